// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Werkgebied } from '../kring/deelnemer.js';

/** That a member said yes to a kring, with the facts by which it is formed. Taken back, the row is gone. */
@Entity({ schema: 'communities', name: 'kringaanmelding' })
export class Kringaanmelding {
  @PrimaryColumn('uuid') lidmaatschapId!: string;
  /** The main activity first; all of one version of the list. */
  @Column('text', { array: true }) sbi!: string[];
  @Column('text') sbiVersie!: string;
  @Column('text') gemeentecode!: string;
  @Column('text') werkgebied!: Werkgebied;
  /** Year in which the onderneming began. */
  @Column('smallint', { nullable: true }) begonnenIn!: number | null;
  @Column('integer', { nullable: true }) werkzamePersonen!: number | null;
  /** ISO 639-1. */
  @Column('text', { array: true }) talen!: string[];
  @Column('text', { array: true }) themas!: string[];
  /** Ids of lidmaatschappen; shown to nobody but himself. */
  @Column('uuid', { array: true }) nietMet!: string[];
  @Column('integer') wachtrondes!: number;
  @Column('text', { nullable: true }) wachtreden!: string | null;
  @Column('text', { nullable: true }) wachtuitleg!: string | null;
  @Column('timestamptz') aangemeldOp!: Date;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
