// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, voegToe, type Proef, type Tabelgrenzen } from './grens.js';
import { GEDWONGEN, zien } from './grootboek-zien.js';
import {
  AFSPRAAK,
  AFSPRAAK_2,
  ANDERS,
  B6,
  B7,
  C6,
  MEE,
  NIEUWE,
  P2,
  PENV,
  R5,
  R6,
  R7,
  S,
  T1,
  T2,
  U1,
  U2,
  V6,
  V7,
  X6,
  anderFinancier,
  meebetaler,
  penvoerder,
  schijnAanbieder,
  schijnPenvoerder,
} from './grootboek-wie.js';
import { EIGENAAR, ONBEKEND, ORG_A, ORG_B, aanbiederA, aanbiederB, beheerder, systeem } from './wie.js';

const P5 = '00000000-0000-4000-8000-000000000915';
const VAN_A = { organisatie_id: ORG_A, afspraak_id: AFSPRAAK };

export const GROOTBOEK: Record<string, Tabelgrenzen> = {
  [`${S}.grootboekrekening`]: {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [
      {
        ...{ id: T1, soort: 'toezegging', programma_id: P2, jaar: 2026 },
        ...{ organisatie_id: PENV, afspraak_id: null },
      },
      { id: T2, organisatie_id: MEE },
      { id: R6, soort: 'ruimte', organisatie_id: null },
      { id: V6, soort: 'verplicht', ...VAN_A },
      { id: B6, soort: 'te-betalen', ...VAN_A },
      { id: U1, soort: 'betaald' },
      { id: U2, soort: 'betaald', organisatie_id: MEE },
      { id: C6, soort: 'terug-te-vorderen', ...VAN_A },
      { id: R7, soort: 'ruimte', jaar: 2027, organisatie_id: null },
      { id: V7, soort: 'verplicht', jaar: 2027, ...VAN_A },
      { id: B7, soort: 'te-betalen', jaar: 2027, ...VAN_A },
      { id: X6, soort: 'te-betalen', organisatie_id: ORG_B, afspraak_id: AFSPRAAK_2 },
      { id: R5, soort: 'ruimte', jaar: 2025, organisatie_id: null },
      // Of a programme for which the penvoerder pays alone.
      { id: ANDERS, soort: 'ruimte', programma_id: P5, organisatie_id: null },
    ],
    nieuw: { id: NIEUWE, jaar: 2030 },
    magLeeg: 'organisatie_id afspraak_id',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      grootboekrekening_pkey: { id: T1 },
      grootboekrekening_soort_check: { soort: 'onzin', afspraak_id: AFSPRAAK },
      grootboekrekening_jaar_check: [{ jaar: 2019 }, { jaar: 2101 }],
      grootboekrekening_programma: { programma_id: ONBEKEND },
      grootboekrekening_een: [{ jaar: 2026 }, { soort: 'ruimte', jaar: 2026, organisatie_id: null }],
      grootboekrekening_van_wie: [
        { soort: 'ruimte' },
        { soort: 'ruimte', organisatie_id: null, afspraak_id: AFSPRAAK },
        { organisatie_id: null },
        { afspraak_id: AFSPRAAK },
        { soort: 'betaald', organisatie_id: null },
        { soort: 'verplicht' },
      ],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 14]],
      lezen: zien(14, 13),
      aanbieder: [
        [aanbiederA, lees(), 5],
        [aanbiederB, lees(), 1],
        [schijnAanbieder, lees(), 0],
        [{ via: 'app', actor: { rol: 'aanbieder', subject: 'x', organisatieId: PENV } }, lees(), 0],
      ],
      openen: [
        [systeem, voegToe(), 1],
        [penvoerder, voegToe(), 1],
        [meebetaler, voegToe(), 1],
        ...[anderFinancier, schijnPenvoerder, beheerder].map((wie): Proef => [wie, voegToe(), '42501']),
      ],
    },
  },
  [`${S}.saldo`]: {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [
      { rekening_id: T1, saldo_in_centen: -60 },
      { rekening_id: T2, saldo_in_centen: -40 },
      ...[R6, V6, C6].map((rekening_id) => ({ rekening_id, saldo_in_centen: 100 })),
      { rekening_id: B6, saldo_in_centen: 90 },
      { rekening_id: U1, saldo_in_centen: 60 },
      { rekening_id: U2, saldo_in_centen: 40 },
    ],
    nieuw: { rekening_id: R7 },
    rechten: 'SELECT',
    beperkingen: { saldo_pkey: { rekening_id: T1 }, saldo_rekening: { rekening_id: ONBEKEND } },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 8]],
      openen: [[EIGENAAR, voegToe(), 1]],
      bijhouden: [[EIGENAAR, sql(`UPDATE ${S}.saldo SET saldo_in_centen = 1`), 8]],
      lezen: [...zien(8, 8), [aanbiederA, lees(), 3], [aanbiederB, lees(), 0]],
    },
  },
};
