// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** Which overview members get, and that it was sent. */
export const OVERZICHTVERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'community-overzichten',
    doel: 'Een lid één keer per week mailen wat er nieuw is in zijn community, als het dat wil',
    grondslag: 'publieke-taak',
    betrokkenen: 'leden van een community',
    velden: {
      statistiek: {
        'communities.overzichtkeuze': 'keuze gekozen_op',
        'communities.overzichtsmail': 'week gevraagd gemaakt_op',
      },
      pseudoniem: {
        'communities.overzichtkeuze': 'lidmaatschap_id',
        'communities.overzichtsmail': 'lidmaatschap_id',
      },
    },
    ontvangers: 'niemand',
    bewaren: { blijvend: 'tot het lidmaatschap wordt gewist' },
  },
];
