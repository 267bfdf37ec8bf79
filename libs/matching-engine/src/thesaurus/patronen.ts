// SPDX-License-Identifier: EUPL-1.2
import { toVorm } from '../analysis/normalise.js';
import { isFunctionWord, isStopWord } from '../analysis/stopwords.js';
import type { BegripBron } from './begrip.js';
import { Elementen } from './elementen.js';
import { woordgroepVan } from './woordgroepen.js';

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
  /** In how many themes the same cue stands: the more, the less it says. */
  themas: number;
}

/** Dutch moves the verb to the end and puts words between: this many extra words may stand inside a phrase. */
const SLACK = 4;
const ORDERED_SLACK = 1;

/** "bedrijf van de hand doen": in a longer phrase the firm itself may be called anything, or not at all. */
const OPTIONAL = 'bedrijf';
const LONG_PHRASE = 3;

/** A word that means something by itself, so that two of them near each other make a phrase. */
const hasMeaning = (word: string): boolean => word.includes('*') || !isStopWord(toVorm(word));

/**
 * The words of a cue that have to be there: all but the function words. When that leaves fewer than two words that mean
 * something, the whole phrase has to be there, in its own order.
 */
function requiredWords(cue: string): { words: string[]; ordered: boolean; length: number } {
  const written = cue
    .trim()
    .split(/\s+/)
    .filter((word) => toVorm(word.replaceAll('*', '')) !== '');
  const all = withoutFirm(written);
  const content = all.filter(
    (word, at) => word.includes('*') || !(isFunctionWord(toVorm(word)) || isInfinitiveTe(all, at)),
  );
  const ordered = all.length > 1 && content.filter(hasMeaning).length < 2;
  return {
    words: ordered ? all.filter((_, at) => !isInfinitiveTe(all, at)) : content,
    ordered,
    length: all.length,
  };
}

/** `te` of an infinitive ("te vinden") says nothing; `te` of a degree ("te duur") turns the meaning. */
const isInfinitiveTe = (words: readonly string[], at: number): boolean =>
  words[at] === 'te' && (words[at + 1] ?? '').endsWith('en');

function withoutFirm(words: string[]): string[] {
  const rest = words.filter((word) => woordgroepVan(toVorm(word)) !== OPTIONAL);
  return rest.length >= LONG_PHRASE && rest.some(hasMeaning) ? rest : words;
}

/** All cues of the thesaurus, each found by its rarest element. */
export class Patronen {
  readonly elementen = new Elementen();
  readonly lijst: Patroon[] = [];
  private readonly seen = new Set<string>();
  private readonly perCue = new Map<string, { themas: Set<string>; patronen: Patroon[] }>();
  private byAnchor: Patroon[][] = [];

  addBegrip(begrip: number, thema: string, bron: BegripBron): void {
    for (const cue of [...(bron.woorden ?? []), ...(bron.engels ?? [])])
      this.add(begrip, thema, cue, 'woord');
    for (const cue of bron.situaties ?? []) this.add(begrip, thema, cue, 'situatie');
    for (const cue of bron.zwak ?? []) this.add(begrip, thema, cue, 'zwak');
  }

  private add(begrip: number, thema: string, cue: string, sterkte: Sterkte): void {
    const { words, ordered, length } = requiredWords(cue);
    // A phrase of nothing but interchangeable words would match almost anything: those stand for themselves.
    const loose = words.length > 1 && words.some((word) => woordgroepVan(toVorm(word)) === undefined);
    const elementen = words
      .map((word) => (loose ? this.elementen.addInPhrase(word) : this.elementen.add(word)))
      .filter((element) => element >= 0);
    const unique = ordered ? elementen : [...new Set(elementen)];
    const cueKey = ordered ? unique.join(',') : [...unique].sort((a, b) => a - b).join(',');
    const key = `${begrip}|${cueKey}`;
    if (unique.length === 0 || this.seen.has(key)) return;
    this.seen.add(key);
    const span = length + (ordered ? ORDERED_SLACK : SLACK);
    const patroon = { begrip, elementen: unique, sterkte, span, ordered, anchor: unique[0] ?? 0, themas: 1 };
    this.lijst.push(patroon);
    const same = this.perCue.get(cueKey) ?? { themas: new Set(), patronen: [] };
    same.themas.add(thema);
    same.patronen.push(patroon);
    this.perCue.set(cueKey, same);
  }

  /** Chooses the element by which each cue is found: the one in fewest cues, of those the longest. */
  finish(): this {
    for (const { themas, patronen } of this.perCue.values())
      for (const patroon of patronen) patroon.themas = themas.size;
    this.perCue.clear();
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
