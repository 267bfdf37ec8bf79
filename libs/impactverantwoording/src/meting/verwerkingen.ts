// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** What entrepreneurs tell of their firm, before help and after. */
export const METINGEN: Verwerking = {
  code: 'metingen',
  doel: 'Meten hoe het gaat met bedrijven die hulp kregen of erop wachten, bij het begin en na 6, 12 en 24 maanden, om te zien wat hulp uitmaakt',
  grondslag: 'publieke-taak',
  betrokkenen:
    'ondernemers die hulp kregen, op een wachtlijst kwamen of aan een loting meededen; antwoorden is vrijwillig, en wie niet wil, krijgt geen vragen meer',
  velden: {
    leesbaar: {
      'impactverantwoording.meting':
        'moment situatie regio grootteklasse thema gevraagd_op herinnerd volgende_op gesloten_op reden',
      'impactverantwoording.metingantwoord': 'indicator versie bekend vorige waarde gegeven_op',
    },
    pseudoniem: {
      'impactverantwoording.meting': 'id hulpvraag_id bedrijf',
      'impactverantwoording.metingantwoord': 'meting_id',
    },
  },
  ontvangers: 'niemand ziet antwoorden van één bedrijf; in cijfers over groepen van een kleinste omvang',
  bewaren: {
    termijn: '12m',
    vanaf: 'dat de vragen gesloten zijn',
    daarna: 'verwijderen',
    door: 'bewaarronde',
  },
};

/** What others know of firms, for comparing. */
export const EXTERNE_BRONNEN: Verwerking = {
  code: 'externe-bronnen',
  doel: 'Bedrijven die hulp kregen vergelijken met andere, met cijfers van statistiekbureaus',
  grondslag: 'publieke-taak',
  betrokkenen: 'ondernemingen, onder een willekeurig pseudoniem; en wie de cijfers inlas',
  velden: {
    pseudoniem: {
      'impactverantwoording.externe_bron': 'ingelezen_door ingetrokken_door',
      'impactverantwoording.externe_waarde': 'bedrijf',
      'impactverantwoording.indicator': 'vastgesteld_door',
      'impactverantwoording.veranderaanpak': 'vastgesteld_door',
    },
    statistiek: {
      'impactverantwoording.externe_waarde': 'waarde',
      'impactverantwoording.externe_bron': 'intrekreden',
    },
  },
  ontvangers:
    'analisten, om mee te rekenen; naar buiten alleen als cijfers over groepen van een kleinste omvang',
  bewaren: {
    blijvend:
      'om een uitkomst later met dezelfde cijfers na te rekenen; zonder pseudoniem is het van niemand',
  },
};
