// SPDX-License-Identifier: EUPL-1.2
import { lees, voegToe, type Tabelgrenzen } from './grens.js';
import {
  EVENT,
  EVENT_2,
  NIEUW,
  TOEN,
  aanbiederA,
  analist,
  beheerder,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const [MAANDAG, VOLGENDE, DINSDAG] = ['2026-03-02', '2026-03-09', '2026-03-03'];

export const GESPREKSSIGNAAL: Record<string, Tabelgrenzen> = {
  'aanbodmatching.gesprekssignaal': {
    staat: [
      {
        ...{ regio: 'TWE', thema: 'energie', peildatum: MAANDAG, gesprekken: 6, vragers: 4, eerder: 12 },
        event_id: EVENT,
      },
      { regio: 'MBR', event_id: EVENT_2 },
    ],
    nieuw: { peildatum: VOLGENDE, event_id: NIEUW },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      gesprekssignaal_pkey: { peildatum: MAANDAG },
      gesprekssignaal_event_id_key: { event_id: EVENT },
      gesprekssignaal_regio_check: { regio: 'twe' },
      gesprekssignaal_thema_check: { thema: 'E' },
      gesprekssignaal_peildatum_check: { peildatum: DINSDAG },
      gesprekssignaal_gesprekken_check: { gesprekken: 4, eerder: 0 },
      gesprekssignaal_eerder_check: { eerder: -1 },
      gesprekssignaal_vragers: [{ vragers: 2 }, { vragers: 7 }],
      gesprekssignaal_stijgt: { eerder: 13 },
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, lees(), 2],
        [coordinator, voegToe(), '42501'],
        [analist, voegToe(), '42501'],
      ],
      lezen: [
        [analist, lees(), 2],
        [beheerder, lees(), 2],
        [aanbiederA, lees(), 0],
        [ondernemer, lees(), 0],
        [machine, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [indiener, lees(), 0],
        [{ via: 'app', actor: { rol: 'aanbieder', subject: 'a', regio: 'TWE' } }, lees(), 0],
      ],
    },
  },
  'communities.gesprektelling': {
    staat: [{ peildatum: MAANDAG, geteld_op: TOEN }],
    nieuw: { peildatum: VOLGENDE },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      gesprektelling_pkey: { peildatum: MAANDAG },
      gesprektelling_peildatum_check: { peildatum: DINSDAG },
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, lees(), 1],
        [coordinator, voegToe(), '42501'],
        [coordinator, lees(), 0],
        [beheerder, lees(), 0],
        [ondernemer, lees(), 0],
      ],
    },
  },
};
