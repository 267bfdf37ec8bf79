// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Periode } from '#libs/kernel';
import type { Prijseenheid, Prijssoort, Soort } from '#libs/matching-engine';
import type { Aanbodstatus } from './aanbod.rules.js';

/** Whole euros: PostgreSQL hands a bigint over as text. */
const euros = {
  to: (waarde: number | null): number | null => waarde,
  from: (waarde: string | null): number | null => (waarde === null ? null : Number(waarde)),
};

/** An offer of help with its conditions. Ages in months, amounts in whole euros, `null` = no condition. */
@Entity({ schema: 'aanbodmatching', name: 'aanbod' })
export class Aanbod {
  @PrimaryColumn('uuid') id!: string;
  /** The provider's own code, as it stands in exchanged files. */
  @Column('text') code!: string;
  /** Moves with every change of content or status, not with a place that is taken. */
  @Column('integer') versie!: number;
  @Column('text') status!: Aanbodstatus;
  @Column('text') titel!: string;
  @Column('text') samenvatting!: string;
  @Column('text') omschrijving!: string;
  @Column('text') soort!: Soort;
  @Column('text', { array: true }) themas!: string[];
  @Column('text', { array: true }) woordenVanOndernemers!: string[];
  @Column('uuid') aanbiederId!: string;
  @Column('text') aanbiederNaam!: string;
  @Column('text', { array: true }) gebied!: string[];
  @Column('text', { array: true }) sbi!: string[];
  @Column('text', { array: true }) sbiUitgesloten!: string[];
  @Column('integer', { nullable: true }) minWerkzamePersonen!: number | null;
  @Column('integer', { nullable: true }) maxWerkzamePersonen!: number | null;
  @Column('text', { array: true }) rechtsvormen!: string[];
  @Column('integer', { nullable: true }) minLeeftijdMaanden!: number | null;
  @Column('integer', { nullable: true }) maxLeeftijdMaanden!: number | null;
  @Column('bigint', { nullable: true, transformer: euros }) minOmzet!: number | null;
  @Column('bigint', { nullable: true, transformer: euros }) maxOmzet!: number | null;
  @Column('bigint', { nullable: true, transformer: euros }) deMinimisBedrag!: number | null;
  /** `null` = as many places as wanted. */
  @Column('integer', { nullable: true }) capaciteitTotaal!: number | null;
  /** Given once, at the beginning; afterwards the database counts. */
  @Column({ type: 'integer', nullable: true, update: false }) capaciteitBezet!: number | null;
  /** The places are per period; `null` = for good. */
  @Column('text', { nullable: true }) capaciteitPeriode!: Periode | null;
  /** First day of the period of which `capaciteitBezet` is; the database keeps it, see `bezetOp`. */
  @Column({ type: 'date', nullable: true, insert: false, update: false }) capaciteitVan!: string | null;
  @Column('date', { nullable: true }) openstellingVan!: string | null;
  @Column('date', { nullable: true }) openstellingTot!: string | null;
  /** What the firm pays itself; `null` = not known. */
  @Column('text', { nullable: true }) prijsSoort!: Prijssoort | null;
  /** Only with a contribution, and always with its unit. */
  @Column('integer', { nullable: true }) prijsCenten!: number | null;
  @Column('text', { nullable: true }) prijsEenheid!: Prijseenheid | null;
  @Column('text', { nullable: true }) prijsToelichting!: string | null;
  @Column('integer', { nullable: true }) wachttijdDagen!: number | null;
  /** The day on which the provider said so. */
  @Column('date', { nullable: true }) wachttijdOp!: string | null;
  /** The team or function that helps, no person: everybody reads it. */
  @Column('text', { nullable: true }) adviseur!: string | null;
  /** Demo data: it says so wherever it shows. */
  @Column('boolean') fictief!: boolean;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** The row as a plain object. */
export type AanbodVelden = { [K in keyof Aanbod]: Aanbod[K] };

/** The content of one version, by column name; written by a trigger, never changed. */
@Entity({ schema: 'aanbodmatching', name: 'aanbod_versie' })
export class AanbodVersie {
  @PrimaryColumn('uuid') aanbodId!: string;
  @PrimaryColumn('integer') versie!: number;
  @Column('jsonb') inhoud!: Record<string, unknown>;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
