// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { MatchIndex, type Aanbod as AanbodInhoud, type Gebieden } from '#libs/matching-engine';
import { Database } from '#libs/platform';
import { readCatalogus } from '../aanbod/catalogus.js';
import { Thesaurushouder, type GeldendeThesaurus } from '../thesaurus/thesaurushouder.js';

/** A preview may be this much behind the catalogue. */
const VERS_MS = 60_000;

/**
 * The published catalogue in this process, for previews. It is read when somebody asks, and one preview at a time lays its offer
 * in it: the engine is the one that matches, and no two drafts see each other.
 */
@Injectable()
export class Bereikindex {
  private index: MatchIndex | undefined;
  private thesaurus: GeldendeThesaurus | undefined;
  private aanbod = new Map<string, AanbodInhoud>();
  private versTot = 0;
  private beurt: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly houder: Thesaurushouder,
  ) {}

  /** Does the work on the index with this offer in it, instead of its published version if there is one. */
  with<T>(aanbod: AanbodInhoud, gebieden: Gebieden, werk: (index: MatchIndex) => Promise<T>): Promise<T> {
    const daarna = this.beurt.then(() => this.layIn(aanbod, gebieden, werk));
    this.beurt = daarna.catch(() => undefined);
    return daarna;
  }

  private async layIn<T>(
    aanbod: AanbodInhoud,
    gebieden: Gebieden,
    werk: (index: MatchIndex) => Promise<T>,
  ): Promise<T> {
    const index = await this.current(gebieden);
    index.upsert(aanbod);
    try {
      return await werk(index);
    } finally {
      const eigen = this.aanbod.get(aanbod.id);
      if (eigen) index.upsert(eigen);
      else index.remove(aanbod.id);
    }
  }

  private async current(gebieden: Gebieden): Promise<MatchIndex> {
    const thesaurus = await this.houder.current();
    if (this.index && thesaurus === this.thesaurus && Date.now() < this.versTot) return this.index;
    const { aanbod } = await this.db.as(SYSTEEM, (tx) => readCatalogus(tx, null));
    const gepubliceerd = aanbod.filter(({ status }) => status === 'gepubliceerd');
    this.aanbod = new Map(gepubliceerd.map((een) => [een.id, een]));
    this.index = MatchIndex.build(gepubliceerd, gebieden, { epoch: 0, thesaurus: thesaurus.thesaurus });
    this.thesaurus = thesaurus;
    this.versTot = Date.now() + VERS_MS;
    return this.index;
  }
}
