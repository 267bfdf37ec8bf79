// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeergaveInhoud } from './weergave.dto.js';

/** A filter and order that somebody keeps under a name, for himself or for the region. */
@Entity({ schema: 'aanbodmatching', name: 'weergave' })
export class Weergave {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') regio!: string;
  /** Subject of the behandelaar who made it. */
  @Column('text') van!: string;
  @Column('text') naam!: string;
  @Column('boolean') gedeeld!: boolean;
  @Column('jsonb') inhoud!: WeergaveInhoud;
  @Column('integer') versie!: number;
  @Column('timestamptz') gewijzigdOp!: Date;
}
