// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a grant, as it was in that version, stands in the central register. */
@Entity({ schema: 'staatssteun', name: 'registratie' })
export class Registratie {
  @PrimaryColumn('uuid') steunId!: string;
  @PrimaryColumn('integer') versie!: number;
  /** On which day it was put there. */
  @Column('date') datum!: string;
  /** How the register calls it. */
  @Column('text') referentie!: string;
  @Column('text') hoe!: 'bestand' | 'hand';
  @Column('text') geregistreerdDoor!: string;
  @Column('timestamptz') geregistreerdOp!: Date;
}
