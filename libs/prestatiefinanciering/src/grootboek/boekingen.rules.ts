// SPDX-License-Identifier: EUPL-1.2
// What is booked at each step: lines that are 0 together, without the ones of 0. Amounts are integer cents.
import { DomainError } from '#libs/kernel';
import type { Regel, Rekening, Rekeningsoort, Stand } from './rekening.rules.js';
import { tekort } from './tekort.rules.js';
import { divideOnTop, withDivided, type Verdeeld, type Verdeelsleutel } from './verdeling.rules.js';

export const BOEKINGSOORTEN = [
  'budget',
  'verplichting',
  'vordering',
  'betaling',
  'terugvordering',
  'ontvangst',
  'jaarovergang',
  'correctie',
] as const;
export type Boekingsoort = (typeof BOEKINGSOORTEN)[number];

/** An amount of an afspraak in one year; `organisatieId` is its aanbieder, and `null` when it is with a regio. */
export interface Afspraakbedrag {
  jaar: number;
  afspraakId: string;
  organisatieId: string | null;
  /** Above 0. */
  bedragInCenten: number;
}

const of = (soort: Rekeningsoort, bedrag: Afspraakbedrag): Rekening => ({
  ...{ soort, jaar: bedrag.jaar },
  ...{ organisatieId: bedrag.organisatieId, afspraakId: bedrag.afspraakId },
});
const move = (van: Rekening, naar: Rekening, bedragInCenten: number): Regel[] =>
  withoutNil([
    { rekening: van, bedragInCenten: -bedragInCenten },
    { rekening: naar, bedragInCenten },
  ]);
const withoutNil = (regels: Regel[]): Regel[] => regels.filter(({ bedragInCenten }) => bedragInCenten !== 0);

/** `teken` -1: what financiers promise is below 0, and so is what they paid when it goes back. */
function byShares(
  sleutel: Verdeelsleutel,
  soort: 'toezegging' | 'betaald',
  jaar: number,
  erbijInCenten: number,
): Regel[] {
  const teken = soort === 'toezegging' ? -1 : 1;
  return [...divideOnTop(sleutel, soort, jaar, erbijInCenten)].map(([organisatieId, bedrag]) => ({
    rekening: { soort, jaar, organisatieId },
    bedragInCenten: teken * bedrag,
  }));
}

const sumOf = ({ verdeeld }: Verdeelsleutel, soort: Verdeeld['soort'], jaar: number): number =>
  verdeeld
    .filter((een) => een.soort === soort && een.jaar === jaar)
    .reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);

/** The budget of each year as it becomes, the first time or changed. What was promised stands in `sleutel`. */
export function budgetRegels(
  jaren: readonly { jaar: number; budgetInCenten: number }[],
  sleutel: Verdeelsleutel,
): Regel[] {
  return jaren.flatMap(({ jaar, budgetInCenten }) => {
    const erbij = budgetInCenten - sumOf(sleutel, 'toezegging', jaar);
    return withoutNil([
      ...byShares(sleutel, 'toezegging', jaar, erbij),
      { rekening: { soort: 'ruimte', jaar }, bedragInCenten: erbij },
    ]);
  });
}

/** An afspraak was signed, or a next version of it: per year the ceiling that was and that becomes; 0 when there is none. */
export function verplichtingRegels(
  van: Pick<Afspraakbedrag, 'afspraakId' | 'organisatieId'>,
  jaren: readonly { jaar: number; wasInCenten: number; wordtInCenten: number }[],
): Regel[] {
  return jaren.flatMap(({ jaar, wasInCenten, wordtInCenten }) => {
    const bedragInCenten = wordtInCenten - wasInCenten;
    const verplicht = of('verplicht', { ...van, jaar, bedragInCenten });
    return move({ soort: 'ruimte', jaar }, verplicht, bedragInCenten);
  });
}

/** A declaratie was approved. */
export const vorderingRegels = (bedrag: Afspraakbedrag): Regel[] =>
  move(of('verplicht', bedrag), of('te-betalen', bedrag), bedrag.bedragInCenten);

/** The bank paid it. */
export const betalingRegels = (bedrag: Afspraakbedrag, sleutel: Verdeelsleutel): Regel[] =>
  withoutNil([
    { rekening: of('te-betalen', bedrag), bedragInCenten: -bedrag.bedragInCenten },
    ...byShares(sleutel, 'betaald', bedrag.jaar, bedrag.bedragInCenten),
  ]);

