// SPDX-License-Identifier: EUPL-1.2
import { decompound } from './compounds.js';
import { isWord } from './lexicon.js';

const SHORTEST = 5;
/** What is longer is no word that somebody misspelt, and looking takes time with the third power of its length. */
const LONGEST = 40;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MAX_CACHED = 50_000;

/** Sounds of dialects in Dutch spelling: `doar` = daar, `huus` = huis, `tied` = tijd, `boek(e)` = boeken. */
const DIALECT: readonly (readonly [RegExp, string])[] = [
  [/oa/g, 'aa'],
  [/ao/g, 'aa'],
  [/ae/g, 'aa'],
  [/uu/g, 'ui'],
  [/oe/g, 'ui'],
  [/ie/g, 'ij'],
  [/ij/g, 'ei'],
  [/ei/g, 'ij'],
  [/eu/g, 'oo'],
  [/ou/g, 'au'],
  [/au/g, 'ou'],
  [/oo/g, 'o'],
  [/([^e])n$/g, '$1en'],
  [/e$/g, 'en'],
  [/sch/g, 's'],
  [/ks/g, 'x'],
  [/c/g, 'k'],
  [/k/g, 'c'],
  [/z/g, 's'],
  [/f/g, 'v'],
  [/t$/g, 'd'],
  [/d$/g, 't'],
  [/dt$/g, 't'],
  [/(.)\1/g, '$1'],
];

function* variants(vorm: string): Generator<string> {
  for (const [sound, spelling] of DIALECT) {
    const variant = vorm.replace(sound, spelling);
    if (variant !== vorm) yield variant;
  }
}

/** Every form that is one slip away: a letter too many, two letters swapped, a letter wrong, a letter missing. */
function* slips(vorm: string): Generator<string> {
  for (let at = 0; at < vorm.length; at += 1) yield vorm.slice(0, at) + vorm.slice(at + 1);
  for (let at = 0; at + 1 < vorm.length; at += 1)
    yield vorm.slice(0, at) + vorm.charAt(at + 1) + vorm.charAt(at) + vorm.slice(at + 2);
  for (let at = 0; at <= vorm.length; at += 1)
    for (const letter of LETTERS) {
      yield vorm.slice(0, at) + letter + vorm.slice(at);
      if (at < vorm.length) yield vorm.slice(0, at) + letter + vorm.slice(at + 1);
    }
}

/** Repairs misspelt and dialect words to words that the thesaurus or the catalogue knows. */
export class Herstel {
  private readonly cache = new Map<string, string>();

  /**
   * @param known whether the thesaurus or the catalogue has a word.
   * @param soundsLike the known word that a word sounds like.
   */
  constructor(
    private readonly known: (vorm: string) => boolean,
    private readonly soundsLike: (vorm: string) => string | undefined,
  ) {}

  /** The word that was meant, or the word itself when it exists or nothing is near enough. */
  repair(vorm: string): string {
    if (vorm.length < SHORTEST || vorm.length > LONGEST || !/^[a-z]+$/.test(vorm)) return vorm;
    const earlier = this.cache.get(vorm);
    if (earlier !== undefined) return earlier;
    const result = this.exists(vorm) ? vorm : (this.meant(vorm) ?? vorm);
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(vorm, result);
    return result;
  }

  private exists(vorm: string): boolean {
    return isWord(vorm) || decompound(vorm).length > 0 || this.known(vorm);
  }

  private meant(vorm: string): string | undefined {
    const usable = (candidate: string): boolean =>
      this.known(candidate) && (isWord(candidate) || decompound(candidate).length > 0);
    for (const variant of variants(vorm)) if (usable(variant)) return variant;
    for (const slip of slips(vorm)) if (slip.length >= SHORTEST - 1 && usable(slip)) return slip;
    return this.soundsLike(vorm);
  }
}
