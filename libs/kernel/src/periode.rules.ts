// SPDX-License-Identifier: EUPL-1.2

import { plusDagen } from './kalender.rules.js';

/** Parts of a calendar year in which something is counted. */
export const PERIODES = ['maand', 'kwartaal', 'jaar'] as const;
export type Periode = (typeof PERIODES)[number];

const MAANDEN: Record<Periode, number> = { maand: 1, kwartaal: 3, jaar: 12 };

const eersteDag = (jaar: number, maand: number): string =>
  new Date(Date.UTC(jaar, maand, 1)).toISOString().slice(0, 10);

function maandVan(periode: Periode, datum: string): { jaar: number; maand: number } {
  const maand = Number(datum.slice(5, 7)) - 1;
  return { jaar: Number(datum.slice(0, 4)), maand: maand - (maand % MAANDEN[periode]) };
}

/** The first day of the period in which this Dutch date lies. */
export function beginVanPeriode(periode: Periode, datum: string): string {
  const { jaar, maand } = maandVan(periode, datum);
  return eersteDag(jaar, maand);
}

/** The last day of it. */
export function eindeVanPeriode(periode: Periode, datum: string): string {
  const { jaar, maand } = maandVan(periode, datum);
  return plusDagen(eersteDag(jaar, maand + MAANDEN[periode]), -1);
}
