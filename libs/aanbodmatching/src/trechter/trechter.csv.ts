// SPDX-License-Identifier: EUPL-1.2
import { writeCsv } from '#libs/platform';
import { aandelenVan, type Telling } from './afscherming.rules.js';
import type { TrechterWeergave, Trechterindeling } from './trechter.dto.js';
import { TRECHTERSTAPPEN } from './trechter.rules.js';

const TIJDEN = ['toegewezen', 'contact', 'hulp', 'bevestigd'] as const;
const KOP = [
  'indeling',
  'groep',
  ...TRECHTERSTAPPEN,
  ...TRECHTERSTAPPEN.slice(1).map((stap) => `aandeel_${stap}`),
  ...TIJDEN.map((stap) => `dagen_${stap}`),
];

/** The figures as a file for a spreadsheet: the total first, then the groups; an empty cell is not told or not known. */
export function toCsv(weergave: TrechterWeergave, per: Trechterindeling | undefined): Buffer {
  const { totaal, doorlooptijd, groepen } = weergave;
  return writeCsv(KOP, [
    ['totaal', null, ...cellen(totaal), ...TIJDEN.map((stap) => toKomma(doorlooptijd[stap]))],
    ...groepen.map((groep) => [
      per ?? null,
      groep.groep ?? 'onbekend',
      ...cellen(groep),
      ...TIJDEN.map(() => null),
    ]),
  ]);
}

function cellen(telling: Telling): (string | number | null)[] {
  const aandelen = aandelenVan(telling);
  return [
    ...TRECHTERSTAPPEN.map((stap) => telling[stap]),
    ...TRECHTERSTAPPEN.slice(1).map((stap) => toKomma(aandelen[stap])),
  ];
}

/** As a spreadsheet in the Netherlands reads a number. */
const toKomma = (getal: number | null): string | null =>
  getal === null ? null : String(getal).replace('.', ',');
