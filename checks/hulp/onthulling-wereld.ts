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
  /** 0: provinces only. */
  regios: number;
  provincies: number;
  themas: number;
  kwartalen: number;
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
const KLASSEN = ['micro', 'klein', 'middelgroot', 'groot'];
const HERKOMST = ['web', 'telefoon', 'partner', 'bijeenkomst'];
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
    plat('herkomst', HERKOMST, 'meer'),
  ];
}

/** Few are chosen often and most seldom, as regions, trades and themes are. */
const skewed = (toeval: Toeval, aantal: number): number => Math.floor(aantal * toeval() ** 1.6);

/** Firms with one or two hulpvragen each; amounts have a long tail. */
export function feitenVan(toeval: Toeval, maat: Wereldmaat): Feit[] {
  const feiten: Feit[] = [];
  const { regios, provincies } = maat;
  for (let nr = 0; nr < maat.ondernemingen; nr += 1) {
    const vast = {
      regio: regios > 0 ? `R${skewed(toeval, regios)}` : `P${skewed(toeval, provincies)}`,
      sbi: SECTIES[skewed(toeval, SECTIES.length)] ?? 'A',
      grootte: KLASSEN[skewed(toeval, KLASSEN.length)] ?? 'micro',
    };
    for (let keer = toeval() < 0.25 ? 2 : 1; keer > 0; keer -= 1)
      feiten.push({
        onderneming: `o${nr}`,
        kwartaal: K1 + below(toeval, maat.kwartalen),
        codes: {
          ...vast,
          thema: `T${skewed(toeval, maat.themas)}`,
          herkomst: HERKOMST[skewed(toeval, HERKOMST.length)] ?? 'web',
        },
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

/** As the tables of a report are. */
const TABELLEN = [['regio', 'thema'], ['regio', 'grootte'], ['sbi'], ['herkomst']] as const;

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

/**
 * A row of reports: each quarter, in every fourth the year so far by region, and of one quarter a corrected edition that is divided
 * in one more way.
 */
export function wereldVan(seed: number, maat: Wereldmaat): Wereld {
  const toeval = newToeval(seed);
  let feiten = feitenVan(toeval, maat);
  const uitgaven: Uitgave[] = [];
  for (let nr = 0; nr < maat.kwartalen; nr += 1) {
    const nu = { van: K1 + nr, tot: K1 + nr };
    const tabellen = TABELLEN.map((namen) => rooster(namen, [nu]));
    if (nr % 4 === 3) tabellen.push(rooster(['regio'], [{ van: K1 + nr - 3, tot: K1 + nr }]));
    uitgaven.push({ rapport: { naam: `kwartaal ${nr + 1}`, tabellen }, feiten });
    if (nr !== 1 + (seed % 2)) continue;
    feiten = corrected(toeval, feiten, maat.themas);
    const opnieuw = [...tabellen, rooster(['thema', 'grootte'], [nu])];
    uitgaven.push({ rapport: { naam: `kwartaal ${nr + 1}, herzien`, tabellen: opnieuw }, feiten });
  }
  return { indelingen: indelingenVan(maat), uitgaven };
}
