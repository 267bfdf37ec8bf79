// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type KringlidStatus = 'uitgenodigd' | 'lid' | 'geweigerd' | 'ingetrokken' | 'vertrokken';

/** That a member is or was in a kring, or was asked to take a place that came free. */
@Entity({ schema: 'communities', name: 'kringlid' })
export class Kringlid {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') kringId!: string;
  @Column('uuid') lidmaatschapId!: string;
  @Column('text') status!: KringlidStatus;
  @Column('text') hoe!: 'ronde' | 'invaller';
  /** Since when he is in this status. */
  @Column('timestamptz') sinds!: Date;
  @Column('timestamptz', { nullable: true }) beeindigdOp!: Date | null;
  /** Why he left, encrypted. */
  @Column('bytea', { nullable: true }) reden!: Buffer | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
