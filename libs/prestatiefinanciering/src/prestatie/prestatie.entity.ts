// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bonusgroep, Mijlpaal } from '../prestatieafspraak/indicator.rules.js';
import type { Prestatieherkomst, Prestatiereden, Prestatiestatus } from './prestatie.rules.js';

const centen = { to: (waarde: number): number => waarde, from: Number };

/** What was achieved under one version of an agreement, and what that is worth. */
@Entity({ schema: 'prestatiefinanciering', name: 'prestatie' })
export class Prestatie {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programmaId!: string;
  @Column('uuid') afspraakId!: string;
  @Column('integer') afspraakversie!: number;
  @Column('uuid') indicatorId!: string;
  /** Who is paid; `null` when the agreement is that of the regio itself. */
  @Column('uuid', { nullable: true }) aanbiederId!: string | null;
  @Column('text') regio!: string;
  /** Code; `null` when it is unknown. */
  @Column('text', { nullable: true }) thema!: string | null;
  /** `null` when the aanbieder reported it himself. */
  @Column('uuid', { nullable: true }) toewijzingId!: string | null;
  @Column('text') mijlpaal!: Mijlpaal;
  /** `YYYY-MM-DD`: of the milestone itself. By this day the version is chosen. */
  @Column('date') prestatiedatum!: string;
  /** `YYYY-MM-DD`: when its evidence came in. */
  @Column('date') geblekenOp!: string;
  @Column('integer') aantal!: number;
  /** For one, in cents. */
  @Column('bigint', { transformer: centen }) tariefInCenten!: number;
  @Column('bigint', { transformer: centen }) bonusInCenten!: number;
  @Column('text', { array: true }) bonusGroepen!: Bonusgroep[];
  @Column('bigint', { transformer: centen }) bedragInCenten!: number;
  @Column('text') herkomst!: Prestatieherkomst;
  @Column('text') status!: Prestatiestatus;
  @Column('text') reden!: Prestatiereden;
  @Column('text', { nullable: true }) toelichting!: string | null;
  @Column('text', { nullable: true }) besluitToelichting!: string | null;
  @Column('integer') versie!: number;
  @Column('text') gemeldDoor!: string;
  @Column('timestamptz') gemeldOp!: Date;
  @Column('text', { nullable: true }) beslotenDoor!: string | null;
  @Column('timestamptz', { nullable: true }) beslotenOp!: Date | null;
  /** `YYYY-MM-DD`: from this day on it can be declared, when it was accepted. */
  @Column('date', { nullable: true }) declarabelVanaf!: string | null;
}

/** That it was drawn to be looked at again. Of no concern to an aanbieder, who never sees that there is one. */
@Entity({ schema: 'prestatiefinanciering', name: 'prestatiecontrole' })
export class Prestatiecontrole {
  @PrimaryColumn('uuid') prestatieId!: string;
  @Column('uuid') programmaId!: string;
  @Column('text') aanleiding!: 'steekproef' | 'uitschieter';
  @Column('timestamptz') getrokkenOp!: Date;
  @Column('text', { nullable: true }) uitkomst!: 'goed' | 'fout' | null;
  @Column('text', { nullable: true }) bevinding!: string | null;
  @Column('text', { nullable: true }) door!: string | null;
  @Column('timestamptz', { nullable: true }) gedaanOp!: Date | null;
}
