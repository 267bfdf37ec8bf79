// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import {
  lees,
  sql,
  verwijder,
  voegToe,
  wijzig,
  type Grenzen,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  AANBOD_A,
  AANBOD_B,
  BEHEER,
  EVENT,
  EVENT_2,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  NIEUW,
  ONBEKEND,
  aanbiederA,
  aanbiederB,
  analist,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  coordinatorVanA,
  indiener,
  machine,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
/** In the middle of a month, so that its first day makes a difference. */
const [JUIST, SINDS, ERVOOR] = [
  '2026-03-01T00:00:00+01:00',
  '2026-03-15T12:00:00Z',
  '2026-02-28T23:59:59+01:00',
];

const thema = (waar: string, sinds = SINDS): Opdracht =>
  sql(`SELECT FROM aanbodmatching.onvervulde_themas('${sinds}') WHERE ${waar}`);
const regel = (waar: string, sinds = SINDS): Opdracht =>
  sql(`SELECT FROM aanbodmatching.bijna_passende_regels('${sinds}') WHERE ${waar}`);

/** Copies of the first row, each of a hulpvraag of its own, with what is different about them. */
const vermeerder = (aantal: number, anders = ''): Opdracht =>
  sql(`WITH vraag AS (
      INSERT INTO aanbodmatching.hulpvraag SELECT (json_populate_record(h, json_build_object('id', gen_random_uuid(),
        'kenmerk', 'HV-2027-' || (10000 + nr)))).* FROM aanbodmatching.hulpvraag h, generate_series(1, ${aantal}) nr
      WHERE h.id = '${HULPVRAAG_1}' RETURNING id),
    bijna AS (INSERT INTO aanbodmatching.bijna_passend SELECT id, '${AANBOD_A}', 'gebied' FROM vraag)
    INSERT INTO aanbodmatching.onvervulde_vraag SELECT (json_populate_record(o, json_build_object('hulpvraag_id', vraag.id,
      'event_id', gen_random_uuid()${anders}))).* FROM aanbodmatching.onvervulde_vraag o, vraag
    WHERE o.hulpvraag_id = '${HULPVRAAG_1}'`);
const VIJF: [Wie, Opdracht] = [BEHEER, vermeerder(4)];
const VIER: [Wie, Opdracht] = [BEHEER, vermeerder(3)];
const ZES: [Wie, Opdracht] = [BEHEER, vermeerder(5)];

export const ONVERVULD: Record<string, Tabelgrenzen> = {
  'aanbodmatching.onvervulde_vraag': {
    staat: [
      {
        ...{ hulpvraag_id: HULPVRAAG_1, reden: 'geen-passend-aanbod', status: 'open', regio: 'TWE' },
        ...{ themas: ['energie'], gevraagd_op: JUIST, ontstaan_op: JUIST, event_id: EVENT },
      },
      { hulpvraag_id: HULPVRAAG_2, regio: 'MBR', event_id: EVENT_2 },
      { hulpvraag_id: HULPVRAAG_4, regio: 'MBR', event_id: HULPVRAAG_4, gevraagd_op: ERVOOR },
    ],
    nieuw: { hulpvraag_id: HULPVRAAG_3, event_id: NIEUW },
    magLeeg: 'sectie grootteklasse vervuld_op',
    rechten:
      'SELECT, INSERT, UPDATE (status, vervuld_op, ontstaan_op, event_id, regio, themas, sectie, grootteklasse)',
    beperkingen: {
      onvervulde_vraag_pkey: { hulpvraag_id: HULPVRAAG_1 },
      onvervulde_vraag_event_id_key: { event_id: EVENT },
      onvervulde_vraag_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      onvervulde_vraag_reden_check: { reden: 'onzin' },
      onvervulde_vraag_status_check: { status: 'onzin' },
      onvervulde_vraag_regio_check: { regio: '' },
      onvervulde_vraag_sectie_check: { sectie: 'Z' },
      onvervulde_vraag_grootteklasse_check: { grootteklasse: 'onzin' },
      onvervulde_vraag_vervuld: [{ status: 'alsnog-vervuld' }, { vervuld_op: JUIST }],
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, wijzig({ status: 'vervallen' }), 3],
        [coordinator, voegToe(), '42501'],
        [analist, voegToe(), '42501'],
        [coordinator, wijzig({ status: 'vervallen' }), 0],
      ],
      lezen: [
        [analist, lees(), 3],
        [beheerder, lees(), 3],
        [aanbiederA, lees(), 0],
        [ondernemer, lees(), 0],
        [machine, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 2],
        [coordinatorVanA, lees(), 1],
        [indiener, lees(), 0],
        [{ via: 'app', actor: { rol: 'aanbieder', subject: 'a', regio: 'TWE' } }, lees(), 0],
      ],
      groepen: [[aanbiederA, thema(`regio = 'TWE'`), 1, VIJF]],
    },
  },
  'aanbodmatching.bijna_passend': {
    staat: [
      { hulpvraag_id: HULPVRAAG_1, aanbod_id: AANBOD_A, regel: 'gebied' },
      { hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { aanbod_id: AANBOD_B },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      bijna_passend_pkey: { aanbod_id: AANBOD_A },
      bijna_passend_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      bijna_passend_aanbod_id_fkey: { aanbod_id: ONBEKEND },
      bijna_passend_regel_check: { regel: 'onzin' },
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 2],
        [coordinator, lees(), 0],
        [aanbiederA, lees(), 0],
        [schijn, lees(), 0],
      ],
      groepen: [[aanbiederA, regel('aantal = 5'), 1, VIJF]],
    },
  },
};

