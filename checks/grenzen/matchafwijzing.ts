// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, sql, verwijder, voegToe, type Tabelgrenzen } from './grens.js';
import {
  AANBOD_A,
  AANBOD_B,
  BETROKKENE_1,
  CLIENT_1,
  HULPVRAAG_1,
  HULPVRAAG_2,
  ONBEKEND,
  TOEN,
  aanbiederA,
  beheerder,
  bewerker,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

/** Suggested too, so that it can be said not to fit. */
const VOORGESTELD = sql(`INSERT INTO aanbodmatching.match
    (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  SELECT hulpvraag_id, '${AANBOD_B}', betrokkene_id, 2, score, oordeel, bewijs, redenen
  FROM aanbodmatching.match WHERE hulpvraag_id = '${HULPVRAAG_1}'`);
const door = (afgewezen_door: string): object => ({ afgewezen_door });
const BEWERKER = door(`bewerker:${HULPVRAAG_1}`);

export const MATCHAFWIJZING: Record<string, Tabelgrenzen> = {
  'aanbodmatching.matchafwijzing': {
    staat: [
      {
        ...{ hulpvraag_id: HULPVRAAG_1, aanbod_id: AANBOD_A, betrokkene_id: BETROKKENE_1 },
        ...{ reden: 'dubbel', toelichting: null, afgewezen_door: 'ondernemer', afgewezen_op: TOEN },
      },
      { hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { aanbod_id: AANBOD_B },
    magLeeg: 'toelichting',
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      matchafwijzing_reden_check: { reden: 'onzin' },
      matchafwijzing_toelichting_check: [{ toelichting: bytes(29) }, { toelichting: bytes(8_030) }],
      matchafwijzing_anders: { reden: 'anders' },
      matchafwijzing_pkey: { aanbod_id: AANBOD_A },
      matchafwijzing_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      matchafwijzing_aanbod_id_fkey: { aanbod_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 2],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501', [systeem, VOORGESTELD]],
        [beheerder, verwijder(), 0],
      ],
      lezen: [
        [coordinator, lees(), 1],
        [ondernemer, lees(), 1],
        [indiener, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [aanbiederA, lees(), 0],
        [machine, lees(), 0],
        [schijn, lees(), 0],
      ],
      afwijzen: [
        [ondernemer, voegToe(), 1, [systeem, VOORGESTELD]],
        [coordinator, voegToe(door('coordinator')), 1, [systeem, VOORGESTELD]],
        [bewerker, voegToe(BEWERKER), 1, [systeem, VOORGESTELD]],
        [ondernemer, voegToe(), '42501'],
        [indiener, voegToe(door(`indiener:${HULPVRAAG_1}`)), '42501', [systeem, VOORGESTELD]],
        [ondernemer, voegToe(door('een ander')), '42501', [systeem, VOORGESTELD]],
        [coordinatorMbr, voegToe(door('coordinator-mbr')), '42501', [systeem, VOORGESTELD]],
        [machine, voegToe(door(CLIENT_1)), '42501', [systeem, VOORGESTELD]],
      ],
      intrekken: [
        [ondernemer, verwijder(), 1],
        [coordinator, verwijder(), 1],
        [bewerker, verwijder(), 1],
        [indiener, verwijder(), 0],
        [machine, verwijder(), 0],
      ],
    },
  },
};
