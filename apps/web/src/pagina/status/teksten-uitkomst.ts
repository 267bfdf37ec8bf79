// SPDX-License-Identifier: EUPL-1.2

/** Words of what was told after the help. */
export const UITKOMST_TEKSTEN = {
  nl: {
    geholpen: { ja: 'Ja', deels: 'Voor een deel', nee: 'Nee' },
    opbrengsten: {
      'omzet-omhoog': 'Meer omzet',
      'kosten-omlaag': 'Lagere kosten',
      'tijd-gewonnen': 'Meer tijd',
      kennis: 'Kennis',
      netwerk: 'Contacten',
      'plan-gemaakt': 'Een plan',
      'financiering-gevonden': 'Geld om verder te gaan, zoals een lening of subsidie',
      'investering-gedaan': 'Ik investeerde in mijn bedrijf',
      'medewerkers-aangenomen': 'Ik nam medewerkers aan',
      anders: 'Iets anders',
      'nog-niets': 'Nog niets',
    },
    verteldU: (geholpen: string) => `U zei: geholpen? ${geholpen}.`,
    verteldNamensU: (geholpen: string) => `Namens u, door de regiocoördinator: geholpen? ${geholpen}.`,
    verteldAanbieder: (geholpen: string) => `De aanbieder zei: geholpen? ${geholpen}.`,
    later: 'Vier weken later',
  },
  en: {
    geholpen: { ja: 'Yes', deels: 'In part', nee: 'No' },
    opbrengsten: {
      'omzet-omhoog': 'More turnover',
      'kosten-omlaag': 'Lower costs',
      'tijd-gewonnen': 'More time',
      kennis: 'Knowledge',
      netwerk: 'Contacts',
      'plan-gemaakt': 'A plan',
      'financiering-gevonden': 'Money to go on, such as a loan or a grant',
      'investering-gedaan': 'I invested in my business',
      'medewerkers-aangenomen': 'I hired people',
      anders: 'Something else',
      'nog-niets': 'Nothing yet',
    },
    verteldU: (geholpen: string) => `You said: helped? ${geholpen}.`,
    verteldNamensU: (geholpen: string) => `For you, by the regional coordinator: helped? ${geholpen}.`,
    verteldAanbieder: (geholpen: string) => `The provider said: helped? ${geholpen}.`,
    later: 'Four weeks later',
  },
};
