// SPDX-License-Identifier: EUPL-1.2
import { toVorm } from '../analysis/normalise.js';
import { stem } from '../analysis/stem.js';
import { woordgroepVan } from './woordgroepen.js';

/** Words shorter than this are compared as they stand: their stems collide too often. */
const STEM_LENGTH = 4;
const MAX_CACHED = 100_000;
/** A group of words is as common as a short word. */
const GROUP_LENGTH = 3;
const NONE: Int32Array = new Int32Array(0);

/** A word of a pattern: exact (by stem), or with `*` as prefix, suffix, infix or middle. */
type Vorm = 'exact' | 'prefix' | 'suffix' | 'infix' | 'midden';

function classify(word: string): { vorm: Vorm; letters: string } {
  const head = word.startsWith('*');
  const tail = word.endsWith('*');
  const letters = word
    .split('*')
    .map(toVorm)
    .filter((part) => part !== '')
    .join('*');
  if (letters.includes('*')) return { vorm: 'midden', letters };
  if (head && tail) return { vorm: 'infix', letters };
  if (head) return { vorm: 'suffix', letters };
  return { vorm: tail ? 'prefix' : 'exact', letters };
}

const exactKey = (vorm: string): string => (vorm.length < STEM_LENGTH ? vorm : `~${stem(vorm)}`);

/** The different words of all patterns, numbered, and which of them a word of a text is. */
export class Elementen {
  private readonly exact = new Map<string, number>();
  private readonly vormen: string[] = [];
  private readonly prefix = new Map<string, number>();
  private readonly suffix = new Map<string, number>();
  private readonly infix: [string, number][] = [];
  private readonly midden: [string, string, number][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly groep = new Map<string, number>();
  private readonly lengths: number[] = [];
  private readonly cache = new Map<string, Int32Array>();
  private shortestPrefix = Number.MAX_SAFE_INTEGER;
  private shortestSuffix = Number.MAX_SAFE_INTEGER;

  get size(): number {
    return this.lengths.length;
  }

  /** One spelling of every word without `*`. */
  woorden(): Iterable<string> {
    return this.vormen;
  }

  /** Number of letters of an element: the longer, the rarer. */
  lengthOf(element: number): number {
    return this.lengths[element] ?? 0;
  }

  /** The number of a word of a phrase: words of one group are one element there. */
  addInPhrase(word: string): number {
    const groep = word.includes('*') ? undefined : woordgroepVan(toVorm(word));
    if (groep === undefined) return this.add(word);
    const known = this.groep.get(groep);
    if (known !== undefined) return known;
    const element = this.lengths.push(GROUP_LENGTH) - 1;
    this.groep.set(groep, element);
    return element;
  }

  /** The number of the word of a pattern; -1 when nothing of it is left to look for. */
  add(word: string): number {
    const { vorm, letters } = classify(word);
    if (letters === '') return -1;
    const key = `${vorm}:${vorm === 'exact' ? exactKey(letters) : letters}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const element = this.lengths.push(letters.length) - 1;
    this.numbers.set(key, element);
    this.register(vorm, letters, element);
    return element;
  }

  private register(vorm: Vorm, letters: string, element: number): void {
    if (vorm === 'exact') {
      this.exact.set(exactKey(letters), element);
      this.vormen.push(letters);
    } else if (vorm === 'prefix') {
      this.prefix.set(letters, element);
      this.shortestPrefix = Math.min(this.shortestPrefix, letters.length);
    } else if (vorm === 'suffix') {
      this.suffix.set(letters, element);
      this.shortestSuffix = Math.min(this.shortestSuffix, letters.length);
    } else if (vorm === 'infix') this.infix.push([letters, element]);
    else
      this.midden.push([
        letters.slice(0, letters.indexOf('*')),
        letters.slice(letters.lastIndexOf('*') + 1),
        element,
      ]);
  }

  /** The elements that a word of a text is an instance of. */
  of(vorm: string): Int32Array {
    const known = this.cache.get(vorm);
    if (known !== undefined) return known;
    const found = this.find(vorm);
    const result = found.length === 0 ? NONE : Int32Array.from(found);
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(vorm, result);
    return result;
  }

  private find(vorm: string): number[] {
    const candidates = [this.exact.get(exactKey(vorm)), this.groep.get(woordgroepVan(vorm) ?? '')];
    for (let n = this.shortestPrefix; n <= vorm.length; n += 1)
      candidates.push(this.prefix.get(vorm.slice(0, n)));
    for (let n = this.shortestSuffix; n <= vorm.length; n += 1)
      candidates.push(this.suffix.get(vorm.slice(-n)));
    for (const [letters, element] of this.infix) if (vorm.includes(letters)) candidates.push(element);
    for (const each of this.midden) if (hasEnds(vorm, each[0], each[1])) candidates.push(each[2]);
    return candidates.filter((element) => element !== undefined);
  }
}

const hasEnds = (vorm: string, start: string, end: string): boolean =>
  vorm.length >= start.length + end.length && vorm.startsWith(start) && vorm.endsWith(end);
