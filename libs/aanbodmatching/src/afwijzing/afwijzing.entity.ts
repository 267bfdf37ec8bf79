// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Afwijsreden } from './afwijzing.rules.js';

/** That a suggested offer does not fit, by the word of the entrepreneur. It outlives the match: a next run brings nothing back. */
@Entity({ schema: 'aanbodmatching', name: 'matchafwijzing' })
export class Matchafwijzing {
  @PrimaryColumn('uuid') hulpvraagId!: string;
  @PrimaryColumn('uuid') aanbodId!: string;
  /** Whose key the words are encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  @Column('text') reden!: Afwijsreden;
  @Column('bytea', { nullable: true }) toelichting!: Buffer | null;
  @Column('text') afgewezenDoor!: string;
  @Column('timestamptz') afgewezenOp!: Date;
}
