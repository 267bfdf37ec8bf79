// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Medewerkerrol } from '../config/aanmelden.js';

/** Somebody of an organisation who signed in, or tried to. */
@Entity({ schema: 'platform', name: 'medewerker' })
export class Medewerker {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') uitgever!: string;
  @Column('text') sub!: string;
  /** As sessions, tokens and the audit log name the person. */
  @Column('text') subject!: string;
  @Column('text', { nullable: true }) naam!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  /** Of the last sign-in; null when he was refused. */
  @Column('text', { nullable: true }) rol!: Medewerkerrol | null;
  @Column('text', { nullable: true }) regio!: string | null;
  @Column('boolean') hoofdcoordinator!: boolean;
  /** Of a financier. */
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  /** The grant that the role came from; null: the claims of the provider. */
  @Column('uuid', { nullable: true }) roltoekenningId!: string | null;
  @Column('timestamptz') eerstOp!: Date;
  @Column('timestamptz') laatstOp!: Date;
  @Column('timestamptz', { nullable: true }) geblokkeerdOp!: Date | null;
  @Column('text', { nullable: true }) geblokkeerdDoor!: string | null;
  @Column('text', { nullable: true }) blokkadeReden!: string | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
}

/** A role given by a beheerder; stays when it is taken back. */
@Entity({ schema: 'platform', name: 'roltoekenning' })
export class Roltoekenning {
  @PrimaryColumn('uuid') id!: string;
  /** Small letters. */
  @Column('text', { nullable: true }) email!: string | null;
  /** Whose it is; null until somebody signed in with that address. */
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text') rol!: Medewerkerrol;
  @Column('text', { nullable: true }) regio!: string | null;
  @Column('boolean') hoofdcoordinator!: boolean;
  /** Of a financier: for which organisatie. */
  @Column('uuid', { nullable: true }) organisatieId!: string | null;
  /** The last day, `2026-12-31`. */
  @Column('date', { nullable: true }) tot!: string | null;
  @Column('text') gegevenDoor!: string;
  @Column('timestamptz') gegevenOp!: Date;
  @Column('text', { nullable: true }) ingetrokkenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
}

export const MEDEWERKER_ENTITIES = [Medewerker, Roltoekenning];
