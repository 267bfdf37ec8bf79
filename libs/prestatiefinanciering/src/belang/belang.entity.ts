// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An interest in an aanbieder, as somebody of a financier declared it of himself. It is ended and never removed. */
@Entity({ schema: 'prestatiefinanciering', name: 'belang' })
export class Belang {
  @PrimaryColumn('uuid') id!: string;
  /** Whose. */
  @Column('text') subject!: string;
  @Column('uuid') aanbiederId!: string;
  @Column('text') omschrijving!: string;
  /** `YYYY-MM-DD`, the first day and the last one; `null`: it goes on. */
  @Column('date') van!: string;
  @Column('date', { nullable: true }) tot!: string | null;
  @Column('timestamptz') gemeldOp!: Date;
  @Column('timestamptz', { nullable: true }) beeindigdOp!: Date | null;
}
