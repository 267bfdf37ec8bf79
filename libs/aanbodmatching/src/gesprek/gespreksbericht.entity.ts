// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Partij } from './gesprek.rules.js';

/** What somebody said to the others about a hulpvraag. Never changed; its author may take it back within ten minutes. */
@Entity({ schema: 'aanbodmatching', name: 'gespreksbericht' })
export class Gespreksbericht {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') hulpvraagId!: string;
  /** The thread with one provider; `null`: between the entrepreneur and the region. */
  @Column('uuid', { nullable: true }) toewijzingId!: string | null;
  /** Whose key the text is encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  @Column('text') partij!: Partij;
  /** Empty when it was withdrawn or erased. */
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  @Column('text') geplaatstDoor!: string;
  @Column('timestamptz') geplaatstOp!: Date;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
}
