// SPDX-License-Identifier: EUPL-1.2
import type { Bestandssoort, Scanstatus } from '#libs/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Partij } from '../gesprek/gesprek.rules.js';

/** A file that somebody added. What is in it stands apart: most who read about it never open it. */
@Entity({ schema: 'aanbodmatching', name: 'bijlage' })
export class Bijlage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') hulpvraagId!: string;
  /** Whose key name and content are encrypted with. */
  @Column('uuid') betrokkeneId!: string;
  /** The message or note that it hangs on; nowhere yet when both are `null`. */
  @Column('uuid', { nullable: true }) berichtId!: string | null;
  @Column('uuid', { nullable: true }) notitieId!: string | null;
  @Column('text') partij!: Partij;
  @Column('text') soort!: Bestandssoort;
  /** Empty when it was erased. */
  @Column('bytea', { nullable: true }) naam!: Buffer | null;
  /** Size of the file as it was sent. */
  @Column('integer') bytes!: number;
  @Column('text') status!: Scanstatus;
  /** When the worker was last told to have it looked at. */
  @Column('timestamptz') aangebodenOp!: Date;
  @Column('timestamptz', { nullable: true }) gescandOp!: Date | null;
  @Column('text') toegevoegdDoor!: string;
  @Column('timestamptz') toegevoegdOp!: Date;
}

/** What is in a file, encrypted. */
@Entity({ schema: 'aanbodmatching', name: 'bijlage_inhoud' })
export class BijlageInhoud {
  @PrimaryColumn('uuid') bijlageId!: string;
  @Column('bytea') inhoud!: Buffer;
}
