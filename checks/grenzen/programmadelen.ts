// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, verwijder, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  AKKOORD,
  GEDWONGEN,
  MEE,
  P1,
  P2,
  P3,
  P5,
  PENV,
  S,
  VAN,
  anderFinancier,
  meebetaler,
  penvoerder,
  penvoerder2,
  schijnPenvoerder,
} from './programma-wie.js';
import { VERHOOGD } from './programmaverhoging.js';
import { BEHEER, EIGENAAR, NIEUW, ONBEKEND, TOEN, coordinator, coordinatorMbr } from './wie.js';

const OUD = { akkoord_door: 'mees', akkoord_op: TOEN };
const VEEL = 100_000_000_000_001;
/** Who leads writes what hangs on his concept. */
const PENVOERDER: Record<string, Proef[]> = {
  schrijven: [
    [penvoerder, voegToe(), 1],
    [meebetaler, voegToe(), '42501'],
    [schijnPenvoerder, voegToe(), '42501'],
  ],
  wissen: [
    [meebetaler, verwijder(VAN(P1)), 0],
    [schijnPenvoerder, verwijder(VAN(P1)), 0],
  ],
};
const AKKOORDEN = sql(`SELECT FROM ${S}.programmafinancier WHERE ${VAN(P1)} AND akkoord_op IS NOT NULL`);
const ERBIJ = `INSERT INTO ${S}.programmajaar VALUES ('${P1}', 2027, 0)`;
const TERUGGENOMEN: Proef = [BEHEER, AKKOORDEN, 0, [penvoerder, sql(ERBIJ)]];
const ALLEEN_CONCEPT: Proef[] = [
  [penvoerder, verwijder(VAN(P5)), 'programma_vast'],
  [BEHEER, voegToe({ programma_id: P5 }), 'programma_vast'],
  [BEHEER, AKKOORDEN, 0, [penvoerder, voegToe()]],
];
const geef = (anders: object = AKKOORD) => wijzig(anders, VAN(P1));
export const PROGRAMMADELEN: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.programmafinancier': {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [
      { programma_id: P1, organisatie_id: PENV, aandeel: 6000, akkoord_door: null, akkoord_op: null },
      { organisatie_id: MEE, aandeel: 4000, ...OUD },
      { programma_id: P2, ...AKKOORD },
      { programma_id: P2, organisatie_id: MEE, aandeel: 4000, ...OUD },
      { programma_id: P3, organisatie_id: MEE, aandeel: 10_000, ...OUD },
      { programma_id: P5, aandeel: 10_000, ...AKKOORD },
    ],
    nieuw: { organisatie_id: NIEUW },
    magLeeg: 'akkoord_door akkoord_op',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (akkoord_door, akkoord_op)',
    beperkingen: {
      programmafinancier_pkey: { organisatie_id: PENV },
      programmafinancier_aandeel_check: [{ aandeel: 0 }, { aandeel: 10_001 }],
      programmafinancier_akkoord: { akkoord_door: 'x' },
      programmafinancier_programma_id_fkey: { programma_id: ONBEKEND },
    },
    beleid: {
      // With its rights the agreements given before are taken back.
      eigenaar: [[EIGENAAR, lees(), 6], TERUGGENOMEN],
      lezen: [
        [penvoerder, lees(), 5],
        [meebetaler, lees(), 5],
        [coordinator, lees(), 3],
        [coordinatorMbr, lees(), 2],
        [anderFinancier, lees(), 0],
      ],
      schrijven: PENVOERDER['schrijven'] ?? [],
      wissen: [...(PENVOERDER['wissen'] ?? []), [penvoerder, verwijder(VAN(P1)), 2]],
      akkoord: [
        [penvoerder2, geef(), 1],
        [penvoerder2, geef({ ...AKKOORD, akkoord_door: 'een ander' }), '42501'],
        [schijnPenvoerder, geef(), 0],
      ],
    },
    triggers: {
      bewaakt: ALLEEN_CONCEPT,
      akkoord: [
        [BEHEER, voegToe(AKKOORD), 'programma_akkoord_zelf'],
        [penvoerder, geef({ ...AKKOORD, akkoord_door: 'fenna' }), 'programma_vier_ogen'],
        [penvoerder2, wijzig(AKKOORD, VAN(P2)), 'programma_vast'],
      ],
    },
  },
  'prestatiefinanciering.programmajaar': {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [
      { programma_id: P1, jaar: 2026, budget_in_centen: 100 },
      { programma_id: P2 },
      { programma_id: P3 },
      { programma_id: P5 },
    ],
    nieuw: { jaar: 2027 },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      programmajaar_pkey: { jaar: 2026 },
      programmajaar_jaar_check: [{ jaar: 2019 }, { jaar: 2101 }],
      programmajaar_budget_in_centen_check: [{ budget_in_centen: -1 }, { budget_in_centen: VEEL }],
      programmajaar_programma_id_fkey: { programma_id: ONBEKEND },
    },
    beleid: {
      // With its rights the year gets what was agreed to.
      eigenaar: [[EIGENAAR, lees(), 4], VERHOOGD],
      lezen: [
        [penvoerder, lees(), 3],
        [meebetaler, lees(), 3],
        [coordinator, lees(), 2],
        [anderFinancier, lees(), 0],
      ],
      schrijven: PENVOERDER['schrijven'] ?? [],
      wissen: [...(PENVOERDER['wissen'] ?? []), [penvoerder, verwijder(VAN(P1)), 1]],
    },
    triggers: { bewaakt: ALLEEN_CONCEPT },
  },
};
