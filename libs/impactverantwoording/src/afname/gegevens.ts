// SPDX-License-Identifier: EUPL-1.2
// What stands beside the figures in every format that has room for it.

import type { Configuratie } from '#libs/platform';

/** BCP 47. */
export const TAAL = 'nl';
/** Who publishes this, where to ask about it, and under which licence: as whoever runs this says. */
export type Uitgever = Configuratie['uitgever'];

/** First and last day of whole quarters, `2026-K1`; ISO 8601. */
export function dagenVan(vanKwartaal: string, totKwartaal: string): { eerste: string; laatste: string } {
  const [vanJaar, van] = readKwartaal(vanKwartaal);
  const [totJaar, tot] = readKwartaal(totKwartaal);
  const eerste = new Date(Date.UTC(vanJaar, (van - 1) * 3, 1));
  const laatste = new Date(Date.UTC(totJaar, tot * 3, 0));
  return { eerste: eerste.toISOString().slice(0, 10), laatste: laatste.toISOString().slice(0, 10) };
}

const readKwartaal = (kwartaal: string): [jaar: number, nummer: number] => [
  Number(kwartaal.slice(0, 4)),
  Number(kwartaal.slice(-1)),
];
