// SPDX-License-Identifier: EUPL-1.2
// What a declaratie is held to at the commit, and which prestaties a step leaves free.
import {
  D_BE,
  D_IN,
  D_TERUG,
  D_TWE,
  K_BE,
  K_OM,
  OORDEEL_BE,
  OORDEEL_IN,
  REKENING,
  S,
  bij,
  frits,
  goedkeuring,
  nel,
  past,
} from './declaratie-rijen.js';
import { sql, voegToe, wijzig, type Opdracht, type Proef } from './grens.js';
import { AFSPRAAK_TWE } from './prestatie-wie.js';
import { BEHEER, NIEUW, TOEN, aanbiederA, hoofd } from './wie.js';

const NU = `SET CONSTRAINTS ${S}.toetsen IMMEDIATE`;
const bij_commit = (text: string): Opdracht => sql(`${past(text)}; ${NU}`);
const GEKEURD: Proef[3] = [
  nel,
  wijzig(
    { ...goedkeuring(OORDEEL_BE.oordeel_hash), status: 'deels-goedgekeurd', gewijzigd_door: 'nel' },
    bij(D_BE),
  ),
];
const GEDRAAID: Proef[3] = [
  nel,
  wijzig(
    { status: 'teruggedraaid', teruggedraaid_door: 'nel', teruggedraaid_op: TOEN, gewijzigd_door: 'nel' },
    bij(D_TERUG),
  ),
];
const rekening = (wat: string): string => `UPDATE ${S}.grootboekrekening SET ${wat} WHERE id = '${REKENING}'`;

export const TOETSEN: Proef[] = [
  [aanbiederA, sql(NU), 0, [aanbiederA, voegToe()]],
  [BEHEER, sql(NU), 'declaratie_inhoud', [aanbiederA, voegToe({ bedrag_in_centen: 99 })]],
  [
    BEHEER,
    bij_commit(`DELETE FROM ${S}.declaratieregel WHERE declaratie_id = '${NIEUW}'`),
    'declaratie_inhoud',
    [aanbiederA, voegToe()],
  ],
  [nel, sql(NU), 0, GEKEURD],
  ...[
    `UPDATE ${S}.boeking SET soort = 'ontvangst' WHERE id = '${K_BE}'`,
    `UPDATE ${S}.boeking SET bron_id = id WHERE id = '${K_BE}'`,
    `UPDATE ${S}.boekingsregel SET bedrag_in_centen = 99 WHERE boeking_id = '${K_BE}'`,
    rekening(`soort = 'verplicht'`),
    rekening(`afspraak_id = '${AFSPRAAK_TWE}'`),
    rekening('jaar = 2027'),
  ].map((wat): Proef => [BEHEER, bij_commit(wat), 'declaratie_geboekt', GEKEURD]),
  [nel, sql(NU), 0, GEDRAAID],
  [BEHEER, bij_commit(`DELETE FROM ${S}.boeking WHERE id = '${K_OM}'`), 'declaratie_geboekt', GEDRAAID],
  [
    BEHEER,
    bij_commit(`UPDATE ${S}.boeking SET keert_om = '${K_BE}' WHERE id = '${K_OM}'`),
    'declaratie_geboekt',
    GEDRAAID,
  ],
];

/** So many lines hold no prestatie: that of the one that was taken back, and what a step adds. */
const VRIJ = sql(`SELECT FROM ${S}.declaratieregel WHERE NOT houdt_vast`);
export const LOSLATEN: Proef[] = [
  [BEHEER, VRIJ, 1],
  [
    BEHEER,
    VRIJ,
    2,
    [aanbiederA, wijzig({ status: 'ingetrokken', gewijzigd_door: 'aanbieder-a' }, bij(D_IN))],
  ],
  [BEHEER, VRIJ, 2, [hoofd, wijzig({ status: 'ingetrokken', gewijzigd_door: 'hoofd' }, bij(D_TWE))]],
  [BEHEER, VRIJ, 1, [frits, wijzig({ ...OORDEEL_IN, gewijzigd_door: 'frits' }, bij(D_IN))]],
  [BEHEER, VRIJ, 2, GEKEURD],
  [BEHEER, VRIJ, 2, GEDRAAID],
];
