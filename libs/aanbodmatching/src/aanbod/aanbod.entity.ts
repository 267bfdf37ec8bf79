// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Soort } from '#libs/matching-engine';

export type AanbodStatus = 'concept' | 'gepubliceerd' | 'gepauzeerd' | 'gesloten';

/** Whole euros, kept as bigint; node-postgres hands those over as text. */
const euro = {
  to: (waarde: number | null): number | null => waarde,
  from: (waarde: string | null): number | null => (waarde === null ? null : Number(waarde)),
};

/** An offer with its conditions. Bounds are inclusive; amounts in whole euros, ages in months; null = no bound. */
@Entity({ schema: 'aanbodmatching', name: 'aanbod' })
export class Aanbod {
  @PrimaryColumn('uuid') id!: string;
  /** Name of the offer in the exchange format; unique. */
  @Column('text') code!: string;
  @Column('integer') versie!: number;
  @Column('text') status!: AanbodStatus;
  @Column('text') titel!: string;
  @Column('text') samenvatting!: string;
  @Column('text') omschrijving!: string;
  @Column('text') soort!: Soort;
  @Column('text', { array: true }) themas!: string[];
  @Column('text', { array: true }) woordenVanOndernemers!: string[];
  @Column('uuid') aanbiederId!: string;
  @Column('text') aanbiederNaam!: string;
  /** Area codes of which one is enough: NL, PV25, CR13, GM0153, REGIO:TWE. */
  @Column('text', { array: true }) gebied!: string[];
  /** SBI prefixes; empty = all. */
  @Column('text', { array: true }) sbi!: string[];
  @Column('text', { array: true }) sbiUitgesloten!: string[];
  @Column('integer', { nullable: true }) minWerkzamePersonen!: number | null;
  @Column('integer', { nullable: true }) maxWerkzamePersonen!: number | null;
  @Column('text', { array: true }) rechtsvormen!: string[];
  @Column('integer', { nullable: true }) minLeeftijdMaanden!: number | null;
  @Column('integer', { nullable: true }) maxLeeftijdMaanden!: number | null;
  @Column('bigint', { nullable: true, transformer: euro }) minOmzet!: number | null;
  @Column('bigint', { nullable: true, transformer: euro }) maxOmzet!: number | null;
  @Column('bigint', { nullable: true, transformer: euro }) deMinimisBedrag!: number | null;
  /** Places; null = no limit. */
  @Column('integer', { nullable: true }) capaciteitTotaal!: number | null;
  @Column('integer', { nullable: true }) capaciteitBezet!: number | null;
  /** `YYYY-MM-DD`, inclusive. */
  @Column('date', { nullable: true }) openstellingVan!: string | null;
  @Column('date', { nullable: true }) openstellingTot!: string | null;
  /** Invented demo data; said wherever it shows. */
  @Column('boolean') fictief!: boolean;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** A content that an offer once had, in the exchange format. */
@Entity({ schema: 'aanbodmatching', name: 'aanbod_versie' })
export class AanbodVersie {
  @PrimaryColumn('uuid') aanbodId!: string;
  @PrimaryColumn('integer') versie!: number;
  @Column('text') status!: AanbodStatus;
  @Column('jsonb') inhoud!: object;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
