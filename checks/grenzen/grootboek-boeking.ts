// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, voegToe, type Proef, type Tabelgrenzen } from './grens.js';
import { BOEKING_PROEVEN, CORRECTIE_PROEVEN } from './grootboek-boeking-proeven.js';
import { BRON_PROEVEN } from './grootboek-bron.js';
import { OVERGANG_PROEVEN, SLUIT_PROEVEN } from './grootboek-jaar-proeven.js';
import { VERPLICHTING_PROEVEN } from './grootboek-verplichting-proeven.js';
import { GEDWONGEN, zien } from './grootboek-zien.js';
import {
  ANDERS,
  B6,
  BOEKING_1,
  BOEKING_2,
  NIEUWE,
  P2,
  R5,
  R6,
  R7,
  S,
  SLUITING,
  T1,
  V6,
  anderFinancier,
  meebetaler,
  penvoerder,
  schijnAanbieder,
  schijnPenvoerder,
  telt,
} from './grootboek-wie.js';
import { BEHEER, EIGENAAR, ONBEKEND, TOEN, aanbiederA, aanbiederB, beheerder, systeem } from './wie.js';

const VEEL = 100_000_000_000_001;

const regel = (nr: number, rekening: string, bedrag: number) =>
  sql(
    `INSERT INTO ${S}.boekingsregel VALUES ('${BOEKING_1}', ${String(nr)}, '${rekening}', ${String(bedrag)})`,
  );
const staat = (rekening: string, bedrag: number) =>
  telt(`saldo WHERE rekening_id = '${rekening}' AND saldo_in_centen = ${String(bedrag)}`);

/** What a line does at once. */
export const SALDO_PROEVEN: Proef[] = [
  [BEHEER, regel(3, R6, 1), 'boekingsregel_erbij'],
  [BEHEER, regel(2, ANDERS, 1), 'boekingsregel_programma'],
  [BEHEER, regel(2, R5, 1), 'boekingsregel_gesloten'],
  [BEHEER, regel(2, R6, -101), 'saldo_niet_onder_nul'],
  [BEHEER, regel(2, R6, -100), 1],
  [BEHEER, regel(2, T1, -1), 1],
  [BEHEER, staat(R6, 95), 1, [BEHEER, regel(2, R6, -5)]],
  [BEHEER, staat(R7, 7), 1, [BEHEER, regel(2, R7, 7)]],
];

/** What is booked, line by line, and the years that are over. */
export const GROOTBOEK_BOEKING: Record<string, Tabelgrenzen> = {
  [`${S}.boeking`]: {
    vooraf: [],
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
      boeking_toetsen: [
        ...BOEKING_PROEVEN,
        ...CORRECTIE_PROEVEN,
        ...VERPLICHTING_PROEVEN,
        ...OVERGANG_PROEVEN,
      ],
      bron_toetsen: BRON_PROEVEN,
    },
  },
  [`${S}.boekingsregel`]: {
    vooraf: [],
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
    vooraf: [],
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
