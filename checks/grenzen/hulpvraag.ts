// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen, type Wie } from './grens.js';
import { OVERDRAGEN } from './hulpvraag-overdracht.js';
import {
  BEHEER,
  BETROKKENE_1,
  BETROKKENE_2,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  KVK_1,
  KVK_2,
  KVK_NIEUW,
  NIEMAND,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  anoniem,
  beheerder,
  bewerker,
  bewezen,
  coordinator,
  coordinatorMbr,
  coordinatorVanA,
  indiener,
  koppelaar,
  machine,
  machineZonderScope,
  onbewezen,
  ondernemer,
  schijn,
  schijnBewezen,
  schijnKoppelaar,
  systeem,
} from './wie.js';

const VERZEGELD = bytes(40);
/** Erased: all of it empty. */
const STIL = { aan_zet: 'niemand', uiterlijk_op: null, herinner_op: null };
const GEWIST = { ...STIL, status: 'gewist', tekst: null, onderneming_naam: null, kvk_nummer: null };
const ZONDER_KVK = { kvk_nummer: null, onderneming_naam: VERZEGELD, sbi: '1071', gemeentecode: 'GM9998' };
/** So that the third is the one that is left in its region. */
const ALLEEN_3: [Wie, Opdracht] = [systeem, wijzig({ regio: 'MBR' }, `kenmerk = 'HV-2026-00001'`)];
const KOPPEL = wijzig({ kvk_nummer: KVK_NIEUW });

