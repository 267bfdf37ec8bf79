// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Besluituitkomst, Bezwaaruitkomst, Moderatiereden } from './moderatie.rules.js';

/** That a member thinks something should not stand there. */
@Entity({ schema: 'communities', name: 'gespreksmelding' })
export class Gespreksmelding {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  @Column('uuid') gesprekId!: string;
  /** `null`: the question itself. */
  @Column('uuid', { nullable: true }) antwoordId!: string | null;
  /** Who reports it. */
  @Column('uuid') lidmaatschapId!: string;
  @Column('uuid') betrokkeneId!: string;
  @Column('text') reden!: Moderatiereden;
  /** Encrypted. */
  @Column('bytea', { nullable: true }) toelichting!: Buffer | null;
  @Column('timestamptz') gemeldOp!: Date;
  /** Kept by the database; `null`: open. */
  @Column('uuid', { nullable: true }) besluitId!: string | null;
}

/** What who keeps the community decided about a post. */
@Entity({ schema: 'communities', name: 'moderatiebesluit' })
export class Moderatiebesluit {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  @Column('uuid') gesprekId!: string;
  @Column('uuid', { nullable: true }) antwoordId!: string | null;
  /** Whose post it is. */
  @Column('uuid') lidmaatschapId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Counts the decisions about one post, from 1. */
  @Column('integer') nummer!: number;
  @Column('text') uitkomst!: Besluituitkomst;
  @Column('text', { nullable: true }) reden!: Moderatiereden | null;
  /** A sentence to who wrote it, encrypted with his key; `null` when he was erased. */
  @Column('bytea', { nullable: true }) uitleg!: Buffer | null;
  @Column('text') beslotenDoor!: string;
  @Column('timestamptz') beslotenOp!: Date;
}

/** That who wrote a hidden post does not agree, and what somebody else made of it. */
@Entity({ schema: 'communities', name: 'bezwaar' })
export class Bezwaar {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') besluitId!: string;
  @Column('text') verborgenDoor!: string;
  @Column('uuid') communityId!: string;
  @Column('uuid') lidmaatschapId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Encrypted, as is `uitleg`. */
  @Column('bytea', { nullable: true }) tekst!: Buffer | null;
  @Column('timestamptz') ingediendOp!: Date;
  @Column('text', { nullable: true }) uitkomst!: Bezwaaruitkomst | null;
  @Column('bytea', { nullable: true }) uitleg!: Buffer | null;
  @Column('text', { nullable: true }) behandeldDoor!: string | null;
  @Column('timestamptz', { nullable: true }) behandeldOp!: Date | null;
}
