// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, niet, sql, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  ANDER,
  BIJ,
  GEDWONGEN,
  IEDEREEN_AKKOORD,
  MEE,
  P1,
  P2,
  P3,
  P4,
  P5,
  PENV,
  S,
  anderFinancier,
  meebetaler,
  penvoerder,
  schijnPenvoerder,
  zet,
} from './programma-wie.js';
import {
  BEHEER,
  EIGENAAR,
  NIEUW,
  ORG_A,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  beheerder,
  coordinator,
  coordinatorMbr,
  systeem,
} from './wie.js';

const VEEL = Array.from({ length: 101 }, () => 'TWE');
/** What stands in a programme, changed. */
const INHOUD = {
  ...{ code: 'P-8', naam: 'Anders', omschrijving: 'Anders', regios: [], themas: ['energie'] },
  ...{ rechtsgrond: 'Anders', is_de_minimis: true, sisa_code: 'A16', van: '2026-02-01', tot: '2026-11-30' },
};
const [EEN, TWEE] = [BIJ(P1), BIJ(P2)];
const VAST = wijzig({ status: 'vastgesteld' }, EEN);
const sluit = (op: string) => wijzig({ status: 'gesloten', gewijzigd_op: op }, TWEE);
const jaar = (wat: string): Proef['3'] => [BEHEER, sql(`${wat}; ${AKKOORD_VAN_ALLEN}`)];
const AKKOORD_VAN_ALLEN = `UPDATE ${S}.programmafinancier SET akkoord_door = 'x', akkoord_op = now() WHERE programma_id = '${P1}'`;

const BEWAAKT: Proef[] = [
  ...Object.entries(INHOUD).map(([kolom, waarde]): Proef => [
    penvoerder,
    wijzig({ [kolom]: waarde }, TWEE),
    'programma_vast',
  ]),
  [penvoerder, wijzig({ naam: 'Anders' }, EEN), 1],
  [meebetaler, wijzig({ naam: 'Anders' }, EEN), 'programma_inhoud'],
  [BEHEER, AKKOORDEN(1), 1],
  [BEHEER, AKKOORDEN(0), 1, [penvoerder, sql(`UPDATE ${S}.programma SET naam = 'Anders' WHERE ${EEN}`)]],
  [penvoerder, wijzig({ status: 'concept' }, TWEE), 'programma_stand'],
  [penvoerder, wijzig({ status: 'gesloten' }, EEN), 'programma_stand'],
  [penvoerder, sluit('2026-12-31T12:00:00Z'), 'programma_looptijd_voorbij'],
  [penvoerder, sluit('2026-12-31T23:30:00Z'), 1],
  [penvoerder, VAST, 'programma_akkoord'],
  [meebetaler, VAST, 1, IEDEREEN_AKKOORD],
  [
    penvoerder,
    VAST,
    'programma_aandelen',
    zet(
      'programmafinancier',
      `aandeel = 3999, akkoord_door = 'x', akkoord_op = now() WHERE programma_id = '${P1}'`,
    ),
  ],
  [
    penvoerder,
    VAST,
    'programma_penvoerder',
    zet(
      'programmafinancier',
      `organisatie_id = '${ANDER}' WHERE programma_id = '${P1}' AND organisatie_id = '${PENV}'`,
    ),
  ],
  [penvoerder, VAST, 'programma_jaren', jaar(`DELETE FROM ${S}.programmajaar WHERE programma_id = '${P1}'`)],
  [penvoerder, VAST, 'programma_jaren', jaar(`INSERT INTO ${S}.programmajaar VALUES ('${P1}', 2027, 0)`)],
  // One of its two years is there.
  [
    penvoerder,
    VAST,
    'programma_jaren',
    jaar(`SET LOCAL session_replication_role = replica;
    UPDATE ${S}.programma SET tot = '2027-12-31' WHERE ${EEN}; SET LOCAL session_replication_role = origin`),
  ],
];

function AKKOORDEN(aantal: number) {
  return sql(`SELECT WHERE (SELECT count(*) FROM ${S}.programmafinancier
    WHERE programma_id = '${P1}' AND akkoord_op IS NOT NULL) = ${aantal}`);
}

