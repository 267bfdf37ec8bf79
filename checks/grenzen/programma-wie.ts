// SPDX-License-Identifier: EUPL-1.2
// Ids, people and words of the probes of programmes.
import { isGedwongen, sql, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, TOEN, id } from './wie.js';

export const [PENV, MEE, ANDER] = [id(901), id(902), id(903)];
/** A concept; one that runs in TWE; one that was closed, for everywhere; a concept without financiers; one that runs in MBR. */
export const [P1, P2, P3, P4, P5] = [id(911), id(912), id(913), id(914), id(915)];
/** Asked and open, and taken back; both of the one that runs in TWE. */
export const [V1, V2] = [id(921), id(922)];

const van = (subject: string, organisatieId: string): Wie => ({
  via: 'app',
  actor: { rol: 'financier', subject, organisatieId },
});
export const penvoerder = van('fenna', PENV);
export const penvoerder2 = van('frits', PENV);
export const meebetaler = van('mees', MEE);
export const anderFinancier = van('anna', ANDER);
/** The organisatie of who leads, in another role. */
export const schijnPenvoerder: Wie = {
  via: 'app',
  actor: { rol: 'aanbieder', subject: 'fenna', organisatieId: PENV },
};

export const schijnFrits: Wie = {
  via: 'app',
  actor: { rol: 'aanbieder', subject: 'frits', organisatieId: PENV },
};

export const S = 'prestatiefinanciering';
export const AKKOORD = { akkoord_door: 'frits', akkoord_op: TOEN };
export const BESLUIT = { besloten_door: 'x', besloten_op: TOEN };
export const VAN = (welk: string): string => `programma_id = '${welk}'`;
export const BIJ = (welke: string): string => `id = '${welke}'`;
/** The owner's functions write these rows: row-level security binds him by his own policy. */
export const GEDWONGEN: Proef[] = [[BEHEER, isGedwongen, 1]];

/** Something else that stands in the way, or is not there. */
export const zet = (tabel: string, wat: string): [Wie, Opdracht] => [
  BEHEER,
  sql(`UPDATE ${S}.${tabel} SET ${wat}`),
];
export const IEDEREEN_AKKOORD = zet(
  'programmafinancier',
  `akkoord_door = 'x', akkoord_op = now() WHERE programma_id = '${P1}'`,
);
