// SPDX-License-Identifier: EUPL-1.2
import { isDictionaryWord, isWord } from './lexicon.js';

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Words that are prefixes or tails of other words rather than parts that carry meaning. */
const NO_PART = words(`
  onder over voor ver aan uit door in op af mee tegen na bij om her ont terug toe weg los vast neer heen be ge ex anti
  inter super bad ban ten ter ren ton tal sen den het een van der dat die les heid heden ling lingen baar schap lijk
  lijke achtig achtige loos loze matig matige nemer nemers nemen ingen sten ste tie ties sel sels atie aties eren ende
  king ring ning ting ling ping ding sing ering ende elen eren aars ers ert erts iek ische isch teit`);
/** Three-letter words that do make compounds. */
const SHORT_PART = words(
  'app bus kas gas zon net wet ict zzp crm erp csr avg hal lab hbo mbo mkb kvk btw cao vak pui dak bar web zee vee koe vis pand ui bio eco kit led',
);
const MIN_LENGTH = 7;
const SHORTEST_SIDE = 3;
const LONG_PART = 4;
const RECURSE_LENGTH = 9;
const LINKERS = ['', 's', 'en', 'n', 'e'] as const;
const MAX_CACHED = 200_000;
const cache = new Map<string, readonly string[]>();

const canBePart = (part: string): boolean =>
  (part.length >= LONG_PART || SHORT_PART.has(part)) && !NO_PART.has(part);

/** The part before the head: a word as it stands, or with a linking letter (`werk-s`, `boek-en`, `gemeent-e`). */
function modifierOf(left: string): string | undefined {
  for (const linker of LINKERS) {
    if (!left.endsWith(linker)) continue;
    const part = left.slice(0, left.length - linker.length);
    if (!canBePart(part)) continue;
    if (isDictionaryWord(part) || SHORT_PART.has(part)) return part;
    if (linker === 'e' && isDictionaryWord(`${part}e`)) return `${part}e`;
  }
  return undefined;
}

/** Longer parts are likelier; a long head above all, for the head says what the thing is. */
const worth = (parts: readonly string[]): number =>
  Math.min(...parts.map((part) => part.length)) + (parts.at(-1)?.length ?? 0) * 0.3 - parts.length * 2;

const isHead = (head: string): boolean => canBePart(head) && (SHORT_PART.has(head) || isWord(head));

/** The parts before a head: one word, or a compound of its own; empty when the left side is neither. */
function partsOf(left: string): readonly string[] {
  const modifier = modifierOf(left);
  if (modifier !== undefined) return [modifier];
  return left.length >= MIN_LENGTH ? splitLeft(left) : [];
}

function splitOnce(vorm: string): string[] {
  let best: string[] = [];
  for (let at = SHORTEST_SIDE; at <= vorm.length - SHORTEST_SIDE; at += 1) {
    const head = vorm.slice(at);
    const left = isHead(head) ? partsOf(vorm.slice(0, at)) : [];
    const parts = [...left, head];
    if (left.length > 0 && (best.length === 0 || worth(parts) > worth(best))) best = parts;
  }
  return best;
}

/** The left side of a compound that is a compound itself (`kassasysteem` in `kassasysteemleverancier`). */
function splitLeft(left: string): readonly string[] {
  for (const linker of LINKERS) {
    if (!left.endsWith(linker)) continue;
    const parts = decompound(left.slice(0, left.length - linker.length));
    if (parts.length > 0) return parts;
  }
  return [];
}

/** The parts of a Dutch compound, longer parts split again as well; empty when it is not one. */
export function decompound(vorm: string): readonly string[] {
  const known = cache.get(vorm);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(vorm, []);
  const first = vorm.length >= MIN_LENGTH && /^[a-z]+$/.test(vorm) ? splitOnce(vorm) : [];
  const parts = first.flatMap((part) =>
    part.length >= RECURSE_LENGTH ? [part, ...decompound(part)] : [part],
  );
  cache.set(vorm, parts);
  return parts;
}
