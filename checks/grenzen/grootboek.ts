// SPDX-License-Identifier: EUPL-1.2
import { isGedwongen, lees, sql, voegToe, type Proef, type Tabelgrenzen } from './grens.js';
import { GROOTBOEK_PROEVEN, SALDO_PROEVEN, SLUIT_PROEVEN } from './grootboek-proeven.js';
import {
  AFSPRAAK,
  AFSPRAAK_2,
  ANDERS,
  B6,
  B7,
  BOEKING_1,
  BOEKING_2,
  C6,
  MEE,
  NIEUWE,
  P2,
  PENV,
  R5,
  R6,
  R7,
  S,
  SLUITING,
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
import {
  BEHEER,
  EIGENAAR,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  beheerder,
  coordinator,
  systeem,
} from './wie.js';

const P5 = '00000000-0000-4000-8000-000000000915';
const VEEL = 100_000_000_000_001;
/** The owner's functions read and write these rows: row-level security binds him by his own policies. */
const GEDWONGEN: Proef[] = [[BEHEER, isGedwongen, 1]];
const VAN_A = { organisatie_id: ORG_A, afspraak_id: AFSPRAAK };
/** Everybody who sees so many of the programme; who leads another sees what is of that. */
const zien = (alle: number, eigen: number): Proef[] => [
  ...[systeem, beheerder, analist].map((wie): Proef => [wie, lees(), alle]),
  [penvoerder, lees(), alle],
  [meebetaler, lees(), eigen],
  ...[anderFinancier, schijnPenvoerder, coordinator].map((wie): Proef => [wie, lees(), 0]),
];

export const GROOTBOEK: Record<string, Tabelgrenzen> = {
  [`${S}.grootboekrekening`]: {
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
    rls: GEDWONGEN,
    staat: [
      { rekening_id: T1, saldo_in_centen: -60 },
      { rekening_id: T2, saldo_in_centen: -40 },
      ...[R6, V6, B6, C6].map((rekening_id) => ({ rekening_id, saldo_in_centen: 100 })),
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
  [`${S}.boeking`]: {
    rls: GEDWONGEN,
    staat: [
      {
        ...{ id: BOEKING_1, soort: 'vordering', bron_id: BOEKING_1, programma_id: P2, datum: '2026-06-01' },
        ...{ keert_om: null, aantal_regels: 2, geboekt_door: 'fenna', geboekt_op: TOEN },
      },
      { id: BOEKING_2, bron_id: BOEKING_2, soort: 'correctie', keert_om: BOEKING_1 },
    ],
    nieuw: { id: NIEUWE, bron_id: NIEUWE },
    magLeeg: 'keert_om',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      boeking_pkey: { id: BOEKING_1 },
      boeking_soort_check: { soort: 'onzin' },
      boeking_programma: { programma_id: ONBEKEND },
      boeking_datum_check: [{ datum: '2019-12-31' }, { datum: '2101-01-01' }],
      boeking_keert_om: { soort: 'correctie', keert_om: BOEKING_1 },
      boeking_keert_om_fk: { soort: 'correctie', keert_om: ONBEKEND },
      boeking_aantal_regels_check: [{ aantal_regels: 1 }, { aantal_regels: 10_001 }],
      boeking_bron: { bron_id: BOEKING_1 },
      boeking_correctie: [{ soort: 'correctie' }, { keert_om: BOEKING_2 }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 2]],
      lezen: zien(2, 2),
      aanbieder: [
        [aanbiederA, lees(), 2],
        [aanbiederB, lees(), 0],
        [schijnAanbieder, lees(), 0],
      ],
      boeken: [
        [penvoerder, voegToe(), 1],
        [meebetaler, voegToe({ geboekt_door: 'mees' }), 1],
        [penvoerder, voegToe({ geboekt_door: 'x' }), '42501'],
        [anderFinancier, voegToe({ geboekt_door: 'anna' }), '42501'],
        [schijnPenvoerder, voegToe(), '42501'],
      ],
      bank: [
        ...['betaling', 'ontvangst'].map((soort): Proef => [
          systeem,
          voegToe({ soort, geboekt_door: 'systeem' }),
          1,
        ]),
        [systeem, voegToe({ geboekt_door: 'systeem' }), '42501'],
        [systeem, voegToe({ soort: 'betaling' }), '42501'],
        [beheerder, voegToe({ soort: 'betaling', geboekt_door: 'beheerder' }), '42501'],
      ],
    },
    triggers: {
      vergrendelen: { elders: 'libs/prestatiefinanciering/test/grootboek.int.spec.ts' },
      boeking_toetsen: GROOTBOEK_PROEVEN,
    },
  },
  [`${S}.boekingsregel`]: {
    rls: GEDWONGEN,
    staat: [
      // The other line of it is the new one.
      { boeking_id: BOEKING_1, regel: 1, rekening_id: V6, bedrag_in_centen: -10 },
      { boeking_id: BOEKING_2, regel: 1, bedrag_in_centen: 10 },
      { boeking_id: BOEKING_2, regel: 2, rekening_id: B6, bedrag_in_centen: -10 },
    ],
    nieuw: { regel: 2, rekening_id: B6, bedrag_in_centen: 10 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      boekingsregel_pkey: { regel: 1, rekening_id: R6 },
      boekingsregel_boeking: { boeking_id: ONBEKEND },
      boekingsregel_regel_check: { regel: 0 },
      boekingsregel_rekening: { rekening_id: ONBEKEND },
      boekingsregel_bedrag_in_centen_check: [
        { bedrag_in_centen: 0 },
        { bedrag_in_centen: VEEL },
        { bedrag_in_centen: -VEEL, rekening_id: T1 },
      ],
      boekingsregel_een_per_rekening: { rekening_id: V6 },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 3]],
      lezen: [...zien(3, 3), [aanbiederA, lees(), 3], [aanbiederB, lees(), 0]],
      boeken: [
        [penvoerder, voegToe(), 1],
        [systeem, voegToe(), 1],
        ...[aanbiederA, schijnPenvoerder, beheerder].map((wie): Proef => [wie, voegToe(), '42501']),
      ],
    },
    triggers: { saldi_bijhouden: SALDO_PROEVEN },
  },
  [`${S}.jaarafsluiting`]: {
    rls: GEDWONGEN,
    staat: [
      {
        ...{ id: SLUITING, programma_id: P2, jaar: 2025, ruimte: 'meenemen' },
        ...{ gesloten_door: 'fenna', gesloten_op: TOEN },
      },
    ],
    nieuw: { id: NIEUWE, jaar: 2026 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      jaarafsluiting_pkey: { id: SLUITING },
      jaarafsluiting_programma: { programma_id: ONBEKEND },
      jaarafsluiting_jaar_check: [{ jaar: 2019 }, { jaar: 2101 }],
      jaarafsluiting_ruimte_check: { ruimte: 'onzin' },
      jaarafsluiting_een: { jaar: 2025 },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 1]],
      lezen: zien(1, 1),
      sluiten: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ gesloten_door: 'x' }), '42501'],
        [meebetaler, voegToe({ gesloten_door: 'mees' }), '42501'],
        [schijnPenvoerder, voegToe(), '42501'],
      ],
    },
    triggers: {
      vergrendelen: { elders: 'libs/prestatiefinanciering/test/grootboek.int.spec.ts' },
      afsluiting_toetsen: SLUIT_PROEVEN,
    },
  },
};
