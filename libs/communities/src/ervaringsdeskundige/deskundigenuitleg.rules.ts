// SPDX-License-Identifier: EUPL-1.2
import type { Deskundige } from './deskundigen.rules.js';

const HALF_JAAR = 183;
const DAG = 86_400_000;
/** So near that it is worth telling. */
const DICHTBIJ_KM = 30;
/** From here on it was the same question, below it one like it. */
const ZELFDE_VANAF = 0.4;

const ZINNEN = {
  nl: {
    zelfde: (thema: string) => `Had een vraag die veel op die van u lijkt${thema}.`,
    gelijk: (thema: string) => `Had een vraag die op die van u lijkt${thema}.`,
    over: (thema: string) => `, over ${thema}`,
    ja: 'Vond daar hulp bij en heeft zelf bevestigd dat het hielp.',
    deels: 'Vond daar hulp bij en heeft zelf bevestigd dat het voor een deel hielp.',
    kort: 'Dat is minder dan een half jaar geleden.',
    jaar: 'Dat is ongeveer een jaar geleden.',
    jaren: (aantal: number) => `Dat is ongeveer ${aantal} jaar geleden.`,
    dichtbij: 'Werkt bij u in de buurt.',
    slot: 'Is geen concurrent van u en wil graag gevraagd worden.',
  },
  en: {
    zelfde: (thema: string) => `Had a question much like yours${thema}.`,
    gelijk: (thema: string) => `Had a question like yours${thema}.`,
    over: (thema: string) => `, about ${thema}`,
    ja: 'Found help for it and confirmed that it helped.',
    deels: 'Found help for it and confirmed that it helped in part.',
    kort: 'That is less than half a year ago.',
    jaar: 'That is about a year ago.',
    jaren: (aantal: number) => `That is about ${aantal} years ago.`,
    dichtbij: 'Works near you.',
    slot: 'Does not compete with you and is glad to be asked.',
  },
};

/**
 * Why he is proposed, in plain words to whoever asks, before they know of each other: neither his name nor his firm or
 * gemeente. `thema` is what the theme is called in the middle of a sentence; `null` when there is none that both have.
 */
export function explainDeskundige(
  { delen, km, ervaring }: Deskundige,
  thema: string | null,
  nu: Date,
  taal: keyof typeof ZINNEN = 'nl',
): string[] {
  const t = ZINNEN[taal];
  const vraag = delen.gelijkenis >= ZELFDE_VANAF ? t.zelfde : t.gelijk;
  return [
    vraag(thema === null ? '' : t.over(thema)),
    t[ervaring.geholpen],
    ago(ervaring.bevestigdOp, nu, t),
    ...(km !== null && km <= DICHTBIJ_KM ? [t.dichtbij] : []),
    t.slot,
  ];
}

function ago(moment: Date, nu: Date, t: (typeof ZINNEN)['nl']): string {
  const dagen = (nu.getTime() - moment.getTime()) / DAG;
  if (dagen < HALF_JAAR) return t.kort;
  const jaren = Math.round(dagen / 365);
  return jaren <= 1 ? t.jaar : t.jaren(jaren);
}
