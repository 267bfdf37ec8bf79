// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Organisatiesoort } from './organisatie.rules.js';

/** An organisation that offers help, coordinates a region, sets rules or pays. */
@Entity({ schema: 'stamgegevens', name: 'organisatie' })
export class Organisatie {
  @PrimaryColumn('uuid') id!: string;
  /** Made of the first name it had; stays when the organisation is renamed, so that files keep finding it. */
  @Column('text') code!: string;
  @Column('text') naam!: string;
  @Column('text') soort!: Organisatiesoort;
  /** 8 digits; who signs in with it as aanbieder acts for this organisation. */
  @Column('text', { nullable: true }) kvkNummer!: string | null;
  /** Of the desk, and of no person; where mail about assignments goes. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
