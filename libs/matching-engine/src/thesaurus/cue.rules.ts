// SPDX-License-Identifier: EUPL-1.2
import { toVorm } from '../analysis/normalise.js';
import { isStopWord } from '../analysis/stopwords.js';

/** Letters of a whole cue, and of a word with a star: what is shorter stands in half of all texts. */
const SHORTEST = 2;
const SHORTEST_BESIDE_STAR = 3;
/** A short piece with stars is allowed, and told: it is found inside many words. */
const SAFE_BESIDE_STAR = 4;
export const LANGSTE_CUE = 80;
const MOST_WORDS = 12;

const LETTERS = /[\p{L}\p{N}]/gu;
const FINDABLE = /^[\p{L}\p{N}\s*'’&+./,:!%€-]+$/u;
/** `x`, `x*`, `*x`, `*x*` or `x*y`. */
const STARS = /^(\*?[^*]+\*?|[^*]+\*[^*]+)$/u;

const wordsOf = (cue: string): string[] => cue.split(/\s+/).filter((word) => word !== '');
const lettersOf = (tekst: string): number => tekst.match(LETTERS)?.length ?? 0;

/** One space between words and none around them. */
export const tidyCue = (cue: string): string => wordsOf(cue.normalize('NFC')).join(' ');

/** Everything because of which a cue cannot be looked for, or would be found everywhere; in Dutch, each a sentence. */
export function assessCue(cue: string): string[] {
  if (lettersOf(cue) === 0) return ['Schrijf een woord: hier staan geen letters of cijfers.'];
  const words = wordsOf(cue);
  return [
    ...assessLength(cue, words),
    ...(FINDABLE.test(cue) ? [] : ['Gebruik alleen letters, cijfers, spaties, leestekens en sterretjes.']),
    ...words.filter((word) => word.includes('*')).flatMap(assessStars),
    ...assessStop(words),
  ];
}

function assessLength(cue: string, words: readonly string[]): string[] {
  if (lettersOf(cue) < SHORTEST) return [`Dit is te kort: schrijf ten minste ${SHORTEST} letters.`];
  if (cue.length > LANGSTE_CUE) return [`Dit is te lang: schrijf ten hoogste ${LANGSTE_CUE} tekens.`];
  return words.length > MOST_WORDS ? [`Dit is te lang: schrijf ten hoogste ${MOST_WORDS} woorden.`] : [];
}

function assessStars(word: string): string[] {
  if (!STARS.test(word))
    return [`Bij '${word}' staan de sterretjes verkeerd. Goed is woord*, *woord, *woord* of begin*eind.`];
  return lettersOf(word) < SHORTEST_BESIDE_STAR
    ? [`Bij '${word}' horen ten minste ${SHORTEST_BESIDE_STAR} letters naast het sterretje.`]
    : [];
}

const isStop = (word: string): boolean => !word.includes('*') && isStopWord(toVorm(word));

/** A stop word in a phrase is fine; by itself it is in every text. */
function assessStop(words: readonly string[]): string[] {
  const [enige] = words;
  return words.length === 1 && enige !== undefined && isStop(enige)
    ? [`'${enige}' is een woord dat in bijna elke tekst staat. Het zegt niets over het onderwerp.`]
    : [];
}

/** What may be meant and is worth a second look. */
export function doubtCue(cue: string): string[] {
  const words = wordsOf(cue);
  const kort = words.filter((word) => word.includes('*') && lettersOf(word) < SAFE_BESIDE_STAR);
  return [
    ...kort.map(
      (word) => `'${word}' is kort: wij vinden het ook in woorden die er niets mee te maken hebben.`,
    ),
    ...(words.length > 1 && words.every(isStop)
      ? ['Dit zijn alleen woorden die in bijna elke tekst staan; ze tellen alleen in deze volgorde.']
      : []),
  ];
}
