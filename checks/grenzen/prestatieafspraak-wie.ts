// SPDX-License-Identifier: EUPL-1.2
// Ids, people and words of the probes of agreements, and the programmes that they are of.
import { sql, type Opdracht, type Wie } from './grens.js';
import { HASH, MEEBETALER, PENVOERDER, programma } from './prestatie-wie.js';
import { BEHEER, ORG_A, TOEN, id } from './wie.js';

export const S = 'prestatiefinanciering';
/** Of 2026, and one of many years that the other financier leads. */
export const [PR, PR_ANDER] = [id(1201), id(1202)];
/** With A: in force, of three versions. With TWE: to be signed by the financier. With B: a draft, after a refusal. */
export const [MET_A, MET_TWE, MET_B] = [id(1211), id(1212), id(1213)];
/** With A: ended, with a draft. With MBR: without a version. Of the other programme. */
export const [MET_A_UIT, MET_MBR, ANDERE] = [id(1214), id(1215), id(1216)];
export const VERSIES = [1, 2, 3, 4, 5, 6, 7].map((nr) => id(1230 + nr));
export const INDICATOREN = [1, 2, 3, 4, 5].map((nr) => id(1240 + nr));

/** Of the regio as who leads it, with the organisatie of an aanbieder. */
export const hoofdVanA: Wie = {
  via: 'app',
  actor: { rol: 'coordinator', subject: 'hoofd', regio: 'TWE', hoofdcoordinator: true, organisatieId: ORG_A },
};

export const VOORAF_AFSPRAAK: [tabel: string, rij: object][] = [
  [`${S}.programma`, programma(PR, 'AF-1')],
  [
    `${S}.programma`,
    { ...programma(PR_ANDER, 'AF-2'), van: '2025-01-01', tot: '2029-12-31', penvoerder_id: MEEBETALER },
  ],
  ...[
    [PR, PENVOERDER],
    [PR, MEEBETALER],
    [PR_ANDER, MEEBETALER],
  ].map(([programma_id, organisatie_id]): [string, object] => [
    `${S}.programmafinancier`,
    { programma_id, organisatie_id, aandeel: 5_000 },
  ]),
];

export const EINDE = { status: 'beeindigd', beeindigd_per: '2026-06-30', beeindigd_reden: 'in overleg' };
export const TER = { status: 'ter-ondertekening', inhoud: '{}', hash: HASH };
export const GETEKEND = { ...TER, status: 'getekend', getekend_op: TOEN };
export const weiger = (door: string): object => ({
  ...{ status: 'verworpen', verworpen_door: door, verworpen_op: TOEN, verwerpreden: 'te weinig' },
});
export const OF = (afspraak: string, versie: number): string =>
  `afspraak_id = '${afspraak}' AND versie = ${String(versie)}`;
/** Beforehand, as superuser. */
export const eerst = (text: string): [Wie, Opdracht] => [BEHEER, sql(text)];
/** Past the rules. */
export const past = (text: string): string =>
  `SET LOCAL session_replication_role = replica; ${text}; SET LOCAL session_replication_role = origin`;
