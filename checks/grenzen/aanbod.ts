// SPDX-License-Identifier: EUPL-1.2
import { lees, langer, sql, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { TELLEN } from './plaats.js';
import { BEZET_1, STOP } from './verloop.js';
import {
  AANBOD_A,
  AANBOD_B,
  CONCEPT_A,
  CONCEPT_B,
  EIGENAAR,
  NIEMAND,
  NIEUW,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  anoniem,
  beheerder,
  coordinator,
  machineAanbod,
  machineZonderScope,
  schijn,
  systeem,
  BEHEER,
  bewerker,
} from './wie.js';

const VAN_A = `code = 'a'`;
const BIJDRAGE = { prijs_soort: 'eigen-bijdrage', prijs_centen: 1500, prijs_eenheid: 'uur' };
const versies = (aanbod: string, versie: number): ReturnType<typeof sql> =>
  sql(`SELECT FROM aanbodmatching.aanbod_versie WHERE aanbod_id = '${aanbod}' AND versie = ${versie}`);

export const AANBOD: Record<string, Tabelgrenzen> = {
  'aanbodmatching.aanbod': {
    staat: [
      {
        ...{ id: AANBOD_A, code: 'a', versie: 1, status: 'gepubliceerd', titel: 'Proef', samenvatting: '' },
        ...{ omschrijving: '', soort: 'coaching', themas: [], woorden_van_ondernemers: [] },
        ...{ aanbieder_id: ORG_A, aanbieder_naam: 'Aanbieder A', gebied: ['NL'], sbi: [] },
        ...{ sbi_uitgesloten: [], rechtsvormen: [], capaciteit_totaal: 5, capaciteit_bezet: 0 },
        ...{ fictief: true, gewijzigd_door: 'beheerder', gewijzigd_op: TOEN },
      },
      { id: AANBOD_B, code: 'b', aanbieder_id: ORG_B },
      { id: CONCEPT_A, code: 'concept-a', status: 'concept' },
      { id: CONCEPT_B, code: 'concept-b', aanbieder_id: ORG_B, status: 'concept' },
    ],
    nieuw: { id: NIEUW, code: 'nieuw' },
    magLeeg:
      'min_werkzame_personen max_werkzame_personen min_leeftijd_maanden max_leeftijd_maanden min_omzet max_omzet ' +
      'de_minimis_bedrag capaciteit_totaal capaciteit_bezet capaciteit_periode capaciteit_van openstelling_van openstelling_tot ' +
      'prijs_soort prijs_centen prijs_eenheid prijs_toelichting wachttijd_dagen wachttijd_op adviseur',
    gevuld: 'gewijzigd_xid zoekvector',
    rechten:
      'SELECT, INSERT, UPDATE (code, versie, status, titel, samenvatting, omschrijving, soort, themas, ' +
      'woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, min_werkzame_personen, ' +
      'max_werkzame_personen, rechtsvormen, min_leeftijd_maanden, max_leeftijd_maanden, min_omzet, max_omzet, ' +
      'de_minimis_bedrag, capaciteit_totaal, capaciteit_periode, openstelling_van, openstelling_tot, fictief, ' +
      'gewijzigd_door, gewijzigd_op, prijs_soort, prijs_centen, prijs_eenheid, prijs_toelichting, wachttijd_dagen, ' +
      'wachttijd_op, adviseur)',
    beperkingen: {
      aanbod_code_check: [{ code: '' }, { code: langer(100) }],
      aanbod_versie_check: { versie: 0 },
      aanbod_status_check: { status: 'onzin' },
      aanbod_titel_check: [{ titel: '' }, { titel: langer(300) }],
      aanbod_samenvatting_check: { samenvatting: langer(1000) },
      aanbod_omschrijving_check: { omschrijving: langer(20_000) },
      aanbod_soort_check: { soort: 'onzin' },
      aanbod_gebied_check: { gebied: [] },
      aanbod_min_werkzame_personen_check: { min_werkzame_personen: -1 },
      aanbod_max_werkzame_personen_check: { max_werkzame_personen: -1 },
      aanbod_min_leeftijd_maanden_check: { min_leeftijd_maanden: -1 },
      aanbod_max_leeftijd_maanden_check: { max_leeftijd_maanden: -1 },
      aanbod_min_omzet_check: { min_omzet: -1 },
      aanbod_max_omzet_check: { max_omzet: -1 },
      aanbod_de_minimis_bedrag_check: { de_minimis_bedrag: -1 },
      aanbod_check: { min_werkzame_personen: 2, max_werkzame_personen: 1 },
      aanbod_check1: { min_leeftijd_maanden: 2, max_leeftijd_maanden: 1 },
      aanbod_check2: { min_omzet: 2, max_omzet: 1 },
      aanbod_check3: { openstelling_van: '2026-02-01', openstelling_tot: '2026-01-01' },
      aanbod_check4: [{ capaciteit_totaal: null }, { capaciteit_bezet: null }],
      aanbod_check5: [{ capaciteit_bezet: -1 }, { capaciteit_bezet: 6 }, { capaciteit_totaal: -1 }],
      aanbod_capaciteit_periode_check: { capaciteit_periode: 'week' },
      aanbod_periode_totaal: { capaciteit_totaal: null, capaciteit_bezet: null, capaciteit_periode: 'maand' },
      aanbod_prijs_soort_check: { prijs_soort: 'onzin' },
      aanbod_prijs_centen_check: { ...BIJDRAGE, prijs_centen: 0 },
      aanbod_prijs_eenheid_check: { ...BIJDRAGE, prijs_eenheid: 'eeuw' },
      aanbod_prijs_toelichting_check: [
        { prijs_soort: 'gratis', prijs_toelichting: '' },
        { prijs_soort: 'gratis', prijs_toelichting: langer(300) },
      ],
      aanbod_prijs_bedrag: [
        { ...BIJDRAGE, prijs_soort: 'gratis' },
        { ...BIJDRAGE, prijs_soort: null },
      ],
      aanbod_prijs_per: [
        { ...BIJDRAGE, prijs_centen: null },
        { ...BIJDRAGE, prijs_eenheid: null },
      ],
      aanbod_prijs_bij: { prijs_toelichting: 'Het eerste gesprek is gratis.' },
      aanbod_wachttijd_dagen_check: [
        { wachttijd_dagen: -1, wachttijd_op: '2026-01-01' },
        { wachttijd_dagen: 731, wachttijd_op: '2026-01-01' },
      ],
      aanbod_wachttijd: [{ wachttijd_dagen: 3 }, { wachttijd_op: '2026-01-01' }],
      aanbod_adviseur_check: [{ adviseur: '' }, { adviseur: langer(200) }],
      aanbod_pkey: { id: AANBOD_A },
      aanbod_code_key: { code: 'a' },
    },
    beleid: {
      gepubliceerd: [[anoniem, lees(), 2]],
      plaats_zien: [[EIGENAAR, lees(`id = '${CONCEPT_A}'`), 1]],
      plaats_wijzigen: [[BEHEER, BEZET_1, 1, [bewerker, STOP]]],
      coordinator_lezen: [
        [coordinator, lees(), 4],
        [analist, lees(), 2],
      ],
      beheren: [
        [aanbiederA, lees(), 3],
        [aanbiederA, voegToe(), 1],
        [aanbiederB, voegToe(), 'rls:aanbod'],
        [aanbiederA, wijzig({ versie: 2 }, VAN_A), 1],
        [aanbiederB, wijzig({ versie: 2 }, VAN_A), 0],
        [coordinator, wijzig({ versie: 2 }, VAN_A), 0],
        [schijn, voegToe(), 'rls:aanbod'],
        [aanbiederA, wijzig({ aanbieder_id: ORG_B, versie: 2 }, VAN_A), 'rls:aanbod'],
      ],
      machine_alleen_met_scope: [
        [machineAanbod, lees(), 2],
        [machineZonderScope, lees(), 0],
      ],
    },
    triggers: {
      bewaken: [
        [beheerder, wijzig({ titel: 'Anders' }, VAN_A), 'bewaak_aanbod'],
        [beheerder, wijzig({ titel: 'Anders', versie: 3 }, VAN_A), 'bewaak_aanbod'],
        // What the triggers keep, whatever the statement says.
        [beheerder, lees(`gewijzigd_xid = '7'`), 0, [beheerder, voegToe({ gewijzigd_xid: '7' })]],
        [beheerder, lees(`zoekvector @@ 'nieuw'`), 1, [beheerder, voegToe({ titel: 'Nieuw' })]],
      ],
      tellen: TELLEN,
      eerste_versie: [[aanbiederA, versies(NIEUW, 1), 1, [aanbiederA, voegToe()]]],
      volgende_versie: [
        [aanbiederA, versies(AANBOD_A, 2), 1, [aanbiederA, wijzig({ titel: 'Anders', versie: 2 }, VAN_A)]],
      ],
      melden: { elders: 'libs/aanbodmatching/test/catalogus-index.int.spec.ts' },
    },
  },
  'aanbodmatching.aanbod_versie': {
    // The first version of each of the four was written by the trigger.
    staat: [{ aanbod_id: AANBOD_A, versie: 8, inhoud: {}, gewijzigd_door: 'beheerder', gewijzigd_op: TOEN }],
    nieuw: { versie: 9 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      aanbod_versie_pkey: { versie: 8 },
      aanbod_versie_aanbod_id_fkey: { aanbod_id: ONBEKEND },
    },
    beleid: {
      lezen: [
        [beheerder, lees(), 5],
        [coordinator, lees(), 5],
        [aanbiederA, lees(), 3],
        [aanbiederB, lees(), 2],
        [schijn, lees(), 0],
      ],
      vastleggen: [
        [systeem, voegToe(), 1],
        [aanbiederA, voegToe(), 1],
        [aanbiederB, voegToe(), '42501'],
        [schijn, voegToe(), '42501'],
      ],
    },
  },
  'aanbodmatching.epoch': {
    staat: [
      {
        ...{ nummer: 1, rekenregels: 'proef', aantal_aanbod: 1, geopend_op: TOEN },
        ...{ thesaurusversie: 0, thesaurusbasis: '0123456789ab' },
      },
    ],
    nieuw: { nummer: 2 },
    magLeeg: 'thesaurusbasis',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      epoch_pkey: { nummer: 1 },
      epoch_thesaurusversie_check: { thesaurusversie: -1 },
      epoch_thesaurusbasis_check: { thesaurusbasis: 'onzin' },
    },
    beleid: {
      lezen: [[NIEMAND, lees(), 1]],
      openen: [
        [systeem, voegToe(), 1],
        [beheerder, voegToe(), '42501'],
        [beheerder, verwijder(), '42501'],
      ],
    },
  },
};
