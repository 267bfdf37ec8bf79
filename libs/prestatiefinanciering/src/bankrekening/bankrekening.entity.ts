// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Controle, Vervalreden } from './bankrekening.rules.js';

/**
 * An account to pay to (of an aanbieder) or from (of a programma): of exactly one of the two. Its number, name and address
 * are never changed: another number is another row, so that the history stays.
 */
@Entity({ schema: 'prestatiefinanciering', name: 'bankrekening' })
export class Bankrekening {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) aanbiederId!: string | null;
  @Column('uuid', { nullable: true }) programmaId!: string | null;
  /** Without spaces. */
  @Column('text') iban!: string;
  @Column('text') tenaamstelling!: string;
  @Column('text') straat!: string;
  @Column('text') huisnummer!: string;
  @Column('text') postcode!: string;
  @Column('text') plaats!: string;
  /** ISO 3166, two letters. */
  @Column('text') land!: string;
  @Column('text') ingevoerdDoor!: string;
  @Column('timestamptz') ingevoerdOp!: Date;
  /** Never who entered it. */
  @Column('text', { nullable: true }) bevestigdDoor!: string | null;
  @Column('timestamptz', { nullable: true }) bevestigdOp!: Date | null;
  @Column('text', { nullable: true }) gecontroleerdMet!: Controle | null;
  /** From when it is paid to. */
  @Column('timestamptz', { nullable: true }) geldigVanaf!: Date | null;
  @Column('text', { nullable: true }) vervallenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) vervallenOp!: Date | null;
  @Column('text', { nullable: true }) vervallenReden!: Vervalreden | null;
  @Column('integer') versie!: number;
}
