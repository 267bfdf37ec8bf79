// SPDX-License-Identifier: EUPL-1.2
import { decompound } from '../analysis/compounds.js';
import { stem } from '../analysis/stem.js';
import { isStopWord } from '../analysis/stopwords.js';

/** The terms of one word: its stem, the stems of its parts, and its four-letter pieces. -1 = not in the catalogue. */
export interface Woordtermen {
  stam: number;
  delen: readonly { term: number; vorm: string }[];
  letters: readonly number[];
}

const PIECE = 4;
const PIECE_FROM = 5;
const MAX_CACHED = 100_000;

/** The numbered terms of a catalogue: `s:` stems and parts, `g:` pieces; the first numbers are the concepts'. */
export class Termen {
  private readonly numbers = new Map<string, number>();
  private readonly cache = new Map<string, Woordtermen>();
  private readonly vormen = new Set<string>();
  private cachedAt = 0;

  /** @param begrippen how many concepts there are: concept n is term n. */
  constructor(readonly begrippen: number) {}

  get size(): number {
    return this.begrippen + this.numbers.size;
  }

  /** The words of the catalogue. */
  woorden(): Iterable<string> {
    return this.vormen;
  }

  /** The terms of a word of the catalogue; new ones get a number. */
  add(vorm: string): Woordtermen {
    this.vormen.add(vorm);
    return this.termsOf(vorm, (key) => {
      const known = this.numbers.get(key);
      if (known !== undefined) return known;
      const number = this.size;
      this.numbers.set(key, number);
      return number;
    });
  }

  /** The terms of a word of a request; what the catalogue does not have is left out. */
  find(vorm: string): Woordtermen {
    if (this.cachedAt !== this.numbers.size || this.cache.size >= MAX_CACHED) {
      this.cache.clear();
      this.cachedAt = this.numbers.size;
    }
    const known = this.cache.get(vorm);
    if (known !== undefined) return known;
    const found = this.termsOf(vorm, (key) => this.numbers.get(key) ?? -1);
    const termen = { ...found, letters: found.letters.filter((term) => term >= 0) };
    this.cache.set(vorm, termen);
    return termen;
  }

  private termsOf(vorm: string, numberOf: (key: string) => number): Woordtermen {
    const delen = decompound(vorm).filter((deel) => !isStopWord(deel));
    return {
      stam: numberOf(`s:${stem(vorm)}`),
      delen: delen.map((deel) => ({ term: numberOf(`s:${stem(deel)}`), vorm: deel })),
      letters: piecesOf(vorm).map((piece) => numberOf(`g:${piece}`)),
    };
  }
}

function piecesOf(vorm: string): string[] {
  if (vorm.length < PIECE_FROM) return [];
  const framed = `^${vorm}$`;
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= framed.length; at += 1) pieces.push(framed.slice(at, at + PIECE));
  return pieces;
}
