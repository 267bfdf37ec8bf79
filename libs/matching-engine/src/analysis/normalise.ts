// SPDX-License-Identifier: EUPL-1.2

/** One word of a text. `vorm` is the normal form that everything is looked up by; `tekst` is what stood there. */
export interface Token {
  vorm: string;
  tekst: string;
  /** Number of the sentence, from 0: a phrase never runs over its end. */
  zin: number;
  /** Place among the words of the text. Parts of `zero-emissie` and words joined from two share the place of the whole. */
  plaats: number;
}

const WORD = /[\p{L}\p{N}€%]+(?:[-.'’&+][\p{L}\p{N}]+)*/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
const SENTENCE_END = /[.!?;:\n•]/;
/** Nobody writes more; what follows is cut off so that one text cannot hold up the others. */
const MAX_TOKENS = 3000;

/** Lower case without accents, the ligature ĳ as two letters, one kind of apostrophe. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ĳ', 'ij')
    .replaceAll('Ĳ', 'ij')
    .toLowerCase()
    .replaceAll('’', "'");
}

/** `foto's` is `fotos`, `zero-emissie` is `zeroemissie`, `b.v.` is `bv`: spellings of one word become one form. */
export function toVorm(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const plain = normalise(word);
  return /[^a-z0-9]/.test(plain) ? plain.replace(/'(s|n|t|tje|tjes)$/, '$1').replace(/[-.'&+]/g, '') : plain;
}

/** The words of a text in order, with the parts of hyphenated words after the whole. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let zin = 0;
  let plaats = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (tokens.length > 0 && SENTENCE_END.test(text.slice(end, match.index))) zin += 1;
    const tekst = match[0];
    end = match.index + tekst.length;
    const vorm = toVorm(tekst);
    if (vorm === '') continue;
    tokens.push({ vorm, tekst, zin, plaats });
    if (tekst.includes('-')) pushParts(tokens, tekst, zin, plaats);
    plaats += 1;
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens;
}

function pushParts(tokens: Token[], tekst: string, zin: number, plaats: number): void {
  for (const part of tekst.split('-')) {
    const vorm = toVorm(part);
    if (vorm.length > 1) tokens.push({ vorm, tekst, zin, plaats });
  }
}
