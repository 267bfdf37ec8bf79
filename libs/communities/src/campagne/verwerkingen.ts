// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

export const RELATIES: Verwerking = {
  code: 'campagne-relaties',
  doel: 'Bedrijven die een regio daarover mag schrijven, mailen over hulp',
  grondslag: 'publieke-taak',
  betrokkenen: 'ondernemers op de lijst van een regio, en hun onderneming',
  velden: {
    versleuteld: { 'communities.relatie': 'naam email' },
    leesbaar: { 'communities.relatie': 'kvk_nummer vestigingsnummer bron' },
    statistiek: {
      'communities.relatie':
        'regio sbi sectie grootteklasse gemeentecode themas taal grondslag grondslag_op afgemeld_op toegevoegd_op gewijzigd_op',
    },
    pseudoniem: { 'communities.relatie': 'id betrokkene_id gewijzigd_door' },
  },
  ontvangers: 'de coördinatoren van de regio die de lijst heeft',
  bewaren: {
    ...{ termijn: '24m', vanaf: 'de laatste keer dat het bedrijf in een aangeleverde lijst stond' },
    ...{ daarna: 'verwijderen', door: 'bewaarronde' },
  },
};

export const METINGEN: Verwerking = {
  code: 'campagne-metingen',
  doel: 'Meten of een campagne vraag losmaakt, door uitgenodigde bedrijven te vergelijken met een controlegroep',
  grondslag: 'publieke-taak',
  betrokkenen: 'bedrijven die een regio mag mailen',
  velden: {
    leesbaar: { 'communities.campagne_eenheid': 'kvk_nummers' },
    statistiek: {
      'communities.campagne_eenheid': 'campagne_id arm laag gevraagd_op',
      'communities.campagne_mail': 'campagne_id arm status pogingen verzenden_op verzonden_op',
    },
    pseudoniem: {
      'communities.campagne_eenheid': 'id',
      'communities.campagne_mail': 'id eenheid_id relatie_id betrokkene_id afmeldhash',
    },
  },
  ontvangers: 'niemand; de regio ziet alleen aantallen',
  bewaren: {
    ...{ termijn: '12m', vanaf: 'het versturen' },
    ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
  },
};

const AFMELDINGEN: Verwerking = {
  code: 'campagne-afmeldingen',
  doel: 'Wie geen campagnes wil niet opnieuw mailen, ook als zijn adres nog eens wordt aangeleverd',
  grondslag: 'wettelijke-plicht',
  betrokkenen: 'wie zich heeft afgemeld',
  velden: {
    statistiek: { 'communities.relatie_afmelding': 'regio afgemeld_op' },
    pseudoniem: { 'communities.relatie_afmelding': 'hash' },
  },
  ontvangers: 'niemand',
  bewaren: { blijvend: 'een nee blijft een nee; van wie het is valt er niet uit te lezen' },
};

const CAMPAGNES: Verwerking = {
  code: 'campagnes',
  doel: 'Weten wie een campagne maakte of wijzigde',
  grondslag: 'publieke-taak',
  betrokkenen: 'coördinatoren',
  velden: { pseudoniem: { 'communities.campagne': 'gewijzigd_door' } },
  ontvangers: 'niemand',
  bewaren: { blijvend: 'het staat bij het gegeven zelf, en is een pseudoniem' },
};

/** What campaigns keep of people, why and how long. */
export const CAMPAGNE_VERWERKINGEN: readonly Verwerking[] = [RELATIES, METINGEN, AFMELDINGEN, CAMPAGNES];

/** The columns that tell of nobody. */
export const CAMPAGNE_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'communities.campagne':
    'id regio naam status thema community_id bijeenkomst_id titel_nl tekst_nl titel_en tekst_en secties sbi klassen gemeenten ' +
    'themas controle_procent controle_reden venster_dagen gepland_op zaad verstuurd_op versie gemaakt_op gewijzigd_op',
};
