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

type Gemaakt = Pick<GeldendeThesaurus, 'thesaurus' | 'lezer'>;

/** Of the process, newest last: who takes a version back gets the one before at once. */
const gemaakt = new Map<string, Gemaakt>();
const KEEP = 2;

function keepGemaakt(sleutel: string, nieuw: Gemaakt): Gemaakt {
  gemaakt.delete(sleutel);
  gemaakt.set(sleutel, nieuw);
  for (const oud of [...gemaakt.keys()].slice(0, -KEEP)) gemaakt.delete(oud);
  return nieuw;
}

let gelezen: Thesaurusbasis | undefined;

const hashOf = (inhoud: unknown): string =>
  createHash('sha256').update(JSON.stringify(inhoud)).digest('hex').slice(0, HASH_LENGTH);

/**
 * This process's thesaurus. It follows what beheerders publish by itself, at the latest a second later: a new one is made
 * beside the old one and then takes its place.
 */
@Injectable()
export class Thesaurushouder {
  private readonly log = new Logger(Thesaurushouder.name);
  private geldend: GeldendeThesaurus | undefined;
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
    this.geldend ??= { nummer: 0, basis: this.basis.hash, ...this.ofFiles() };
    return this.geldend.lezer;
  }

  get basis(): Thesaurusbasis {
    if (gelezen) return gelezen;
    const bestanden = readThesaurus();
    return (gelezen = { bestanden, hash: hashOf(bestanden) });
  }

  private ofFiles(): Gemaakt {
    const sleutel = hashOf([this.basis.hash, []]);
    const eerder = gemaakt.get(sleutel);
    if (eerder) return eerder;
    const thesaurus = new Thesaurus(this.basis.bestanden);
    return keepGemaakt(sleutel, { thesaurus, lezer: new Tekstlezer(thesaurus) });
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
    const { bestanden, hash: basis } = this.basis;
    const sleutel = hashOf([basis, wijzigingen]);
    const eerder = gemaakt.get(sleutel);
    if (eerder) return { nummer, basis, ...keepGemaakt(sleutel, eerder) };
    const begin = performance.now();
    const thesaurus = await Thesaurus.gradually(applyWijzigingen(bestanden, wijzigingen), pause);
    const ms = Math.round(performance.now() - begin);
    this.log.log(`thesaurus ${nummer} op basis ${basis}, in ${ms} ms`);
    return { nummer, basis, ...keepGemaakt(sleutel, { thesaurus, lezer: new Tekstlezer(thesaurus) }) };
  }
}