/** The bank paid these, one after the other: each by the shares of the whole as it is after those before it. */
export function betalingenRegels(bedragen: readonly Afspraakbedrag[], sleutel: Verdeelsleutel): Regel[][] {
  let stand = sleutel;
  return bedragen.map((bedrag) => {
    const regels = betalingRegels(bedrag, stand);
    stand = withDivided(stand, regels.flatMap(toBetaald));
    return regels;
  });
}

const toBetaald = ({ rekening, bedragInCenten }: Regel): Verdeeld[] =>
  rekening.soort === 'betaald'
    ? [{ soort: 'betaald', jaar: rekening.jaar, organisatieId: rekening.organisatieId ?? '', bedragInCenten }]
    : [];

/** What was paid is claimed back. Throws `conflict`, code `meer-dan-betaald`. */
export function terugvorderingRegels(bedrag: Afspraakbedrag, sleutel: Verdeelsleutel): Regel[] {
  const betaald = sumOf(sleutel, 'betaald', bedrag.jaar);
  if (betaald < bedrag.bedragInCenten) throw tekort({ soort: 'betaald', jaar: bedrag.jaar, over: betaald });
  return withoutNil([
    ...byShares(sleutel, 'betaald', bedrag.jaar, -bedrag.bedragInCenten),
    { rekening: of('terug-te-vorderen', bedrag), bedragInCenten: bedrag.bedragInCenten },
  ]);
}

/** It came back, and can be spent again. */
export const ontvangstRegels = (bedrag: Afspraakbedrag): Regel[] =>
  move(of('terug-te-vorderen', bedrag), { soort: 'ruimte', jaar: bedrag.jaar }, bedrag.bedragInCenten);

export const RUIMTEKEUZEN = ['meenemen', 'vrijval'] as const;
/** Where money goes that nobody committed: to the next year, or back to the financiers by share. */
export type Ruimtekeuze = (typeof RUIMTEKEUZEN)[number];

/** The end of a year of a programme. `laatste`: it has no next year. */
export interface Jaareinde {
  jaar: number;
  laatste: boolean;
  ruimte: Ruimtekeuze;
  /** Of that year; others are passed over. */
  standen: readonly Stand[];
}

const BLIJFT = new Set<Rekeningsoort>(['toezegging', 'betaald']);
const VRIJ = new Set<Rekeningsoort>(['ruimte', 'verplicht']);

/**
 * What is open goes to the next year. After the last year nothing is committed any more, and it falls free; then what must
 * still be paid or come back keeps it open: throws `conflict`, code `nog-open`.
 */
export function jaarovergangRegels(
  { jaar, laatste, ruimte, standen }: Jaareinde,
  sleutel: Verdeelsleutel,
): Regel[] {
  const open = standen.filter(
    ({ rekening, saldoInCenten }) =>
      rekening.jaar === jaar && !BLIJFT.has(rekening.soort) && saldoInCenten !== 0,
  );
  const isVrij = ({ rekening: { soort } }: Stand): boolean =>
    laatste ? VRIJ.has(soort) : soort === 'ruimte' && ruimte === 'vrijval';
  if (laatste && open.some((stand) => !isVrij(stand))) throw nogOpen(jaar);
  const vrij = open.filter(isVrij);
  const vrijInCenten = vrij.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0);
  return withoutNil([
    ...open.map(({ rekening, saldoInCenten }) => ({ rekening, bedragInCenten: -saldoInCenten })),
    ...open
      .filter((stand) => !isVrij(stand))
      .map(({ rekening, saldoInCenten }) => ({
        rekening: { ...rekening, jaar: jaar + 1 },
        bedragInCenten: saldoInCenten,
      })),
    ...byShares(sleutel, 'toezegging', jaar, -vrijInCenten),
  ]);
}

const nogOpen = (jaar: number): DomainError =>
  new DomainError('conflict', 'nog-open', [
    {
      melding: `${jaar} is het laatste jaar van dit programma. Er staat nog geld dat betaald of teruggevorderd moet worden. Doe dat eerst.`,
    },
  ]);

/** The exact opposite of what was booked. */
export const omgekeerdeRegels = (regels: readonly Regel[]): Regel[] =>
  regels.map(({ rekening, bedragInCenten }) => ({ rekening, bedragInCenten: -bedragInCenten }));

/**
 * The day under which it is booked: that day, or the last day of the year that the money is of when it is over already. A
 * later year may be committed today.
 */
export function boekdatum(datum: string, regels: readonly Regel[]): string {
  const jaar = Math.min(...regels.map(({ rekening }) => rekening.jaar));
  return Number(datum.slice(0, 4)) > jaar ? `${jaar}-12-31` : datum;
}
