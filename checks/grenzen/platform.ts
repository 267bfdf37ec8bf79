// SPDX-License-Identifier: EUPL-1.2
import { isGedwongen, lees, langer, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BEHEER,
  EVENT,
  EVENT_2,
  NIEMAND,
  ONBEKEND,
  TOEN,
  anoniem,
  beheerder,
  coordinator,
  systeem,
} from './wie.js';

export const PLATFORM: Record<string, Tabelgrenzen> = {
  'platform.event': {
    staat: [
      {
        ...{ volgnummer: 1, id: EVENT, type: 'hulpvraag-ingediend', source: '/proef', subject: 'proef' },
        ...{ time: TOEN, dataversie: 1, data: {}, vastgelegd_op: TOEN },
      },
    ],
    nieuw: { volgnummer: 2, id: EVENT_2 },
    magLeeg: 'uitgezonden_op',
    rechten: 'SELECT, INSERT, UPDATE (uitgezonden_op)',
    beperkingen: {
      event_dataversie_check: { dataversie: 0 },
      event_pkey: { id: EVENT },
      event_volgnummer_key: { volgnummer: 1 },
    },
    beleid: {
      vastleggen: [
        [anoniem, voegToe(), 1],
        [NIEMAND, voegToe(), '42501'],
      ],
      lezen: [
        [systeem, lees(), 1],
        [beheerder, lees(), 0],
      ],
      uitzenden: [
        [systeem, wijzig({ uitgezonden_op: TOEN }), 1],
        [beheerder, wijzig({ uitgezonden_op: TOEN }), 0],
      ],
    },
  },
  'platform.aflevering': {
    staat: [{ event_id: EVENT, queue: 'aanbodmatching', pogingen: 1, verzonden_op: TOEN }],
    nieuw: { queue: 'nieuw' },
    magLeeg: 'verwerkt_op opgegeven_op',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      aflevering_pogingen_check: { pogingen: 0 },
      aflevering_check: { verwerkt_op: TOEN, opgegeven_op: TOEN },
      aflevering_pkey: { queue: 'aanbodmatching' },
      aflevering_event_id_fkey: { event_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
    },
  },
  'platform.idempotentiesleutel': {
    staat: [
      {
        ...{ bewerking: 'proef', subject: 'coordinator', sleutel: 'sleutel-1', vingerafdruk: 'x' },
        ...{ antwoord: {}, vastgelegd_op: TOEN },
      },
      { subject: 'ander' },
    ],
    nieuw: { sleutel: 'sleutel-2' },
    rechten: 'SELECT, INSERT, UPDATE, DELETE',
    beperkingen: {
      idempotentiesleutel_sleutel_check: [{ sleutel: 'te-kort' }, { sleutel: langer(200) }],
      idempotentiesleutel_pkey: { sleutel: 'sleutel-1' },
    },
    beleid: {
      eigen: [
        [coordinator, lees(), 1],
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ subject: 'ander' }), '42501'],
      ],
      opruimen: [
        [systeem, verwijder(), 2],
        [beheerder, verwijder(), 0],
      ],
      opruimen_lezen: [
        [systeem, lees(), 2],
        [beheerder, lees(), 0],
      ],
    },
  },
  'platform.ratelimiet': {
    staat: [{ key: 'adres', points: 1, expire: 0 }],
    nieuw: { key: 'nieuw' },
    magLeeg: 'expire',
    rechten: 'SELECT, INSERT, UPDATE, DELETE',
    beperkingen: { ratelimiet_pkey: { key: 'adres' } },
    // Counting happens without a context, so for everybody.
    rls: [[BEHEER, isGedwongen, 1]],
    beleid: {
      teller: [
        [NIEMAND, lees(), 1],
        [NIEMAND, voegToe(), 1],
      ],
    },
  },
};
