// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { BRON_1, BRON_2, BRON_NIEUW, STEUN_1, STEUN_2, VEEL, VERLEEND } from './staatssteun-wie.js';
import { STEUNREGISTER } from './steunregister.js';
import { PLAFOND_PROEVEN } from './staatssteun-plafond.js';
import {
  EIGENAAR,
  KVK_1,
  KVK_2,
  NIEUW,
  ORG_A,
  ORG_B,
  TOEN,
  aanbiederA,
  aanbiederB,
  aanbiederVanTwe,
  analist,
  coordinator,
  coordinatorMbr,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

export const STEUN: Record<string, Tabelgrenzen> = {
  'staatssteun.steun': {
    staat: [
      {
        ...{ id: STEUN_1, bron_id: BRON_1, kvk_nummer: KVK_1, aanbieder_id: ORG_A, regio: 'TWE' },
        ...{ regeling: 'algemeen', status: 'gereserveerd', bedrag_in_centen: 1_000_000 },
        ...{ datum: '2026-01-01', gereserveerd_door: 'coordinator', gereserveerd_op: TOEN },
        ...{ gewijzigd_door: 'coordinator', gewijzigd_op: TOEN, versie: 1, sbi: null },
        ...{ verlener: null, instrument: null, termijn_vanaf: null, aangenomen_op: TOEN },
      },
      {
        ...{ id: STEUN_2, bron_id: BRON_2, kvk_nummer: KVK_2, aanbieder_id: ORG_B, regio: 'MBR' },
        ...{ ...VERLEEND, bedrag_in_centen: 2_000_000 },
      },
    ],
    nieuw: { id: NIEUW, bron_id: BRON_NIEUW, datum: '2026-02-01', aangenomen_op: null },
    magLeeg: 'kvk_nummer sbi verlener instrument termijn_vanaf aangenomen_op',
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      steun_pkey: { id: STEUN_1 },
      steun_bron: { bron_id: BRON_1 },
      steun_kvk_nummer_check: { kvk_nummer: '123' },
      steun_regio_check: { regio: 'x' },
      steun_regeling_check: { regeling: 'onzin' },
      steun_status_check: { status: 'onzin' },
      steun_bedrag_in_centen_check: [
        { bedrag_in_centen: 0 },
        { status: 'vrijgegeven', bedrag_in_centen: VEEL },
      ],
      steun_van_wie: { kvk_nummer: null },
      steun_sbi_check: { sbi: 'x' },
      steun_versie_check: { versie: 0 },
      steun_verlener_check: [
        { ...VERLEEND, verlener: ' x ' },
        { ...VERLEEND, verlener: langer(200) },
      ],
      steun_instrument_check: { ...VERLEEND, instrument: 'onzin' },
      steun_aangenomen: { ...VERLEEND, aangenomen_op: null },
      steun_verlening: [
        { verlener: 'Gemeente' },
        { ...VERLEEND, termijn_vanaf: null },
        { status: 'vrijgegeven', instrument: 'dienst' },
      ],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 2]],
      afhandelen: [[EIGENAAR, wijzig({ status: 'vrijgegeven' }, `id = '${STEUN_1}'`), 1]],
      systeem: [
        [systeem, lees(), 2],
        [analist, lees(), 0],
      ],
      opruimen: [
        [systeem, verwijder(), 1],
        [coordinatorMbr, verwijder(), 0],
      ],
      eigen: [
        [ondernemer, lees(), 1],
        [schijn, lees(), 0],
      ],
      aanbieder: [
        [aanbiederA, lees(), 1],
        [aanbiederB, lees(), 1],
        [schijn, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [schijn, lees(), 0],
      ],
      reserveren: [
        [coordinator, voegToe(), 1],
        [systeem, voegToe({ gereserveerd_door: 'systeem', regio: 'MBR' }), 1],
        [coordinator, voegToe({ regio: 'MBR' }), '42501'],
        [coordinator, voegToe(VERLEEND), '42501'],
        [coordinator, voegToe({ status: 'vrijgegeven' }), '42501'],
        [coordinator, voegToe({ aangenomen_op: TOEN }), '42501'],
        [coordinator, voegToe({ gereserveerd_door: 'x' }), '42501'],
        [aanbiederVanTwe, voegToe({ gereserveerd_door: 'aanbieder-a' }), '42501'],
      ],
    },
    triggers: { plafond_bewaken: PLAFOND_PROEVEN },
  },
  ...STEUNREGISTER,
};
