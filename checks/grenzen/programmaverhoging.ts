// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, sql, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  ANDER,
  BESLUIT,
  BIJ,
  GEDWONGEN,
  MEE,
  P1,
  P2,
  P5,
  PENV,
  S,
  V1,
  V2,
  VAN,
  anderFinancier,
  meebetaler,
  penvoerder,
  penvoerder2,
  schijnFrits,
  schijnPenvoerder,
} from './programma-wie.js';
import { BEHEER, EIGENAAR, NIEUW, ONBEKEND, TOEN, coordinator, coordinatorMbr } from './wie.js';

const VEEL = 100_000_000_000_001;
const BESLIS = { ...BESLUIT, status: 'ingetrokken' };
const VERHOOG = `INSERT INTO ${S}.verhogingakkoord VALUES ('${V1}', '${PENV}', 'frits', now());
  UPDATE ${S}.programmaverhoging SET status = 'vastgesteld', besloten_door = 'x', besloten_op = now() WHERE id = '${V1}'`;
const BUDGET = sql(
  `SELECT FROM ${S}.programmajaar WHERE ${VAN(P2)} AND jaar = 2026 AND budget_in_centen = 107`,
);

/** All agreed: the year has it. */
export const VERHOOGD: Proef = [BEHEER, BUDGET, 1, [BEHEER, sql(VERHOOG)]];
const AKKOORD_PENV = `INSERT INTO ${S}.verhogingakkoord VALUES ('${V1}', '${PENV}', 'frits', now())`;

export const PROGRAMMAVERHOGING: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.programmaverhoging': {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [
      {
        ...{
          id: V1,
          programma_id: P2,
          jaar: 2026,
          bedrag_in_centen: 7,
          reden: 'Proef',
          status: 'voorgesteld',
        },
        ...{ voorgesteld_door: 'fenna', voorgesteld_op: TOEN, besloten_door: null, besloten_op: null },
      },
      { id: V2, ...BESLIS },
    ],
    nieuw: { id: NIEUW, programma_id: P5 },
    magLeeg: 'besloten_door besloten_op',
    rechten: 'SELECT, INSERT, UPDATE (status, besloten_door, besloten_op)',
    beperkingen: {
      programmaverhoging_pkey: { id: V1 },
      programmaverhoging_jaar: { jaar: 2030 },
      programmaverhoging_bedrag_in_centen_check: [{ bedrag_in_centen: 0 }, { bedrag_in_centen: VEEL }],
      programmaverhoging_reden_check: [{ reden: 'x  ' }, { reden: langer(500) }],
      programmaverhoging_status_check: { status: 'onzin', ...BESLUIT },
      programmaverhoging_besluit: [BESLUIT, { besloten_door: 'x' }, { status: 'ingetrokken' }],
      programmaverhoging_open: { programma_id: P2 },
    },
    beleid: {
      // With its rights is looked who asked for it.
      eigenaar: [
        [EIGENAAR, lees(), 2],
        [BEHEER, sql(AKKOORD_PENV.replace('frits', 'fenna')), 'verhoging_vier_ogen'],
      ],
      lezen: [
        [penvoerder, lees(), 2],
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 0],
        [anderFinancier, lees(), 0],
      ],
      voorstellen: [
        [penvoerder, voegToe(), 1],
        [meebetaler, voegToe({ voorgesteld_door: 'mees' }), '42501'],
        [penvoerder, voegToe({ voorgesteld_door: 'x' }), '42501'],
        [penvoerder, voegToe(BESLIS), '42501'],
        [schijnPenvoerder, voegToe(), '42501'],
      ],
      besluiten: [
        [meebetaler, wijzig(BESLIS, BIJ(V1)), 1],
        [anderFinancier, wijzig(BESLIS, BIJ(V1)), 0],
        [schijnPenvoerder, wijzig(BESLIS, BIJ(V1)), 0],
        [coordinator, wijzig(BESLIS, BIJ(V1)), 0],
      ],
    },
    triggers: {
      bewaakt: [
        [BEHEER, voegToe({ programma_id: P1 }), 'verhoging_vastgesteld'],
        [BEHEER, wijzig({ besloten_door: 'y' }, BIJ(V2)), 'verhoging_besloten'],
        [penvoerder, wijzig({ ...BESLUIT, status: 'vastgesteld' }, BIJ(V1)), 'verhoging_akkoord'],
        VERHOOGD,
        [penvoerder, wijzig({ ...BESLUIT, status: 'vastgesteld' }, BIJ(V1)), 1, [BEHEER, sql(AKKOORD_PENV)]],
        [
          BEHEER,
          BUDGET,
          0,
          [
            BEHEER,
            sql(`UPDATE ${S}.programmaverhoging SET status = 'ingetrokken', besloten_door = 'x',
          besloten_op = now() WHERE id = '${V1}'`),
          ],
        ],
      ],
    },
  },
  'prestatiefinanciering.verhogingakkoord': {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [{ verhoging_id: V1, organisatie_id: MEE, akkoord_door: 'mees', akkoord_op: TOEN }],
    nieuw: { organisatie_id: PENV, akkoord_door: 'frits' },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      verhogingakkoord_pkey: { organisatie_id: MEE },
      verhogingakkoord_verhoging_id_fkey: { verhoging_id: ONBEKEND },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 1]],
      lezen: [
        [penvoerder, lees(), 1],
        [coordinator, lees(), 1],
        [anderFinancier, lees(), 0],
      ],
      akkoord: [
        [penvoerder2, voegToe(), 1],
        [penvoerder2, voegToe({ akkoord_door: 'x' }), '42501'],
        [meebetaler, voegToe({ akkoord_door: 'mees' }), '42501'],
        [schijnFrits, voegToe(), '42501'],
      ],
    },
    triggers: {
      bewaakt: [
        [BEHEER, voegToe({ verhoging_id: V2 }), 'verhoging_besloten'],
        [BEHEER, voegToe({ organisatie_id: ANDER }), 'verhoging_financier'],
        [BEHEER, voegToe({ akkoord_door: 'fenna' }), 'verhoging_vier_ogen'],
      ],
    },
  },
};
