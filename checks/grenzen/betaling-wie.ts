// SPDX-License-Identifier: EUPL-1.2
// Ids, people and words of the probes of accounts and payments, of the programme that runs in TWE.
import { SYSTEEM, type Actor } from '#libs/kernel';
import { sql, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, TOEN, id } from './wie.js';

export const S = 'prestatiefinanciering';

/** As in the probes of programmes: who leads, who pays with him, another; and a concept, the one in TWE, one of `MEE` alone. */
export const [PENV, MEE, ANDER, P1, P2, P3] = [id(901), id(902), id(903), id(911), id(912), id(913)];
/** Aanbieders: with an afspraak in TWE; with a draft there and one of before that `MEE` alone paid; with none. */
export const [ADA, BO, CEES] = [id(1301), id(1302), id(1303)];
/** Accounts: of the first in use, of the second waiting, of the programme in use, of the third taken back. */
export const [K_ADA, K_BO, K_PROGRAMMA, K_WEG] = [id(1311), id(1312), id(1313), id(1314)];
/** Batches: composed, released once, released, processed, taken back; and the order in each. */
export const [B_NIEUW, B_EEN, B_VRIJ, B_AF, B_WEG] = [id(1321), id(1322), id(1323), id(1324), id(1325)];
export const [O_NIEUW, O_EEN, O_VRIJ, O_AF, O_WEG] = [id(1331), id(1332), id(1333), id(1334), id(1335)];
/** What each of those pays; then approved and not paid yet, only assessed, of a concept, about to be turned back. */
export const [D_1, D_2, D_3, D_4, D_5] = [id(1341), id(1342), id(1343), id(1344), id(1345)];
export const [D_VRIJ, D_OPEN, D_CONCEPT, D_TERUG] = [id(1346), id(1347), id(1348), id(1349)];
export const [BERICHT, V_OPEN, V_AF] = [id(1351), id(1352), id(1353)];
const [AF_ADA, AF_BO, AF_VROEGER] = [id(1361), id(1362), id(1363)];

const van = (rol: Actor['rol'], subject: string, organisatieId: string): Wie => ({
  via: 'app',
  actor: { rol, subject, organisatieId },
});
export const penvoerder = van('financier', 'fenna', PENV);
export const penvoerder2 = van('financier', 'frits', PENV);
export const meebetaler = van('financier', 'mees', MEE);
export const anderFinancier = van('financier', 'anna', ANDER);
/** Who approved what is paid. */
export const goedkeurder = van('financier', 'gerda', PENV);
/** The organisatie of who leads, in another role. */
export const schijnPenvoerder = van('aanbieder', 'fenna', PENV);
export const ada = van('aanbieder', 'ada', ADA);
/** The organisatie of an aanbieder, in another role. */
export const schijnAda = van('analist', 'ada', ADA);
export const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };

export const bij = (welke: string): string => `id = '${welke}'`;
export const kaal = (welke: string): string => welke.replaceAll('-', '');
/** Past triggers: what comes before is not what is looked at. */
export const voorbij = (wat: string): [Wie, Opdracht] => [
  BEHEER,
  sql(`SET LOCAL session_replication_role = replica; ${wat}; SET LOCAL session_replication_role = origin`),
];
/** What is looked at when all is committed, looked at now. */
export const KEUR = sql(`SET CONSTRAINTS ${S}.toetsen IMMEDIATE`);
export const vervallen = (welke: string): [Wie, Opdracht] =>
  voorbij(`UPDATE ${S}.bankrekening SET vervallen_door = 'x', vervallen_op = now(),
    vervallen_reden = 'vervangen' WHERE ${bij(welke)}`);
export const verborgen = (naam: string, aanroep = `${naam}()`): Proef[] =>
  [IEDER, { via: 'app', actor: SYSTEEM } as Wie].map((wie): Proef => [
    wie,
    sql(`SELECT ${S}.${aanroep}`),
    `recht:${naam}`,
  ]);

const GEMAAKT = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
const afspraak = (welke: string, nr: number, anders: object): [tabel: string, rij: object] => [
  `${S}.prestatieafspraak`,
  {
    ...{ id: welke, nummer: `BET-00${String(nr)}`, programma_id: P2, partij: 'aanbieder', titel: 'Proef' },
    ...{ status: 'van-kracht', aangeboden_op: TOEN, versie: 1, ...GEMAAKT, ...anders },
  },
];
/** Of `{}`. */
export const HASH = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
const declaratie = (welke: string, nr: number, anders: object = {}): [tabel: string, rij: object] => [
  `${S}.declaratie`,
  {
    ...{ id: welke, nummer: `BET-001-D${String(nr)}`, afspraak_id: AF_ADA, programma_id: P2, jaar: 2026 },
    ...{ aanbieder_id: ADA, van: '2026-01-01', tot: '2026-01-31', status: 'goedgekeurd', versie: 1 },
    ...{ bedrag_in_centen: 100, inhoud: '{}', hash: HASH, ingediend_door: 'ada', ingediend_op: TOEN },
    ...{ oordeel: '{}', oordeel_hash: HASH, toegekend_in_centen: 100, beoordeeld_door: 'b' },
    ...{ beoordeeld_op: TOEN, goedgekeurde_hash: HASH, goedgekeurd_door: 'gerda', goedgekeurd_op: TOEN },
    ...{ gewijzigd_door: 'gerda', gewijzigd_op: TOEN, ...anders },
  },
];
const GEVRAAGD = {
  ...{ terugdraaireden: 'xxx', terugdraaien_gevraagd_door: 'f', terugdraaien_gevraagd_op: TOEN },
};
const NIET_GOED = { goedgekeurde_hash: null, goedgekeurd_door: null, goedgekeurd_op: null };

/** What was agreed, and what was declared under it. */
export const VOORAF: [tabel: string, rij: object][] = [
  afspraak(AF_ADA, 1, { aanbieder_id: ADA }),
  afspraak(AF_BO, 2, { aanbieder_id: BO, status: 'concept' }),
  afspraak(AF_VROEGER, 3, { aanbieder_id: BO, programma_id: P3 }),
  ...[D_1, D_2, D_3, D_4, D_5, D_VRIJ].map((welke, i) => declaratie(welke, i + 1)),
  declaratie(D_OPEN, 7, { status: 'beoordeeld', ...NIET_GOED }),
  declaratie(D_CONCEPT, 8, { programma_id: P1 }),
  declaratie(D_TERUG, 9, GEVRAAGD),
];
