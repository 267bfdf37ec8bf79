// SPDX-License-Identifier: EUPL-1.2
import type { Rapportmaat } from '../rapport/inhoud.js';

type Soort = Pick<Rapportmaat, 'eenheid' | 'decimalen'>;

/** As many digits behind the point as its maat has; all of them when it has more, as nothing is rounded here. */
export function decimaal(waarde: number, decimalen: number): string {
  const vast = waarde.toFixed(decimalen);
  return Number(vast) === waarde ? vast : String(waarde);
}

/** Moves the point, in digits and not by arithmetic, so that nothing is rounded. To the right when `plaatsen` is above 0. */
export function schuif(getal: string, plaatsen: number): string {
  const [, min = '', heel = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(getal) ?? [];
  if (plaatsen > 0) {
    const achter = rest.padEnd(plaatsen, '0');
    return joinDecimaal(min, heel + achter.slice(0, plaatsen), achter.slice(plaatsen));
  }
  const voor = heel.padStart(1 - plaatsen, '0');
  return joinDecimaal(min, voor.slice(0, plaatsen), voor.slice(plaatsen) + rest);
}

const joinDecimaal = (min: string, heel: string, rest: string): string =>
  `${min}${heel.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;

/** With points between thousands and a comma, as people in the Netherlands write; what is written with an exponent stays. */
export function inNederlands(getal: string): string {
  if (getal.includes('e')) return getal.replace('.', ',');
  const [heel = '', rest] = getal.split('.');
  const groepen = heel.replace(/\B(?=(\d{3})+$)/g, '.');
  return rest === undefined ? groepen : `${groepen},${rest}`;
}

/** For people: cents as euros, parts of 1 as percents, and all digits that there are. */
export function leesbaar(waarde: number, { eenheid, decimalen }: Soort): string {
  const getal = decimaal(waarde, decimalen);
  if (getal.includes('e')) return inNederlands(getal);
  if (eenheid === 'centen') return `€ ${inNederlands(schuif(getal, -2))}`;
  return eenheid === 'aandeel' ? `${inNederlands(schuif(getal, 2))}%` : inNederlands(getal);
}
