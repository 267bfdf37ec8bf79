// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** Reports of posts, what was decided about them, and appeals. */
export const MODERATIEVERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'community-meldingen',
    doel: 'Beslissen of een bericht in een community kan blijven staan, en de schrijver bezwaar laten maken',
    grondslag: 'publieke-taak',
    betrokkenen: 'leden die een bericht meldden, en leden over wier bericht is beslist',
    velden: {
      versleuteld: {
        'communities.gespreksmelding': 'toelichting',
        'communities.moderatiebesluit': 'uitleg',
        'communities.bezwaar': 'tekst uitleg',
      },
      statistiek: {
        'communities.gespreksmelding': 'community_id gesprek_id antwoord_id reden gemeld_op besluit_id',
        'communities.moderatiebesluit':
          'community_id gesprek_id antwoord_id nummer uitkomst reden besloten_op',
        'communities.bezwaar': 'besluit_id community_id ingediend_op uitkomst behandeld_op',
      },
      pseudoniem: {
        'communities.gespreksmelding': 'id lidmaatschap_id betrokkene_id',
        'communities.moderatiebesluit': 'id lidmaatschap_id betrokkene_id besloten_door',
        'communities.bezwaar': 'id lidmaatschap_id betrokkene_id verborgen_door behandeld_door',
      },
    },
    ontvangers:
      'wie over het bericht beslist: wie de community beheert, de coördinator van de regio en bij een bezwaar een hoofdcoördinator; de schrijver hoort niet wie meldde',
    bewaren: {
      blijvend:
        'zolang het lidmaatschap niet is gewist; daarna zijn de woorden weg en wijst het naar niemand',
    },
  },
];
