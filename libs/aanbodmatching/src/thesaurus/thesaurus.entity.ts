// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kwaliteit, Thesauruswijziging } from '#libs/matching-engine';

/** A change with who made it, and when (ISO 8601). */
export interface GemaakteWijziging extends Thesauruswijziging {
  door: string;
  op: string;
}

/** Figures of a proef, with the files that it was done on. */
export interface Proefcijfers {
  basis: string;
  n: number;
  ms: number;
  voor: Kwaliteit;
  na: Kwaliteit;
}

/** A published list of changes on the files of the product; the newest holds. Never updated. */
@Entity({ schema: 'aanbodmatching', name: 'thesaurusversie' })
export class Thesaurusversie {
  @PrimaryColumn('integer') nummer!: number;
  @Column('jsonb') wijzigingen!: GemaakteWijziging[];
  /** Hash of the files of the product. */
  @Column('text') basis!: string;
  @Column('text') reden!: string;
  @Column('jsonb') proef!: Proefcijfers;
  @Column('boolean') lager!: boolean;
  @Column('text', { nullable: true }) redenLager!: string | null;
  @Column('text') gepubliceerdDoor!: string;
  @Column('timestamptz') gepubliceerdOp!: Date;
}

/** The name of the one list that all beheerders work on together. */
export const CONCEPT = 'gezamenlijk';

/** A list of changes that is being worked on. */
@Entity({ schema: 'aanbodmatching', name: 'thesaurusconcept' })
export class Thesaurusconcept {
  @PrimaryColumn('text') naam!: string;
  @Column('jsonb') wijzigingen!: GemaakteWijziging[];
  @Column('integer') versie!: number;
  @Column('jsonb', { nullable: true }) proef!: Proefcijfers | null;
  @Column('text') gewijzigdDoor!: string;
  @Column('timestamptz') gewijzigdOp!: Date;
}
