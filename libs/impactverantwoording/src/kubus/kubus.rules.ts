// SPDX-License-Identifier: EUPL-1.2

/** By what figures can be taken apart or narrowed, and nothing else. */
export const DIMENSIES = [
  ...(['regio', 'sectie', 'grootteklasse', 'thema', 'herkomst', 'soort', 'programma'] as const),
];
export type Dimensie = (typeof DIMENSIES)[number];

/** Of calendar years that are whole; nobody chooses a date, so that two answers never differ by a day. */
export const PERIODES = ['maand', 'kwartaal', 'jaar'] as const;
export type Periode = (typeof PERIODES)[number];

/** What can be asked; each answers figures of its own. */
export const MATEN = ['trechter', 'doorlooptijd', 'kosten', 'bereik'] as const;
export type Maat = (typeof MATEN)[number];

/** How far a hulpvraag can come, in order; who came to a step came to all before it. */
export const STAPPEN = [
  ...(['gevraagd', 'gematcht', 'toegewezen', 'contact', 'hulp', 'bevestigd', 'geholpen'] as const),
];
export type Stap = (typeof STAPPEN)[number];
export type Telling = Record<Stap, number>;

/** Steps of which is told how long it took to come there. */
export const DUREN = ['contact', 'hulp', 'bevestigd'] as const;

/** What all groups, or all periods, are together. */
export const ALLES = null;
/** What is not known, in place of a code. */
export const ONBEKEND = 'onbekend';

export const LEEG: Telling = Object.fromEntries(STAPPEN.map((stap) => [stap, 0])) as Telling;

/** `2026-03`, `2026-K1` or `2026`, of a month that is given as `2026-03`. */
export function periodeVan(maand: string, periode: Periode): string {
  const [jaar = '', nummer = ''] = maand.split('-');
  if (periode === 'jaar') return jaar;
  return periode === 'maand' ? maand : `${jaar}-K${String(Math.ceil(Number(nummer) / 3))}`;
}

/** Every period of these years, in order. */
export function periodesVan(vanJaar: number, totJaar: number, periode: Periode): string[] {
  const maanden = Array.from({ length: (totJaar - vanJaar + 1) * 12 }, (_, i) => {
    const maand = String((i % 12) + 1).padStart(2, '0');
    return periodeVan(`${String(vanJaar + Math.floor(i / 12))}-${maand}`, periode);
  });
  return [...new Set(maanden)];
}

/** Which part it is, on a ten-thousandth; `null` of nothing. */
export const aandeelVan = (deel: number, geheel: number): number | null =>
  geheel === 0 ? null : Math.round((deel / geheel) * 10_000) / 10_000;
