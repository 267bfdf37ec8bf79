// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What coordinators write about a hulpvraag for each other; a table apart, so that nobody else ever meets it. */
@Entity({ schema: 'aanbodmatching', name: 'notitie' })
export class Notitie {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') hulpvraagId!: string;
  /** Whose key the text is encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  /** Empty when it was erased. */
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  @Column('text') geschrevenDoor!: string;
  @Column('timestamptz') geschrevenOp!: Date;
}
