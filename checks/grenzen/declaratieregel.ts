// SPDX-License-Identifier: EUPL-1.2
import {
  BESLOTEN_OP,
  DECLARATIEREGELS,
  D_AF,
  D_BE,
  D_DEELS,
  D_IN,
  Q_1,
  Q_2,
  Q_LATER,
  Q_OPEN,
  Q_TWE,
  Q_VRIJ,
  S,
  VOORAF_DECLARATIE,
  Z_1,
  frits,
  wim,
} from './declaratie-rijen.js';
import {
  langer,
  lees,
  niet,
  sql,
  voegToe,
  wijzig,
  type Opdracht,
  type Proef,
  type Tabelgrenzen,
} from './grens.js';
import { anderFinancier, meebetaler, penvoerder } from './prestatie-wie.js';
import { BEHEER, EIGENAAR, NIEUW, ONBEKEND, aanbiederA, aanbiederB, coordinator, systeem } from './wie.js';

const VEEL = 100_000_000_000_001;
const NEE = { besluit: 'geweigerd', reden: 'dubbel', toelichting: 'xxx' };
const JA = { besluit: 'toegekend', reden: null, toelichting: null };
const van = (welke: string): string => `declaratie_id = '${welke}'`;
const BESLUIT = {
  ...{ besluit: 'gegrond', motivering: 'er is wel geleverd', besloten_door: 'wim', besloten_op: BESLOTEN_OP },
};
/** Everybody who sees so many of them, of A and of TWE. */
const zien = (alle: number, vanA: number, vanTwe: number): Proef[] => [
  ...[systeem, penvoerder, meebetaler].map((wie): Proef => [wie, lees(), alle]),
  [aanbiederA, lees(), vanA],
  [coordinator, lees(), vanTwe],
  ...niet(aanbiederB, anderFinancier),
];
const VRIJ = sql(`SELECT FROM ${S}.declaratieregel WHERE NOT houdt_vast`);
const beslis = (wie: string, anders: object = {}): Opdracht =>
  wijzig({ ...BESLUIT, besloten_door: wie, ...anders });
/** Against what was refused in part, and decided at once. */
const TEGEN_DEELS = sql(`INSERT INTO ${S}.bezwaar (id, declaratie_id, gronden, ingediend_door, ingediend_op)
    VALUES ('${NIEUW}', '${D_DEELS}', 'er is wel geleverd', 'aanbieder-a', '2026-03-03T10:00:00Z');
  UPDATE ${S}.bezwaar SET besluit = 'gegrond', motivering = 'er is wel geleverd', besloten_door = 'wim',
    besloten_op = now() WHERE id = '${NIEUW}'`);

