// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** What this pillar keeps of the people who work with it. */
export const MEDEWERKERS_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'behandelaars',
    doel: 'Weten van wie een hulpvraag is, wie afwezig is en wie vervangt, en die persoon kunnen bereiken',
    grondslag: 'publieke-taak',
    betrokkenen: 'coördinatoren',
    velden: {
      leesbaar: {
        'aanbodmatching.behandelaar':
          'regio naam email hoofdcoordinator actief afwezig_van afwezig_tot vervanger versie gewijzigd_op',
      },
      pseudoniem: {
        'aanbodmatching.behandelaar': 'subject id gewijzigd_door',
        'aanbodmatching.regio_instelling': 'gewijzigd_door',
      },
    },
    ontvangers:
      'de coördinatoren van dezelfde regio en de beheerder; waarom iemand afwezig is, wordt niet gevraagd',
    bewaren: {
      ...{ termijn: '12m', vanaf: 'de laatste wijziging, als iemand niet meer actief is' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'werklijst',
    doel: 'Een coördinator zijn eigen weergaven van de werklijst laten bewaren',
    grondslag: 'publieke-taak',
    betrokkenen: 'coördinatoren',
    velden: {
      leesbaar: { 'aanbodmatching.weergave': 'regio naam gedeeld inhoud versie gewijzigd_op' },
      pseudoniem: { 'aanbodmatching.weergave': 'id van' },
    },
    ontvangers: 'de coördinator zelf, en die van dezelfde regio als hij de weergave deelt',
    bewaren: {
      ...{ termijn: '12m', vanaf: 'de laatste wijziging van de behandelaar, als die niet meer actief is' },
      ...{ daarna: 'verwijderen', door: 'vanzelf' },
    },
  },
  {
    code: 'bulkhandelingen',
    doel: 'Ongedaan kunnen maken wat iemand met veel hulpvragen tegelijk deed',
    grondslag: 'gerechtvaardigd-belang',
    betrokkenen: 'coördinatoren',
    velden: {
      pseudoniem: {
        'aanbodmatching.bulkhandeling': 'id regio handeling door gedaan_op ongedaan_tot ongedaan_op',
        'aanbodmatching.bulkrij': 'bulkhandeling_id hulpvraag_id versie van_eigenaar',
      },
    },
    ontvangers: 'de coördinator zelf',
    bewaren: {
      ...{ termijn: '30d', vanaf: 'de handeling' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'afspraakmoment',
    doel: 'Weten bij wie een ondernemer een afspraak kan maken',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van aanbieders, en coördinatoren',
    velden: { pseudoniem: { 'aanbodmatching.afspraakmoment': 'behandelaar gewijzigd_door' } },
    ontvangers: 'de aanbieder en de coördinator',
    bewaren: { blijvend: 'het staat bij het gegeven zelf, en is een pseudoniem' },
  },
  {
    code: 'thesaurus',
    doel: 'Weten wie waarom veranderde waaraan vragen worden herkend',
    grondslag: 'publieke-taak',
    betrokkenen: 'beheerders',
    velden: {
      leesbaar: { 'aanbodmatching.thesaurusversie': 'reden reden_lager' },
      pseudoniem: {
        'aanbodmatching.thesaurusversie': 'wijzigingen gepubliceerd_door',
        'aanbodmatching.thesaurusconcept': 'wijzigingen gewijzigd_door',
      },
    },
    ontvangers: 'de beheerders',
    bewaren: { blijvend: 'een match moet later uit te leggen zijn; wie het was, is een pseudoniem' },
  },
];
