// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AfspraakFeiten } from '#libs/kernel';
import type { Meldingsoort, Ontvangersoort, Wijze } from './meldingsoort.rules.js';

/** `geweigerd`: the mail server refused it for good; `teruggekomen`: it was taken, and came back. */
export const MAILSTATUSSEN = ['wachtend', 'verzonden', 'geweigerd', 'teruggekomen'] as const;
export type Mailstatus = (typeof MAILSTATUSSEN)[number];

/** Hulpvragen of one behandelaar, and of the team, on a morning. */
export interface Overzichtaantallen {
  nieuw: number;
  teLaat: number;
  dezeWeek: number;
  bellen: number;
  team: number;
}

/** What a mail is about, besides its hulpvraag: ids, codes and moments, and nothing about a person. */
export interface Meldinggegevens {
  toewijzingId?: string;
  overdrachtId?: string;
  metingId?: string;
  /** Of which moment of a meting, and how it stood with help then (`MetingFeiten`). */
  moment?: string;
  situatie?: string;
  /** As it was when this was to be told. */
  afspraak?: AfspraakFeiten;
  /** ISO 8601 instant by which somebody must have acted. */
  uiterlijkOp?: string;
  /** Who takes over: a region's code, or the name of a partner organisation. */
  ontvanger?: string;
  /** Of a dagoverzicht: its day (`YYYY-MM-DD`) and how much there is of what. */
  dag?: string;
  aantallen?: Overzichtaantallen;
}

/** One mail to one recipient: what became of it. Its words are made when it is sent and kept nowhere. */
@Entity({ schema: 'aanbodmatching', name: 'mailbericht' })
export class Mailbericht {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') soort!: Meldingsoort;
  /** Empty of a dagoverzicht and of an uitnodiging. */
  @Column('uuid', { nullable: true }) hulpvraagId!: string | null;
  @Column('text') ontvangerSoort!: Ontvangersoort;
  /** Id of the betrokkene, behandelaar or organisatie, of an uitnodiging that of the roltoekenning; never an address. */
  @Column('uuid') ontvanger!: string;
  /** The event or the day that it is because of: for that, nobody gets this soort twice. */
  @Column('text') aanleiding!: string;
  @Column('jsonb') gegevens!: Meldinggegevens;
  @Column('text') wijze!: Exclude<Wijze, 'niet'>;
  @Column('text') status!: Mailstatus;
  @Column('integer') pogingen!: number;
  /** Last answer of a mail server, if there was any. */
  @Column('integer', { nullable: true }) smtpCode!: number | null;
  @Column('timestamptz') aangemaaktOp!: Date;
  /** When it is due, or tried again. */
  @Column('timestamptz') verzendenOp!: Date;
  @Column('timestamptz', { nullable: true }) verzondenOp!: Date | null;
  @Column('timestamptz', { nullable: true }) teruggekomenOp!: Date | null;
  /** A coordinator reached the recipient in another way. */
  @Column('timestamptz', { nullable: true }) afgehandeldOp!: Date | null;
  @Column('text', { nullable: true }) afgehandeldDoor!: string | null;
}
