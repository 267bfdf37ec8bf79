// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Regeling } from '../ruimte/regeling.rules.js';
import type { Instrument } from './steun.rules.js';

export const STEUN_STATUSSEN = ['gereserveerd', 'verleend', 'vrijgegeven'] as const;
export type SteunStatus = (typeof STEUN_STATUSSEN)[number];

/** De-minimis aid by way of this system: reserved, then granted or released. Its history is in the audit log. */
@Entity({ schema: 'staatssteun', name: 'steun' })
export class Steun {
  @PrimaryColumn('uuid') id!: string;
  /** What it is for: a toewijzing, known by its id alone. */
  @Column('uuid') bronId!: string;
  /** `null` once it was released. */
  @Column('text', { nullable: true }) kvkNummer!: string | null;
  @Column('uuid') aanbiederId!: string;
  /** Where it was reserved. */
  @Column('text') regio!: string;
  @Column('text') regeling!: Regeling;
  /** Main activity of the firm when it was reserved: digits of the SBI. */
  @Column('text', { nullable: true }) sbi!: string | null;
  @Column('text') status!: SteunStatus;
  @Column('bigint', { transformer: { to: (waarde: number) => waarde, from: Number } })
  bedragInCenten!: number;
  /** When the aanbieder took the toewijzing; before that nothing is granted. The database writes it. */
  @Column('timestamptz', { nullable: true }) aangenomenOp!: Date | null;
  /** `YYYY-MM-DD`, of reserving; once granted, of granting. */
  @Column('date') datum!: string;
  /** Once granted: by which authority, in which form, and from when the days to register it count. */
  @Column('text', { nullable: true }) verlener!: string | null;
  @Column('text', { nullable: true }) instrument!: Instrument | null;
  @Column('date', { nullable: true }) termijnVanaf!: string | null;
  @Column('integer') versie!: number;
  @Column('text') gereserveerdDoor!: string;
  @Column('timestamptz') gereserveerdOp!: Date;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
