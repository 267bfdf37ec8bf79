// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A thema of which gesprekken in communities rise, in a regio without open aanbod for it. Codes and counts only. */
@Entity({ schema: 'aanbodmatching', name: 'gesprekssignaal' })
export class Gesprekssignaal {
  @PrimaryColumn('text') regio!: string;
  @PrimaryColumn('text') thema!: string;
  /** `YYYY-MM-DD`: the Monday up to which was counted. */
  @PrimaryColumn('date') peildatum!: string;
  /** In the four weeks before; by how many people. */
  @Column('integer') gesprekken!: number;
  @Column('integer') vragers!: number;
  /** In the twelve weeks before those. */
  @Column('integer') eerder!: number;
  @Column('uuid') eventId!: string;
}
