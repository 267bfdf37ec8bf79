// SPDX-License-Identifier: EUPL-1.2

/** What a programme gave to one receiver in one year; amounts in cents. `totEnMet` counts from its first year. */
export interface SisaFeiten {
  jaar: number;
  /** Code of the scheme in the SiSa table of that year, such as `A16`. */
  regeling: string;
  verstrekker: string;
  ontvanger: string;
  besteedInCenten: number;
  besteedTotEnMetInCenten: number;
  prestaties: number;
  teruggevorderdInCenten: number;
  isEinde: boolean;
}

/** One cell of the SiSa table: `indicator` is the scheme with its number, such as `A16/01`. */
export interface SisaRij {
  jaar: number;
  verstrekker: string;
  ontvanger: string;
  indicator: string;
  omschrijving: string;
  /** Whole euros, a number, or `Ja` / `Nee`. */
  waarde: number | 'Ja' | 'Nee';
}

/**
 * Single information, single audit: how a municipality or province accounts for what it got. Which indicators a scheme has, its
 * giver decides each year (m); these five are what a programme here can tell of each. Euros are rounded to whole ones, half up, as
 * each cell stands by itself.
 */
export function toSisaRijen(feiten: SisaFeiten): SisaRij[] {
  const { jaar, regeling, verstrekker, ontvanger } = feiten;
  const cellen: [string, SisaRij['waarde']][] = [
    ['Besteding in het jaar', toEuros(feiten.besteedInCenten)],
    ['Cumulatieve besteding tot en met het jaar', toEuros(feiten.besteedTotEnMetInCenten)],
    ['Aantal toegekende prestaties in het jaar', feiten.prestaties],
    ['Teruggevorderd in het jaar', toEuros(feiten.teruggevorderdInCenten)],
    ['Eindverantwoording', feiten.isEinde ? 'Ja' : 'Nee'],
  ];
  return cellen.map(([omschrijving, waarde], nr) => ({
    ...{ jaar, verstrekker, ontvanger, indicator: `${regeling}/0${nr + 1}` },
    ...{ omschrijving, waarde },
  }));
}

const toEuros = (centen: number): number => Math.floor((centen + 50) / 100);
