// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kringdelen } from '../kring/kringscore.rules.js';
import type { Wachtreden } from '../kring/wachtreden.rules.js';

export const KRINGRONDE_STATUSSEN = ['gevraagd', 'voorstel', 'bevestigd', 'verworpen'] as const;
export type KringrondeStatus = (typeof KRINGRONDE_STATUSSEN)[number];

/** People by the id of their lidmaatschap; nobody is in a kring by it. */
export interface Kringvoorstel {
  kringen: Voorgesteld[];
  wachtlijst: { id: string; reden: Wachtreden; uitleg: string }[];
  /** Of each who would get a place: at which version of what he said. */
  versies: Record<string, number>;
}

export interface Voorgesteld {
  /** Of a kring that is there already. */
  kringId: string | null;
  leden: string[];
  nieuw: string[];
  /** 0..1. */
  score: number;
  delen: Kringdelen;
  /** Between the two who are furthest from each other; `null` when a gemeente is not known. */
  km: number | null;
  uitleg: string[];
}

/** Kringen are formed of everybody who said yes: asked, looked at, and confirmed or thrown away. */
@Entity({ schema: 'communities', name: 'kringronde' })
export class Kringronde {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') communityId!: string;
  @Column('text') status!: KringrondeStatus;
  /** With the same list it gives the same kringen. */
  @Column('integer') zaad!: number;
  @Column('integer') minst!: number;
  @Column('integer') meest!: number;
  @Column('integer') maxKm!: number;
  @Column('jsonb', { nullable: true }) voorstel!: Kringvoorstel | null;
  @Column('integer', { nullable: true }) deelnemers!: number | null;
  @Column('integer', { nullable: true }) kringen!: number | null;
  @Column('integer', { nullable: true }) wachtenden!: number | null;
  /** Why it was thrown away. */
  @Column('text', { nullable: true }) reden!: string | null;
  @Column('timestamptz') gevraagdOp!: Date;
  @Column('timestamptz', { nullable: true }) gevormdOp!: Date | null;
  @Column('timestamptz', { nullable: true }) beslotenOp!: Date | null;
  @Column('integer') versie!: number;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
