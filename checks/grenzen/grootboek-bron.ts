// SPDX-License-Identifier: EUPL-1.2
// What a boeking comes from: a declaratie that was approved, an order that was paid, a declaratie that was undone.
import { DECLARATIES } from './declaratie-rijen.js';
import { insertOf, sql, type Opdracht, type Proef } from './grens.js';
import {
  B6,
  BRON,
  EERST,
  P2,
  R6,
  S,
  T1,
  T2,
  U1,
  U2,
  V6,
  boek,
  penvoerder,
  vooraf,
  type Lijnen,
} from './grootboek-wie.js';
import { BEHEER, ONBEKEND, TOEN } from './wie.js';

const NU = `SET CONSTRAINTS ${S}.bron_toetsen IMMEDIATE`;
const vordering: Lijnen = [
  [V6, -5],
  [B6, 5],
];
const betaling: Lijnen = [
  [B6, -5],
  [U1, 3],
  [U2, 2],
];
const GOEDGEKEURD = {
  ...{ ...DECLARATIES[0], ...DECLARATIES[2], id: BRON, programma_id: P2 },
  nummer: 'GROOT-001-D999999',
};
const TERUG = {
  ...{ status: 'teruggedraaid', terugdraaireden: 'Fout.', terugdraaien_gevraagd_door: 'x' },
  ...{ terugdraaien_gevraagd_op: TOEN, teruggedraaid_door: 'y', teruggedraaid_op: TOEN },
};
const OPEN = {
  ...{ id: BRON, batch_id: ONBEKEND, programma_id: P2, declaratie_id: ONBEKEND, bankrekening_id: ONBEKEND },
  ...{ end_to_end_id: BRON.replaceAll('-', ''), bedrag_in_centen: 5, status: 'open', reden: null },
  ...{ bankbericht_id: null, afgehandeld_op: null },
};
const BETAALD = { ...OPEN, status: 'betaald', bankbericht_id: ONBEKEND, afgehandeld_op: TOEN };

/** Past the rules. */
const rij = (tabel: string, waarden: object): string => {
  const { text, values } = insertOf(`${S}.${tabel}`, waarden);
  return vooraf(text.replace('$1', `'${String(values[0])}'`));
};
const declaratie = (anders: object = {}): string => rij('declaratie', { ...GOEDGEKEURD, ...anders });
const bij_commit = (eerst: string, boeking: string): Opdracht => sql(`${eerst}; ${boeking}; ${NU}`);
const niet = (eerst: string, boeking: string): Proef => [
  BEHEER,
  bij_commit(eerst, boeking),
  'boeking_besloten',
];
const wel = (eerst: string, boeking: string): Proef => [BEHEER, bij_commit(eerst, boeking), 0];

const terug = boek(
  'correctie',
  [
    [V6, 5],
    [B6, -5],
  ],
  { keertOm: EERST, bron: EERST },
);
const eerder = (soort: string, lijnen: Lijnen): string => vooraf(boek(soort, lijnen, { id: EERST }));

export const BRON_PROEVEN: Proef[] = [
  wel(declaratie(), boek('vordering', vordering)),
  // Whoever may book.
  [penvoerder, sql(`${boek('vordering', vordering)}; ${NU}`), 'boeking_besloten'],
  niet('SELECT', boek('vordering', vordering)),
  niet(declaratie({ id: EERST }), boek('vordering', vordering)),
  niet(declaratie({ programma_id: ONBEKEND }), boek('vordering', vordering)),
  niet(declaratie(TERUG), boek('vordering', vordering)),
  wel(rij('betaalopdracht', BETAALD), boek('betaling', betaling)),
  niet('SELECT', boek('betaling', betaling)),
  niet(rij('betaalopdracht', OPEN), boek('betaling', betaling)),
  niet(rij('betaalopdracht', { ...BETAALD, programma_id: ONBEKEND }), boek('betaling', betaling)),
  niet(
    rij('betaalopdracht', { ...BETAALD, id: EERST, end_to_end_id: EERST.replaceAll('-', '') }),
    boek('betaling', betaling),
  ),
  wel(`${eerder('vordering', vordering)}; ${declaratie(TERUG)}`, terug),
  niet(`${eerder('vordering', vordering)}; ${declaratie()}`, terug),
  niet(`${eerder('vordering', vordering)}; ${declaratie({ ...TERUG, id: EERST })}`, terug),
  // Of anything else nothing was decided here.
  wel(
    eerder('budget', [
      [T1, -3],
      [T2, -2],
      [R6, 5],
    ]),
    boek(
      'correctie',
      [
        [T1, 3],
        [T2, 2],
        [R6, -5],
      ],
      { keertOm: EERST, bron: EERST },
    ),
  ),
];
