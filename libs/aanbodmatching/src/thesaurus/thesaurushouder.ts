// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import {
  Tekstlezer,
  Thesaurus,
  applyWijzigingen,
  readThesaurus,
  type Thesaurusbestanden,
} from '#libs/matching-engine';
import { Database } from '#libs/platform';
import type { Thesaurusversie } from './thesaurus.entity.js';
import { readGeldend } from './thesaurus.opslag.js';

/** Looked at anew this often. */
const STALE_MS = 1_000;
const HASH_LENGTH = 12;

/** The thesaurus that texts are read with. */
export interface GeldendeThesaurus {
  /** Number of the published version; 0: the files of the product alone. */
  nummer: number;
  /** Hash of those files. */
  basis: string;
  thesaurus: Thesaurus;
  lezer: Tekstlezer;
}

/** The files of the product, read once. */
export interface Thesaurusbasis {
  bestanden: Thesaurusbestanden;
  hash: string;
}

/**
 * This process's thesaurus. It follows what beheerders publish by itself, at the latest a second later: a new one is made
 * beside the old one and then takes its place.
 */
@Injectable()
export class Thesaurushouder {
  private readonly log = new Logger(Thesaurushouder.name);
  private geldend: GeldendeThesaurus | undefined;
  private gelezen: Thesaurusbasis | undefined;
  private freshUntil = 0;
  private refreshing: Promise<GeldendeThesaurus> | undefined;

  constructor(private readonly db: Database) {}

  /** Ask before opening a transaction of your own: the answer may need a connection. */
  async current(): Promise<GeldendeThesaurus> {
    if (this.geldend && Date.now() < this.freshUntil) return this.geldend;
    this.refreshing ??= this.refresh().finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  /** The reader as it was at the last `current()`, for inside a transaction. */
  get lezer(): Tekstlezer {
    if (this.geldend) return this.geldend.lezer;
    const { bestanden, hash: basis } = this.basis;
    const thesaurus = new Thesaurus(bestanden);
    this.geldend = { nummer: 0, basis, thesaurus, lezer: new Tekstlezer(thesaurus) };
    return this.geldend.lezer;
  }

  get basis(): Thesaurusbasis {
    if (this.gelezen) return this.gelezen;
    const bestanden = readThesaurus();
    const hash = createHash('sha256').update(JSON.stringify(bestanden)).digest('hex').slice(0, HASH_LENGTH);
    return (this.gelezen = { bestanden, hash });
  }

  private async refresh(): Promise<GeldendeThesaurus> {
    const asked = Date.now();
    const nieuw = await this.db.as(SYSTEEM, (tx) => readGeldend(tx, this.geldend?.nummer));
    const geldend = nieuw === null ? this.geldend : await this.make(nieuw.nummer, nieuw.wijzigingen);
    this.geldend = geldend ?? (await this.make(0, []));
    this.freshUntil = asked + STALE_MS;
    return this.geldend;
  }

  private async make(
    nummer: number,
    wijzigingen: Thesaurusversie['wijzigingen'],
  ): Promise<GeldendeThesaurus> {
    const begin = performance.now();
    const { bestanden, hash } = this.basis;
    const thesaurus = await Thesaurus.gradually(applyWijzigingen(bestanden, wijzigingen), pause);
    const ms = Math.round(performance.now() - begin);
    this.log.log(`thesaurus ${nummer} op basis ${hash}, in ${ms} ms`);
    return { nummer, basis: hash, thesaurus, lezer: new Tekstlezer(thesaurus) };
  }
}
