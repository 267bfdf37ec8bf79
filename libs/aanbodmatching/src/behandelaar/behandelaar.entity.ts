// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A coordinator of whom hulpvragen can be. `id` is for paths: a subject may hold any sign. */
@Entity({ schema: 'aanbodmatching', name: 'behandelaar' })
export class Behandelaar {
  @PrimaryColumn('text') subject!: string;
  @Column('uuid') id!: string;
  @Column('text') regio!: string;
  @Column('text') naam!: string;
  @Column('text') email!: string;
  @Column('boolean') hoofdcoordinator!: boolean;
  @Column('boolean') actief!: boolean;
  /** `YYYY-MM-DD`, both days included. */
  @Column('date', { nullable: true }) afwezigVan!: string | null;
  @Column('date', { nullable: true }) afwezigTot!: string | null;
  /** Subject of a behandelaar of the same region. */
  @Column('text', { nullable: true }) vervanger!: string | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
