// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const BATCHSTATUSSEN = [
  'opgesteld',
  'eenmaal-vrijgegeven',
  'vrijgegeven',
  'verwerkt',
  'ingetrokken',
] as const;
export type Batchstatus = (typeof BATCHSTATUSSEN)[number];
export const OPDRACHTSTATUSSEN = ['open', 'betaald', 'geweigerd', 'vervallen'] as const;
export type Opdrachtstatus = (typeof OPDRACHTSTATUSSEN)[number];

/** Cents fit in a number; node-postgres hands them over as text. */
const centen = { to: (waarde: number) => waarde, from: (waarde: string) => Number(waarde) };
const centenOfLeeg = {
  to: (waarde: number | null) => waarde,
  from: (waarde: string | null) => (waarde === null ? null : Number(waarde)),
};

/** Orders that go to the bank in one file. */
@Entity({ schema: 'prestatiefinanciering', name: 'betaalbatch' })
export class Betaalbatch {
  @PrimaryColumn('uuid') id!: string;
  /** Code of the programma and a serial number, like `REGIO-2026-B3`: the MsgId of the file. */
  @Column('text') nummer!: string;
  @Column('uuid') programmaId!: string;
  /** From which it is paid. */
  @Column('uuid') bankrekeningId!: string;
  @Column('text') status!: Batchstatus;
  @Column('integer') aantal!: number;
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
  /** `YYYY-MM-DD`. */
  @Column('date') uitvoerdatum!: string;
  /** The file, byte for byte; not read with the rest. */
  @Column('text', { select: false }) bestand!: string;
  @Column('text') bestandHash!: string;
  @Column('text') opgesteldDoor!: string;
  @Column('timestamptz') opgesteldOp!: Date;
  @Column('text', { nullable: true }) vrijgegevenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) vrijgegevenOp!: Date | null;
  @Column('text', { nullable: true }) vrijgegevenHash!: string | null;
  @Column('text', { nullable: true }) tweedeDoor!: string | null;
  @Column('timestamptz', { nullable: true }) tweedeOp!: Date | null;
  @Column('text', { nullable: true }) tweedeHash!: string | null;
  @Column('text', { nullable: true }) ingetrokkenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
  @Column('integer') versie!: number;
}

/** One declaratie in a batch. */
@Entity({ schema: 'prestatiefinanciering', name: 'betaalopdracht' })
export class Betaalopdracht {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') batchId!: string;
  @Column('uuid') programmaId!: string;
  @Column('uuid') declaratieId!: string;
  @Column('uuid') bankrekeningId!: string;
  /** The id without dashes. */
  @Column('text') endToEndId!: string;
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
  @Column('text') status!: Opdrachtstatus;
  /** Code of the bank. */
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('uuid', { nullable: true }) bankberichtId!: string | null;
  @Column('timestamptz', { nullable: true }) afgehandeldOp!: Date | null;
}

/** A file of the bank that was read. */
@Entity({ schema: 'prestatiefinanciering', name: 'bankbericht' })
export class Bankbericht {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programmaId!: string;
  @Column('text') soort!: 'pain.002' | 'camt.053';
  /** SHA-256 in hex. */
  @Column('text') hash!: string;
  @Column('integer') aantalBetaald!: number;
  @Column('integer') aantalGeweigerd!: number;
  @Column('integer') aantalOnbekend!: number;
  @Column('text') ingelezenDoor!: string;
  @Column('timestamptz') ingelezenOp!: Date;
}

export const ONBEKEND_WAT = ['onbekend', 'ander-bedrag', 'al-afgehandeld', 'teruggestort'] as const;
export type OnbekendWat = (typeof ONBEKEND_WAT)[number];

/** Something that the bank told and that fits no order. */
@Entity({ schema: 'prestatiefinanciering', name: 'onbekende_verwijzing' })
export class OnbekendeVerwijzing {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bankberichtId!: string;
  @Column('uuid') programmaId!: string;
  @Column('text') verwijzing!: string;
  @Column('text') wat!: OnbekendWat;
  @Column('text') uitkomst!: 'betaald' | 'geweigerd' | 'teruggestort';
  @Column('bigint', { nullable: true, transformer: centenOfLeeg }) bedragInCenten!: number | null;
  @Column('text', { nullable: true }) reden!: string | null;
  /** What was done about it. */
  @Column('text', { nullable: true }) toelichting!: string | null;
  @Column('text', { nullable: true }) afgehandeldDoor!: string | null;
  @Column('timestamptz', { nullable: true }) afgehandeldOp!: Date | null;
}
