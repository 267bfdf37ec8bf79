// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, verwijder, voegToe, type Tabelgrenzen } from './grens.js';
import {
  AANBOD_A,
  AANBOD_B,
  BETROKKENE_1,
  EVENT,
  EVENT_2,
  HULPVRAAG_1,
  HULPVRAAG_2,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  coordinator,
  systeem,
} from './wie.js';

export const MATCH: Record<string, Tabelgrenzen> = {
  'aanbodmatching.matchresultaat': {
    staat: [
      {
        ...{
          hulpvraag_id: HULPVRAAG_1,
          hulpvraag_versie: 1,
          event_id: EVENT,
          epoch: 1,
          rekenregels: 'proef',
        },
        ...{ aantal: 1, geen_passend_aanbod: 0, gematcht_op: TOEN },
      },
      { hulpvraag_id: HULPVRAAG_2, event_id: EVENT_2 },
    ],
    nieuw: { hulpvraag_versie: 2, event_id: NIEUW },
    magLeeg: 'vraag',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      matchresultaat_aantal_check: { aantal: -1 },
      matchresultaat_geen_passend_aanbod_check: [{ geen_passend_aanbod: -0.1 }, { geen_passend_aanbod: 1.1 }],
      matchresultaat_pkey: { hulpvraag_versie: 1 },
      matchresultaat_event_id_key: { event_id: EVENT },
      matchresultaat_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      matchresultaat_epoch_fkey: { epoch: 9 },
    },
    beleid: {
      lezen: [
        [coordinator, lees(), 1],
        [aanbiederA, lees(), 0],
        [analist, lees(), 0],
      ],
      rekenen: [
        [systeem, voegToe(), 1],
        [coordinator, voegToe(), '42501'],
      ],
    },
  },
  'aanbodmatching.match': {
    staat: [
      {
        ...{ hulpvraag_id: HULPVRAAG_1, aanbod_id: AANBOD_A, rang: 1, score: 1, oordeel: 'ja' },
        ...{ betrokkene_id: BETROKKENE_1, bewijs: bytes(40), redenen: bytes(40) },
      },
      { hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { aanbod_id: AANBOD_B, rang: 2 },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      match_rang_check: [{ rang: 0 }, { rang: 21 }],
      match_oordeel_check: { oordeel: 'nee' },
      match_pkey: { aanbod_id: AANBOD_A },
      match_hulpvraag_id_rang_key: { rang: 1 },
      match_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      match_aanbod_id_fkey: { aanbod_id: ONBEKEND },
    },
    beleid: {
      lezen: [
        [coordinator, lees(), 1],
        [aanbiederA, lees(), 0],
        [analist, lees(), 0],
      ],
      rekenen: [
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 2],
        [coordinator, voegToe(), '42501'],
        [coordinator, verwijder(), 0],
      ],
    },
  },
};
