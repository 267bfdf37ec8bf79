// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Ondernemers who meet every month. */
@Entity({ schema: 'communities', name: 'kring' })
export class Kring {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  /** By which it was formed. */
  @Column('uuid') rondeId!: string;
  /** Within its community. */
  @Column('integer') nummer!: number;
  @Column('integer') minst!: number;
  @Column('integer') meest!: number;
  @Column('integer') maxKm!: number;
  /** Places taken, also by who was asked to take one; the database counts. */
  @Column({ type: 'integer', update: false }) bezet!: number;
  /** Why they are together: facts about the group. */
  @Column('text', { array: true }) uitleg!: string[];
  /** 1 to 4, or 5 for the last one of the month. */
  @Column('smallint', { nullable: true }) ritmeWeek!: number | null;
  /** 1 is Monday. */
  @Column('smallint', { nullable: true }) ritmeDag!: number | null;
  /** By the Dutch clock, `HH:MM`. */
  @Column('text', { nullable: true }) ritmeTijd!: string | null;
  /** Minutes. */
  @Column('smallint', { nullable: true }) ritmeDuur!: number | null;
  @Column('text', { nullable: true }) plaats!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('integer') versie!: number;
  @Column('timestamptz') gevormdOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
