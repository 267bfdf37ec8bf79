// SPDX-License-Identifier: EUPL-1.2
import type { Bestandssoort, Scanstatus } from '#libs/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that shows that a prestatie is so. */
@Entity({ schema: 'prestatiefinanciering', name: 'prestatiebewijs' })
export class Prestatiebewijs {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') prestatieId!: string;
  /** The first place is 1. */
  @Column('integer') plek!: number;
  @Column('text') soort!: Bestandssoort;
  /** The key of this file alone, wrapped. */
  @Column('bytea') sleutel!: Buffer;
  /** Encrypted with it. */
  @Column('bytea') naam!: Buffer;
  /** Size of the file as it was sent. */
  @Column('integer') bytes!: number;
  /** SHA-256 of the file as it was sent, in hex. */
  @Column('text') hash!: string;
  @Column('text') status!: Scanstatus;
  /** When the worker was last told to have it looked at. */
  @Column('timestamptz') aangebodenOp!: Date;
  @Column('timestamptz', { nullable: true }) gescandOp!: Date | null;
  @Column('text') toegevoegdDoor!: string;
  @Column('timestamptz') toegevoegdOp!: Date;
}

/** What is in a file, encrypted; none of what is infected. */
@Entity({ schema: 'prestatiefinanciering', name: 'prestatiebewijs_inhoud' })
export class PrestatiebewijsInhoud {
  @PrimaryColumn('uuid') bewijsId!: string;
  @Column('bytea') inhoud!: Buffer;
}
