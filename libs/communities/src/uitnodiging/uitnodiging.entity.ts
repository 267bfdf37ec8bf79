// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link by mail that lets one person in, once. */
@Entity({ schema: 'communities', name: 'uitnodiging' })
export class Uitnodiging {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Encrypted. */
  @Column('bytea') email!: Buffer;
  @Column('text') taal!: 'nl' | 'en';
  @Column('bytea') sleutelhash!: Buffer;
  @Column('text') uitgenodigdDoor!: string;
  /** By the clock of the database, as is when it is over. */
  @Column('timestamptz') uitgenodigdOp!: Date;
  @Column('timestamptz') vervaltOp!: Date;
  @Column('timestamptz', { nullable: true }) ingewisseldOp!: Date | null;
  @Column('text', { nullable: true }) ingewisseldDoor!: string | null;
}