export const HULPVRAAG: Record<string, Tabelgrenzen> = {
  'aanbodmatching.hulpvraag': {
    staat: [
      {
        ...{ id: HULPVRAAG_1, kenmerk: 'HV-2026-00001', regio: 'TWE', status: 'ingediend', versie: 1 },
        ...{
          betrokkene_id: BETROKKENE_1,
          tekst: VERZEGELD,
          themas: [],
          taal: 'nl',
          herkomst: 'web',
          kvk_nummer: KVK_1,
        },
        ...{ feiten_bron: 'opgave', delen_met_aanbieders: true, onderzoek: false },
        ...{ ingediend_door: 'anoniem', ingediend_op: TOEN, gewijzigd_door: 'anoniem', gewijzigd_op: TOEN },
        ...{ eigenaar: 'regio:TWE', aan_zet: 'systeem', stap: 'matchen', aan_zet_sinds: TOEN, trede: 0 },
        ...{ uiterlijk_op: TOEN, herinner_op: TOEN },
      },
      {
        ...{ id: HULPVRAAG_2, kenmerk: 'HV-2026-00002', regio: 'MBR', kvk_nummer: KVK_2 },
        ...{ delen_met_aanbieders: false, betrokkene_id: BETROKKENE_2 },
      },
      { id: HULPVRAAG_3, kenmerk: 'HV-2026-00003', ...ZONDER_KVK },
      { id: HULPVRAAG_4, kenmerk: 'HV-2026-00004', regio: 'MBR', ...ZONDER_KVK, betrokkene_id: BETROKKENE_2 },
    ],
    nieuw: { id: NIEUW, kenmerk: 'HV-2026-99999' },
    magLeeg:
      'kvk_nummer tekst onderneming_naam sbi werkzame_personen rechtsvorm omzet balanstotaal oprichtingsdatum gemeentecode ' +
      'de_minimis_gebruikt grootteklasse uiterlijk_op herinner_op einde_reden einde_toelichting samengevoegd_met',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      hulpvraag_samengevoegd: { samengevoegd_met: NIEUW },
      hulpvraag_samengevoegd_met_fkey: { samengevoegd_met: ONBEKEND },
      hulpvraag_kenmerk_check: { kenmerk: '2026-1' },
      hulpvraag_regio_check: { regio: '' },
      hulpvraag_status_check: { status: 'onzin' },
      hulpvraag_versie_check: { versie: 0 },
      hulpvraag_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(20_030) }],
      hulpvraag_onderneming_naam_check: [{ onderneming_naam: bytes(28) }, { onderneming_naam: bytes(4_030) }],
      hulpvraag_taal_check: { taal: 'de' },
      hulpvraag_herkomst_check: { herkomst: 'onzin' },
      hulpvraag_kvk_nummer_check: { kvk_nummer: '123' },
      hulpvraag_sbi_check: { sbi: '1' },
      hulpvraag_werkzame_personen_check: { werkzame_personen: -1 },
      hulpvraag_omzet_check: { omzet: -1 },
      hulpvraag_balanstotaal_check: { balanstotaal: -1 },
      hulpvraag_gemeentecode_check: { gemeentecode: '0153' },
      hulpvraag_de_minimis_gebruikt_check: { de_minimis_gebruikt: -1 },
      hulpvraag_grootteklasse_check: { grootteklasse: 'onzin' },
      hulpvraag_feiten_bron_check: { feiten_bron: 'onzin' },
      hulpvraag_check: [
        { ...ZONDER_KVK, onderneming_naam: null },
        { ...ZONDER_KVK, sbi: null },
        { ...ZONDER_KVK, gemeentecode: null },
        { tekst: null },
      ],
      hulpvraag_gewist: [
        { ...GEWIST, tekst: VERZEGELD },
        { ...GEWIST, onderneming_naam: VERZEGELD },
        { ...GEWIST, kvk_nummer: KVK_1 },
        { ...GEWIST, omzet: 1 },
        { ...GEWIST, balanstotaal: 1 },
        { ...GEWIST, oprichtingsdatum: '2020-01-01' },
        { ...GEWIST, de_minimis_gebruikt: 1 },
      ],
      hulpvraag_eigenaar_check: [{ eigenaar: '' }, { eigenaar: 'x'.repeat(301) }],
      hulpvraag_aan_zet_check: { aan_zet: 'onzin' },
      hulpvraag_stap_check: { stap: 'Stap 1' },
      hulpvraag_einde_reden_check: { einde_reden: 'Zomaar.' },
      hulpvraag_einde_toelichting_check: [
        { einde_toelichting: bytes(28) },
        { einde_toelichting: bytes(8_030) },
      ],
      hulpvraag_trede_check: { trede: -1 },
      hulpvraag_uiterlijk: [{ uiterlijk_op: null }, { ...GEWIST, uiterlijk_op: TOEN }],
      hulpvraag_herinnering: [{ herinner_op: null }, { ...GEWIST, herinner_op: TOEN }],
      hulpvraag_aan_zet: [{ aan_zet: 'niemand' }, { ...GEWIST, aan_zet: 'systeem' }],
      hulpvraag_einde: ['afgerond', 'ingetrokken', 'verlopen'].map((status) => ({ ...STIL, status })),
      hulpvraag_pkey: { id: HULPVRAAG_1 },
      hulpvraag_kenmerk_key: { kenmerk: 'HV-2026-00001' },
    },
    beleid: {
      eigen: [
        [systeem, lees(), 4],
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 2],
        [indiener, lees(), 1],
        [ondernemer, lees(), 1],
        [beheerder, lees(), 0],
        [schijn, lees(), 0],
        [coordinator, wijzig({ regio: 'MBR' }), '42501'],
      ],
      indienen: [
        [anoniem, voegToe(), 1],
        [NIEMAND, voegToe(), '42501'],
        [analist, voegToe(), '42501'],
        [ondernemer, voegToe({ kvk_nummer: KVK_2 }), 1],
        [coordinator, voegToe({ regio: 'MBR' }), 1],
      ],
      begin: [
        [anoniem, voegToe({ status: 'vastgehouden', aan_zet: 'coordinator' }), 1],
        [anoniem, voegToe({ versie: 2 }), '42501'],
        [systeem, voegToe({ status: 'toegewezen', versie: 2 }), 1],
      ],
      aanbieder_met_toestemming: [
        [aanbiederA, lees(), 2],
        [aanbiederB, lees(), 1],
      ],
      machine_lezen: [
        [machine, lees(), 2],
        [machineZonderScope, lees(), 0],
      ],
      bewerken: [
        [indiener, wijzig({ tekst: VERZEGELD }), 0],
        [bewerker, wijzig({ tekst: VERZEGELD }), 1],
      ],
      inzage: [
        [bewezen, lees(), 2],
        [onbewezen, lees(), 1],
        [schijnBewezen, lees(), 0],
      ],
      dubbelen: [
        [coordinator, sql(`SELECT FROM aanbodmatching.dubbelen_van('${HULPVRAAG_1}')`), 2],
        [coordinator, lees(), 2],
      ],
      ...OVERDRAGEN.beleid,
      koppelen_lezen: [
        [koppelaar(HULPVRAAG_3), lees(), 1],
        [schijnKoppelaar, lees(), 0],
      ],
      koppelen: [
        [koppelaar(HULPVRAAG_3), KOPPEL, 1],
        [schijnKoppelaar, KOPPEL, 0],
        [koppelaar(HULPVRAAG_1), KOPPEL, 0],
        [koppelaar(HULPVRAAG_3), wijzig({ kvk_nummer: KVK_1 }), '42501'],
        [coordinatorVanA, wijzig({ regio: 'MBR', kvk_nummer: KVK_NIEUW }), '42501', ALLEEN_3],
      ],
    },
    triggers: {
      overgang: [
        [systeem, wijzig(GEWIST), 4],
        [coordinator, wijzig(GEWIST), 'bewaak_overgang'],
        [bewerker, wijzig(GEWIST), 'bewaak_overgang'],
        [bewerker, wijzig({ taal: 'en' }), 1],
        [anoniem, voegToe({ status: 'gematcht' }), 'bewaak_overgang'],
        [ondernemer, voegToe({ status: 'vastgehouden' }), 'bewaak_overgang'],
        [coordinator, voegToe({ status: 'toegewezen' }), 'bewaak_overgang'],
        [systeem, wijzig({ status: 'overgedragen' }), 'bewaak_overgang'],
        [coordinator, wijzig({ status: 'toegewezen' }), 2],
      ],
      ...OVERDRAGEN.triggers,
      voorgoed: [[BEHEER, wijzig({ taal: 'en' }), 'blijft_gewist', [BEHEER, wijzig(GEWIST)]]],
    },
  },
};
