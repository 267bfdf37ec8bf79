// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Dubbelreden, Dubbelstatus } from './dubbel.rules.js';

/** Two hulpvragen of one firm that may ask the same. Of nobody: ids and codes. */
@Entity({ schema: 'aanbodmatching', name: 'dubbel' })
export class Dubbel {
  @PrimaryColumn('uuid') id!: string;
  /** The younger of the two. */
  @Column('uuid') hulpvraagId!: string;
  @Column('uuid') oudereId!: string;
  /** 0..1; 0 when a coordinator put them together without it being reckoned. */
  @Column('real') gelijkenis!: number;
  @Column('text', { array: true }) redenen!: Dubbelreden[];
  @Column('text') status!: Dubbelstatus;
  @Column('timestamptz') gevondenOp!: Date;
  @Column('text', { nullable: true }) beslotenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) beslotenOp!: Date | null;
}
