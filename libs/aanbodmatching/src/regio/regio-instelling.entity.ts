// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a region sets for itself. Without a row the usual holds. */
@Entity({ schema: 'aanbodmatching', name: 'regio_instelling' })
export class RegioInstelling {
  /** `TWE`. */
  @PrimaryColumn('text') regio!: string;
  /** Three numbers of whole days, each larger than the one before. */
  @Column('integer', { array: true }) herinnerDagen!: number[];
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
