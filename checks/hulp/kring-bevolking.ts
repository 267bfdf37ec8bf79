// SPDX-License-Identifier: EUPL-1.2
// Invented populations of ondernemers who want to be in a kring, spread over the country, the trades and the years much as
// firms are. The shares of the trades are round figures of our own and no statistic.
import type { Deelnemer, Werkgebied } from '#libs/communities';
import { readGemeentenBestand, type GemeenteRij } from '#libs/stamgegevens';
import { below, newToeval, type Toeval } from './toeval.js';

/** SBI code -> how many in a thousand. */
const VAKKEN: Readonly<Record<string, number>> = {
  ...{ '0113': 8, '0121': 4, '0130': 6, '0141': 14, '0146': 4, '0161': 10 },
  ...{
    '1071': 6,
    '1013': 3,
    '1105': 3,
    '1413': 4,
    '1623': 6,
    '1812': 6,
    '2511': 8,
    '2562': 10,
    '2822': 5,
    '3101': 7,
  },
  ...{
    '3109': 6,
    '3320': 10,
    '4120': 40,
    '4211': 8,
    '4321': 24,
    '4322': 24,
    '4331': 8,
    '4332': 40,
    '4333': 10,
  },
  ...{
    '4334': 22,
    '4391': 8,
    '4511': 20,
    '4520': 18,
    '4621': 8,
    '4638': 10,
    '4647': 8,
    '4669': 14,
    '4711': 12,
  },
  ...{
    '4722': 6,
    '4724': 6,
    '47528': 5,
    '47591': 8,
    '4771': 18,
    '4772': 5,
    '47761': 10,
    '47782': 6,
    '47789': 6,
  },
  ...{
    '47911': 8,
    '47914': 14,
    '47915': 10,
    '47918': 12,
    '4932': 14,
    '4941': 22,
    '5320': 12,
    '5510': 8,
    '5520': 8,
  },
  ...{
    '56101': 24,
    '56102': 20,
    '5621': 8,
    '5630': 12,
    '5829': 6,
    '5911': 10,
    '6201': 40,
    '6202': 24,
    '6311': 5,
  },
  ...{
    '6622': 10,
    '6820': 10,
    '69101': 8,
    '69203': 22,
    '69204': 10,
    '7022': 70,
    '7111': 14,
    '7112': 24,
    '7311': 26,
  },
  ...{
    '7410': 20,
    '7420': 14,
    '7490': 12,
    '7810': 10,
    '7911': 5,
    '8121': 20,
    '8130': 18,
    '8220': 4,
    '85592': 24,
  },
  ...{
    '85599': 12,
    '8623': 5,
    '86912': 12,
    '86913': 12,
    '86919': 14,
    '8810': 10,
    '8891': 12,
    '9003': 16,
    '9313': 8,
  },
  ...{ '93146': 5, '9521': 4, '96021': 24, '96022': 24, '9603': 3, '9609': 6 },
};
const THEMAS = [
  ...['personeel', 'groei', 'financiering', 'digitalisering', 'energie', 'opvolging', 'innovatie', 'export'],
  ...['regelgeving', 'huisvesting', 'ai', 'circulair'],
];
const TALEN: readonly (readonly [string, number])[] = [
  ...([
    ['en', 0.3],
    ['de', 0.08],
    ['tr', 0.03],
    ['ar', 0.03],
    ['pl', 0.02],
  ] as const),
];
const WERKGEBIEDEN: readonly Werkgebied[] = ['plaatselijk', 'regionaal', 'landelijk'];

const gemeenten = readGemeentenBestand();

/** Something out of a row, each as likely as its weight. */
function weighted<T>(toeval: Toeval, rij: readonly T[], gewicht: (iets: T) => number): T {
  let rest = toeval() * rij.reduce((som, iets) => som + gewicht(iets), 0);
  return rij.find((iets) => (rest -= gewicht(iets)) < 0) ?? (rij[0] as T);
}

/** Where these ondernemers live: the whole country, or the provincie with this number. */
export function placesOf(provincie: number | null): GemeenteRij[] {
  const codes = [...new Set(gemeenten.map(({ provinciecode }) => provinciecode))].sort();
  const code = provincie === null ? null : codes[provincie % codes.length];
  return gemeenten.filter(({ provinciecode }) => code === null || provinciecode === code);
}

export function populationOf(n: number, seed: number, plaatsen: readonly GemeenteRij[]): Deelnemer[] {
  const toeval = newToeval(seed);
  const ids = Array.from({ length: n }, (_, i) => `D${seed}-${String(i).padStart(5, '0')}`);
  return ids.map((id): Deelnemer => {
    const vakken = Object.entries(VAKKEN);
    const vak = (): string => weighted(toeval, vakken, ([, duizendsten]) => duizendsten)[0];
    return {
      id,
      sbi: toeval() < 0.15 ? [vak(), vak()] : [vak()],
      gemeentecode: weighted(toeval, plaatsen, ({ inwoners }) => inwoners).gemeentecode,
      werkgebied: toeval() < 0.3 ? (WERKGEBIEDEN[below(toeval, 3)] ?? null) : null,
      // Many young firms, few old ones: a mean of nine years.
      jaren: toeval() < 0.03 ? null : Math.min(45, Math.floor(-9 * Math.log(1 - toeval()))),
      werkzamePersonen: weighted(toeval, [1, 1 + below(toeval, 8), 10 + below(toeval, 60)], (wp) =>
        wp === 1 ? 5 : wp < 10 ? 4 : 1,
      ),
      talen: [
        ...(toeval() < 0.97 ? ['nl'] : []),
        ...TALEN.flatMap(([taal, kans]) => (toeval() < kans ? [taal] : [])),
      ],
      themas: THEMAS.filter(() => toeval() < 0.18),
      nietMet: toeval() < 0.03 ? [ids[below(toeval, n)] ?? ''].filter((ander) => ander !== id) : [],
      wachtrondes: toeval() < 0.1 ? 1 + below(toeval, 3) : 0,
    };
  });
}
