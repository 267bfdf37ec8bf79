// SPDX-License-Identifier: EUPL-1.2
import { toVorm } from '../analysis/normalise.js';
import { isFunctionWord } from '../analysis/stopwords.js';
import type { BegripBron } from './begrip.js';
import { Elementen } from './elementen.js';

/** How sure a cue is: a term, a described situation, or an ambiguous word. */
export type Sterkte = 'woord' | 'situatie' | 'zwak';

/** A cue of a concept: elements that must stand together within `span` words of one sentence. */
export interface Patroon {
  begrip: number;
  elementen: readonly number[];
  sterkte: Sterkte;
  /** Words between the first and the last element, both counted. */
  span: number;
  /** A phrase of function words only means something in its own order. */
  ordered: boolean;
  anchor: number;
}

/** Dutch moves the verb to the end and puts words between: this many extra words may stand inside a phrase. */
const SLACK = 4;
const ORDERED_SLACK = 1;

/** The words of a cue that have to be there: without function words, unless fewer than two words would be left. */
function requiredWords(cue: string): { words: string[]; ordered: boolean; length: number } {
  const all = cue
    .trim()
    .split(/\s+/)
    .filter((word) => toVorm(word.replaceAll('*', '')) !== '');
  const content = all.filter((word) => word.includes('*') || !isFunctionWord(toVorm(word)));
  const ordered = content.length < 2 && all.length > 1;
  return { words: ordered ? all : content.length > 0 ? content : all, ordered, length: all.length };
}

/** All cues of the thesaurus, each found by its rarest element. */
export class Patronen {
  readonly elementen = new Elementen();
  readonly lijst: Patroon[] = [];
  private readonly seen = new Set<string>();
  private byAnchor: Patroon[][] = [];

  addBegrip(begrip: number, bron: BegripBron): void {
    for (const cue of [...(bron.woorden ?? []), ...(bron.engels ?? [])]) this.add(begrip, cue, 'woord');
    for (const cue of bron.situaties ?? []) this.add(begrip, cue, 'situatie');
    for (const cue of bron.zwak ?? []) this.add(begrip, cue, 'zwak');
  }

  private add(begrip: number, cue: string, sterkte: Sterkte): void {
    const { words, ordered, length } = requiredWords(cue);
    const elementen = words.map((word) => this.elementen.add(word)).filter((element) => element >= 0);
    const unique = ordered ? elementen : [...new Set(elementen)];
    const key = `${begrip}|${ordered ? unique.join(',') : [...unique].sort((a, b) => a - b).join(',')}`;
    if (unique.length === 0 || this.seen.has(key)) return;
    this.seen.add(key);
    const span = length + (ordered ? ORDERED_SLACK : SLACK);
    this.lijst.push({ begrip, elementen: unique, sterkte, span, ordered, anchor: unique[0] ?? 0 });
  }

  /** Chooses the element by which each cue is found: the one in fewest cues, of those the longest. */
  finish(): this {
    const uses = new Int32Array(this.elementen.size);
    for (const { elementen } of this.lijst) for (const element of elementen) uses[element]! += 1;
    const rarity = (element: number): number => uses[element]! - this.elementen.lengthOf(element) / 100;
    this.byAnchor = Array.from({ length: this.elementen.size }, () => []);
    for (const patroon of this.lijst) {
      patroon.anchor = patroon.elementen.reduce((best, each) => (rarity(each) < rarity(best) ? each : best));
      this.byAnchor[patroon.anchor]!.push(patroon);
    }
    return this;
  }

  /** The cues that are looked for at a word with this element. */
  anchoredAt(element: number): readonly Patroon[] {
    return this.byAnchor[element] ?? [];
  }
}