const toont = (aantal: number, getal: string): Opdracht =>
  sql(`SELECT FROM (SELECT aanbodmatching.toonbaar(${aantal}) AS n) t WHERE n IS NOT DISTINCT FROM ${getal}`);

export const ONVERVULD_FUNCTIES = {
  'aanbodmatching.toonbaar(bigint)': {
    proeven: [
      [systeem, toont(4, 'NULL'), 1],
      [systeem, toont(5, '5'), 1],
      [systeem, toont(9, '5'), 1],
      [systeem, toont(10, '10'), 1],
    ],
    zonder: [
      ['aantal / 5 * 5', 'aantal'],
      ['nullif(aantal / 5 * 5, 0)', 'aantal / 5 * 5'],
    ],
  },
  'aanbodmatching.onvervulde_themas(timestamp with time zone)': {
    proeven: [
      [IEDER, thema('true'), '42501'],
      [coordinator, thema('true'), 0],
      [coordinator, thema('true'), 0, VIER],
      [coordinator, thema(`thema = 'energie' AND regio = 'TWE' AND aantal = 5`), 1, VIJF],
      [coordinator, thema('aantal = 5'), 1, ZES],
      [aanbiederB, thema('aantal = 5'), 1, VIJF],
      [analist, thema('true'), 0, VIJF],
      [anoniem, thema('true'), 0, VIJF],
      [coordinator, thema('true'), 0, [BEHEER, vermeerder(4, `, 'status', 'vervallen'`)]],
      [coordinator, thema('true'), 0, [BEHEER, vermeerder(4, `, 'gevraagd_op', '${ERVOOR}'`)]],
      [coordinator, thema('true'), 0, [BEHEER, vermeerder(3, `, 'regio', 'MBR'`)]],
      [coordinator, thema('true'), 0, [BEHEER, vermeerder(4, `, 'themas', ARRAY['ai']`)]],
    ],
    zonder: [
      [`o.status = 'open'`, 'true'],
      [`o.gevraagd_op >= date_trunc('month', sinds, 'Europe/Amsterdam')`, 'true'],
      [`date_trunc('month', sinds, 'Europe/Amsterdam')`, 'sinds'],
      [`platform.rol() IN ('coordinator', 'aanbieder')`, 'true'],
      [`aanbodmatching.toonbaar(count(DISTINCT o.hulpvraag_id)) IS NOT NULL`, 'true'],
      [`'Europe/Amsterdam'`, `'UTC'`],
    ],
  },
  'aanbodmatching.bijna_passende_regels(timestamp with time zone)': {
    proeven: [
      [IEDER, regel('true'), '42501'],
      [aanbiederA, regel('true'), 0],
      [aanbiederA, regel('true'), 0, [BEHEER, vermeerder(2)]],
      [aanbiederA, regel(`regel = 'gebied' AND aanbod_id = '${AANBOD_A}' AND aantal = 5`), 1, VIJF],
      [aanbiederB, regel('true'), 0, VIJF],
      [coordinatorVanA, regel('true'), 0, VIJF],
      [aanbiederA, regel('true'), 0, [BEHEER, vermeerder(4, `, 'status', 'vervallen'`)]],
      [aanbiederA, regel('true'), 0, [BEHEER, vermeerder(4, `, 'gevraagd_op', '${ERVOOR}'`)]],
    ],
    zonder: [
      [`o.status = 'open'`, 'true'],
      [`o.gevraagd_op >= date_trunc('month', sinds, 'Europe/Amsterdam')`, 'true'],
      [`date_trunc('month', sinds, 'Europe/Amsterdam')`, 'sinds'],
      [`'Europe/Amsterdam'`, `'UTC'`],
      [`platform.rol() = 'aanbieder'`, 'true'],
      [`a.aanbieder_id = platform.organisatie()`, 'true'],
      [`aanbodmatching.toonbaar(count(DISTINCT b.hulpvraag_id)) IS NOT NULL`, 'true'],
      [`o.hulpvraag_id = b.hulpvraag_id`, 'true'],
    ],
  },
} satisfies Grenzen['functies'];