/** Somebody has an agreement that was offered to him. */
const afspraakMet = (welk: string, wie: string): Proef['3'] => [
  BEHEER,
  sql(`INSERT INTO ${S}.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, regio, titel, status,
      aangeboden_op, versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
    VALUES ('${NIEUW}', 'P-0-001', '${welk}', ${wie}, 'Proef', 'concept', now(), 1, 'x', now(), 'x', now())`),
];

export const PROGRAMMA: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.programma': {
    vooraf: [],
    rls: GEDWONGEN,
    staat: [
      {
        ...{ id: P1, code: 'P-1', naam: 'Proef', omschrijving: '', regios: ['TWE'], themas: [] },
        ...{ rechtsgrond: 'Proefwet', is_de_minimis: false, van: '2026-01-01', tot: '2026-12-31' },
        ...{ status: 'concept', penvoerder_id: PENV, versie: 1, aangemaakt_door: 'fenna' },
        ...{ aangemaakt_op: TOEN, gewijzigd_door: 'fenna', gewijzigd_op: TOEN },
      },
      { id: P2, code: 'P-2', status: 'vastgesteld' },
      { id: P3, code: 'P-3', status: 'gesloten', regios: [], penvoerder_id: MEE },
      { id: P4, code: 'P-4' },
      { id: P5, code: 'P-5', status: 'vastgesteld', regios: ['MBR'] },
    ],
    nieuw: { id: NIEUW, code: 'P-9' },
    magLeeg: 'sisa_code',
    rechten:
      'SELECT, INSERT, UPDATE (code, naam, omschrijving, regios, themas, rechtsgrond, is_de_minimis, van, tot, status, versie, gewijzigd_door, gewijzigd_op, sisa_code)',
    beperkingen: {
      programma_pkey: { id: P1 },
      programma_code: { code: 'P-1' },
      programma_code_check: [{ code: 'P' }, { code: 'p-9' }, { code: 'X'.repeat(21) }],
      programma_naam_check: [{ naam: 'x  ' }, { naam: langer(120) }],
      programma_omschrijving_check: { omschrijving: langer(2000) },
      programma_regios_check: [{ regios: [null] }, { regios: VEEL }],
      programma_themas_check: [{ themas: [null] }, { themas: VEEL.slice(0, 51) }],
      programma_rechtsgrond_check: [{ rechtsgrond: 'x  ' }, { rechtsgrond: langer(300) }],
      programma_sisa_code_check: [{ sisa_code: 'a16' }, { sisa_code: '=A1' }, { sisa_code: 'A1234' }],
      programma_status_check: { status: 'onzin' },
      programma_versie_check: { versie: 0 },
      programma_looptijd: [{ tot: '2025-12-31' }, { tot: '2046-01-01' }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 5]],
      lezen: [
        ...[systeem, beheerder, analist].map((wie): Proef => [wie, lees(), 5]),
        [penvoerder, lees(), 4],
        [meebetaler, lees(), 3],
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 2],
        ...niet(anderFinancier, schijnPenvoerder, aanbiederA),
      ],
      partij: [
        [aanbiederA, lees(), 1, afspraakMet(P2, `'aanbieder', '${ORG_A}', NULL`)],
        [aanbiederB, lees(), 0, afspraakMet(P2, `'aanbieder', '${ORG_A}', NULL`)],
        [coordinatorMbr, lees(), 2, afspraakMet(P1, `'regio', NULL, 'MBR'`)],
        [aanbiederA, lees(), 0],
      ],
      maken: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ penvoerder_id: MEE }), '42501'],
        [penvoerder, voegToe({ status: 'vastgesteld' }), '42501'],
        [schijnPenvoerder, voegToe(), '42501'],
      ],
      wijzigen: [
        [penvoerder, wijzig({ versie: 2 }), 4],
        [meebetaler, wijzig({ versie: 2 }), 3],
        ...[anderFinancier, schijnPenvoerder, beheerder].map((wie): Proef => [wie, wijzig({ versie: 2 }), 0]),
      ],
    },
    triggers: { bewaakt: BEWAAKT },
  },
};
