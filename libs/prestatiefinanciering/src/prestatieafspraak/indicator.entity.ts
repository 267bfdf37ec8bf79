// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bewijscode, Bonusgroep, Mijlpaal } from './indicator.rules.js';

const centen = { to: (waarde: number): number => waarde, from: Number };

/** What one result is, what it is worth and how it is shown; of one version of an agreement. */
@Entity({ schema: 'prestatiefinanciering', name: 'indicator' })
export class Indicator {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') afspraakId!: string;
  @Column('integer') versie!: number;
  /** From 1, in the order in which they are shown and hashed. */
  @Column('integer') volgorde!: number;
  @Column('text') code!: string;
  @Column('text') naam!: string;
  @Column('text') definitie!: string;
  @Column('text') mijlpaal!: Mijlpaal;
  /** In the singular: `ondernemer geholpen`. */
  @Column('text') eenheid!: string;
  @Column('bigint', { transformer: centen }) tariefInCenten!: number;
  /** Paid for at most so many; `null`: as the plafond allows. */
  @Column('integer', { nullable: true }) hoogstensAantal!: number | null;
  /** With fewer than these nothing is paid for it. */
  @Column('integer') minstensAantal!: number;
  @Column('text', { array: true }) bewijs!: Bewijscode[];
  /** How many days after the milestone its evidence may still come in. */
  @Column('integer') vensterDagen!: number;
  /** On top of the tarief, for each result of somebody of these groups; once, also when he is of two. */
  @Column('bigint', { transformer: centen }) bonusInCenten!: number;
  @Column('text', { array: true }) bonusGroepen!: Bonusgroep[];
}
