// SPDX-License-Identifier: EUPL-1.2
import type { Deskundige } from './deskundigen.rules.js';

const HALF_JAAR = 183;
const DAG = 86_400_000;
/** So near that it is worth telling. */
const DICHTBIJ_KM = 30;
/** From here on it was the same question, below it one like it. */
const ZELFDE_VANAF = 0.4;

/**
 * Why he is proposed, in plain Dutch to whoever asks, before they know of each other: neither his name nor his firm or gemeente.
 * `thema` is what the theme is called in the middle of a sentence; `null` when there is none that both have.
 */
export function explainDeskundige(
  { delen, km, ervaring }: Deskundige,
  thema: string | null,
  nu: Date,
): string[] {
  return [
    delen.gelijkenis >= ZELFDE_VANAF
      ? `Had een vraag die veel op die van u lijkt${about(thema)}.`
      : `Had een vraag die op die van u lijkt${about(thema)}.`,
    ervaring.geholpen === 'ja'
      ? 'Vond daar hulp bij en heeft zelf bevestigd dat het hielp.'
      : 'Vond daar hulp bij en heeft zelf bevestigd dat het voor een deel hielp.',
    ago(ervaring.bevestigdOp, nu),
    ...(km !== null && km <= DICHTBIJ_KM ? ['Werkt bij u in de buurt.'] : []),
    'Is geen concurrent van u en wil graag gevraagd worden.',
  ];
}

const about = (thema: string | null): string => (thema === null ? '' : `, over ${thema}`);

function ago(moment: Date, nu: Date): string {
  const dagen = (nu.getTime() - moment.getTime()) / DAG;
  if (dagen < HALF_JAAR) return 'Dat is minder dan een half jaar geleden.';
  const jaren = Math.round(dagen / 365);
  return jaren <= 1 ? 'Dat is ongeveer een jaar geleden.' : `Dat is ongeveer ${jaren} jaar geleden.`;
}
