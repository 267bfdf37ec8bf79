// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';
import { GESPREKSVERWERKINGEN } from '../gesprek/verwerkingen.js';
import { MODERATIEVERWERKINGEN } from '../moderatie/verwerkingen.js';
import { OVERZICHTVERWERKINGEN } from '../overzicht/verwerkingen.js';
import { BIJEENKOMST_VERWERKINGEN } from '../bijeenkomst/verwerkingen.js';
import { ERVARINGEN, ERVARINGSVERZOEKEN } from './verwerkingen-ervaringen.js';
import { BIJLAGEVERWERKINGEN } from '../postbijlage/verwerkingen.js';
import { KRING_VERWERKINGEN, KRING_ZONDER_PERSOONSGEGEVENS } from '../kring/verwerkingen.js';
import { CAMPAGNE_VERWERKINGEN, CAMPAGNE_ZONDER_PERSOONSGEGEVENS } from '../campagne/verwerkingen.js';

export const LEDEN: Verwerking = {
  code: 'community-leden',
  doel: 'Ondernemers lid laten zijn van een community, en hen daarover mailen',
  grondslag: 'publieke-taak',
  betrokkenen: 'ondernemers die lid zijn, waren of dat vroegen, en hun onderneming',
  velden: {
    versleuteld: { 'communities.lidmaatschap': 'weergavenaam email reden' },
    leesbaar: { 'communities.lidmaatschap': 'subject kvk_nummer' },
    statistiek: {
      'communities.lidmaatschap':
        'community_id taal rol status gevraagd_op lid_sinds beeindigd_op versie gewijzigd_op',
    },
    pseudoniem: { 'communities.lidmaatschap': 'id betrokkene_id gewijzigd_door' },
  },
  ontvangers:
    'andere leden van de community: alleen de naam die het lid koos; wie de community beheert en de coördinator van de regio: ook verzoeken en de reden van een weigering of verwijdering',
  bewaren: {
    ...{ termijn: '12m', vanaf: 'het einde van het lidmaatschap, of het verzoek als daar niets op volgde' },
    ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
  },
};

export const UITNODIGINGEN: Verwerking = {
  code: 'community-uitnodigingen',
  doel: 'Iemand per e-mail uitnodigen voor een community',
  grondslag: 'publieke-taak',
  betrokkenen: 'wie is uitgenodigd',
  velden: {
    versleuteld: { 'communities.uitnodiging': 'email' },
    leesbaar: { 'communities.uitnodiging': 'sleutelhash ingewisseld_door' },
    statistiek: { 'communities.uitnodiging': 'community_id taal uitgenodigd_op vervalt_op ingewisseld_op' },
    pseudoniem: { 'communities.uitnodiging': 'id betrokkene_id uitgenodigd_door' },
  },
  ontvangers: 'wie de community beheert en de coördinator van de regio',
  bewaren: {
    ...{ termijn: '1m', vanaf: 'het vervallen, veertien dagen na het versturen' },
    ...{ daarna: 'verwijderen', door: 'bewaarronde' },
  },
};

const AANMELDINGEN: Verwerking = {
  code: 'community-aanmeldingen',
  doel: 'Weten wie naar een bijeenkomst komt en wie er was, en daarover mailen',
  grondslag: 'publieke-taak',
  betrokkenen: 'leden van een community die zich aanmeldden',
  velden: {
    statistiek: {
      'communities.aanmelding':
        'bijeenkomst_id status sinds herinnerd_op aanwezig gewijzigd_op codepogingen coderonde evaluatie_gevraagd_op',
    },
    pseudoniem: { 'communities.aanmelding': 'id lidmaatschap_id gewijzigd_door' },
  },
  ontvangers: 'wie de community beheert en de coördinator van de regio',
  bewaren: {
    blijvend: 'het wijst alleen via het lidmaatschap naar iemand; is dat gewist, dan is het een telling',
  },
};

const COMMUNITY: Verwerking = {
  code: 'communities',
  doel: 'Weten wie een community of een bijeenkomst wijzigde',
  grondslag: 'publieke-taak',
  betrokkenen: 'coördinatoren, beheerders en leden die een community beheren',
  velden: {
    pseudoniem: {
      'communities.community': 'gewijzigd_door',
      'communities.bijeenkomst': 'gewijzigd_door',
    },
  },
  ontvangers: 'niemand',
  bewaren: { blijvend: 'het staat bij het gegeven zelf, en is een pseudoniem' },
};

/** What this pillar keeps of people, why and how long. */
export const COMMUNITIES_VERWERKINGEN: readonly Verwerking[] = [
  LEDEN,
  UITNODIGINGEN,
  AANMELDINGEN,
  COMMUNITY,
  ...GESPREKSVERWERKINGEN,
  ...MODERATIEVERWERKINGEN,
  ...OVERZICHTVERWERKINGEN,
  ...BIJEENKOMST_VERWERKINGEN,
  ERVARINGEN,
  ERVARINGSVERZOEKEN,
  ...BIJLAGEVERWERKINGEN,
  ...KRING_VERWERKINGEN,
  ...CAMPAGNE_VERWERKINGEN,
];

/** The columns of this pillar that tell of nobody. */
export const COMMUNITIES_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  ...CAMPAGNE_ZONDER_PERSOONSGEGEVENS,
  'communities.community':
    'id soort thema sectie regio naam beschrijving huisregels toegang gearchiveerd_op versie opgericht_op gewijzigd_op',
  'communities.gesprektelling': '*',
  'communities.bijeenkomst':
    'id community_id kring_id titel programma begin eind plaats link capaciteit bezet status reden versie gepland_op gewijzigd_op reeks_id',
  'communities.bijeenkomstenreeks': 'id community_id ritme aantal gepland_op',
  'communities.aanwezigheidscode': 'bijeenkomst_id ronde code_hash vervalt_op geopend_op',
  ...KRING_ZONDER_PERSOONSGEGEVENS,
};
