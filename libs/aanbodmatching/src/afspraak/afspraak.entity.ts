// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AfspraakStatus, Annuleerreden, Partij } from './afspraak.rules.js';
import type { Afspraakvorm } from './afspraakmoment.rules.js';

/** A time at which a host receives people: an organisatie, or a coordinator (`behandelaar`) for his region. */
@Entity({ schema: 'aanbodmatching', name: 'afspraakmoment' })
export class Afspraakmoment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  @Column('text', { nullable: true }) behandelaar!: string | null;
  @Column('text', { nullable: true }) regio!: string | null;
  /** For this offer alone; `null` is for all of the organisatie. */
  @Column('uuid', { nullable: true }) aanbodId!: string | null;
  @Column('timestamptz') begin!: Date;
  @Column('timestamptz') eind!: Date;
  @Column('text') vorm!: Afspraakvorm;
  @Column('text', { nullable: true }) plaats!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('integer') plaatsen!: number;
  /** Counted by the database. */
  @Column('integer') bezet!: number;
  @Column('uuid', { nullable: true }) reeksId!: string | null;
  @Column('timestamptz', { nullable: true }) vervallenOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** One hulpvraag at one moment. What is marked so, the database writes from the moment and the hulpvraag. */
@Entity({ schema: 'aanbodmatching', name: 'afspraak' })
export class Afspraak {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') momentId!: string;
  @Column('uuid') hulpvraagId!: string;
  /** `null` when it is with the coordinator. */
  @Column('uuid', { nullable: true }) toewijzingId!: string | null;
  /** Whose key the words are encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  @Column('text', { nullable: true }) behandelaar!: string | null;
  @Column('text') regio!: string;
  @Column('timestamptz') begin!: Date;
  @Column('timestamptz') eind!: Date;
  @Column('text') status!: AfspraakStatus;
  /** Minus one it is the SEQUENCE of iCalendar. */
  @Column('integer') versie!: number;
  /** What the entrepreneur wrote with it. */
  @Column('bytea', { nullable: true }) notitie!: Buffer | null;
  @Column('text', { nullable: true }) annuleerreden!: Annuleerreden | null;
  @Column('bytea', { nullable: true }) annuleertoelichting!: Buffer | null;
  @Column('text', { nullable: true }) geannuleerdDoor!: Partij | null;
  @Column('timestamptz', { nullable: true }) herinnerenOp!: Date | null;
  @Column('text') geboektDoor!: string;
  @Column('timestamptz') geboektOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
