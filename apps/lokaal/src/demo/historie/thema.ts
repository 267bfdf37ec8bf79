// SPDX-License-Identifier: EUPL-1.2
// What was asked in the history of the demo, and what came of it. Every figure is made up.

/** An indicator as firms of this theme answer it: in its unit, before help, and what help adds. */
export interface Maat {
  indicator: string;
  begin: [number, number];
  /** What changes in half a year without help, and what help adds from then on. */
  loop: number;
  effect: number;
  spreiding: number;
  /** Digits behind the point, and the bounds. */
  decimalen: number;
  laagste: number;
  hoogste: number;
}

export interface Thema {
  /** `null`: it was about none. */
  code: string | null;
  /** Share of all hulpvragen. */
  gewicht: number;
  /** Share of those assigned who waited first. */
  wachtlijst: number;
  /** Share of all for whom there was no offer. */
  zonderAanbod: number;
  /** Of one help, in cents. */
  kosten: [number, number];
  secties: readonly string[];
  maat: Maat;
  /** Nobody asked about it before the last so many days. */
  sinds?: number;
}

const score = { decimalen: 0, laagste: 0, hoogste: 10 };
const deel = { decimalen: 2, laagste: 0, hoogste: 1 };
const aantal = { decimalen: 0, laagste: 0, hoogste: 40 };

const GROOT: readonly Thema[] = [
  {
    ...{ code: 'digitalisering', gewicht: 0.26, wachtlijst: 0.62, zonderAanbod: 0.05 },
    ...{ kosten: [45_000, 90_000], secties: ['G', 'G', 'I', 'C', 'M'] },
    maat: {
      indicator: 'online-aandeel',
      begin: [0.05, 0.35],
      loop: 0.01,
      effect: 0.062,
      spreiding: 0.03,
      ...deel,
    },
  },
  {
    ...{ code: 'personeel', gewicht: 0.14, wachtlijst: 0.25, zonderAanbod: 0.1 },
    ...{ kosten: [60_000, 120_000], secties: ['F', 'F', 'C', 'I', 'Q'] },
    maat: {
      indicator: 'open-vacatures',
      begin: [1, 5],
      loop: -0.1,
      effect: -0.1,
      spreiding: 0.9,
      ...aantal,
    },
  },
  {
    ...{ code: 'energie', gewicht: 0.11, wachtlijst: 0.1, zonderAanbod: 0.06 },
    ...{ kosten: [70_000, 150_000], secties: ['C', 'G', 'I', 'H'] },
    maat: { indicator: 'vertrouwen', begin: [4, 8], loop: 0.1, effect: 0.5, spreiding: 0.8, ...score },
  },
  {
    ...{ code: 'financiering', gewicht: 0.11, wachtlijst: 0.05, zonderAanbod: 0.16 },
    ...{ kosten: [30_000, 80_000], secties: ['G', 'C', 'J', 'M'] },
    maat: { indicator: 'vertrouwen', begin: [4, 8], loop: 0, effect: 0.3, spreiding: 0.8, ...score },
  },
  {
    ...{ code: 'ai', gewicht: 0.07, wachtlijst: 0.35, zonderAanbod: 0.12, sinds: 300 },
    ...{ kosten: [50_000, 100_000], secties: ['M', 'J', 'G'] },
    maat: { indicator: 'taken-met-ai', begin: [0, 2], loop: 0.3, effect: 1.2, spreiding: 0.7, ...aantal },
  },
];

/** So many ask about each of the others: enough to be told, as nothing hides a figure as well as being alone. */
const KLEIN: readonly (string | null)[] = [
  ...['aanbesteding', 'binnenstad', 'circulair', 'crisis', 'cyber', 'export', 'groei', 'huisvesting'],
  ...['innovatie', 'logistiek', 'netcongestie', 'opleiding', 'opvolging', 'regelgeving', 'starten', null],
];

const toKlein = (code: string | null): Thema => ({
  ...{ code, gewicht: 0.02, wachtlijst: 0.08, zonderAanbod: 0.12 },
  ...{ kosten: [30_000, 90_000], secties: ['G', 'C', 'M', 'F', 'I'] },
  maat: { indicator: 'vertrouwen', begin: [4, 8], loop: 0, effect: 0.3, spreiding: 0.8, ...score },
});

export const THEMAS: readonly Thema[] = [...GROOT, ...KLEIN.map(toKlein)];

/** SBI of each section, as it is stated. */
export const SBI: Readonly<Record<string, string>> = {
  ...{ A: '0113', C: '1071', F: '4321', G: '4711', H: '4941', I: '5610', J: '6201', M: '7022' },
  ...{ N: '8121', P: '8559', Q: '8690', S: '9602' },
};

/** Sections, sizes and ways in that some firms of every theme have; `null` is not known. */
export const OVERAL = {
  secties: ['A', 'H', 'J', 'N', 'P', 'Q', 'S', null],
  grootten: ['micro', 'micro', 'micro', 'micro', 'klein', 'klein', 'klein', 'middelgroot', 'groot', null],
  herkomsten: [
    ...['web', 'web', 'web', 'web', 'web', 'web', 'telefoon', 'telefoon', 'loket', 'loket'],
    ...['coordinator', 'partner', 'partner', 'campagne', 'bijeenkomst', 'community'],
  ],
} as const;

/** How far of those that came to the step before it come to this one. */
export const VERLOOP = { toegewezen: 0.9, contact: 0.9, hulp: 0.88, bevestigd: 0.85, geholpen: 0.86 };
