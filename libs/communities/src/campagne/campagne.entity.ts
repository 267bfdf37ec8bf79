// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CampagneStatus } from './campagne.rules.js';

/** Somebody whom a region may write to about its help: a firm and a mailbox. */
@Entity({ schema: 'communities', name: 'relatie' })
export class Relatie {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') regio!: string;
  @Column('uuid') betrokkeneId!: string;
  @Column('text') kvkNummer!: string;
  @Column('text', { nullable: true }) vestigingsnummer!: string | null;
  /** Of the firm, encrypted: it may be that of a person. */
  @Column('bytea') naam!: Buffer;
  /** Encrypted. */
  @Column('bytea') email!: Buffer;
  @Column('text') sbi!: string;
  @Column('text') sectie!: string;
  @Column('text', { nullable: true }) grootteklasse!: string | null;
  @Column('text') gemeentecode!: string;
  @Column('text', { array: true }) themas!: string[];
  @Column('text') taal!: 'nl' | 'en';
  @Column('text') bron!: string;
  @Column('text') grondslag!: string;
  /** `YYYY-MM-DD`. */
  @Column('date') grondslagOp!: string;
  @Column('timestamptz', { nullable: true }) afgemeldOp!: Date | null;
  @Column('timestamptz') toegevoegdOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** A mail to a part of that list, measured against the part that did not get it. */
@Entity({ schema: 'communities', name: 'campagne' })
export class Campagne {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') regio!: string;
  @Column('text') naam!: string;
  @Column('text') status!: CampagneStatus;
  @Column('text', { nullable: true }) thema!: string | null;
  @Column('uuid', { nullable: true }) communityId!: string | null;
  @Column('uuid', { nullable: true }) bijeenkomstId!: string | null;
  @Column('text') titelNl!: string;
  @Column('text') tekstNl!: string;
  @Column('text') titelEn!: string;
  @Column('text') tekstEn!: string;
  @Column('text', { array: true }) secties!: string[];
  @Column('text', { array: true }) sbi!: string[];
  @Column('text', { array: true }) klassen!: string[];
  @Column('text', { array: true }) gemeenten!: string[];
  @Column('text', { array: true }) themas!: string[];
  @Column('integer') controleProcent!: number;
  @Column('text', { nullable: true }) controleReden!: string | null;
  @Column('integer') vensterDagen!: number;
  @Column('timestamptz', { nullable: true }) geplandOp!: Date | null;
  @Column('integer', { nullable: true }) zaad!: number | null;
  @Column('timestamptz', { nullable: true }) verstuurdOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('timestamptz') gemaaktOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
