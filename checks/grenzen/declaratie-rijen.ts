// SPDX-License-Identifier: EUPL-1.2
// What stands there of declaraties: of A one of each status that a step goes out from, and of TWE one that was sent in.
import { createHash } from 'node:crypto';
import { sql, type Opdracht, type Wie } from './grens.js';
import { AFSPRAAK_A, AFSPRAAK_TWE, IND_1, IND_TWE, PENVOERDER, PROG, VOORAF } from './prestatie-wie.js';
import { BEHEER, NIEUW, ORG_A, TOEN, id } from './wie.js';

export const S = 'prestatiefinanciering';
/** Sent in, assessed, approved in part, to be turned back; of TWE; taken back, refused. */
export const [D_IN, D_BE, D_DEELS, D_TERUG] = [id(541), id(542), id(543), id(544)];
export const [D_TWE, D_WEG, D_AF] = [id(545), id(546), id(547)];
/** Prestaties of A; the last ones are free: one that can be declared, of a later day, not accepted. And one of TWE. */
export const [Q_1, Q_2, Q_3, Q_4, Q_5, Q_6] = [id(561), id(562), id(563), id(564), id(565), id(566)];
export const [Q_7, Q_8, Q_AF, Q_VRIJ, Q_LATER] = [id(567), id(568), id(569), id(570), id(571)];
export const [Q_OPEN, Q_TWE] = [id(572), id(573)];
export const Z_1 = id(581);
/** The account of what must be paid to A, and what was booked on it for each. */
export const [REKENING, K_BE, K_TERUG, K_OM] = [id(591), id(592), id(593), id(594)];

const financier = (subject: string): Wie => ({
  via: 'app',
  actor: { rol: 'financier', subject, organisatieId: PENVOERDER },
});
/** Of who leads the programme, without an interest in A. */
export const [frits, nel, wim] = [financier('frits'), financier('nel'), financier('wim')];
/** Another one of A. */
export const bobVanA: Wie = {
  via: 'app',
  actor: { rol: 'aanbieder', subject: 'bob', organisatieId: ORG_A },
};

export const hoofdMbr: Wie = {
  via: 'app',
  actor: { rol: 'coordinator', subject: 'hoofd-mbr', regio: 'MBR', hoofdcoordinator: true },
};

const hashVan = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

type Regel = [prestatie: string, besluit?: 'toegekend' | 'geweigerd', reden?: string];
export const REGELS: Record<string, Regel[]> = {
  [D_IN]: [[Q_1, 'toegekend']],
  [D_BE]: [
    [Q_2, 'toegekend'],
    [Q_3, 'geweigerd', 'dubbel'],
    [Q_4, 'geweigerd', 'anders'],
  ],
  [D_DEELS]: [
    [Q_5, 'toegekend'],
    [Q_6, 'geweigerd', 'dubbel'],
  ],
  [D_TERUG]: [
    [Q_7, 'toegekend'],
    [Q_8, 'geweigerd', 'dubbel'],
  ],
  [D_TWE]: [[Q_TWE]],
  [D_WEG]: [[Q_1]],
  [D_AF]: [[Q_AF, 'geweigerd', 'dubbel']],
};
/** A new one asks what is free. */
const regelsVan = (welke: string): Regel[] => REGELS[welke] ?? [[Q_VRIJ]];
export const UITLEG = 'Dat blijkt nergens uit.';

const VAN_A = { afspraak_id: AFSPRAAK_A, aanbieder_id: ORG_A, regio: null };
export const VAN_TWE = { afspraak_id: AFSPRAAK_TWE, aanbieder_id: null, regio: 'TWE' };

