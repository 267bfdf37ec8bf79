// SPDX-License-Identifier: EUPL-1.2
import { useTaal, useTeksten } from '../../taal/taal';
import type { Kring } from '../kringen/gegevens';
import { VORMTEKSTEN } from '../kringen/teksten-vorm';
import { TEKSTEN } from './teksten';

/** When a kring meets, in words. */
export function useRitmewoorden(): (ritme: Kring['ritme']) => string {
  const t = useTeksten(TEKSTEN);
  const { weken, dagen } = useTeksten(VORMTEKSTEN);
  return (ritme) =>
    ritme === null
      ? t.geenRitme
      : `${weken[ritme.week - 1] ?? ''} ${dagen[ritme.dag - 1] ?? ''}, ${ritme.tijd} ${t.uur}`.trim();
}

/** The dose: how many of the places at bijeenkomsten that were, were taken. */
export function useAanwezigheid(): (kring: Kring) => string {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return ({ leden, gehouden }) => {
    if (gehouden === 0 || leden.length === 0) return t.nietGeweest;
    const som = leden.reduce((aantal, { bijgewoond }) => aantal + (bijgewoond ?? 0), 0);
    const land = taal === 'nl' ? 'nl-NL' : 'en-GB';
    return t.geweest(gehouden, (som / gehouden).toLocaleString(land, { maximumFractionDigits: 1 }));
  };
}

export const procent = (deel: number): string => `${Math.round(deel * 100)}%`;
