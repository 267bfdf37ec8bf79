// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

const AANMELDINGEN: Verwerking = {
  code: 'kring-aanmeldingen',
  doel: 'Kringen vormen van ondernemers die van elkaar kunnen leren',
  grondslag: 'publieke-taak',
  betrokkenen: 'leden van een community die in een kring willen, en leden met wie zij dat liever niet willen',
  velden: {
    leesbaar: {
      'communities.kringaanmelding':
        'sbi sbi_versie gemeentecode werkgebied begonnen_in werkzame_personen talen themas wachtreden wachtuitleg',
    },
    pseudoniem: { 'communities.kringaanmelding': 'lidmaatschap_id niet_met gewijzigd_door' },
    statistiek: { 'communities.kringaanmelding': 'wachtrondes aangemeld_op versie gewijzigd_op' },
  },
  ontvangers:
    'niemand: het lid leest het zelf, en het systeem vormt er kringen mee. Wie de community beheert ziet alleen dat iemand ja zei, en waarom er geen kring voor hem was',
  bewaren: {
    ...{ termijn: '1d', vanaf: 'het intrekken, of het einde van de kring of het lidmaatschap' },
    ...{ daarna: 'verwijderen', door: 'vanzelf' },
  },
};

const LEDEN: Verwerking = {
  code: 'kring-leden',
  doel: 'Weten wie in welke kring zit of zat, en wie een plaats kreeg aangeboden',
  grondslag: 'publieke-taak',
  betrokkenen: 'leden van een community die in een kring zitten of zaten',
  velden: {
    versleuteld: { 'communities.kringlid': 'reden' },
    statistiek: { 'communities.kringlid': 'kring_id status hoe sinds beeindigd_op versie gewijzigd_op' },
    pseudoniem: { 'communities.kringlid': 'id lidmaatschap_id gewijzigd_door' },
  },
  ontvangers:
    'de andere leden van de kring: alleen de naam die het lid koos; wie de community beheert en de coördinator van de regio: ook wie vertrok en waarom',
  bewaren: {
    blijvend: 'het wijst alleen via het lidmaatschap naar iemand; is dat gewist, dan is het een telling',
  },
};

const RONDES: Verwerking = {
  code: 'kring-rondes',
  doel: 'Een voorstel voor kringen bekijken voordat het doorgaat',
  grondslag: 'publieke-taak',
  betrokkenen: 'leden van een community die in een kring willen, coördinatoren en beheerders',
  velden: {
    pseudoniem: {
      'communities.kringronde': 'voorstel gewijzigd_door',
      'communities.kring': 'gewijzigd_door',
    },
  },
  ontvangers: 'wie de community beheert en de coördinator van de regio',
  bewaren: { blijvend: 'het voorstel zelf wordt leeg zodra erover is beslist; wat blijft zijn aantallen' },
};

/** What is kept of people for kringen, why and how long. */
export const KRING_VERWERKINGEN: readonly Verwerking[] = [AANMELDINGEN, LEDEN, RONDES];

/** The columns about kringen that tell of nobody. */
export const KRING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'communities.kringronde':
    'id community_id status zaad minst meest max_km deelnemers kringen wachtenden reden gevraagd_op gevormd_op besloten_op versie gewijzigd_op',
  'communities.kring':
    'id community_id ronde_id nummer minst meest max_km bezet uitleg ritme_week ritme_dag ritme_tijd ritme_duur plaats link versie gevormd_op gewijzigd_op',
};
