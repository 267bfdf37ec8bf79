// SPDX-License-Identifier: EUPL-1.2
// Every route where money or aid follows that takes an Idempotency-Key: `test/flow/idempotentie.spec.ts` compares it with
// the OpenAPI document.
import { tokenFor } from '../../test/support/tokens.js';
import type { Betaalwereld } from './betaalwereld.js';
import { JAAR, VANDAAG, type Sleuteldoel } from './sleutelwereld.js';

/** A route that takes a key: what is asked, something else, and how many of it there are afterwards. */
export interface Sleutelroute {
  /** As in the OpenAPI document. */
  naam: string;
  pad: (nr: number) => string;
  token: (nr: number) => Promise<string>;
  status: 200 | 201;
  /** As often as it can be asked for something new. */
  n: number;
  body: (nr: number) => object;
  anders: (nr: number) => object;
  /** Counts what came of number `$1`. */
  effect: string;
  waarde: (nr: number) => string;
}

const REKENING = {
  ...{ iban: 'NL13TEST0123456789', straat: 'Kade', huisnummer: '1' },
  ...{ postcode: '7511 AA', plaats: 'Enschede', land: 'NL' },
};
const PERIODE = { van: `${String(JAAR)}-01-01`, tot: `${String(JAAR)}-12-31` };
const PROGRAMMA = {
  ...{ regios: [], rechtsgrond: 'Proefwet artikel 1', isDeMinimis: false, ...PERIODE },
  jaren: [{ jaar: JAAR, budgetInCenten: 1_000_000 }],
};
const AFSPRAAK = {
  ...PERIODE,
  jaren: [{ jaar: JAAR, plafondInCenten: 1_000 }],
  indicatoren: [
    {
      ...{ code: 'HULP', naam: 'Geholpen', definitie: 'Er is geholpen.', mijlpaal: 'bevestigd' },
      ...{ eenheid: 'ondernemer', tariefInCenten: 100, bewijs: ['bevestiging-ondernemer'] },
    },
  ],
};
const ANDERS = 'Toch iets anders, en dat is lang genoeg';
const tel = (tabel: string, kolom: string): string =>
  `SELECT count(*)::int AS n FROM ${tabel} WHERE ${kolom} = $1`;
const PF = 'prestatiefinanciering';

/** Of people who pay: what stands under the programme of `wereld` alone. */
export function betaalroutes({ programmaId, financiers }: Betaalwereld, n: number): Sleutelroute[] {
  const [organisatieId] = financiers;
  const token = (): Promise<string> => tokenFor('financier', { organisatieId });
  const nieuw = (nr: number, naam: string): object => ({
    ...{ ...PROGRAMMA, code: `T3-${String(nr)}`, naam, financiers: [{ organisatieId, aandeel: 10_000 }] },
  });
  const houder = (nr: number): string => `T3 ${String(nr)}`;
  return [
    {
      ...{ naam: 'programmaMaken', pad: () => 'programmas', token, n, status: 201 },
      ...{ body: (nr) => nieuw(nr, 'Proef'), anders: (nr) => nieuw(nr, ANDERS) },
      ...{ effect: tel(`${PF}.programma`, 'code'), waarde: (nr) => `T3-${String(nr)}` },
    },
    {
      ...{ naam: 'bankrekeningInvoeren', pad: () => 'bankrekeningen', token, n, status: 201 },
      body: (nr) => ({ ...REKENING, programmaId, tenaamstelling: houder(nr) }),
      anders: () => ({ ...REKENING, programmaId, tenaamstelling: ANDERS }),
      ...{ effect: tel(`${PF}.bankrekening`, 'tenaamstelling'), waarde: houder },
    },
    {
      ...{ naam: 'betaalbatchOpstellen', pad: () => 'betaalbatches', token, n: 1, status: 201 },
      body: () => ({ programmaId }),
      anders: () => ({ programmaId, uitvoerdatum: '2099-01-04' }),
      ...{ effect: tel(`${PF}.betaalbatch`, 'programma_id'), waarde: () => programmaId },
    },
  ];
}

type Van = (nr: number) => Sleuteldoel;

/** Of both sides of an afspraak: one thing for each of `doelen`. */
export function afspraakroutes(doelen: readonly Sleuteldoel[]): Sleutelroute[] {
  const n = doelen.length;
  const van: Van = (nr) => doelen[nr] as Sleuteldoel;
  return [...vanFinancier(van, n), ...vanAanbieder(van, n)];
}

