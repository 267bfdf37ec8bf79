// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AanZet, Stap } from '../verloop/beurt.rules.js';
import type { HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import type { Herkomst } from './hulpvraag.rules.js';

/** Whole euros, kept as bigint; node-postgres hands those over as text. */
const euro = {
  to: (waarde: number | null): number | null => waarde,
  from: (waarde: string | null): number | null => (waarde === null ? null : Number(waarde)),
};

/**
 * A request for help with the facts of the firm as they were then. Names and addresses of people stand in Contact. What is
 * a Buffer is encrypted with the key of the betrokkene (`persoon/`).
 */
@Entity({ schema: 'aanbodmatching', name: 'hulpvraag' })
export class Hulpvraag {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kenmerk!: string;
  @Column('text') regio!: string;
  @Column('text') status!: HulpvraagStatus;
  @Column('integer') versie!: number;
  @Column('uuid') betrokkeneId!: string;
  /** Empty when it was erased. */
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  @Column('text', { array: true }) themas!: string[];
  @Column('text') taal!: 'nl' | 'en';
  @Column('text') herkomst!: Herkomst;
  @Column('text', { nullable: true }) kvkNummer!: string | null;
  @Column('bytea', { nullable: true }) ondernemingNaam!: Buffer | null;
  @Column('text', { nullable: true }) sbi!: string | null;
  @Column('integer', { nullable: true }) werkzamePersonen!: number | null;
  @Column('text', { nullable: true }) rechtsvorm!: string | null;
  @Column('bigint', { nullable: true, transformer: euro }) omzet!: number | null;
  @Column('bigint', { nullable: true, transformer: euro }) balanstotaal!: number | null;
  /** `YYYY-MM-DD`. */
  @Column('date', { nullable: true }) oprichtingsdatum!: string | null;
  @Column('text', { nullable: true }) gemeentecode!: string | null;
  /** De-minimis aid already received, in whole euros, as declared. */
  @Column('bigint', { nullable: true, transformer: euro }) deMinimisGebruikt!: number | null;
  @Column('text', { nullable: true }) grootteklasse!: string | null;
  @Column('text') feitenBron!: 'opgave' | 'kvk';
  /** Subject of the coordinator who sees to it, or `regio:<code>` for the team. */
  @Column('text') eigenaar!: string;
  @Column('text') aanZet!: AanZet;
  @Column('text') stap!: Stap;
  @Column('timestamptz') aanZetSinds!: Date;
  /** `null` when it is closed, and only then. */
  @Column('timestamptz', { nullable: true }) uiterlijkOp!: Date | null;
  @Column('integer') trede!: number;
  @Column('timestamptz', { nullable: true }) herinnerOp!: Date | null;
  @Column('text', { nullable: true }) eindeReden!: string | null;
  @Column('bytea', { nullable: true }) eindeToelichting!: Buffer | null;
  /** The one in which it goes on, when two were one. */
  @Column('uuid', { nullable: true }) samengevoegdMet!: string | null;
  /** Consent beforehand: what a coordinator assigns may go to its provider. */
  @Column('boolean') delenMetAanbieders!: boolean;
  @Column('boolean') onderzoek!: boolean;
  @Column('text') ingediendDoor!: string;
  @Column('timestamptz') ingediendOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** Who to reach about a hulpvraag, and of which betrokkene it is. Personal data: never in events, logs or URLs. */
@Entity({ schema: 'aanbodmatching', name: 'contact' })
export class Contact {
  @PrimaryColumn('uuid') hulpvraagId!: string;
  @Column('uuid') betrokkeneId!: string;
  @Column('bytea') naam!: Buffer;
  @Column('bytea') email!: Buffer;
  @Column('bytea', { nullable: true }) telefoon!: Buffer | null;
}
