// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member answers to a gesprek. Without a text it was withdrawn or erased. */
@Entity({ schema: 'communities', name: 'antwoord' })
export class Antwoord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') gesprekId!: string;
  @Column('uuid') communityId!: string;
  /** Who answers. */
  @Column('uuid') lidmaatschapId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Encrypted. */
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  /** Blind index, as of a gesprek. */
  @Column('bigint', { array: true, nullable: true }) termen!: string[] | null;
  @Column('text', { nullable: true }) zoekmerk!: string | null;
  /** False: hidden; only its author and who keeps the community read it. */
  @Column('boolean') zichtbaar!: boolean;
  @Column('timestamptz') gegevenOp!: Date;
  @Column('timestamptz', { nullable: true }) bewerktOp!: Date | null;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