function vanFinancier(van: Van, n: number): Sleutelroute[] {
  const token = (nr: number): Promise<string> =>
    tokenFor('financier', { organisatieId: van(nr).financierId });
  const verhoging = (reden: string): object => ({ versie: 1, jaar: JAAR, bedragInCenten: 100, reden });
  // With its aanbieder there is one already.
  const afspraak = (nr: number, titel: string): object => ({
    ...{ ...AFSPRAAK, programmaId: van(nr).programmaId, regio: 'TWE', titel },
  });
  const belang = (nr: number, omschrijving: string): object => ({
    ...{ aanbiederId: van(nr).aanbiederId, omschrijving, van: `${String(JAAR)}-01-01` },
  });
  return [
    {
      ...{ naam: 'verhogingVoorstellen', token, n, status: 200 },
      pad: (nr) => `programmas/${van(nr).programmaId}/verhoging`,
      ...{ body: () => verhoging('Er is meer nodig.'), anders: () => verhoging(ANDERS) },
      ...{ effect: tel(`${PF}.programmaverhoging`, 'programma_id'), waarde: (nr) => van(nr).programmaId },
    },
    {
      ...{ naam: 'prestatieafspraakMaken', pad: () => 'prestatieafspraken', token, n, status: 201 },
      ...{ body: (nr) => afspraak(nr, 'Proef'), anders: (nr) => afspraak(nr, ANDERS) },
      effect: `${tel(`${PF}.prestatieafspraak`, 'programma_id')} AND titel = 'Proef'`,
      waarde: (nr) => van(nr).programmaId,
    },
    {
      ...{ naam: 'belangMelden', pad: () => 'belangen', token, n, status: 201 },
      ...{ body: (nr) => belang(nr, 'Een belang.'), anders: (nr) => belang(nr, ANDERS) },
      ...{ effect: tel(`${PF}.belang`, 'aanbieder_id'), waarde: (nr) => van(nr).aanbiederId },
    },
  ];
}

function vanAanbieder(van: Van, n: number): Sleutelroute[] {
  const token = (nr: number): Promise<string> =>
    tokenFor('aanbieder-rvo', { organisatieId: van(nr).aanbiederId });
  const melding = (nr: number, toelichting: string): object => ({
    ...{ indicatorId: van(nr).indicatorId, regio: 'TWE', aantal: 1, prestatiedatum: VANDAAG, toelichting },
  });
  const declaratie = (nr: number, tot: string): object => ({
    ...{ afspraakId: van(nr).afspraakId, ...PERIODE, tot, prestatieIds: [van(nr).prestatieId] },
  });
  return [
    {
      ...{ naam: 'prestatieMelden', pad: () => 'prestaties', token, n, status: 201 },
      ...{ body: (nr) => melding(nr, 'Een spreekuur.'), anders: (nr) => melding(nr, ANDERS) },
      effect: `${tel(`${PF}.prestatie`, 'indicator_id')} AND status = 'gemeld'`,
      waarde: (nr) => van(nr).indicatorId,
    },
    {
      ...{ naam: 'declaratieIndienen', pad: () => 'declaraties', token, n, status: 201 },
      ...{ body: (nr) => declaratie(nr, PERIODE.tot), anders: (nr) => declaratie(nr, VANDAAG) },
      effect: tel(`${PF}.declaratieregel`, 'prestatie_id'),
      waarde: (nr) => van(nr).prestatieId,
    },
    {
      ...{ naam: 'declaratieBezwaarMaken', token, n, status: 201 },
      pad: (nr) => `declaraties/${van(nr).declaratieId}/bezwaar`,
      body: () => ({ gronden: 'De ondernemer is wel geholpen.' }),
      anders: () => ({ gronden: ANDERS }),
      ...{ effect: tel(`${PF}.bezwaar`, 'declaratie_id'), waarde: (nr) => van(nr).declaratieId },
    },
  ];
}

const kvk = (nr: number): string => String(91_000_000 + nr);

/** About de-minimis aid, of firms that are not there. */
export function steunroutes(n: number): Sleutelroute[] {
  const steun = (bedragInCenten: number): object => ({
    ...{ steun: [{ datum: '2026-01-02', bedragInCenten }], naarWaarheid: true },
  });
  const band = (nr: number, bewijs: string): object => ({
    ...{ kvkNummer: kvk(nr), anderKvkNummer: kvk(nr + n), van: '2026-01-01', bewijs },
  });
  return [
    {
      ...{ naam: 'steunVerklaren', pad: () => 'steunverklaringen', n, status: 201 },
      token: (nr) => tokenFor('ondernemer', { kvkNummer: kvk(nr) }),
      ...{ body: () => steun(100), anders: () => steun(200) },
      ...{ effect: tel('staatssteun.verklaring', 'kvk_nummer'), waarde: kvk },
    },
    {
      ...{ naam: 'verbondenheidNoteren', pad: () => 'verbondenheden', n, status: 201 },
      token: () => tokenFor('coordinator-twente'),
      ...{ body: (nr) => band(nr, 'Een eigenaar.'), anders: (nr) => band(nr, ANDERS) },
      ...{ effect: tel('staatssteun.verbondenheid', 'kvk_nummer'), waarde: kvk },
    },
  ];
}

/** No limit that stands in the way of many requests by few accounts. */
export const RUIM = ['prestatie-melden', 'declaratie-indienen', 'declaratie-bezwaar', 'belang-melden']
  .concat('steun-verklaren', 'hulpvraag-indienen')
  .map((naam) => `${naam}=1000000/60`)
  .join();
