// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

export const ERVARINGEN: Verwerking = {
  code: 'ervaringen',
  doel: 'Leden laten vragen over een hulpvraag waarvoor zij hulp vonden',
  grondslag: 'toestemming',
  betrokkenen: 'leden van een community die aangaven dat anderen hun iets mogen vragen',
  velden: {
    versleuteld: { 'communities.ervaring': 'tekst' },
    statistiek: {
      'communities.ervaring':
        'regio themas geholpen bevestigd_op toestemming_op ingetrokken_op versie gewijzigd_op',
      'communities.ervaringsdeskundige': 'sbi gemeentecode per_maand gepauzeerd gewijzigd_op',
    },
    pseudoniem: {
      'communities.ervaring': 'id deskundige_id betrokkene_id hulpvraag_id gewijzigd_door',
      'communities.ervaringsdeskundige': 'id lidmaatschap_id gewijzigd_door',
    },
  },
  ontvangers:
    'niemand leest wat het lid schreef; wie een vraag heeft als die van hem, ziet dat er iemand is, en waarom',
  bewaren: {
    ...{ termijn: '60m', vanaf: 'de toestemming; eerder als het lid haar intrekt of geen lid meer is' },
    ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
  },
};

export const ERVARINGSVERZOEKEN: Verwerking = {
  code: 'ervaringsverzoeken',
  doel: 'Ondernemers met elkaar in contact brengen als beiden dat willen, en niemand te vaak vragen',
  grondslag: 'toestemming',
  betrokkenen: 'ondernemers met een hulpvraag, en leden die zij iets vroegen',
  velden: {
    versleuteld: {
      'communities.ervaringsverzoek': 'woorden naam email deskundige_naam deskundige_email bedankje',
    },
    leesbaar: { 'communities.ervaringsverzoek': 'kvk_nummer' },
    statistiek: {
      'communities.ervaringsverzoek':
        'regio taal thema sbi toon_naam status gevraagd_op vervalt_op beantwoord_op bedankt_op gewijzigd_op',
    },
    pseudoniem: {
      'communities.ervaringsverzoek':
        'id deskundige_id ervaring_id hulpvraag_id betrokkene_id deskundige_betrokkene gewijzigd_door',
    },
  },
  ontvangers:
    'wie gevraagd wordt: de vraag, en de naam als de vrager dat wil; met ja krijgen beiden elkaars naam en e-mailadres; de coördinator van de regio ziet hoe het staat',
  bewaren: {
    ...{ termijn: '13m', vanaf: 'het verzoek; zo lang telt het mee in hoe vaak iemand gevraagd wordt' },
    ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
  },
};
