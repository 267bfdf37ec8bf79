// SPDX-License-Identifier: EUPL-1.2
import {
  kwartaal,
  ONDERNEMINGEN,
  type Feit,
  type Indeling,
  type Maat,
  type Rapport,
  type Tabelopzet,
} from '#libs/impactverantwoording';
import { below, newToeval, type Toeval } from './toeval.js';

/** How large an invented world is. */
export interface Wereldmaat {
  ondernemingen: number;
  regios: number;
  provincies: number;
  themas: number;
}

export const MATEN: readonly Maat[] = [
  ONDERNEMINGEN,
  { naam: 'hulpvragen', heel: true },
  { naam: 'uitkomsten', heel: true },
  { naam: 'bedragInCenten', heel: true, overheersing: true },
];

/** A report, and the facts as they were known when it was made. */
export interface Uitgave {
  rapport: Rapport;
  feiten: Feit[];
}
export interface Wereld {
  indelingen: Indeling[];
  uitgaven: Uitgave[];
}

const SECTIES = [...'ABCDEFGHIJKLMNOPQRST'];
const KLASSEN = ['0', '1', '2-9', '10-49', '50+'];
const K1 = kwartaal(2026, 1);

const plat = (naam: string, codes: readonly string[], telt: Indeling['telt'] = 'een'): Indeling => ({
  ...{ naam, telt },
  ouders: Object.fromEntries(codes.map((code) => [code, '*'])),
});

export function indelingenVan({ regios, provincies, themas }: Wereldmaat): Indeling[] {
  const ouders: Record<string, string> = {};
  for (let nr = 0; nr < provincies; nr += 1) ouders[`P${nr}`] = '*';
  for (let nr = 0; nr < regios; nr += 1) ouders[`R${nr}`] = `P${nr % provincies}`;
  const thema = Array.from({ length: themas }, (_, nr) => `T${nr}`);
  return [
    { naam: 'regio', telt: 'een', ouders },
    plat('thema', thema, 'meer'),
    plat('sbi', SECTIES),
    plat('grootte', KLASSEN),
  ];
}

/** Few are chosen often and most seldom, as regions, trades and themes are. */
const skewed = (toeval: Toeval, aantal: number): number => Math.floor(aantal * toeval() ** 2.2);

/** Firms with one or two hulpvragen each over four quarters; amounts have a long tail. */
export function feitenVan(toeval: Toeval, maat: Wereldmaat): Feit[] {
  const feiten: Feit[] = [];
  for (let nr = 0; nr < maat.ondernemingen; nr += 1) {
    const vast = {
      regio: `R${skewed(toeval, maat.regios)}`,
      sbi: SECTIES[skewed(toeval, SECTIES.length)] ?? 'A',
      grootte: KLASSEN[skewed(toeval, KLASSEN.length)] ?? '0',
    };
    for (let keer = toeval() < 0.25 ? 2 : 1; keer > 0; keer -= 1)
      feiten.push({
        onderneming: `o${nr}`,
        kwartaal: K1 + below(toeval, 4),
        codes: { ...vast, thema: `T${skewed(toeval, maat.themas)}` },
        waarden: [1, toeval() < 0.4 ? 1 : 0, Math.round(20_000 * (1 - toeval()) ** -0.8)],
      });
  }
  return feiten;
}

const rooster = (namen: readonly string[], perioden: Tabelopzet['perioden']): Tabelopzet => ({
  naam: namen.join(' bij '),
  indelingen: namen.map((naam) => ({ naam })),
  perioden,
});

const TABELLEN = [
  ['regio', 'thema'],
  ['regio', 'sbi'],
  ['thema', 'grootte'],
  ['sbi', 'grootte'],
  ['regio', 'grootte'],
] as const;

/** A few facts are found to have been wrong: another amount, another theme, or not there at all. */
function corrected(toeval: Toeval, feiten: readonly Feit[], themas: number): Feit[] {
  return feiten.flatMap((feit) => {
    if (toeval() > 0.004) return [feit];
    const soort = below(toeval, 3);
    if (soort === 0) return [];
    const [eerste = 1, tweede = 0, bedrag = 0] = feit.waarden;
    if (soort === 1) return [{ ...feit, waarden: [eerste, tweede, bedrag + 10_000] }];
    return [{ ...feit, codes: { ...feit.codes, thema: `T${below(toeval, themas)}` } }];
  });
}

/** A row of reports: quarters, the year so far, linked tables, other breakdowns, and a corrected edition in between. */
export function wereldVan(seed: number, maat: Wereldmaat): Wereld {
  const toeval = newToeval(seed);
  let feiten = feitenVan(toeval, maat);
  const uitgaven: Uitgave[] = [];
  for (let nr = 0; nr < 4; nr += 1) {
    const nu = { van: K1 + nr, tot: K1 + nr };
    const perioden = toeval() < 0.5 || nr === 0 ? [nu] : [nu, { van: K1, tot: K1 + nr }];
    const eerste = TABELLEN[below(toeval, 2)] ?? TABELLEN[0];
    const tweede = TABELLEN[2 + below(toeval, 3)] ?? TABELLEN[2];
    const tabellen = [rooster(eerste, perioden), rooster(tweede, perioden)];
    uitgaven.push({ rapport: { naam: `kwartaal ${nr + 1}`, tabellen }, feiten });
    if (nr !== 1 + (seed % 2)) continue;
    feiten = corrected(toeval, feiten, maat.themas);
    const opnieuw = [
      ...tabellen,
      rooster(['regio', 'thema', 'grootte'].slice(0, 1 + below(toeval, 2)), [nu]),
    ];
    uitgaven.push({ rapport: { naam: `kwartaal ${nr + 1}, herzien`, tabellen: opnieuw }, feiten });
  }
  return { indelingen: indelingenVan(maat), uitgaven };
}
