// SPDX-License-Identifier: EUPL-1.2
import { lees, verwijder, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  HULPVRAAG_1,
  KVK_1,
  KVK_2,
  NIEUW,
  ONBEKEND,
  TOEN,
  analist,
  anoniem,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  indiener,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

const nr = (laatste: string): string => ONBEKEND.slice(0, -2) + laatste;
const [VERZOEK_1, VERZOEK_2, VERZOEK_3] = [nr('71'), nr('72'), nr('73')];
const [RONDE_1, RONDE_2] = [nr('74'), nr('75')];
const OPEN = { status: 'ontvangen', uitgevoerd_op: null };
const VAN_BEWERKER = { rol: 'indiener', gevraagd_door: `bewerker:${HULPVRAAG_1}`, regio: null };
const VAN_ONDERNEMER = { rol: 'ondernemer', gevraagd_door: 'ondernemer', regio: null, betrokkene_id: null };

/** In another role, with a subject of the same name. */
const naamgenoot: Wie = { via: 'app', actor: { rol: 'analist', subject: 'ondernemer' } };

export const GEGEVENSVERZOEK: Record<string, Tabelgrenzen> = {
  'platform.gegevensverzoek': {
    staat: [
      {
        ...{
          id: VERZOEK_1,
          soort: 'inzage',
          status: 'uitgevoerd',
          betrokkene_id: BETROKKENE_1,
          regio: 'TWE',
        },
        ...{
          rol: 'coordinator',
          gevraagd_door: 'coordinator',
          gevraagd_op: TOEN,
          uitgevoerd_op: TOEN,
          aantal: 1,
        },
      },
      { id: VERZOEK_2, regio: 'MBR', gevraagd_door: 'coordinator-mbr' },
      { id: VERZOEK_3, soort: 'wissing', ...OPEN, ...VAN_ONDERNEMER, kvk_nummer: KVK_1 },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'betrokkene_id kvk_nummer regio uitgevoerd_op',
    rechten: 'SELECT, INSERT, UPDATE (status, kvk_nummer, aantal, uitgevoerd_op), DELETE',
    beperkingen: {
      gegevensverzoek_soort_check: { soort: 'onzin' },
      gegevensverzoek_status_check: { status: 'onzin', uitgevoerd_op: null },
      gegevensverzoek_kvk_nummer_check: { ...OPEN, betrokkene_id: null, kvk_nummer: '123' },
      gegevensverzoek_regio_check: { regio: 'Twente' },
      gegevensverzoek_rol_check: { rol: 'analist' },
      gegevensverzoek_aantal_check: { aantal: -1 },
      gegevensverzoek_check: [{ uitgevoerd_op: null }, { ...OPEN, uitgevoerd_op: TOEN }],
      gegevensverzoek_check1: { betrokkene_id: null, kvk_nummer: KVK_1 },
      gegevensverzoek_check2: [
        { ...OPEN, betrokkene_id: null },
        { ...OPEN, kvk_nummer: KVK_1 },
      ],
      gegevensverzoek_pkey: { id: VERZOEK_1 },
    },
    beleid: {
      aanvragen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ regio: 'MBR' }), '42501'],
        [coordinator, voegToe({ regio: null }), '42501'],
        [coordinator, voegToe({ gevraagd_door: 'een ander' }), '42501'],
        [coordinator, voegToe({ rol: 'ondernemer' }), '42501'],
        [bewezen, voegToe({ ...VAN_BEWERKER, ...OPEN }), 1],
        [bewezen, voegToe({ ...VAN_BEWERKER, ...OPEN, betrokkene_id: BETROKKENE_2 }), '42501'],
        [bewezen, voegToe({ ...VAN_BEWERKER, ...OPEN, betrokkene_id: null, kvk_nummer: KVK_2 }), '42501'],
        [bewezen, voegToe({ ...VAN_BEWERKER, regio: 'MBR' }), '42501'],
        [indiener, voegToe({ ...VAN_BEWERKER, gevraagd_door: `indiener:${HULPVRAAG_1}` }), '42501'],
        [ondernemer, voegToe({ ...VAN_ONDERNEMER, ...OPEN, kvk_nummer: KVK_1 }), 1],
        [ondernemer, voegToe(VAN_ONDERNEMER), 1],
        [ondernemer, voegToe({ ...VAN_ONDERNEMER, ...OPEN, kvk_nummer: KVK_2 }), '42501'],
        [ondernemer, voegToe({ ...VAN_ONDERNEMER, betrokkene_id: BETROKKENE_1 }), '42501'],
        [ondernemer, voegToe({ ...VAN_ONDERNEMER, regio: 'TWE' }), '42501'],
        [anoniem, voegToe(), '42501'],
        [beheerder, voegToe(), '42501'],
      ],
      lezen: [
        [beheerder, lees(), 3],
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 1],
        [bewezen, lees(), 0],
        [analist, lees(), 0],
        [schijn, lees(), 0],
        [naamgenoot, lees(), 0],
      ],
      systeem: [
        [systeem, lees(), 3],
        [systeem, wijzig({ aantal: 2 }), 3],
        [systeem, verwijder(), 3],
        [beheerder, wijzig({ aantal: 2 }), 0],
        [coordinator, verwijder(), 0],
      ],
    },
  },
  'platform.bewaarronde': {
    staat: [
      { id: RONDE_1, datum: '2026-01-01', begonnen_op: TOEN, afgerond_op: TOEN, uitkomsten: [] },
      { id: RONDE_2, datum: '2026-01-02', afgerond_op: null },
    ],
    nieuw: { id: NIEUW, datum: '2026-01-03' },
    magLeeg: 'afgerond_op',
    rechten: 'SELECT, INSERT, UPDATE (afgerond_op, uitkomsten)',
    beperkingen: {
      bewaarronde_uitkomsten_check: { uitkomsten: {} },
      bewaarronde_pkey: { id: RONDE_1 },
      bewaarronde_datum: { datum: '2026-01-01' },
    },
    beleid: {
      lezen: [
        [beheerder, lees(), 2],
        [analist, lees(), 0],
        [coordinator, lees(), 0],
      ],
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, wijzig({ afgerond_op: TOEN }), 2],
        [beheerder, voegToe(), '42501'],
        [beheerder, wijzig({ afgerond_op: TOEN }), 0],
      ],
    },
  },
};
