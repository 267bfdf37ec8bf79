// SPDX-License-Identifier: EUPL-1.2
import type { Rechtsvorm } from '#libs/matching-engine';

/** What the trade register calls a legal form -> our code; the first that fits counts. */
const VORMEN: readonly (readonly [RegExp, Rechtsvorm])[] = [
  [/in oprichting|\bi\.o\./, 'in oprichting'],
  [/buitenland|europe(se|es)|rechtspersoon naar .* recht/, 'buitenlands'],
  [/eenmanszaak/, 'eenmanszaak'],
  [/besloten ?vennootschap|\bb\.?v\.?\b/, 'bv'],
  [/naamloze ?vennootschap|\bn\.?v\.?\b/, 'nv'],
  [/vennootschap ?onder ?firma|\bv\.?o\.?f\.?\b/, 'vof'],
  [/commanditaire ?vennootschap|\bc\.?v\.?\b/, 'cv'],
  [/co[oö]peratie|onderlinge waarborg/, 'cooperatie'],
  [/maatschap/, 'maatschap'],
  [/stichting/, 'stichting'],
  [/vereniging/, 'vereniging'],
  [/kerk/, 'kerkgenootschap'],
  [/publiekrechtelijk/, 'publiekrechtelijk'],
];

/**
 * Our code for a legal form as the trade register names it; `overig` for one that it does not tell apart (a rederij,
 * say), `null` when there is no name.
 */
export function toRechtsvorm(naam: string | null): Rechtsvorm | null {
  if (naam === null || naam.trim() === '') return null;
  const vorm = naam.toLowerCase().normalize('NFC');
  return VORMEN.find(([patroon]) => patroon.test(vorm))?.[1] ?? 'overig';
}
