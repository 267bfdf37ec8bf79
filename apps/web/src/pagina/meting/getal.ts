// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';

export type Eenheid = Schema['MetingvraagWeergave']['eenheid'];

/** By how much what is kept is less than what is typed: euros are kept in cents, percents as a part of 1. */
const FACTOR: Record<Eenheid, number> = { centen: 100, aandeel: 0.01, aantal: 1, dagen: 1, score: 1 };
const DUIZENDEN = /^\d{1,3}([.\s]\d{3})+(,\d+)?$/;

/** What somebody typed, as it is kept; `null` when it is no number. */
export function parseGetal(invoer: string, eenheid: Eenheid): number | null {
  const tekst = invoer.replace(/[€%]/g, '').trim();
  const punt = DUIZENDEN.test(tekst) ? tekst.replace(/[.\s]/g, '') : tekst;
  const kaal = punt.replace(',', '.');
  if (!/^\d{1,13}(\.\d{1,4})?$/.test(kaal)) return null;
  return Number((Number(kaal) * FACTOR[eenheid]).toFixed(8));
}

/** The same to read. */
export const inWoorden = (waarde: number, eenheid: Eenheid, taal: 'nl' | 'en'): string =>
  Number((waarde / FACTOR[eenheid]).toFixed(6)).toLocaleString(taal === 'en' ? 'en-GB' : 'nl-NL');

/** What is kept, as somebody types it; nothing of what is not known. */
export const toonGetal = (waarde: number | null, eenheid: Eenheid): string =>
  waarde === null ? '' : String(Number((waarde / FACTOR[eenheid]).toFixed(6))).replace('.', ',');
