// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bezwaarbesluit, Declaratiestatus, Regelbesluit, Weigerreden } from './declaratie.rules.js';

/** Cents fit in a number; node-postgres hands them over as text. */
const centen = { to: (waarde: number | null) => waarde, from: (waarde: string) => Number(waarde) };
const centenOfLeeg = {
  to: (waarde: number | null) => waarde,
  from: (waarde: string | null) => (waarde === null ? null : Number(waarde)),
};

/** What a party asks to be paid for the results of one afspraak in one period of one year. */
@Entity({ schema: 'prestatiefinanciering', name: 'declaratie' })
export class Declaratie {
  @PrimaryColumn('uuid') id!: string;
  /** Number of the afspraak and a serial number within it, like `REGIO-2026-001-D3`. */
  @Column('text') nummer!: string;
  @Column('uuid') afspraakId!: string;
  @Column('uuid') programmaId!: string;
  /** Exactly one of these two. */
  @Column('uuid', { nullable: true }) aanbiederId!: string | null;
  @Column('text', { nullable: true }) regio!: string | null;
  @Column('integer') jaar!: number;
  /** `YYYY-MM-DD`, both in that year. */
  @Column('date') van!: string;
  @Column('date') tot!: string;
  @Column('text') status!: Declaratiestatus;
  /** What reporting took the party, in whole minutes; `null` when it did not tell. */
  @Column('integer', { nullable: true }) rapportageminuten!: number | null;
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
  /** What is asked as canonical JSON, byte for byte, and its SHA-256 in hex. */
  @Column('text') inhoud!: string;
  @Column('text') hash!: string;
  @Column('text') ingediendDoor!: string;
  @Column('timestamptz') ingediendOp!: Date;
  /** What was assessed, likewise. */
  @Column('text', { nullable: true }) oordeel!: string | null;
  @Column('text', { nullable: true }) oordeelHash!: string | null;
  @Column('bigint', { nullable: true, transformer: centenOfLeeg }) toegekendInCenten!: number | null;
  @Column('text', { nullable: true }) beoordeeldDoor!: string | null;
  @Column('timestamptz', { nullable: true }) beoordeeldOp!: Date | null;
  /** The `oordeelHash` that the second one saw. */
  @Column('text', { nullable: true }) goedgekeurdeHash!: string | null;
  @Column('text', { nullable: true }) goedgekeurdDoor!: string | null;
  @Column('timestamptz', { nullable: true }) goedgekeurdOp!: Date | null;
  @Column('text', { nullable: true }) terugdraaireden!: string | null;
  @Column('text', { nullable: true }) terugdraaienGevraagdDoor!: string | null;
  @Column('timestamptz', { nullable: true }) terugdraaienGevraagdOp!: Date | null;
  @Column('text', { nullable: true }) teruggedraaidDoor!: string | null;
  @Column('timestamptz', { nullable: true }) teruggedraaidOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** One prestatie in a declaratie, as it was when it was declared. */
@Entity({ schema: 'prestatiefinanciering', name: 'declaratieregel' })
export class Declaratieregel {
  @PrimaryColumn('uuid') declaratieId!: string;
  @PrimaryColumn('uuid') prestatieId!: string;
  @Column('integer') prestatieversie!: number;
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
  /** As long as it does, no other declaratie can have this prestatie. */
  @Column('boolean') houdtVast!: boolean;
  @Column('text', { nullable: true }) besluit!: Regelbesluit | null;
  @Column('text', { nullable: true }) reden!: Weigerreden | null;
  @Column('text', { nullable: true }) toelichting!: string | null;
}

/** That the party does not agree with what was refused; one per declaratie. */
@Entity({ schema: 'prestatiefinanciering', name: 'bezwaar' })
export class Declaratiebezwaar {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') declaratieId!: string;
  @Column('text') gronden!: string;
  @Column('text') ingediendDoor!: string;
  @Column('timestamptz') ingediendOp!: Date;
  @Column('text', { nullable: true }) besluit!: Bezwaarbesluit | null;
  @Column('text', { nullable: true }) motivering!: string | null;
  @Column('text', { nullable: true }) beslotenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) beslotenOp!: Date | null;
}