/** What is asked: its amount, as text, and the hash of that. */
export function vraag(welke: string, nr: number, van: typeof VAN_A | typeof VAN_TWE = VAN_A) {
  const regels = regelsVan(welke).map(([prestatieId]) => ({
    prestatieId,
    prestatieversie: 1,
    bedragInCenten: 100,
  }));
  const nummer = `P-1-001-D${String(nr)}`;
  const bedrag = 100 * regels.length;
  const inhoud = JSON.stringify({
    ...{ formaat: 'schakel-declaratie-1', id: welke, nummer, afspraakId: van.afspraak_id, programmaId: PROG },
    ...{ aanbiederId: van.aanbieder_id, regio: van.regio, jaar: 2026, van: '2026-01-01', tot: '2026-06-30' },
    ...{ bedragInCenten: bedrag, regels },
  });
  return { id: welke, nummer, ...van, bedrag_in_centen: bedrag, inhoud, hash: hashVan(inhoud) };
}

/** What was assessed of it, by whom. */
export function beoordeling(welke: string, hash: string, door = 'frits') {
  const regels = regelsVan(welke).map(([prestatieId, besluit = null, reden = null]) => ({
    ...{ prestatieId, besluit, reden, toelichting: reden === null ? null : UITLEG },
  }));
  const toegekend = 100 * regels.filter(({ besluit }) => besluit === 'toegekend').length;
  const oordeel = JSON.stringify({
    ...{ formaat: 'schakel-declaratieoordeel-1', declaratieHash: hash, toegekendInCenten: toegekend, regels },
  });
  return {
    ...{ status: 'beoordeeld', oordeel, oordeel_hash: hashVan(oordeel), toegekend_in_centen: toegekend },
    ...{ beoordeeld_door: door, beoordeeld_op: TOEN },
  };
}

/** Half past twelve at night, here. */
export const BESLOTEN_OP = '2026-03-01T23:30:00Z';
/** By the second one. */
export const goedkeuring = (oordeel_hash: string) => ({
  ...{ goedgekeurde_hash: oordeel_hash, goedgekeurd_door: 'nel', goedgekeurd_op: BESLOTEN_OP },
});
/** One that was assessed, and by which status approved. */
function besloten(welke: string, nr: number, status: string): object {
  const gevraagd = vraag(welke, nr);
  const beoordeeld = beoordeling(welke, gevraagd.hash);
  return { ...gevraagd, ...beoordeeld, ...goedkeuring(beoordeeld.oordeel_hash), status };
}
export const TERUG = {
  ...{
    terugdraaireden: 'Verkeerd jaar.',
    terugdraaien_gevraagd_door: 'frits',
    terugdraaien_gevraagd_op: TOEN,
  },
};
const [VRAAG_IN, VRAAG_BE] = [vraag(D_IN, 1), vraag(D_BE, 2)];
export const VRAAG_NIEUW = vraag(NIEUW, 9);
/** As it is assessed, and as it was. */
export const OORDEEL_IN = beoordeling(D_IN, VRAAG_IN.hash);
export const OORDEEL_BE = beoordeling(D_BE, VRAAG_BE.hash);

export const DECLARATIES: [object, ...object[]] = [
  {
    ...{ ...VRAAG_IN, programma_id: PROG, jaar: 2026, van: '2026-01-01', tot: '2026-06-30' },
    ...{ status: 'ingediend', ingediend_door: 'aanbieder-a', ingediend_op: TOEN, oordeel: null },
    ...{ oordeel_hash: null, toegekend_in_centen: null, beoordeeld_door: null, beoordeeld_op: null },
    ...{ goedgekeurde_hash: null, goedgekeurd_door: null, goedgekeurd_op: null, terugdraaireden: null },
    ...{ terugdraaien_gevraagd_door: null, terugdraaien_gevraagd_op: null, teruggedraaid_door: null },
    ...{ teruggedraaid_op: null, versie: 1, gewijzigd_door: 'aanbieder-a', gewijzigd_op: TOEN },
  },
  { ...VRAAG_BE, ...OORDEEL_BE },
  besloten(D_DEELS, 3, 'deels-goedgekeurd'),
  { ...besloten(D_TERUG, 4, 'deels-goedgekeurd'), ...TERUG },
  { ...vraag(D_TWE, 5, VAN_TWE), ingediend_door: 'hoofd' },
  { ...vraag(D_WEG, 6), status: 'ingetrokken' },
  besloten(D_AF, 7, 'afgewezen'),
];
const regelRij = (declaratie_id: string, [prestatie_id, besluit, reden]: Regel): object => ({
  ...{ declaratie_id, prestatie_id, prestatieversie: 1, bedrag_in_centen: 100, besluit: besluit ?? null },
  ...{ houdt_vast: declaratie_id !== D_WEG, reden: reden ?? null },
  toelichting: reden === undefined ? null : UITLEG,
});
export const DECLARATIEREGELS = Object.entries(REGELS).flatMap(([welke, regels]) =>
  regels.map((regel) => regelRij(welke, regel)),
) as [object, ...object[]];
/** Of a new declaratie. */
export const NIEUWE_REGEL: [string, object] = [`${S}.declaratieregel`, regelRij(NIEUW, [Q_VRIJ])];

