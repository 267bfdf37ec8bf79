// SPDX-License-Identifier: EUPL-1.2
import type { Eenheid } from './inhoud';

const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const PROCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });
const GEHEEL = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const CIJFER = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 3 });

/** Where nothing stands. */
export const GEEN = '–';

export const getal = (waarde: number): string => GETAL.format(waarde);
export const procent = (deel: number): string => GEHEEL.format(deel);
/** As many digits as say something. */
export const cijfer = (waarde: number): string => CIJFER.format(waarde);

const VORM: Record<Eenheid, (waarde: number) => string> = {
  aantal: getal,
  score: getal,
  dagen: (waarde) => `${getal(waarde)} ${waarde === 1 ? 'dag' : 'dagen'}`,
  centen: (waarde) => EURO.format(waarde / 100),
  aandeel: (waarde) => PROCENT.format(waarde),
};

/** A figure as one reads it, by its unit. */
export const toon = (waarde: number | null, eenheid: Eenheid): string =>
  waarde === null ? GEEN : VORM[eenheid](waarde);

/** In a table: what is hidden says so, what is not there is a dash. */
export const inCel = (waarde: number | null, eenheid: Eenheid, reden: string | null): string =>
  waarde === null && reden !== null ? 'verborgen' : toon(waarde, eenheid);

/** 2e kwartaal 2026, of `2026-K2`. */
export const kwartaalNaam = (code: string): string => {
  const [jaar = '', nummer = ''] = code.split('-K');
  return nummer === '' ? code : `${nummer}e kwartaal ${jaar}`;
};

/** The quarter of today, `2026-K4`. */
export function ditKwartaal(nu = new Date()): string {
  return `${nu.getFullYear()}-K${Math.ceil((nu.getMonth() + 1) / 3)}`;
}
