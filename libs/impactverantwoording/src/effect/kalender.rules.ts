// SPDX-License-Identifier: EUPL-1.2
// Periods of the calendar, as files of others name them: a year (`2026`) or a quarter (`2026-K1`).
import type { Reden } from '#libs/kernel';

export const PERIODE = /^20\d\d(-K[1-4])?$/;
/** A design looks no further than this. */
export const MEESTE_PERIODEN = 12;

/** Number of a period among those of its kind; in a row they differ by one. */
function nummerVan(periode: string): number {
  const [jaar = '', kwartaal] = periode.split('-K');
  return kwartaal === undefined ? Number(jaar) : Number(jaar) * 4 + Number(kwartaal) - 1;
}

const isKwartaal = (periode: string): boolean => periode.includes('K');

function beginAt(nummer: number, kwartaal: boolean): number {
  return kwartaal ? Date.UTC(Math.floor(nummer / 4), (nummer % 4) * 3) : Date.UTC(nummer, 0);
}

/** First instant of a period, and of the one after it: milliseconds since 1970, UTC. */
export const beginOf = (periode: string): number => beginAt(nummerVan(periode), isKwartaal(periode));
export const endOf = (periode: string): number => beginAt(nummerVan(periode) + 1, isKwartaal(periode));

/** In which of these periods an instant lies; -1 when in none. */
export const placeIn = (perioden: readonly string[], op: number): number =>
  perioden.findIndex((periode) => beginOf(periode) <= op && op < endOf(periode));

/** A year never follows on a quarter: their numbers are thousands apart. */
const isRow = (perioden: readonly string[]): boolean =>
  perioden.every((een) => PERIODE.test(een)) &&
  perioden.every((een, i) => nummerVan(een) === nummerVan(perioden[0] ?? '') + i);

/** All that is wrong with the periods of a design. */
export function faultsOfKalender(ontwerp: {
  perioden?: readonly string[];
  periodenVoor: number;
  periodenNa: number;
}): Reden[] {
  const { perioden = [], periodenVoor, periodenNa } = ontwerp;
  const redenen: Reden[] = [];
  if (perioden.length !== periodenVoor + periodenNa || perioden.length > MEESTE_PERIODEN)
    redenen.push({
      pad: 'perioden',
      melding: `Noem elke periode, vooraf en na de hulp samen, en ten hoogste ${MEESTE_PERIODEN}.`,
    });
  if (!isRow(perioden))
    redenen.push({
      pad: 'perioden',
      melding: 'Noem jaren of kwartalen die op elkaar volgen, zoals 2026 en 2027 of 2026-K4 en 2027-K1.',
    });
  return redenen;
}
