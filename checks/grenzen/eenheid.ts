// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { E1, E2, E3, K1, K2, K3, K4, M1, M2 } from './campagne-wie.js';
import { langer, lees, sql, verwijder, voegToe, wijzig, type Opdracht, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  BETROKKENE_NIEUW,
  EIGENAAR,
  KVK_1,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  coordinator,
  coordinatorMbr,
  systeem,
} from './wie.js';

export const telling = (campagne: string, waar: string): Opdracht =>
  sql(`SELECT FROM communities.campagne_telling('${campagne}') WHERE ${waar}`);
export const zetStatus = (campagne: string, status: string): Opdracht =>
  sql(`UPDATE communities.campagne SET status = '${status}' WHERE id = '${campagne}'`);

export const EENHEID: Record<string, Tabelgrenzen> = {
  'communities.campagne_eenheid': {
    staat: [
      {
        ...{ id: E1, campagne_id: K3, arm: 'genodigd', laag: 'micro:C', kvk_nummers: [KVK_1] },
        gevraagd_op: null,
      },
      { id: E2, arm: 'controle', gevraagd_op: TOEN },
      { id: E3, campagne_id: K4 },
    ],
    nieuw: { id: NIEUW, campagne_id: K2 },
    magLeeg: 'gevraagd_op',
    rechten: 'SELECT, INSERT, UPDATE (kvk_nummers, gevraagd_op)',
    beperkingen: {
      campagne_eenheid_pkey: { id: E1, campagne_id: K3 },
      campagne_eenheid_campagne_id_fkey: { campagne_id: ONBEKEND },
      campagne_eenheid_arm_check: { arm: 'beide' },
      campagne_eenheid_laag_check: [{ laag: '' }, { laag: langer(40) }],
      campagne_eenheid_kvk_nummers_check: { kvk_nummers: Array.from({ length: 1001 }, () => KVK_1) },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [coordinator, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
      meten: [
        [systeem, wijzig({ gevraagd_op: LATER }), 3],
        [coordinator, wijzig({ gevraagd_op: LATER }), 0],
      ],
      trekken: [
        [systeem, voegToe(), 1],
        [systeem, voegToe({ campagne_id: K1 }), '42501'],
        [systeem, voegToe({ campagne_id: K3 }), '42501'],
        [systeem, voegToe({ gevraagd_op: TOEN }), '42501'],
        [coordinator, voegToe(), '42501'],
      ],
    },
  },
  'communities.campagne_mail': {
    staat: [
      {
        ...{ id: M1, campagne_id: K3, eenheid_id: E1, arm: 'genodigd', relatie_id: ONBEKEND },
        ...{ betrokkene_id: BETROKKENE_1, status: 'wachtend', pogingen: 0, verzenden_op: TOEN },
        ...{ verzonden_op: null, afmeldhash: null },
      },
      {
        ...{ id: M2, campagne_id: K4, eenheid_id: E3, betrokkene_id: BETROKKENE_2, status: 'verzonden' },
        ...{ verzonden_op: TOEN, afmeldhash: bytes(32) },
      },
    ],
    nieuw: { id: NIEUW, betrokkene_id: BETROKKENE_NIEUW },
    magLeeg: 'verzonden_op afmeldhash',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (status, pogingen, verzenden_op, verzonden_op, afmeldhash)',
    beperkingen: {
      campagne_mail_pkey: { id: M1 },
      campagne_mail_arm_check: { arm: 'controle', eenheid_id: E2 },
      campagne_mail_genodigd: [{ eenheid_id: E2 }, { campagne_id: K4 }],
      campagne_mail_status_check: { status: 'onzin' },
      campagne_mail_pogingen_check: { pogingen: -1 },
      campagne_mail_afmeldhash_check: { status: 'verzonden', verzonden_op: TOEN, afmeldhash: bytes(31) },
      campagne_mail_verzonden: [{ status: 'verzonden' }, { verzonden_op: TOEN }, { afmeldhash: bytes(32) }],
      campagne_mail_een: { betrokkene_id: BETROKKENE_1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ pogingen: 1 }), 2],
        [systeem, verwijder(), 2],
        [coordinator, lees(), 0],
        [coordinator, voegToe(), '42501'],
        [coordinatorMbr, verwijder(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
    },
  },
};
