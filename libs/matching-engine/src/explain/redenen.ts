// SPDX-License-Identifier: EUPL-1.2
import { toVorm } from '../analysis/normalise.js';
import { stem } from '../analysis/stem.js';
import { isStopWord } from '../analysis/stopwords.js';
import type { Beoordeling } from '../eligibility/eligibility.rules.js';
import { HEEL_NEDERLAND, REGIO_PREFIX, type Gebieden } from '../eligibility/gebieden.js';
import type { Aanbod, Onderneming, Soort, Taal } from '../model.js';
import type { Bewijs, Bewijsstuk } from '../ranking/resultaat.js';

/** What the reasons of one match are made from. */
export interface Redenbron {
  aanbod: Aanbod;
  bewijs: Bewijs;
  beoordeling: Beoordeling;
  onderneming: Onderneming;
  gebieden: Gebieden;
  taal: Taal;
}

const MOST_REASONS = 4;
const MOST_WORDS = 3;
const MOST_FROM_TEXT = 2;

const SOORT_NAAM: Record<Soort, { nl: string; en: string }> = {
  subsidie: { nl: 'een subsidie', en: 'a grant' },
  voucher: {
    nl: 'een voucher: een tegoed waarmee u hulp kunt inkopen',
    en: 'a voucher: credit to buy help with',
  },
  coaching: { nl: 'begeleiding door iemand die met u meedenkt', en: 'coaching by someone who thinks along' },
  workshop: { nl: 'een workshop of cursus', en: 'a workshop or course' },
  lening: { nl: 'een lening of andere financiering', en: 'a loan or other financing' },
  community: { nl: 'een netwerk van ondernemers', en: 'a network of entrepreneurs' },
  peer: { nl: 'contact met ondernemers die hetzelfde meemaakten', en: 'contact with entrepreneurs like you' },
  loket: { nl: 'een loket waar u uw vraag kunt stellen', en: 'a desk that answers your question' },
};

/** What the entrepreneur asks for, when that is what the offer gives. */
const WENS: Record<Soort, { nl: string; en: string }> = {
  subsidie: { nl: 'U zoekt een bijdrage in de kosten', en: 'You look for a contribution to the cost' },
  voucher: { nl: 'U zoekt een bijdrage in de kosten', en: 'You look for a contribution to the cost' },
  coaching: { nl: 'U zoekt iemand die meedenkt', en: 'You look for someone who thinks along' },
  workshop: { nl: 'U wilt iets leren', en: 'You want to learn something' },
  lening: { nl: 'U zoekt geld om te investeren', en: 'You look for money to invest' },
  community: { nl: 'U zoekt andere ondernemers', en: 'You look for other entrepreneurs' },
  peer: { nl: 'U zoekt andere ondernemers', en: 'You look for other entrepreneurs' },
  loket: { nl: 'U wilt iets weten of de weg vinden', en: 'You want to know something or find your way' },
};

