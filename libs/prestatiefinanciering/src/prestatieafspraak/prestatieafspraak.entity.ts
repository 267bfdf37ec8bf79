// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Afspraakpartij, Afspraakstatus, Versiestatus } from './prestatieafspraak.rules.js';

/** Cents fit in a number; node-postgres hands them over as text. */
const centen = { to: (waarde: number): number => waarde, from: Number };

/** With whom a programme agreed to pay for results. What exactly stands in its versions. */
@Entity({ schema: 'prestatiefinanciering', name: 'prestatieafspraak' })
export class Prestatieafspraak {
  @PrimaryColumn('uuid') id!: string;
  /** Code of the programme and a serial number within it, like `REGIO-2026-001`. */
  @Column('text') nummer!: string;
  @Column('uuid') programmaId!: string;
  @Column('text') partij!: Afspraakpartij;
  /** Exactly one of these two. */
  @Column('uuid', { nullable: true }) aanbiederId!: string | null;
  @Column('text', { nullable: true }) regio!: string | null;
  @Column('text') titel!: string;
  @Column('text') status!: Afspraakstatus;
  /** When a version first went to the other party; before, only financiers know of it. */
  @Column('timestamptz', { nullable: true }) aangebodenOp!: Date | null;
  /** The last day on which a result counts, when it ended early. */
  @Column('date', { nullable: true }) beeindigdPer!: string | null;
  @Column('text', { nullable: true }) beeindigdReden!: string | null;
  /** Counts changes of the whole, drafts included: of nobody's unseen change is there a loss. */
  @Column('integer') versie!: number;
  @Column('text') aangemaaktDoor!: string;
  @Column('timestamptz') aangemaaktOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** One version of an agreement; never changed once it was offered. */
@Entity({ schema: 'prestatiefinanciering', name: 'afspraakversie' })
export class Afspraakversie {
  @PrimaryColumn('uuid') afspraakId!: string;
  @PrimaryColumn('integer') versie!: number;
  /** Under which it stands in the ledger. */
  @Column('uuid') id!: string;
  @Column('date') van!: string;
  @Column('date') tot!: string;
  /** From this day on it holds, in the place of the one before. */
  @Column('date') geldigVan!: string;
  /** Before this day nothing is clawed back. */
  @Column('date', { nullable: true }) tussentoetsOp!: string | null;
  @Column('bigint', { transformer: centen }) plafondInCenten!: number;
  @Column('text') toelichting!: string;
  @Column('text') status!: Versiestatus;
  /** The canonical JSON that is signed, byte for byte; `null` in a draft. */
  @Column('text', { nullable: true }) inhoud!: string | null;
  /** SHA-256 of `inhoud` in hex. */
  @Column('text', { nullable: true }) hash!: string | null;
  @Column('text', { nullable: true }) verworpenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) verworpenOp!: Date | null;
  @Column('text', { nullable: true }) verwerpreden!: string | null;
  @Column('timestamptz', { nullable: true }) getekendOp!: Date | null;
  @Column('text') opgesteldDoor!: string;
  @Column('timestamptz') opgesteldOp!: Date;
}

/** What may be spent in one year at most; together the plafond of the version. */
@Entity({ schema: 'prestatiefinanciering', name: 'afspraakjaar' })
export class Afspraakjaar {
  @PrimaryColumn('uuid') afspraakId!: string;
  @PrimaryColumn('integer') versie!: number;
  @PrimaryColumn('integer') jaar!: number;
  @Column('bigint', { transformer: centen }) plafondInCenten!: number;
}

/** That one side signed a version, as the person who did. */
@Entity({ schema: 'prestatiefinanciering', name: 'ondertekening' })
export class Ondertekening {
  @PrimaryColumn('uuid') afspraakId!: string;
  @PrimaryColumn('integer') versie!: number;
  @PrimaryColumn('text') kant!: 'financier' | 'partij';
  @Column('text') subject!: string;
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  @Column('text', { nullable: true }) regio!: string | null;
  @Column('timestamptz') op!: Date;
  @Column('text') hash!: string;
}
