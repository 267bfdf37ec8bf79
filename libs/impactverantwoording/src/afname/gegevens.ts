// SPDX-License-Identifier: EUPL-1.2
// What stands beside the figures in every format that has room for it.

/** BCP 47. */
export const TAAL = 'nl';
/** CC0 1.0: figures of the government that anybody may use. In the list of licences of the Publications Office of the EU. */
export const LICENTIE = 'http://publications.europa.eu/resource/authority/licence/CC0';
/** The same as the OpenAPI document names; whoever runs this puts itself here. */
export const UITGEVER = { naam: 'Team Schakel', mail: 'api@schakel.example.nl' } as const;

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
