// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who may be asked by others, and how often. His name and address stand with his lidmaatschap. */
@Entity({ schema: 'communities', name: 'ervaringsdeskundige' })
export class Ervaringsdeskundige {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') lidmaatschapId!: string;
  /** Of his firm, as it was with his latest ervaring: to know who competes. */
  @Column('text') sbi!: string;
  @Column('text', { nullable: true }) gemeentecode!: string | null;
  @Column('integer') perMaand!: number;
  @Column('boolean') gepauzeerd!: boolean;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** What he tells of a hulpvraag for which he found help. What is a Buffer is encrypted with his key. */
@Entity({ schema: 'communities', name: 'ervaring' })
export class Eigenervaring {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') deskundigeId!: string;
  @Column('uuid') betrokkeneId!: string;
  @Column('uuid') hulpvraagId!: string;
  @Column('text') regio!: string;
  /** `null` when he took it back. */
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  @Column('text', { array: true }) themas!: string[];
  @Column('text') geholpen!: 'ja' | 'deels';
  @Column('timestamptz') bevestigdOp!: Date;
  @Column('timestamptz') toestemmingOp!: Date;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

export const VERZOEKSTATUSSEN = ['open', 'ja', 'nee', 'vervallen'] as const;
export type Verzoekstatus = (typeof VERZOEKSTATUSSEN)[number];

/** That somebody asks a deskundige. Encrypted with the key of who asks, but for what the other one gave of himself. */
@Entity({ schema: 'communities', name: 'ervaringsverzoek' })
export class Ervaringsverzoek {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') deskundigeId!: string;
  @Column('uuid') ervaringId!: string;
  @Column('uuid') hulpvraagId!: string;
  /** Of who asks. */
  @Column('uuid') betrokkeneId!: string;
  @Column('text', { nullable: true }) kvkNummer!: string | null;
  @Column('text') regio!: string;
  @Column('text') taal!: 'nl' | 'en';
  @Column('text', { nullable: true }) thema!: string | null;
  @Column('text', { nullable: true }) sbi!: string | null;
  @Column('bytea', { nullable: true }) woorden!: Buffer | null;
  @Column('bytea', { nullable: true }) naam!: Buffer | null;
  @Column('bytea', { nullable: true }) email!: Buffer | null;
  @Column('boolean') toonNaam!: boolean;
  @Column('text') status!: Verzoekstatus;
  @Column('timestamptz') gevraagdOp!: Date;
  @Column('timestamptz') vervaltOp!: Date;
  @Column('timestamptz', { nullable: true }) beantwoordOp!: Date | null;
  @Column('uuid', { nullable: true }) deskundigeBetrokkene!: string | null;
  @Column('bytea', { nullable: true }) deskundigeNaam!: Buffer | null;
  @Column('bytea', { nullable: true }) deskundigeEmail!: Buffer | null;
  @Column('bytea', { nullable: true }) bedankje!: Buffer | null;
  @Column('timestamptz', { nullable: true }) bedanktOp!: Date | null;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
