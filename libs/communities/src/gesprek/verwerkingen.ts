// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** What members ask and answer, and what they follow. */
export const GESPREKSVERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'community-gesprekken',
    doel: 'Leden van een community vragen laten stellen en beantwoorden, en dat terugvinden',
    grondslag: 'publieke-taak',
    betrokkenen: 'leden die een vraag stelden of beantwoordden, en wie zij in hun tekst noemen',
    velden: {
      versleuteld: { 'communities.gesprek': 'titel tekst', 'communities.antwoord': 'tekst' },
      // Words as HMACs: without the key of the installation they say nothing, and they go as the words do.
      leesbaar: { 'communities.gesprek': 'termen zoekmerk', 'communities.antwoord': 'termen zoekmerk' },
      statistiek: {
        'communities.gesprek':
          'community_id themas status aantal_antwoorden laatste_op zichtbaar gevraagd_op bewerkt_op ingetrokken_op versie gewijzigd_op',
        'communities.antwoord':
          'gesprek_id community_id zichtbaar gegeven_op bewerkt_op ingetrokken_op versie gewijzigd_op',
      },
      pseudoniem: {
        'communities.gesprek': 'id lidmaatschap_id betrokkene_id aanvaard_antwoord_id gewijzigd_door',
        'communities.antwoord': 'id lidmaatschap_id betrokkene_id gewijzigd_door',
      },
    },
    ontvangers: 'de leden van de community, wie haar beheert en de coördinator van de regio',
    bewaren: {
      blijvend:
        'zolang het lidmaatschap van de schrijver niet is gewist; daarna zijn de woorden weg en wijst het naar niemand',
    },
  },
  {
    code: 'community-volgers',
    doel: 'Een lid laten horen dat er iets is gezegd in een gesprek dat het volgt',
    grondslag: 'publieke-taak',
    betrokkenen: 'leden die een gesprek volgen',
    velden: {
      statistiek: { 'communities.gespreksvolger': 'gesprek_id sinds gemaild_op' },
      pseudoniem: { 'communities.gespreksvolger': 'lidmaatschap_id' },
    },
    ontvangers: 'niemand',
    bewaren: { blijvend: 'tot het lid ophoudt met volgen of zijn lidmaatschap wordt gewist' },
  },
];
