// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AanmeldingStatus } from './bijeenkomst.rules.js';

/** That a member comes to a bijeenkomst, waits for a place, or signed off. One per member. */
@Entity({ schema: 'communities', name: 'aanmelding' })
export class Aanmelding {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bijeenkomstId!: string;
  @Column('uuid') lidmaatschapId!: string;
  /** Asked for as `aangemeld`; the database makes it `wachtlijst` when there is no place. */
  @Column('text') status!: AanmeldingStatus;
  @Column('timestamptz') sinds!: Date;
  @Column('timestamptz', { nullable: true }) herinnerdOp!: Date | null;
  /** `null`: nobody noted it. */
  @Column('boolean', { nullable: true }) aanwezig!: boolean | null;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
