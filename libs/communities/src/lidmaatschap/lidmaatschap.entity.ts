// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LidmaatschapStatus, Lidrol } from './lidmaatschap.rules.js';

/** That somebody is, was or asked to be a member of a community. What is `null` of the person was erased. */
@Entity({ schema: 'communities', name: 'lidmaatschap' })
export class Lidmaatschap {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  @Column('uuid') betrokkeneId!: string;
  /** Who signs in. */
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) kvkNummer!: string | null;
  /** The name that the member chose to be shown by, encrypted. */
  @Column('bytea', { nullable: true }) weergavenaam!: Buffer | null;
  /** Encrypted; for mail, and shown to nobody. */
  @Column('bytea', { nullable: true }) email!: Buffer | null;
  @Column('text') taal!: 'nl' | 'en';
  @Column('text') rol!: Lidrol;
  @Column('text') status!: LidmaatschapStatus;
  /** Why somebody was refused or removed, encrypted. */
  @Column('bytea', { nullable: true }) reden!: Buffer | null;
  @Column('timestamptz') gevraagdOp!: Date;
  @Column('timestamptz', { nullable: true }) lidSinds!: Date | null;
  @Column('timestamptz', { nullable: true }) beeindigdOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
