// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  Tekstlezer,
  Thesaurus,
  readThesaurus,
  type Thesaurusbestanden,
  type Woordbeeld,
} from '#libs/matching-engine';
import { Configuratie } from '#libs/platform';
import {
  MEESTE_GEVRAAGD,
  MEESTE_TERMEN,
  gevraagdVan,
  heaviest,
  sleutelsVan,
  termVan,
  zoekmerkVan,
} from './zoekterm.rules.js';

/** Raised when the same words are read as other terms than before. */
const LEESWIJZE = 1;

/** What is asked, as the database finds it, and how to tell which words of an answer are meant by it. */
export interface Zoekvraag {
  termen: string[];
  gewichten: number[];
  isRaak: (beelden: ReadonlyMap<string, Woordbeeld>) => (woord: string) => boolean;
}

/**
 * Reads posts and searches by the words and concepts of the product's own thesaurus. What beheerders publish in theirs does
 * not reach it (docs/adr/0041).
 */
@Injectable()
export class Zoeklezer {
  private readonly geheim: string;
  private bestanden: Thesaurusbestanden | undefined;
  private gemaakt: Promise<Tekstlezer> | undefined;
  private eigenMerk: string | undefined;

  constructor({ persoonsgegevens }: Configuratie) {
    this.geheim = persoonsgegevens.zoekgeheim;
  }

  /** Which reading and key terms are of that are made now. */
  get merk(): string {
    if (this.eigenMerk !== undefined) return this.eigenMerk;
    const bron = createHash('sha256').update(JSON.stringify(this.bron)).digest('hex');
    return (this.eigenMerk = zoekmerkVan(this.geheim, `${LEESWIJZE}:${bron}`));
  }

  /** Ask before opening a transaction: the first time it takes a second. */
  lezer(): Promise<Tekstlezer> {
    this.gemaakt ??= Thesaurus.gradually(this.bron, pause).then((thesaurus) => new Tekstlezer(thesaurus));
    return this.gemaakt;
  }

  /** What a post is found by. */
  async index(communityId: string, tekst: string): Promise<{ termen: string[]; zoekmerk: string }> {
    const sleutels = heaviest(await this.sleutels(tekst, sleutelsVan), MEESTE_TERMEN);
    const termen = [...sleutels.keys()].map((sleutel) => termVan(this.geheim, communityId, sleutel));
    return { termen: [...new Set(termen)], zoekmerk: this.merk };
  }

  async ask(communityId: string, tekst: string): Promise<Zoekvraag> {
    const sleutels = heaviest(await this.sleutels(tekst, gevraagdVan), MEESTE_GEVRAAGD);
    const lezer = await this.lezer();
    const gezocht = (soort: string, namen: Iterable<string>): boolean =>
      [...namen].some((naam) => sleutels.has(`${soort}:${naam}`));
    const isBegrip = (begrip: string): boolean =>
      gezocht('b', [begrip]) || gezocht('n', lezer.broaderThan(begrip));
    return {
      termen: [...sleutels.keys()].map((sleutel) => termVan(this.geheim, communityId, sleutel)),
      gewichten: [...sleutels.values()],
      isRaak: (beelden) => (woord) => {
        const beeld = beelden.get(woord);
        return beeld !== undefined && (gezocht('s', beeld.stammen) || [...beeld.begrippen].some(isBegrip));
      },
    };
  }

  private async sleutels(tekst: string, toSleutels: typeof gevraagdVan): Promise<Map<string, number>> {
    const lezer = await this.lezer();
    return toSleutels(lezer.read(tekst), (begrip) => lezer.broaderThan(begrip));
  }

  private get bron(): Thesaurusbestanden {
    return (this.bestanden ??= readThesaurus());
  }
}
