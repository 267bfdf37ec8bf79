// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Communitysoort, Toegang } from './community.rules.js';

/** Ondernemers who learn from each other, about a thema, in a branche or in a regio. */
@Entity({ schema: 'communities', name: 'community' })
export class Community {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') soort!: Communitysoort;
  @Column('text', { nullable: true }) thema!: string | null;
  /** Letter of a section of the SBI. */
  @Column('text', { nullable: true }) sectie!: string | null;
  @Column('text') regio!: string;
  @Column('text') naam!: string;
  @Column('text') beschrijving!: string;
  @Column('text') huisregels!: string;
  @Column('text') toegang!: Toegang;
  @Column('timestamptz', { nullable: true }) gearchiveerdOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('timestamptz') opgerichtOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
