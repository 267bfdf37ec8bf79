// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from '#libs/kernel';
import type { PubliekeSleutel } from './machinesleutel.rules.js';

/** A system of another organisation that may ask for tokens. */
@Entity({ schema: 'platform', name: 'machineclient' })
export class Machineclient {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') versie!: number;
  @Column('text') naam!: string;
  @Column('text') organisatie!: string;
  @Column('text', { array: true }) scopes!: Scope[];
  /** Code of the only region whose rows it sees; null when its scopes have no rows of a region. */
  @Column('text', { nullable: true }) regio!: string | null;
  /** Where it publishes its keys; null when they stand in Machinesleutel. */
  @Column('text', { nullable: true }) jwksUrl!: string | null;
  @Column('text') status!: 'actief' | 'opgeschort' | 'ingetrokken';
  /** Why it stands still or was withdrawn. */
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('text') geregistreerdDoor!: string;
  @Column('timestamptz') geregistreerdOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}

/** A public key of a client; stays when it is withdrawn. */
@Entity({ schema: 'platform', name: 'machinesleutel' })
export class Machinesleutel {
  @PrimaryColumn('uuid') machineclientId!: string;
  @PrimaryColumn('text') kid!: string;
  @Column('jsonb') jwk!: PubliekeSleutel;
  @Column('text') toegevoegdDoor!: string;
  @Column('timestamptz') toegevoegdOp!: Date;
  @Column('timestamptz', { nullable: true }) ingetrokkenOp!: Date | null;
}

export const MACHINE_ENTITIES = [Machineclient, Machinesleutel];
