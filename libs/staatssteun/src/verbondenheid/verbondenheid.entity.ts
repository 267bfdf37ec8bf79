// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That two firms are one undertaking: from `van` up to and including `tot`, or with no end. */
@Entity({ schema: 'staatssteun', name: 'verbondenheid' })
export class Verbondenheid {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kvkNummer!: string;
  @Column('text') anderKvkNummer!: string;
  @Column('date') van!: string;
  @Column('date', { nullable: true }) tot!: string | null;
  /** From what it shows: which document, of which day. Names nobody. */
  @Column('text') bewijs!: string;
  @Column('integer') versie!: number;
  @Column('text') genoteerdDoor!: string;
  @Column('timestamptz') genoteerdOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
