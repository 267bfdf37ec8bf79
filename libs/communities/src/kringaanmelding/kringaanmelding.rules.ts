// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Deelnemer } from '../kring/deelnemer.js';
import type { Kringaanmelding } from './kringaanmelding.entity.js';

export const WERKGEBIEDEN = ['plaatselijk', 'regionaal', 'landelijk'] as const;
/** ISO 639-1: those in which kringen of entrepreneurs in the Netherlands are likely to talk. */
export const KRINGTALEN = ['nl', 'en', 'de', 'fr', 'es', 'pl', 'tr', 'ar', 'zh', 'uk', 'fy'] as const;

/** Codes of two versions of the list cannot be compared; `null` when there is none, or they do not agree. */
export function versieVan(codes: readonly { versie: string }[]): string | null {
  const versies = new Set(codes.map(({ versie }) => versie));
  return versies.size === 1 ? ([...versies][0] ?? null) : null;
}

/** Every reason why these cannot be what somebody said. */
export function checkAanmelding(
  { begonnenIn, nietMet, zelf }: { begonnenIn: number | null; nietMet: readonly string[]; zelf: string },
  ditJaar: number,
): Reden[] {
  return [
    ...(begonnenIn !== null && begonnenIn > ditJaar
      ? [{ pad: 'begonnenIn', melding: 'Dit jaar moet nog komen. Vul het jaar in waarin u begon.' }]
      : []),
    ...(nietMet.includes(zelf)
      ? [{ pad: 'nietMet', melding: 'U kunt niet zonder uzelf in een kring. Kies andere leden.' }]
      : []),
  ];
}

/**
 * The facts as the search reads them. Somebody whose codes are of another version than those of most is somebody whose trade
 * is not known: he is asked to look at them again.
 */
export function toDeelnemers(rijen: readonly Kringaanmelding[], ditJaar: number): Deelnemer[] {
  const versie = mostUsed(rijen.map(({ sbiVersie }) => sbiVersie));
  return rijen.map((rij) => ({
    id: rij.lidmaatschapId,
    sbi: rij.sbiVersie === versie ? rij.sbi : [],
    jaren: rij.begonnenIn === null ? null : Math.max(0, ditJaar - rij.begonnenIn),
    ...{ gemeentecode: rij.gemeentecode, werkgebied: rij.werkgebied, werkzamePersonen: rij.werkzamePersonen },
    ...{ talen: rij.talen, themas: rij.themas, nietMet: rij.nietMet, wachtrondes: rij.wachtrondes },
  }));
}

/** Of two that are used as often, the newer. */
function mostUsed(versies: readonly string[]): string | undefined {
  const aantal = (versie: string): number => versies.filter((een) => een === versie).length;
  return [...new Set(versies)].sort((a, b) => aantal(b) - aantal(a) || (a < b ? 1 : -1))[0];
}
