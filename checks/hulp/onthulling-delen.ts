// SPDX-License-Identifier: EUPL-1.2
import type { Rapport, Tabelopzet } from '#libs/impactverantwoording';

/** The same report of one code of one indeling, as `Plaatsen.opzetten` makes it: that code is its total. */
export function deelrapport({ naam, tabellen }: Rapport, indeling: string, code: string): Rapport {
  return { naam: `${naam}, ${code}`, tabellen: tabellen.map((opzet) => onlyOf(opzet, indeling, code)) };
}

function onlyOf(opzet: Tabelopzet, naam: string, code: string): Tabelopzet {
  const anders = opzet.indelingen.filter((een) => een.naam !== naam);
  return { ...opzet, indelingen: [...anders, { naam, codes: [code] }] };
}
