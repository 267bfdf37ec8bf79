// SPDX-License-Identifier: EUPL-1.2

/** = + - @ and the signs that some spreadsheets take for them: full-width, small, raised and lowered ones. */
const TEKEN =
  '=+\\-@\\u2212\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b\\u207a-\\u207c\\u208a-\\u208c';
/** What a spreadsheet may drop before it looks at the first sign. */
const ERVOOR = `'"\\s\\p{C}`;
/** The same without what may begin a cell by itself, so that no sign is looked at twice. */
const ERVOOR_BINNEN = `(?:(?![\\t\\r\\n])[${ERVOOR}])*`;

const BEGIN = new RegExp(`^(?:[${ERVOOR}]*[${TEKEN}]|'*[\\t\\r\\n\\0])`, 'u');
const BINNEN = new RegExp(`[,;\\t\\r\\n](?=${ERVOOR_BINNEN}[${TEKEN}])`, 'gu');
const BINNEN_GEMERKT = new RegExp(`([,;\\t\\r\\n])'(?=${ERVOOR_BINNEN}[${TEKEN}])`, 'gu');

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands where a cell would begin with one. Also inside
 * the text, after every sign that parts cells or lines somewhere: a program set to another country parts the file there.
 */
export function guardFormula(tekst: string): string {
  const binnen = tekst.replace(BINNEN, "$&'");
  return BEGIN.test(binnen) ? `'${binnen}` : binnen;
}

/** Takes off again what `guardFormula` put there: `unguardFormula(guardFormula(t))` is `t` for every text. */
export function unguardFormula(tekst: string): string {
  const begin = tekst.startsWith("'") && BEGIN.test(tekst) ? tekst.slice(1) : tekst;
  return begin.replace(BINNEN_GEMERKT, '$1');
}
