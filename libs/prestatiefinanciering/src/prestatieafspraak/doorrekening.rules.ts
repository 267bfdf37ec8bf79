// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from './indicator.entity.js';

/** What of an indicator decides about money. */
export type Rekenindicator = Pick<
  Indicator,
  'code' | 'eenheid' | 'tariefInCenten' | 'hoogstensAantal' | 'minstensAantal' | 'bonusInCenten'
>;
export interface Jaarplafond {
  jaar: number;
  plafondInCenten: number;
}
/** How many results of an indicator somebody expects in a year, and which part is of a bonus group, in whole percents. */
export interface Verwachting {
  code: string;
  jaar: number;
  aantal: number;
  bonusProcent: number;
}
export interface Doorrekenvraag {
  indicatoren: readonly Rekenindicator[];
  jaren: readonly Jaarplafond[];
  verwacht: readonly Verwachting[];
}

/** Where an expected amount is not paid: above how many, below how many, or above the plafond of a year. */
export const SNEDEN = ['hoogstens', 'minstens', 'plafond'] as const;
export type Snede = (typeof SNEDEN)[number];
export interface Doorrekensnede {
  soort: Snede;
  /** Of an indicator; `null` at a plafond. */
  code: string | null;
  jaar: number | null;
  /** Results that are not paid for, or cents that do not fit under the plafond. */
  teVeel: number;
}
export interface Doorrekenregel {
  code: string;
  jaar: number;
  aantal: number;
  /** What counts after the caps, and how many of those give a bonus. */
  telt: number;
  bonusAantal: number;
  /** Before the plafond, and after it. */
  gevraagdInCenten: number;
  bedragInCenten: number;
}
export interface Doorrekening {
  regels: Doorrekenregel[];
  perIndicator: {
    code: string;
    aantal: number;
    telt: number;
    bedragInCenten: number;
    perResultaat: number | null;
  }[];
  perJaar: { jaar: number; bedragInCenten: number; plafondInCenten: number; overInCenten: number }[];
  bedragInCenten: number;
  sneden: Doorrekensnede[];
}

/** How rounding is done; shown wherever the outcome is. */
export const AFRONDING =
  'Alles wordt in hele centen gerekend. Het deel met bonus is naar beneden afgerond op hele resultaten. Past een jaar niet onder zijn plafond, dan krijgt elke indicator naar rato van wat hij zou kosten, met de laatste centen voor de grootste resten. Kosten per resultaat zijn afgerond op hele centen; een halve cent gaat omhoog.';

/**
 * What an agreement would cost. Of each indicator, in the order of the years: no more than its `hoogstens` over the whole
 * run, nothing at all when the run stays below its `minstens`; then, per year, no more than the plafond. In integers.
 */
export function doorreken({ indicatoren, jaren, verwacht }: Doorrekenvraag): Doorrekening {
  const sneden: Doorrekensnede[] = [];
  const opJaar = [...jaren].sort((a, b) => a.jaar - b.jaar);
  const geteld = indicatoren.flatMap((indicator) => countOne(indicator, opJaar, verwacht, sneden));
  const perJaar: Doorrekening['perJaar'] = [];
  const regels = opJaar.flatMap(({ jaar, plafondInCenten }) => {
    const ingedeeld = fit(
      geteld.filter((regel) => regel.jaar === jaar),
      plafondInCenten,
    );
    const bedragInCenten = total(ingedeeld.map((regel) => regel.bedragInCenten));
    perJaar.push({ jaar, bedragInCenten, plafondInCenten, overInCenten: plafondInCenten - bedragInCenten });
    const teVeel = total(ingedeeld.map((regel) => regel.gevraagdInCenten)) - bedragInCenten;
    if (teVeel > 0) sneden.push({ soort: 'plafond', code: null, jaar, teVeel });
    return ingedeeld;
  });
  const perIndicator = indicatoren.map(({ code }) => sumOne(code, regels));
  return {
    ...{ regels, perIndicator, perJaar, sneden },
    bedragInCenten: total(perJaar.map((een) => een.bedragInCenten)),
  };
}

function countOne(
  indicator: Rekenindicator,
  jaren: readonly Jaarplafond[],
  verwacht: readonly Verwachting[],
  sneden: Doorrekensnede[],
): Doorrekenregel[] {
  const { code, hoogstensAantal, minstensAantal } = indicator;
  const van = jaren.map(({ jaar }) => expected(verwacht, code, jaar));
  const samen = total(van.map(({ aantal }) => aantal));
  const teWeinig = samen < minstensAantal;
  if (teWeinig && samen > 0) sneden.push({ soort: 'minstens', code, jaar: null, teVeel: samen });
  let vrij = teWeinig ? 0 : (hoogstensAantal ?? samen);
  const regels = van.map(({ jaar, aantal, bonusProcent }) => {
    const telt = Math.min(aantal, vrij);
    vrij -= telt;
    const bonusAantal = part(telt, bonusProcent, 100);
    const gevraagdInCenten = telt * indicator.tariefInCenten + bonusAantal * indicator.bonusInCenten;
    return { code, jaar, aantal, telt, bonusAantal, gevraagdInCenten, bedragInCenten: gevraagdInCenten };
  });
  const teVeel = samen - total(regels.map(({ telt }) => telt));
  if (!teWeinig && teVeel > 0) sneden.push({ soort: 'hoogstens', code, jaar: null, teVeel });
  return regels;
}

const expected = (verwacht: readonly Verwachting[], code: string, jaar: number): Verwachting =>
  verwacht.find((een) => een.code === code && een.jaar === jaar) ?? {
    code,
    jaar,
    aantal: 0,
    bonusProcent: 0,
  };

/** Under the plafond of a year: shares by largest remainder, so that together they are the plafond to the cent. */
function fit(regels: readonly Doorrekenregel[], plafond: number): Doorrekenregel[] {
  const gevraagd = total(regels.map(({ gevraagdInCenten }) => gevraagdInCenten));
  if (gevraagd <= plafond) return [...regels];
  const delen = regels.map((regel, i) => ({
    i,
    deel: part(regel.gevraagdInCenten, plafond, gevraagd),
    rest: rest(regel.gevraagdInCenten, plafond, gevraagd),
  }));
  const over = plafond - total(delen.map(({ deel }) => deel));
  const eerst = [...delen].sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  const extra = new Set(eerst.slice(0, over).map(({ i }) => i));
  return regels.map((regel, i) => ({
    ...regel,
    bedragInCenten: (delen[i]?.deel ?? 0) + (extra.has(i) ? 1 : 0),
  }));
}

function sumOne(code: string, regels: readonly Doorrekenregel[]): Doorrekening['perIndicator'][number] {
  const eigen = regels.filter((regel) => regel.code === code);
  const telt = total(eigen.map((regel) => regel.telt));
  const bedragInCenten = total(eigen.map((regel) => regel.bedragInCenten));
  return {
    ...{ code, telt, bedragInCenten, aantal: total(eigen.map((regel) => regel.aantal)) },
    perResultaat: telt === 0 ? null : part(2 * bedragInCenten + telt, 1, 2 * telt),
  };
}

const total = (bedragen: readonly number[]): number => bedragen.reduce((som, bedrag) => som + bedrag, 0);
/** `a * b / c`, rounded down; the product of two amounts does not fit in a number. */
const part = (a: number, b: number, c: number): number => Number((BigInt(a) * BigInt(b)) / BigInt(c));
const rest = (a: number, b: number, c: number): bigint => (BigInt(a) * BigInt(b)) % BigInt(c);