const quote = (words: readonly string[], taal: Taal): string => {
  const quoted = words.slice(0, MOST_WORDS).map((word) => `'${word}'`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${taal === 'en' ? 'and' : 'en'} ${quoted.at(-1) ?? ''}`;
};

/** The name of a concept as one would say it: `energie-besparen` is "energie besparen". */
const say = (term: string): string => term.replaceAll('-', ' ');

/** A word worth telling back: not a number, not a word of every sentence, not part of a phrase that is told already. */
function worthTelling(words: readonly string[]): string[] {
  const telling = words.filter(
    (word) => /\p{L}{3}/u.test(word) && word.split(' ').some((each) => !isStopWord(toVorm(each))),
  );
  return telling.filter(
    (word) => !telling.some((other) => other !== word && other.split(' ').includes(word)),
  );
}

/** "U noemt 'gasrekening'; dit aanbod gaat over 'energie besparen'." */
function sentenceOf({ bron, term, aanbodwoorden }: Bewijsstuk, words: readonly string[], taal: Taal): string {
  const [offered = ''] = aanbodwoorden;
  const same = words.filter((word) => stem(toVorm(word)) === stem(toVorm(offered)));
  if (bron === 'woord' || same.length > 0) {
    const named = quote(same.length > 0 ? same : words, taal);
    return taal === 'en' ? `You mention ${named}; so does this offer.` : `U noemt ${named}; dit aanbod ook.`;
  }
  const named = quote(words, taal);
  const about = offered !== '' ? offered.toLowerCase() : say(term);
  return taal === 'en'
    ? `You mention ${named}; this offer is about '${about}'.`
    : `U noemt ${named}; dit aanbod gaat over '${about}'.`;
}

/** The words that the match rests on most; one sentence per set of words, and no word told twice. */
function fromText({ bewijs, taal }: Redenbron): string[] {
  const told = new Set<string>();
  const sentences: string[] = [];
  for (const stuk of bewijs.stukken) {
    if (sentences.length === MOST_FROM_TEXT) break;
    if (stuk.bron !== 'begrip' && stuk.bron !== 'woord') continue;
    const fresh = worthTelling(stuk.vraagwoorden).filter((word) =>
      word.split(' ').every((each) => !told.has(each.toLowerCase())),
    );
    if (fresh.length === 0) continue;
    for (const word of stuk.vraagwoorden) for (const each of word.split(' ')) told.add(each.toLowerCase());
    sentences.push(sentenceOf(stuk, fresh, taal));
  }
  return sentences;
}

/** Only when the entrepreneur said so in clear words. */
function fromSoort({ aanbod, bewijs, taal }: Redenbron): string[] {
  const stuk = bewijs.stukken.find(({ bron }) => bron === 'soort');
  if (stuk === undefined || worthTelling(stuk.vraagwoorden).length === 0) return [];
  const naam = SOORT_NAAM[aanbod.soort][taal];
  return [`${WENS[aanbod.soort][taal]}; ${taal === 'en' ? 'this is' : 'dit is'} ${naam}.`];
}

function fromThema({ bewijs, taal }: Redenbron): string[] {
  const stuk = bewijs.stukken.find(({ bron }) => bron === 'thema');
  if (stuk === undefined) return [];
  return [
    taal === 'en'
      ? `Your question and this offer are both about the theme ${stuk.term}.`
      : `Uw vraag en dit aanbod gaan over hetzelfde thema: ${stuk.term}.`,
  ];
}

/** The smallest area that offer and firm share; undefined for an offer to the whole country. */
function sharedArea({ aanbod, onderneming, gebieden }: Redenbron): string | undefined {
  const { gebied } = aanbod.voorwaarden;
  const codes = gebieden.codesVan(onderneming.gemeentecode ?? '');
  if (codes === undefined || gebied.includes(HEEL_NEDERLAND)) return undefined;
  const shared = gebied.filter((code) => codes.has(code));
  const bySize = ['GM', REGIO_PREFIX, 'CR', 'PV'].map((prefix) =>
    shared.find((code) => code.startsWith(prefix)),
  );
  return bySize.find((code) => code !== undefined);
}

/** For whom the offer is: the area that both share, and the sector when the offer names any. */
function fromFirm(bron: Redenbron): string[] {
  const { aanbod, onderneming, gebieden, taal } = bron;
  const area = sharedArea(bron);
  const sentences: string[] = [];
  if (area !== undefined)
    sentences.push(
      `${taal === 'en' ? 'It is meant for firms in' : 'Het is bedoeld voor ondernemers in'} ${gebieden.naam(area)}.`,
    );
  if (aanbod.voorwaarden.sbi.length > 0 && onderneming.sbi)
    sentences.push(taal === 'en' ? 'It is meant for your sector.' : 'Het is bedoeld voor uw branche.');
  return sentences;
}

const generally = ({ aanbod, taal }: Redenbron): string[] =>
  taal === 'en'
    ? [`This is ${SOORT_NAAM[aanbod.soort].en}.`, 'As far as we know, your firm meets all conditions.']
    : [
        `Dit is ${SOORT_NAAM[aanbod.soort].nl}.`,
        'Voor zover wij weten voldoet uw bedrijf aan alle voorwaarden.',
      ];

/**
 * Two to four short sentences in plain language: what of the entrepreneur's own words and facts this offer answers to, strongest
 * first. What is not sure yet is always among them.
 */
export function explainMatch(bron: Redenbron): string[] {
  const unsure = bron.beoordeling.redenen.slice(0, 1);
  const positive = [...fromText(bron), ...fromSoort(bron), ...fromThema(bron), ...fromFirm(bron)];
  const filler = unsure.length > 0 ? generally(bron).slice(0, 1) : generally(bron);
  const enough = [...positive, ...filler].slice(0, Math.max(2 - unsure.length, positive.length));
  return [...enough.slice(0, MOST_REASONS - unsure.length), ...unsure];
}
