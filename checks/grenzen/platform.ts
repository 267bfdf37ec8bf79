// SPDX-License-Identifier: EUPL-1.2
import { isGedwongen, lees, langer, sql, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BEHEER,
  EVENT,
  EVENT_2,
  NIEMAND,
  ONBEKEND,
  TOEN,
  analist,
  anoniem,
  beheerder,
  coordinator,
  systeem,
} from './wie.js';

/** One delivery failed, and was perhaps given up, or handled after all. */
const MISLUKT_SQL = `UPDATE platform.aflevering SET mislukt_op = now(), fout = 'verbinding'`;
const MISLUKT = sql(MISLUKT_SQL);
const OPGEGEVEN = sql('UPDATE platform.aflevering SET opgegeven_op = now()');
/** Beside the event that failed another, of which nothing did. */
const MET_ANDER =
  sql(`WITH ander AS (INSERT INTO platform.event (volgnummer, id, type, source, subject, time, dataversie, data)
  OVERRIDING SYSTEM VALUE VALUES (2, '${EVENT_2}', 'hulpvraag-ingediend', '/proef', 'proef', now(), 1, '{}'))
  ${MISLUKT_SQL}`);
const MAAT = { wachtend: 1, uitgesteld: 0, bezig: 0, mislukt: 0, oudste_op: TOEN, gemeten_op: TOEN };

export const PLATFORM: Record<string, Tabelgrenzen> = {
  'platform.event': {
    staat: [
      {
        ...{ volgnummer: 1, id: EVENT, type: 'hulpvraag-ingediend', source: '/proef', subject: 'proef' },
        ...{ time: TOEN, dataversie: 1, data: {}, vastgelegd_op: TOEN },
      },
    ],
    nieuw: { volgnummer: 2, id: EVENT_2 },
    magLeeg: 'uitgezonden_op hulpvraag_id toewijzing_id',
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
        [analist, lees(), 0],
      ],
      mislukt: [
        [beheerder, lees(), 0],
        [beheerder, lees(), 1, [systeem, MISLUKT]],
        [beheerder, lees(), 1, [systeem, OPGEGEVEN]],
        [beheerder, lees(), 0, [systeem, sql(`${MISLUKT_SQL}, verwerkt_op = now()`)]],
        [analist, lees(), 0, [systeem, MISLUKT]],
        [beheerder, lees(`id = '${EVENT_2}'`), 0, [systeem, MET_ANDER]],
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
    magLeeg: 'verwerkt_op opgegeven_op mislukt_op fout',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      aflevering_pogingen_check: { pogingen: 0, opnieuw_vanaf: 0 },
      aflevering_fout_check: [
        { mislukt_op: TOEN, fout: 'Een zin' },
        { mislukt_op: TOEN, fout: langer(60) },
      ],
      aflevering_mislukt_met_fout: [{ mislukt_op: TOEN }, { fout: 'verbinding' }],
      aflevering_opnieuw: [{ opnieuw_vanaf: -1 }, { opnieuw_vanaf: 2 }],
      aflevering_check: { verwerkt_op: TOEN, opgegeven_op: TOEN },
      aflevering_pkey: { queue: 'aanbodmatching' },
      aflevering_event_id_fkey: { event_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [analist, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      beheerder: [
        [beheerder, lees(), 1],
        [analist, lees(), 0],
      ],
      opnieuw: [
        [beheerder, wijzig({ opgegeven_op: null, opnieuw_vanaf: 1 }), 1, [systeem, OPGEGEVEN]],
        [beheerder, wijzig({ verwerkt_op: TOEN }), '42501'],
        [beheerder, wijzig({ opgegeven_op: TOEN }), '42501'],
        [beheerder, wijzig({ verwerkt_op: null }), 0, [systeem, wijzig({ verwerkt_op: TOEN })]],
        [analist, wijzig({ opnieuw_vanaf: 1 }), 0],
      ],
    },
  },
  'platform.wachtrijstand': {
    staat: [{ ...MAAT, queue: 'aanbodmatching' }],
    nieuw: { queue: 'nieuw' },
    magLeeg: 'oudste_op',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      wachtrijstand_queue_check: [{ queue: 'Een zin' }, { queue: langer(60) }],
      wachtrijstand_wachtend_check: { wachtend: -1 },
      wachtrijstand_uitgesteld_check: { uitgesteld: -1 },
      wachtrijstand_bezig_check: { bezig: -1 },
      wachtrijstand_mislukt_check: { mislukt: -1 },
      wachtrijstand_pkey: { queue: 'aanbodmatching' },
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, wijzig({ wachtend: 2 }), 1],
        [beheerder, voegToe(), '42501'],
        [beheerder, wijzig({ wachtend: 2 }), 0],
      ],
      lezen: [
        [beheerder, lees(), 1],
        [analist, lees(), 0],
        [coordinator, lees(), 0],
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
