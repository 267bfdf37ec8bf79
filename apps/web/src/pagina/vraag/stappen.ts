// SPDX-License-Identifier: EUPL-1.2
import type { Antwoorden, Veld } from './antwoorden';

/** The pages with questions, in their order, and the check at the end. */
export const STAPPEN = ['vraag', 'kvk', 'bedrijf', 'contact', 'controle'] as const;
export type Stap = (typeof STAPPEN)[number];
/** What else stands at this address. */
export type Plek = Stap | 'bewaren' | 'verstuurd';

export const VELDEN_VAN: Record<Exclude<Stap, 'controle'>, readonly Veld[]> = {
  vraag: ['tekst'],
  kvk: ['kvkNummer'],
  bedrijf: ['naam', 'sbi', 'werkzamePersonen', 'plaats', 'rechtsvorm'],
  contact: ['contactNaam', 'email', 'telefoon', 'delenMetAanbieders', 'onderzoek'],
};

export const isPlek = (plek: string): plek is Plek => [...STAPPEN, 'bewaren', 'verstuurd'].includes(plek);

/** The page on which a field stands. */
export const stapVan = (veld: Veld | undefined): Stap =>
  STAPPEN.find((stap) => stap !== 'controle' && veld !== undefined && VELDEN_VAN[stap].includes(veld)) ??
  'controle';

export const nextOf = (stap: Stap): Stap => STAPPEN[STAPPEN.indexOf(stap) + 1] ?? 'controle';
export const previousOf = (stap: Stap): Stap | undefined => STAPPEN[STAPPEN.indexOf(stap) - 1];

/** The address of a page of the form; `naar`: where one goes on from there instead of to the next. */
export const zoekdeel = (plek: Plek, naar?: Plek): string => {
  const velden = new URLSearchParams();
  if (plek !== 'vraag') velden.set('stap', plek);
  if (naar !== undefined) velden.set('naar', naar);
  const tekst = velden.toString();
  return tekst === '' ? '' : `?${tekst}`;
};

/** The first page before `stap` that must be filled in and is not: nobody skips one by its address. */
export function missingBefore(
  stap: Plek,
  fouten: Partial<Record<Veld, string>>,
  { tekst }: Antwoorden,
): Stap | undefined {
  if (stap === 'bewaren' || stap === 'verstuurd' || stap === 'vraag') return undefined;
  if (tekst.trim() === '') return 'vraag';
  const eerder = STAPPEN.slice(0, STAPPEN.indexOf(stap));
  return eerder.find(
    (een) => een !== 'controle' && VELDEN_VAN[een].some((veld) => fouten[veld] !== undefined),
  );
}
