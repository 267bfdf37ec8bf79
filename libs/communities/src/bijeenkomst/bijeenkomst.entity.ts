// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BijeenkomstStatus } from './bijeenkomst.rules.js';

/** When members of a community meet: at a place, by a link, or both. */
@Entity({ schema: 'communities', name: 'bijeenkomst' })
export class Bijeenkomst {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  /** Of one kring alone; `null`: of the whole community. */
  @Column('uuid', { nullable: true }) kringId!: string | null;
  @Column('text') titel!: string;
  @Column('text') programma!: string;
  @Column('timestamptz') begin!: Date;
  @Column('timestamptz') eind!: Date;
  @Column('text', { nullable: true }) plaats!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  /** `null`: there is room for everybody. */
  @Column('integer', { nullable: true }) capaciteit!: number | null;
  /** How many places are taken; the database counts. */
  @Column({ type: 'integer', update: false }) bezet!: number;
  @Column('text') status!: BijeenkomstStatus;
  /** Why it was called off. */
  @Column('text', { nullable: true }) reden!: string | null;
  /** The series that it is one of. */
  @Column({ type: 'uuid', nullable: true, update: false }) reeksId!: string | null;
  @Column('integer') versie!: number;
  @Column('timestamptz') geplandOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
