// SPDX-License-Identifier: EUPL-1.2
import { AANNAME } from './aanname.js';
import { bytes } from './betrokkene.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { PLAATS_TRIGGERS } from './plaats.js';
import { TW_5, antwoorder, na, schijnAntwoorder, toen } from './uitkomst-wie.js';
import { BEZET_1 } from './verloop.js';
import {
  AANBOD_A,
  AANBOD_B,
  BEHEER,
  BETROKKENE_1,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  NIEUW,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
  TOEWIJZING_1,
  aanbiederA,
  aanbiederB,
  aanbiederVanTwe,
  aanbiederBewezen,
  beheerder,
  bewerker,
  bewezen,
  coordinator,
  indiener,
  machine,
  machineZonderScope,
  onbewezen,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

const TW_1 = TOEWIJZING_1;
const [TW_2, TW_3, TW_4] = [2, 3, 4].map((nr) => ONBEKEND.slice(0, -2) + `5${nr}`);
const EERSTE = `id = '${TW_1}'`;
const AANGENOMEN = { status: 'geaccepteerd' };
const STIL = { plaats_bezet: false, uiterlijk_op: null, herinner_op: null };
const BEVESTIGD = { uiterlijk_op: null, herinner_op: null, status: 'bevestigd', besluit_reden: 'geholpen' };
const GESTOPT = { ...STIL, status: 'gestopt', besluit_reden: 'ongedaan-gemaakt' };
const GEWEIGERD = { ...STIL, status: 'geweigerd', besluit_reden: 'vol' };
const ZONDER = { toestemming_op: null, toestemming_door: null, toestemming_hoe: null };
const WACHT = { ...ZONDER, status: 'wacht-op-toestemming' };

export const TOEWIJZING: Record<string, Tabelgrenzen> = {
  'aanbodmatching.toewijzing': {
    staat: [
      {
        ...{
          id: TW_1,
          hulpvraag_id: HULPVRAAG_1,
          betrokkene_id: BETROKKENE_1,
          aanbod_id: AANBOD_A,
          aanbod_titel: 'Proef',
        },
        ...{ aanbieder_id: ORG_A, aanbieder_naam: 'Aanbieder A', regio: 'TWE', status: 'aangeboden' },
        ...{ versie: 1, themas: [], plaats_bezet: true, toegewezen_door: 'coordinator' },
        ...{ toegewezen_op: TOEN, ongedaan_tot: TOEN, gewijzigd_door: 'coordinator', gewijzigd_op: TOEN },
        ...{ toestemming_op: TOEN, toestemming_door: 'anoniem', toestemming_hoe: 'vooraf', trede: 0 },
        ...{ aan_zet_sinds: TOEN, uiterlijk_op: TOEN, herinner_op: TOEN },
        de_minimis_bedrag: 0,
      },
      // Without consent; over; accepted already; and another provider for the first hulpvraag.
      {
        id: TW_2,
        hulpvraag_id: HULPVRAAG_2,
        aanbod_id: AANBOD_B,
        aanbieder_id: ORG_B,
        regio: 'MBR',
        ...WACHT,
      },
      { id: TW_3, hulpvraag_id: HULPVRAAG_3, ...GESTOPT },
      { id: TW_4, hulpvraag_id: HULPVRAAG_2, regio: 'MBR', ...AANGENOMEN },
      { id: TW_5, aanbod_id: AANBOD_B, aanbieder_id: ORG_B },
    ],
    nieuw: { id: NIEUW, hulpvraag_id: HULPVRAAG_3 },
    magLeeg:
      'rang reden_afwijking notitie sbi_afdeling grootteklasse besluit_reden besluit_toelichting toestemming_op ' +
      'toestemming_door toestemming_hoe wachtlijst_sinds uiterlijk_op herinner_op verhuisd_van plaats_op',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      toewijzing_verhuisd: { verhuisd_van: HULPVRAAG_3 },
      toewijzing_verhuisd_van_fkey: { verhuisd_van: ONBEKEND },
      toewijzing_status_check: { status: 'onzin', plaats_bezet: false },
      toewijzing_notitie_check: [{ notitie: bytes(28) }, { notitie: bytes(8_030) }],
      toewijzing_reden_afwijking_check: [{ reden_afwijking: bytes(28) }, { reden_afwijking: bytes(8_030) }],
      toewijzing_besluit_toelichting_check: [
        { besluit_toelichting: bytes(28) },
        { besluit_toelichting: bytes(8_030) },
      ],
      toewijzing_versie_check: { versie: 0 },
      toewijzing_rang_check: { rang: 0 },
      toewijzing_de_minimis_bedrag_check: { de_minimis_bedrag: -1 },
      toewijzing_trede_check: { trede: -1 },
      toewijzing_toestemming_hoe_check: { toestemming_hoe: 'onzin' },
      toewijzing_reden: [
        { ...GEWEIGERD, besluit_reden: null },
        { ...GESTOPT, besluit_reden: null },
        { status: 'betwist' },
        { ...STIL, status: 'bevestigd' },
      ],
      toewijzing_uiterlijk: [{ uiterlijk_op: null }, { ...GESTOPT, uiterlijk_op: TOEN }],
      toewijzing_herinnering: [{ herinner_op: null }, { ...GESTOPT, herinner_op: TOEN }],
      toewijzing_plaats: [
        { ...GESTOPT, plaats_bezet: true },
        { status: 'wachtlijst', wachtlijst_sinds: TOEN },
      ],
      toewijzing_toestemming: ZONDER,
      toewijzing_toestemming_heel: [{ toestemming_door: null }, { toestemming_hoe: null }],
      toewijzing_wachtlijst: { status: 'wachtlijst', plaats_bezet: false },
      toewijzing_pkey: { id: TW_1 },
      toewijzing_lopend: { hulpvraag_id: HULPVRAAG_1 },
      toewijzing_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      toewijzing_aanbod_id_fkey: { aanbod_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 5],
        [beheerder, lees(), 0],
        [beheerder, wijzig({ notitie: bytes(40) }), 0],
      ],
      coordinator: [
        [coordinator, lees(), 3],
        [schijn, lees(), 0],
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ regio: 'MBR' }), '42501'],
        [coordinator, wijzig(GESTOPT, EERSTE), 1],
        [coordinator, wijzig({ regio: 'MBR' }, EERSTE), '42501'],
        [aanbiederVanTwe, wijzig({ ...AANGENOMEN, regio: 'MBR' }, EERSTE), 1],
      ],
      aanbieder_lezen: [
        [aanbiederA, lees(), 3],
        [aanbiederB, lees(), 1],
        [schijn, lees(), 0],
      ],
      aanbieder_besluiten: [
        [aanbiederA, wijzig(AANGENOMEN, EERSTE), 1],
        [aanbiederA, wijzig(GEWEIGERD, EERSTE), 1],
        [aanbiederB, wijzig(AANGENOMEN, EERSTE), 0],
        [schijn, wijzig(AANGENOMEN), 0],
        [aanbiederA, wijzig({ ...AANGENOMEN, aanbieder_id: ORG_B }, EERSTE), '42501'],
      ],
      indiener: [
        [indiener, lees(), 2],
        [schijn, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 3],
        [onbewezen, lees(), 2],
        [aanbiederBewezen, lees(), 3],
      ],
      ondernemer: [
        [ondernemer, lees(), 2],
        [aanbiederA, lees(), 3],
      ],
      machine_lezen: [
        [machine, lees(), 3],
        [machineZonderScope, lees(), 0],
      ],
      indiener_besluiten: [
        [bewerker, wijzig(GESTOPT), 2],
        [indiener, wijzig(GESTOPT), 0],
      ],
      ondernemer_besluiten: [[ondernemer, wijzig(GESTOPT), 2]],
      antwoord_besluiten: [
        na(toen(TW_1, 'geleverd'), antwoorder(TW_1), wijzig(BEVESTIGD, EERSTE), 1),
        na(toen(TW_1, 'geleverd'), antwoorder(TW_5), wijzig(BEVESTIGD, EERSTE), 0),
        na(toen(TW_1, 'geleverd'), schijnAntwoorder, wijzig(BEVESTIGD, EERSTE), 0),
        na(toen(TW_1, 'geleverd'), antwoorder(TW_1), wijzig(GESTOPT, EERSTE), '42501'),
        na(toen(TW_1, 'geleverd'), antwoorder(TW_1), wijzig({ ...BEVESTIGD, id: NIEUW }, EERSTE), '42501'),
      ],
    },
    triggers: {
      overgang: [
        [coordinator, wijzig(AANGENOMEN, EERSTE), 'bewaak_overgang'],
        [aanbiederA, wijzig(GESTOPT, EERSTE), 'bewaak_overgang'],
        [aanbiederA, wijzig({ notitie: bytes(40) }, EERSTE), 'bewaak_overgang'],
        [bewerker, wijzig({ notitie: bytes(40) }, EERSTE), 'bewaak_overgang'],
        [coordinator, wijzig({ notitie: bytes(40) }, EERSTE), 1],
        [coordinator, voegToe(AANGENOMEN), 'bewaak_overgang'],
        [systeem, wijzig({ status: 'gestart' }, EERSTE), 'bewaak_overgang'],
      ],
      plaats_vrij: [[BEHEER, BEZET_1, 1, [bewerker, wijzig(GESTOPT, EERSTE)]]],
      aanname_noteren: AANNAME,
      ...PLAATS_TRIGGERS,
    },
  },
};