export const DECLARATIEREGEL: Record<string, Tabelgrenzen> = {
  [`${S}.declaratieregel`]: {
    vooraf: VOORAF_DECLARATIE,
    staat: DECLARATIEREGELS,
    nieuw: { prestatie_id: Q_VRIJ, besluit: null },
    magLeeg: 'besluit reden toelichting',
    rechten: 'SELECT, INSERT, UPDATE (besluit, reden, toelichting)',
    stil: 'bewaken',
    beperkingen: {
      declaratieregel_pkey: { prestatie_id: Q_1, houdt_vast: false },
      declaratieregel_declaratie_id_fkey: { declaratie_id: ONBEKEND },
      declaratieregel_prestatie_id_fkey: { prestatie_id: ONBEKEND },
      declaratieregel_bedrag_in_centen_check: [{ bedrag_in_centen: 0 }, { bedrag_in_centen: VEEL }],
      declaratieregel_besluit_check: { besluit: 'onzin' },
      declaratieregel_reden_check: { ...NEE, reden: 'onzin' },
      declaratieregel_toelichting_check: [
        { ...NEE, toelichting: ' xx ' },
        { ...NEE, toelichting: langer(1000) },
      ],
      declaratieregel_waarom: [{ besluit: 'geweigerd' }, { ...NEE, besluit: null }],
      declaratieregel_een: { prestatie_id: Q_2 },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 11]],
      loslaten: [[EIGENAAR, wijzig({ houdt_vast: false }), 11]],
      lezen: zien(11, 10, 1),
      indienen: [
        [aanbiederA, voegToe(), 1],
        [frits, voegToe(), 'rls:declaratieregel'],
      ],
      beoordelen: [
        [frits, wijzig(NEE, van(D_IN)), 1],
        [meebetaler, wijzig(NEE, van(D_IN)), 0],
        [aanbiederA, wijzig(JA), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, wijzig(NEE, van(D_DEELS)), 'declaratieregel_vast'],
        [BEHEER, wijzig(JA, van(D_BE)), 3],
        [
          BEHEER,
          lees(`prestatie_id = '${Q_VRIJ}' AND houdt_vast`),
          1,
          [BEHEER, voegToe({ houdt_vast: false })],
        ],
        ...[
          { declaratie_id: D_BE },
          { prestatie_id: Q_LATER },
          { prestatieversie: 2 },
          { bedrag_in_centen: 99 },
          { besluit: 'toegekend' },
        ].map((anders): Proef => [BEHEER, voegToe(anders), 'declaratieregel_declarabel']),
      ],
      // Of another afspraak, and what was not accepted; neither stands in another declaratie.
      samen_toetsen: [Q_TWE, Q_OPEN].map((prestatie_id): Proef => [
        BEHEER,
        voegToe({ prestatie_id }),
        'declaratieregel_declarabel',
        [BEHEER, wijzig({ houdt_vast: false }, `prestatie_id = '${prestatie_id}'`)],
      ]),
    },
  },
  [`${S}.bezwaar`]: {
    vooraf: VOORAF_DECLARATIE,
    staat: [
      {
        ...{ id: Z_1, declaratie_id: D_AF, gronden: 'er is wel geleverd', ingediend_door: 'aanbieder-a' },
        ...{ ingediend_op: '2026-03-03T10:00:00Z', besluit: null, motivering: null, besloten_door: null },
        besloten_op: null,
      },
    ],
    nieuw: { id: NIEUW, declaratie_id: D_DEELS },
    magLeeg: 'besluit motivering besloten_door besloten_op',
    rechten: 'SELECT, INSERT, UPDATE (besluit, motivering, besloten_door, besloten_op)',
    stil: 'bewaken',
    beperkingen: {
      bezwaar_pkey: { id: Z_1 },
      bezwaar_een: { declaratie_id: D_AF },
      bezwaar_declaratie_id_fkey: { declaratie_id: ONBEKEND },
      bezwaar_gronden_check: [{ gronden: ' te kort ' }, { gronden: langer(4000) }],
      bezwaar_besluit_check: { ...BESLUIT, besluit: 'onzin' },
      bezwaar_motivering_check: [
        { ...BESLUIT, motivering: ' te kort ' },
        { ...BESLUIT, motivering: langer(4000) },
      ],
      bezwaar_besluit: [{ besluit: 'gegrond' }, { ...BESLUIT, besloten_op: null }],
      bezwaar_zelf: { ...BESLUIT, besloten_door: 'aanbieder-a' },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 1]],
      lezen: zien(1, 1, 0),
      indienen: [
        [aanbiederA, voegToe(), 1],
        [aanbiederA, voegToe({ ingediend_door: 'x' }), 'rls:bezwaar'],
        [aanbiederA, voegToe(BESLUIT), 'rls:bezwaar'],
        [frits, voegToe({ ingediend_door: 'frits' }), 'rls:bezwaar'],
      ],
      besluiten: [
        [wim, beslis('wim'), 1],
        [wim, beslis('x'), 'rls:bezwaar'],
        [meebetaler, beslis('mees'), 0],
        [aanbiederA, beslis('aanbieder-a'), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, voegToe({ declaratie_id: D_IN }), 'bezwaar_waartegen'],
        // Six weeks after the second of March, by the clock here.
        ...[
          ['2026-03-01T22:59:00Z', 'bezwaar_termijn'],
          ['2026-03-01T23:00:00Z', 1],
          ['2026-04-13T21:59:00Z', 1],
          ['2026-04-13T22:00:00Z', 'bezwaar_termijn'],
        ].map(([ingediend_op, verwacht = 0]): Proef => [BEHEER, voegToe({ ingediend_op }), verwacht]),
        [BEHEER, beslis('wim', { besluit: 'ongegrond' }), 'bezwaar_vast', [wim, beslis('wim')]],
        ...['aanbieder-a', 'frits', 'nel'].map((wie): Proef => [BEHEER, beslis(wie), 'bezwaar_ander']),
        [penvoerder, beslis('fenna'), 'bezwaar_belang'],
      ],
      uitvoeren: [
        [BEHEER, VRIJ, 1],
        [BEHEER, VRIJ, 2, [wim, beslis('wim')]],
        [BEHEER, VRIJ, 1, [wim, beslis('wim', { besluit: 'ongegrond' })]],
        [BEHEER, VRIJ, 2, [BEHEER, TEGEN_DEELS]],
      ],
    },
  },
};
