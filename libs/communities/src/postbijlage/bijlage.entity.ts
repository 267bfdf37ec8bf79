// SPDX-License-Identifier: EUPL-1.2
import type { Bestandssoort, Scanstatus } from '#libs/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of a member. It goes with the words that it hangs on. */
@Entity({ schema: 'communities', name: 'bijlage' })
export class Postbijlage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  /** Who added it. */
  @Column('uuid') lidmaatschapId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Nowhere yet when empty; with an answer, the question that it answers. */
  @Column('uuid', { nullable: true }) gesprekId!: string | null;
  @Column('uuid', { nullable: true }) antwoordId!: string | null;
  /** The first place is 1. */
  @Column('integer') plek!: number;
  @Column('text') soort!: Bestandssoort;
  /** Encrypted. */
  @Column('bytea') naam!: Buffer;
  /** Size of the file as it was sent. */
  @Column('integer') bytes!: number;
  @Column('text') status!: Scanstatus;
  /** When the worker was last told to have it looked at. */
  @Column('timestamptz') aangebodenOp!: Date;
  @Column('timestamptz', { nullable: true }) gescandOp!: Date | null;
  @Column('timestamptz') toegevoegdOp!: Date;
}

/** What is in a file, encrypted; none of what is infected. */
@Entity({ schema: 'communities', name: 'bijlage_inhoud' })
export class PostbijlageInhoud {
  @PrimaryColumn('uuid') bijlageId!: string;
  @Column('bytea') inhoud!: Buffer;
}
