// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Score } from './evaluatie.rules.js';

/** What somebody who was there thought of a bijeenkomst. His words are personal; the score is a statistic. */
@Entity({ schema: 'communities', name: 'evaluatie' })
export class Evaluatie {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') aanmeldingId!: string;
  /** Whose key the words are encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  @Column('text') score!: Score;
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  @Column('timestamptz') gegevenOp!: Date;
  @Column('timestamptz') gewijzigdOp!: Date;
}
