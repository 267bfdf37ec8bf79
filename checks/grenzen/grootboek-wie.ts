// SPDX-License-Identifier: EUPL-1.2
// Ids, people and words of the probes of the ledger, of the programme that runs in TWE. Every account is filled beforehand.
import { sql, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, ORG_A, id } from './wie.js';

/** As in the probes of programmes: who leads, who pays with him, another; and the programme, of 2026 alone, with a budget of 100. */
export const [PENV, MEE, ANDER, P2] = [id(901), id(902), id(903), id(912)];
/** Promised by each, free, committed, to be paid, paid by each, to come back. */
export const [T1, T2, R6, V6] = [id(1121), id(1122), id(1123), id(1124)];
export const [B6, U1, U2, C6] = [id(1125), id(1126), id(1127), id(1128)];
/** Of 2027: free, committed, to be paid. To be paid to another; free in 2025, which is closed; and of another programme. */
export const [R7, V7, B7, X6, R5, ANDERS] = [id(1129), id(1130), id(1131), id(1132), id(1133), id(1134)];
export const [AFSPRAAK, AFSPRAAK_2] = [id(1135), id(1136)];
export const [BOEKING_1, BOEKING_2, SLUITING] = [id(1141), id(1142), id(1143)];
export const [NIEUWE, BRON] = [id(1151), id(1152)];
/** A boeking of before, and the one that undid it. */
export const [EERST, EERST_TERUG] = [id(1153), id(1154)];
export const S = 'prestatiefinanciering';

const van = (subject: string, organisatieId: string): Wie => ({
  via: 'app',
  actor: { rol: 'financier', subject, organisatieId },
});
export const penvoerder = van('fenna', PENV);
export const meebetaler = van('mees', MEE);
export const anderFinancier = van('anna', ANDER);
export const schijnPenvoerder: Wie = {
  via: 'app',
  actor: { rol: 'coordinator', subject: 'fenna', organisatieId: PENV },
};
/** In another role with the organisatie of an aanbieder. */
export const schijnAanbieder: Wie = {
  via: 'app',
  actor: { rol: 'financier', subject: 'x', organisatieId: ORG_A },
};

/** Lines of a boeking: account and amount. */
export type Lijnen = [rekening: string, bedrag: number][];

interface Anders {
  id?: string;
  bron?: string;
  datum?: string;
  keertOm?: string;
  aantal?: number;
}

/** One boeking with its lines. */
export function boek(soort: string, lijnen: Lijnen, anders: Anders = {}): string {
  const { id: nieuw = NIEUWE, bron = BRON, datum = '2026-06-01', keertOm } = anders;
  const om = keertOm === undefined ? 'NULL' : `'${keertOm}'`;
  const regels = lijnen.map(
    ([rekening, bedrag], i) => `('${nieuw}', ${String(i + 1)}, '${rekening}', ${String(bedrag)})`,
  );
  return `INSERT INTO ${S}.boeking VALUES ('${nieuw}', '${soort}', '${bron}', '${P2}', '${datum}', ${om},
    ${String(anders.aantal ?? lijnen.length)}, 'fenna', now());
    INSERT INTO ${S}.boekingsregel VALUES ${regels.join(', ')}`;
}

/** Past the rules: what comes before is not what is looked at. */
export const vooraf = (wat: string): string =>
  `SET LOCAL session_replication_role = replica; ${wat}; SET LOCAL session_replication_role = origin`;

/** What is looked at when all is committed, looked at now. */
export const keur = `SET CONSTRAINTS ${S}.boeking_toetsen, ${S}.afsluiting_toetsen IMMEDIATE`;
/** The one that stands there with room for a line more, made whole. */
export const vol = vooraf(`INSERT INTO ${S}.boekingsregel VALUES ('${BOEKING_1}', 2, '${B6}', 10)`);

/** Held to the rules as at the commit; `mis` is the word of what is wrong, and without it nothing is. */
export const gekeurd = (doe: string, mis: string | number = 0): Proef => [
  BEHEER,
  sql(`${vol}; ${doe}; ${keur}`),
  mis,
];
export const telt = (vraag: string): Opdracht => sql(`SELECT FROM ${S}.${vraag}`);
/** Nothing is left on these accounts. */
export const leeg = (...rekeningen: string[]): string =>
  vooraf(
    `UPDATE ${S}.saldo SET saldo_in_centen = 0 WHERE rekening_id IN (${rekeningen.map((een) => `'${een}'`).join(', ')})`,
  );
