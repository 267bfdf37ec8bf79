// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

/** What this lib keeps of people and firms, why and how long. */
export const IMPACTVERANTWOORDING_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'impactfeiten',
    doel: 'Verantwoorden wat hulp aan ondernemers oplevert, in cijfers over groepen',
    grondslag: 'publieke-taak',
    betrokkenen:
      'ondernemingen die hulp vroegen, onder een willekeurig pseudoniem; en wie het aantal bedrijven inlas',
    velden: {
      statistiek: {
        'impactverantwoording.traject':
          'is_eerste regio sectie grootteklasse thema herkomst aanbod_id programma_id maand gevraagd_op gematcht_op ' +
          'toegewezen_op contact_op hulp_op bevestigd_op geholpen_op einde is_dubbel gesprekken gespreksminuten ' +
          'introducties kosten_in_centen opbrengst_in_centen stap contact_dagen hulp_dagen bevestigd_dagen',
        'impactverantwoording.publicatiestand': 'stand',
      },
      pseudoniem: {
        'impactverantwoording.traject': 'id hulpvraag_id toewijzing_id bedrijf',
        'impactverantwoording.bedrijvenaantal': 'ingelezen_door',
      },
    },
    ontvangers: 'analisten en beheerders, alleen als cijfers over groepen van een kleinste omvang',
    bewaren: {
      blijvend:
        'om beleid over jaren te vergelijken; van wie is gewist vervalt het pseudoniem, en daarmee de samenhang met andere vragen',
    },
  },
];

/** The columns of this lib that tell of nobody. */
export const IMPACTVERANTWOORDING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'impactverantwoording.aanbodsoort': '*',
  'impactverantwoording.publicatiestand': 'editie_id vorige hash',
  'impactverantwoording.bedrijvenaantal': 'peiljaar regio sectie grootteklasse aantal ingelezen_op',
};
