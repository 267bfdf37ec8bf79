// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Boekingsoort, Ruimtekeuze } from './boekingen.rules.js';
import type { Rekeningsoort } from './rekening.rules.js';

/** Cents fit in a number; node-postgres hands them over as text. */
const centen = { to: (waarde: number): number => waarde, from: Number };

/** Where money of a programme can be. */
@Entity({ schema: 'prestatiefinanciering', name: 'grootboekrekening' })
export class Grootboekrekening {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') soort!: Rekeningsoort;
  @Column('uuid') programmaId!: string;
  @Column('integer') jaar!: number;
  /** The financier of `toezegging` and `betaald`; else the aanbieder, `null` when the afspraak is with a regio. */
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  @Column('uuid', { nullable: true }) afspraakId!: string | null;
}

/** What is on it, kept by the database itself. */
@Entity({ schema: 'prestatiefinanciering', name: 'saldo' })
export class Saldo {
  @PrimaryColumn('uuid') rekeningId!: string;
  @Column('bigint', { transformer: centen }) saldoInCenten!: number;
}

/** Money that moved; never changed. */
@Entity({ schema: 'prestatiefinanciering', name: 'boeking' })
export class Boeking {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') soort!: Boekingsoort;
  /** What caused it: once for each soort. */
  @Column('uuid') bronId!: string;
  @Column('uuid') programmaId!: string;
  /** `YYYY-MM-DD`, within the year that it is booked in. */
  @Column('date') datum!: string;
  /** The boeking of which this is the opposite. */
  @Column('uuid', { nullable: true }) keertOm!: string | null;
  @Column('integer') aantalRegels!: number;
  @Column('text') geboektDoor!: string;
  @Column('timestamptz') geboektOp!: Date;
}

@Entity({ schema: 'prestatiefinanciering', name: 'boekingsregel' })
export class Boekingsregel {
  @PrimaryColumn('uuid') boekingId!: string;
  @PrimaryColumn('integer') regel!: number;
  @Column('uuid') rekeningId!: string;
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
}

/** A year in which nothing is booked any more. */
@Entity({ schema: 'prestatiefinanciering', name: 'jaarafsluiting' })
export class Jaarafsluiting {
  /** Also what caused the jaarovergang that closed it. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programmaId!: string;
  @Column('integer') jaar!: number;
  @Column('text') ruimte!: Ruimtekeuze;
  @Column('text') geslotenDoor!: string;
  @Column('timestamptz') geslotenOp!: Date;
}
