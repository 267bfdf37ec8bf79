// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

/** Beforehand for all offers, by himself for this one, or told to the coordinator. */
export type ToestemmingHoe = 'vooraf' | 'zelf' | 'telefoon' | 'loket';

/** An offer assigned to a hulpvraag. Names of the offer are kept as they were when it was assigned. */
@Entity({ schema: 'aanbodmatching', name: 'toewijzing' })
export class Toewijzing {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') hulpvraagId!: string;
  /** The hulpvraag for which it was made, when that went on in another. */
  @Column('uuid', { nullable: true }) verhuisdVan!: string | null;
  /** Whose key the words below are encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  @Column('uuid') aanbodId!: string;
  @Column('text') aanbodTitel!: string;
  @Column('uuid') aanbiederId!: string;
  @Column('text') aanbiederNaam!: string;
  @Column('text') regio!: string;
  @Column('text') status!: ToewijzingStatus;
  @Column('integer') versie!: number;
  /** Rank in the list when it was assigned; null when the offer was not in it. */
  @Column('integer', { nullable: true }) rang!: number | null;
  @Column('bytea', { nullable: true }) redenAfwijking!: Buffer | null;
  /** Internal note of the coordinator to the provider. */
  @Column('bytea', { nullable: true }) notitie!: Buffer | null;
  @Column('text', { array: true }) themas!: string[];
  /** First two digits of the SBI code: the sector, and not the firm. */
  @Column('text', { nullable: true }) sbiAfdeling!: string | null;
  @Column('text', { nullable: true }) grootteklasse!: string | null;
  /** De-minimis aid of the offer in whole euros, 0 when it is none. */
  @Column('bigint', { transformer: { to: (waarde: number) => waarde, from: Number } })
  deMinimisBedrag!: number;
  /** Consent of the entrepreneur for this offer: since when, who gave it and how. Kept after it was withdrawn. */
  @Column('timestamptz', { nullable: true }) toestemmingOp!: Date | null;
  @Column('text', { nullable: true }) toestemmingDoor!: string | null;
  @Column('text', { nullable: true }) toestemmingHoe!: ToestemmingHoe | null;
  /** Since when it waits for a place: the order of the list. */
  @Column('timestamptz', { nullable: true }) wachtlijstSinds!: Date | null;
  /** Since when it is somebody's turn, until when, and when he is reminded; see `verloop/beurt.rules.ts`. */
  @Column('timestamptz') aanZetSinds!: Date;
  @Column('timestamptz', { nullable: true }) uiterlijkOp!: Date | null;
  @Column('integer') trede!: number;
  @Column('timestamptz', { nullable: true }) herinnerOp!: Date | null;
  /** Whether it holds a place of the offer. */
  @Column('boolean') plaatsBezet!: boolean;
  @Column('text') toegewezenDoor!: string;
  @Column('timestamptz') toegewezenOp!: Date;
  @Column('timestamptz') ongedaanTot!: Date;
  @Column('text', { nullable: true }) besluitReden!: string | null;
  @Column('bytea', { nullable: true }) besluitToelichting!: Buffer | null;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