const prestatie = (welke: string, anders: object = {}): [string, object] => [
  `${S}.prestatie`,
  {
    ...{ id: welke, programma_id: PROG, afspraak_id: AFSPRAAK_A, afspraakversie: 1, indicator_id: IND_1 },
    ...{ aanbieder_id: ORG_A, regio: 'TWE', mijlpaal: 'gemeld', prestatiedatum: '2026-01-15', aantal: 1 },
    ...{ gebleken_op: '2026-01-15', tarief_in_centen: 100, bonus_in_centen: 0, bonus_groepen: [], versie: 1 },
    ...{
      bedrag_in_centen: 100,
      herkomst: 'gemeld',
      status: 'aanvaard',
      reden: 'bewijs-goed',
      gemeld_door: 'a',
    },
    ...{ gemeld_op: TOEN, besloten_door: 'x', besloten_op: TOEN, declarabel_vanaf: '2026-02-02', ...anders },
  },
];
const boeking = (welke: string, bron_id: string, anders: object = {}): [string, object] => [
  `${S}.boeking`,
  {
    ...{ id: welke, soort: 'vordering', bron_id, programma_id: PROG, datum: '2026-06-01', aantal_regels: 2 },
    ...{ geboekt_door: 'nel', geboekt_op: TOEN, ...anders },
  },
];

/** The agreement, its prestaties, and what would be booked when the one that was assessed is approved. */
export const VOORAF_DECLARATIE: [tabel: string, rij: object][] = [
  ...VOORAF,
  ...[Q_1, Q_2, Q_3, Q_4, Q_5, Q_6, Q_7, Q_8, Q_AF, Q_VRIJ].map((welke) => prestatie(welke)),
  prestatie(Q_LATER, { prestatiedatum: '2026-07-01', gebleken_op: '2026-07-01' }),
  prestatie(Q_OPEN, {
    ...{ status: 'gemeld', reden: 'wacht-op-beoordeling', besloten_door: null, besloten_op: null },
    declarabel_vanaf: null,
  }),
  prestatie(Q_TWE, { afspraak_id: AFSPRAAK_TWE, indicator_id: IND_TWE, aanbieder_id: null }),
  [
    `${S}.grootboekrekening`,
    {
      ...{ id: REKENING, soort: 'te-betalen', programma_id: PROG, jaar: 2026, organisatie_id: ORG_A },
      afspraak_id: AFSPRAAK_A,
    },
  ],
  boeking(K_BE, D_BE),
  boeking(K_TERUG, D_TERUG),
  boeking(K_OM, K_TERUG, { soort: 'correctie', keert_om: K_TERUG }),
  [`${S}.boekingsregel`, { boeking_id: K_BE, regel: 1, rekening_id: REKENING, bedrag_in_centen: 100 }],
];

/** Past the rules: what comes before is not what is looked at. */
export const past = (text: string): string =>
  `SET LOCAL session_replication_role = replica; ${text}; SET LOCAL session_replication_role = origin`;
export const zet = (text: string): [Wie, Opdracht] => [BEHEER, sql(past(text))];
export const bij = (welke: string): string => `id = '${welke}'`;
