// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

const SCHEMA = 'prestatiefinanciering';
/** Cents, kept as bigint; node-postgres hands those over as text. */
const centen = { to: (waarde: number) => waarde, from: Number };

export const PROGRAMMASTANDEN = ['concept', 'vastgesteld', 'gesloten'] as const;
export type Programmastand = (typeof PROGRAMMASTANDEN)[number];

/** What financiers pay for together, in which regio's and years, and by which law. */
@Entity({ schema: SCHEMA, name: 'programma' })
export class Programma {
  @PrimaryColumn('uuid') id!: string;
  /** Capitals, digits and hyphens, `REGIO-2026`. */
  @Column('text') code!: string;
  @Column('text') naam!: string;
  @Column('text') omschrijving!: string;
  /** Empty: every regio. */
  @Column('text', { array: true }) regios!: string[];
  /** Empty: every thema. */
  @Column('text', { array: true }) themas!: string[];
  @Column('text') rechtsgrond!: string;
  @Column('boolean') isDeMinimis!: boolean;
  /** Number of the scheme in the SiSa annex, such as `A16`; `null` when it is not accounted for by SiSa. */
  @Column('text', { nullable: true }) sisaCode!: string | null;
  /** First and last day. */
  @Column('date') van!: string;
  @Column('date') tot!: string;
  @Column('text') status!: Programmastand;
  /** The financier that signs afspraken and pays, for all of them. */
  @Column('uuid') penvoerderId!: string;
  @Column('integer') versie!: number;
  @Column('text') aangemaaktDoor!: string;
  @Column('timestamptz') aangemaaktOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** Who pays which share, and whether it agreed to the programme as it is. */
@Entity({ schema: SCHEMA, name: 'programmafinancier' })
export class Programmafinancier {
  @PrimaryColumn('uuid') programmaId!: string;
  @PrimaryColumn('uuid') organisatieId!: string;
  /** In hundredths of a percent; together 10000. */
  @Column('integer') aandeel!: number;
  @Column('text', { nullable: true }) akkoordDoor!: string | null;
  @Column('timestamptz', { nullable: true }) akkoordOp!: Date | null;
}

/** The budget of one calendar year. */
@Entity({ schema: SCHEMA, name: 'programmajaar' })
export class Programmajaar {
  @PrimaryColumn('uuid') programmaId!: string;
  @PrimaryColumn('integer') jaar!: number;
  @Column('bigint', { transformer: centen }) budgetInCenten!: number;
}

/** More budget for one year, that every financier has to agree to again. */
@Entity({ schema: SCHEMA, name: 'programmaverhoging' })
export class Programmaverhoging {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programmaId!: string;
  @Column('integer') jaar!: number;
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
  @Column('text') reden!: string;
  @Column('text') status!: 'voorgesteld' | 'vastgesteld' | 'ingetrokken';
  @Column('text') voorgesteldDoor!: string;
  @Column('timestamptz') voorgesteldOp!: Date;
  @Column('text', { nullable: true }) beslotenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) beslotenOp!: Date | null;
}

@Entity({ schema: SCHEMA, name: 'verhogingakkoord' })
export class Verhogingakkoord {
  @PrimaryColumn('uuid') verhogingId!: string;
  @PrimaryColumn('uuid') organisatieId!: string;
  @Column('text') akkoordDoor!: string;
  @Column('timestamptz') akkoordOp!: Date;
}

/** A programme with what hangs on it. */
export interface HeelProgramma extends Programma {
  financiers: Programmafinancier[];
  jaren: Programmajaar[];
}
