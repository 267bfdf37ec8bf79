// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GesprekStatus } from './gesprek.rules.js';

/** A question of a member to the others. Without a text it was withdrawn or erased. */
@Entity({ schema: 'communities', name: 'gesprek' })
export class Gesprek {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  /** Who asks. */
  @Column('uuid') lidmaatschapId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Encrypted, as is the text. */
  @Column('bytea', { nullable: true }) titel!: Buffer | null;
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  /** Codes; three at most. */
  @Column('text', { array: true }) themas!: string[];
  @Column('text') status!: GesprekStatus;
  @Column('uuid', { nullable: true }) aanvaardAntwoordId!: string | null;
  /** Kept by the database, as is `laatsteOp`. */
  @Column('integer') aantalAntwoorden!: number;
  /** When somebody asked or answered last. */
  @Column('timestamptz') laatsteOp!: Date;
  /** Blind index: what it is about, readable to nobody. */
  @Column('bigint', { array: true, nullable: true }) termen!: string[] | null;
  @Column('text', { nullable: true }) zoekmerk!: string | null;
  /** False: hidden; only its author and who keeps the community read it. */
  @Column('boolean') zichtbaar!: boolean;
  @Column('timestamptz') gevraagdOp!: Date;
  @Column('timestamptz', { nullable: true }) bewerktOp!: Date | null;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
