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

/** How many months a period has; a period is counted from 2000, as `maandnummer` of a trajectory is. */
export const MAANDEN: Record<Periode, number> = { maand: 1, kwartaal: 3, jaar: 12 };

/** `2026-03`, `2026-K1` or `2026`, of the number of the period: 0 is the first of 2000. */
export function periodeVan(nummer: number, periode: Periode): string {
  const perJaar = 12 / MAANDEN[periode];
  const jaar = String(2000 + Math.floor(nummer / perJaar));
  const plaats = (nummer % perJaar) + 1;
  if (periode === 'jaar') return jaar;
  return periode === 'kwartaal' ? `${jaar}-K${String(plaats)}` : `${jaar}-${String(plaats).padStart(2, '0')}`;
}

/** Every period of these years, in order. */
export function periodesVan(vanJaar: number, totJaar: number, periode: Periode): string[] {
  const perJaar = 12 / MAANDEN[periode];
  return Array.from({ length: (totJaar - vanJaar + 1) * perJaar }, (_, i) =>
    periodeVan((vanJaar - 2000) * perJaar + i, periode),
  );
}

/** Which part it is, on a ten-thousandth; `null` of nothing. */
export const aandeelVan = (deel: number, geheel: number): number | null =>
  geheel === 0 ? null : Math.round((deel / geheel) * 10_000) / 10_000;
