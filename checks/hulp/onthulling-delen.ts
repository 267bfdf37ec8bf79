// SPDX-License-Identifier: EUPL-1.2
import type { Rapport, Tabelopzet } from '#libs/impactverantwoording';
import { wereldVan, type Wereld, type Wereldmaat } from './onthulling-wereld.js';

/** The same report of one code of one indeling, as `Plaatsen.opzetten` makes it: that code is its total. */
export function deelrapport({ naam, tabellen }: Rapport, indeling: string, code: string): Rapport {
  return { naam: `${naam}, ${code}`, tabellen: tabellen.map((opzet) => onlyOf(opzet, indeling, code)) };
}

function onlyOf(opzet: Tabelopzet, naam: string, code: string): Tabelopzet {
  const anders = opzet.indelingen.filter((een) => een.naam !== naam);
  return { ...opzet, indelingen: [...anders, { naam, codes: [code] }] };
}

/** A large and a small code of each. */
const DELEN = [
  ['regio', 'P1'],
  ['thema', 'T0'],
  ['regio', 'P8'],
  ['thema', 'T5'],
] as const;

/** Reports of one region and of one thema over the quarter of one of the country: after it, and before it. */
export function deelreeksenVan(seed: number, maat: Wereldmaat): { landEerst: Wereld; delenEerst: Wereld } {
  const { indelingen, uitgaven } = wereldVan(seed, maat);
  const [land] = uitgaven;
  if (land === undefined) throw new Error('Er is geen rapport.');
  const { rapport, feiten } = land;
  const delen = DELEN.map(([naam, code]) => ({ rapport: deelrapport(rapport, naam, code), feiten }));
  return {
    landEerst: { indelingen, uitgaven: [land, ...delen, land] },
    delenEerst: { indelingen, uitgaven: [...delen, land] },
  };
}
