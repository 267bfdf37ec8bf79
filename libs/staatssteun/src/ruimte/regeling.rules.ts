// SPDX-License-Identifier: EUPL-1.2

/** Under which de-minimis regulation aid is given. `daeb`: for a service of general economic interest. */
export const REGELINGEN = ['algemeen', 'daeb', 'landbouw', 'visserij'] as const;
export type Regeling = (typeof REGELINGEN)[number];

/** Ceilings per single undertaking and Member State over any three years, in cents. The database holds the same ones. */
export const PLAFONDS_IN_CENTEN: Readonly<Record<Regeling, number>> = {
  algemeen: 30_000_000,
  daeb: 75_000_000,
  landbouw: 5_000_000,
  visserij: 3_000_000,
};

/** Which regulation that is. The first is checked; the others are believed (m). */
export const VERORDENINGEN: Readonly<Record<Regeling, string>> = {
  algemeen: 'Verordening (EU) 2023/2831',
  daeb: 'Verordening (EU) 2023/2832',
  landbouw: 'Verordening (EU) nr. 1408/2013',
  visserij: 'Verordening (EU) nr. 717/2014',
};

/** Where each ceiling stands; the article of the others is believed (m). */
export const ARTIKELEN: Readonly<Record<Regeling, string>> = {
  algemeen: `${VERORDENINGEN.algemeen}, artikel 3 lid 2`,
  daeb: `${VERORDENINGEN.daeb}, artikel 3 lid 2`,
  landbouw: `${VERORDENINGEN.landbouw}, artikel 3 lid 2`,
  visserij: `${VERORDENINGEN.visserij}, artikel 3 lid 2`,
};

/** The last day on which Regulation (EU) 2023/2831 holds (art. 8). */
export const LAATSTE_DAG = '2030-12-31';

/**
 * What counts under which ceiling. Aid for agriculture and fisheries counts under the general ceiling too (art. 5), and
 * everything under the highest. Where the regulations leave room for reading, this is the careful one.
 */
export const TELT_MEE: Readonly<Record<Regeling, readonly Regeling[]>> = {
  algemeen: ['algemeen', 'landbouw', 'visserij'],
  daeb: REGELINGEN,
  landbouw: ['landbouw'],
  visserij: ['visserij'],
};

/** The ceilings that new aid under a regeling must stay under. */
export const plafondsVoor = (regeling: Regeling): readonly Regeling[] =>
  REGELINGEN.filter((plafond) => TELT_MEE[plafond].includes(regeling));

/**
 * Under which regeling a firm gets aid that an offer gives to everybody, by its main activity (SBI 2008 or 2025, which agree
 * here). Primary agriculture (01.1 to 01.5) and fisheries (03) are excluded from the general regulation (art. 1(1)): their own
 * ceiling holds. Services to farmers (01.6), hunting (01.7) and forestry (02) are not. Who is known as 01 and no more is held to
 * be a farmer: that ceiling is the lowest.
 */
export function regelingVoor(sbi: string | null): Regeling {
  const code = (sbi ?? '').replace(/\D/g, '');
  if (/^01([1-5]|$)/.test(code)) return 'landbouw';
  return code.startsWith('03') ? 'visserij' : 'algemeen';
}
