// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { ander, collega } from './community-wie.js';
import {
  D1,
  D2,
  E1,
  E2,
  V1,
  V2,
  bewezen2,
  onbewezen2,
  schijnBewerker,
  schijnBewezen2,
  schijnCoordinator,
  schijnVragend,
  vragend,
} from './ervaring-wie.js';
import { BEWAKEN } from './ervaring-grens.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  EIGENAAR,
  HULPVRAAG_1,
  HULPVRAAG_3,
  HULPVRAAG_4,
  KVK_2,
  KVK_NIEUW,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewerker,
  bewezen,
  coordinator,
  coordinatorMbr,
  indiener,
  ondernemer,
  systeem,
} from './wie.js';

const NEE = { status: 'nee', beantwoord_op: TOEN };
const JA = { status: 'ja', beantwoord_op: TOEN };
const GEGEVEN = {
  ...{ deskundige_betrokkene: BETROKKENE_1, deskundige_naam: bytes(40), deskundige_email: bytes(40) },
};
const DANK = { bedankje: bytes(40), bedankt_op: TOEN };
const NIETS = { woorden: null, naam: null, email: null };
export const ERVARINGSVERZOEK: Record<string, Tabelgrenzen> = {
  'communities.ervaringsverzoek': {
    staat: [
      {
        ...{ id: V1, deskundige_id: D2, ervaring_id: E2, hulpvraag_id: HULPVRAAG_1 },
        ...{ betrokkene_id: BETROKKENE_1, kvk_nummer: KVK_NIEUW, regio: 'TWE', taal: 'nl', thema: 'energie' },
        ...{ sbi: '1071', woorden: bytes(40), naam: bytes(40), email: bytes(40), toon_naam: false },
        ...{ status: 'open', gevraagd_op: TOEN, vervalt_op: LATER, beantwoord_op: null },
        ...{ deskundige_betrokkene: null, deskundige_naam: null, deskundige_email: null },
        ...{ bedankje: null, bedankt_op: null, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      {
        ...{ id: V2, deskundige_id: D1, ervaring_id: E1, hulpvraag_id: HULPVRAAG_3, regio: 'MBR' },
        ...{ betrokkene_id: BETROKKENE_2, kvk_nummer: KVK_2, ...JA, ...GEGEVEN },
      },
    ],
    nieuw: { id: NIEUW, deskundige_id: D1, ervaring_id: E1 },
    magLeeg:
      'kvk_nummer thema sbi woorden naam email beantwoord_op deskundige_betrokkene deskundige_naam deskundige_email bedankje bedankt_op',
    rechten:
      'SELECT, INSERT, UPDATE (kvk_nummer, woorden, naam, email, status, beantwoord_op, deskundige_betrokkene, deskundige_naam, deskundige_email, bedankje, bedankt_op, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      ervaringsverzoek_pkey: { id: V1 },
      ervaringsverzoek_deskundige_id_fkey: { deskundige_id: ONBEKEND },
      ervaringsverzoek_ervaring_id_fkey: { ervaring_id: ONBEKEND },
      ervaringsverzoek_kvk_nummer_check: { kvk_nummer: '1' },
      ervaringsverzoek_regio_check: { regio: 'x' },
      ervaringsverzoek_taal_check: { taal: 'fr' },
      ervaringsverzoek_thema_check: { thema: 'Geen code' },
      ervaringsverzoek_sbi_check: { sbi: 'x' },
      ervaringsverzoek_woorden_check: [{ woorden: bytes(29) }, { woorden: bytes(4030) }],
      ervaringsverzoek_naam_check: [{ naam: bytes(29) }, { naam: bytes(430) }],
      ervaringsverzoek_email_check: [{ email: bytes(29) }, { email: bytes(1301) }],
      ervaringsverzoek_status_check: { status: 'onzin' },
      ervaringsverzoek_deskundige_naam_check: [
        { ...JA, ...GEGEVEN, deskundige_naam: bytes(29) },
        { ...JA, ...GEGEVEN, deskundige_naam: bytes(430) },
      ],
      ervaringsverzoek_deskundige_email_check: [
        { ...JA, ...GEGEVEN, deskundige_email: bytes(29) },
        { ...JA, ...GEGEVEN, deskundige_email: bytes(1301) },
      ],
      ervaringsverzoek_bedankje_check: [
        { ...JA, ...DANK, bedankje: bytes(29) },
        { ...JA, ...DANK, bedankje: bytes(2030) },
      ],
      ervaringsverzoek_duur: { vervalt_op: TOEN },
      ervaringsverzoek_vrager: { naam: null },
      ervaringsverzoek_loopt: NIETS,
      ervaringsverzoek_antwoord: [{ status: 'nee' }, { beantwoord_op: TOEN }],
      ervaringsverzoek_kennismaking: GEGEVEN,
      ervaringsverzoek_gegeven: { ...JA, ...GEGEVEN, deskundige_email: null },
      ervaringsverzoek_dank: { bedankt_op: TOEN },
      ervaringsverzoek_dankwoord: { ...JA, bedankje: bytes(40) },
      ervaringsverzoek_een: { hulpvraag_id: HULPVRAAG_3 },
      ervaringsverzoek_open: { deskundige_id: D2, ervaring_id: E2, hulpvraag_id: HULPVRAAG_4 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ gewijzigd_op: LATER }), 2],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      eindigen: [[EIGENAAR, wijzig({ gewijzigd_op: LATER }), 2]],
      gevraagde: [
        [ondernemer, lees(), 1],
        [ander, lees(`id = '${V1}'`), 1],
        [collega, lees(), 0],
      ],
      vrager: [
        [vragend, lees(), 1],
        [indiener, lees(), 1],
        [bewerker, lees(), 1],
        [schijnVragend, lees(), 0],
        [schijnBewerker, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [schijnCoordinator, lees(), 0],
      ],
      inzage: [
        [bewezen2, lees(), 2],
        [bewezen, lees(), 1],
        [onbewezen2, lees(), 1],
        [schijnBewezen2, lees(), 0],
      ],
      vragen: [
        [vragend, voegToe(), 1],
        [bewerker, voegToe(), 1],
        [indiener, voegToe(), '42501'],
        [vragend, voegToe({ kvk_nummer: KVK_2 }), '42501'],
        [bewerker, voegToe({ hulpvraag_id: HULPVRAAG_4 }), '42501'],
        [schijnVragend, voegToe(), '42501'],
        [schijnBewerker, voegToe(), '42501'],
        [vragend, voegToe(NEE), '42501'],
      ],
      antwoorden: [
        [ander, wijzig(NEE, `id = '${V1}'`), 1],
        [ander, wijzig(JA, `id = '${V1}'`), 1],
        [ander, wijzig({ gewijzigd_op: LATER }), '42501'],
        [ondernemer, wijzig({ gewijzigd_op: LATER }), 0],
        [collega, wijzig(NEE), 0],
        // A policy of somebody else's helps him no further.
        [vragend, wijzig(NEE), '42501', [systeem, wijzig(JA)]],
      ],
      bedanken: [
        [vragend, wijzig(DANK), 1, [systeem, wijzig(JA)]],
        [bewerker, wijzig(DANK), 1, [systeem, wijzig(JA)]],
        [indiener, wijzig(DANK), 0, [systeem, wijzig(JA)]],
        [schijnVragend, wijzig(DANK), 0, [systeem, wijzig(JA)]],
        [schijnBewerker, wijzig(DANK), 0, [systeem, wijzig(JA)]],
        [vragend, wijzig({ gewijzigd_op: LATER }), 0],
        [vragend, wijzig(NEE), '42501', [systeem, wijzig(JA)]],
      ],
    },
    triggers: { verzoek_bewaken: BEWAKEN },
  },
};
