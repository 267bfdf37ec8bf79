// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Vraag } from '#libs/matching-engine';

/**
 * One offer in the ranked list of a hulpvraag, with the evidence it stands on. Evidence and reasons quote what was asked, so
 * they are encrypted like the text itself.
 */
@Entity({ schema: 'aanbodmatching', name: 'match' })
export class Match {
  @PrimaryColumn('uuid') hulpvraagId!: string;
  @PrimaryColumn('uuid') aanbodId!: string;
  @Column('uuid') betrokkeneId!: string;
  @Column('integer') rang!: number;
  @Column('real') score!: number;
  @Column('text') oordeel!: 'ja' | 'onbekend';
  /** JSON of the evidence. */
  @Column('bytea') bewijs!: Buffer;
  /** JSON of the sentences. */
  @Column('bytea') redenen!: Buffer;
}

/** That a version of a hulpvraag was matched, when, and with which statistics and rules. */
@Entity({ schema: 'aanbodmatching', name: 'matchresultaat' })
export class Matchresultaat {
  @PrimaryColumn('uuid') hulpvraagId!: string;
  @PrimaryColumn('integer') hulpvraagVersie!: number;
  @Column('uuid') eventId!: string;
  @Column('integer') epoch!: number;
  @Column('text') rekenregels!: string;
  @Column('integer') aantal!: number;
  /** 0..1: how likely it is that no offer fits. */
  @Column('real') geenPassendAanbod!: number;
  @Column('jsonb', { nullable: true }) vraag!: Vraag | null;
  @Column('timestamptz') gematchtOp!: Date;
}
