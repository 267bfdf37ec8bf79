// SPDX-License-Identifier: EUPL-1.2

/** Bijeenkomsten that come back, for who keeps the community. */
export const REEKSTEKSTEN = {
  nl: {
    herhaal: 'Herhalen (niet verplicht)',
    hoeVaak: 'Hoe vaak?',
    niet: 'Niet herhalen',
    ritmes: {
      week: 'Elke week',
      'twee-weken': 'Elke twee weken',
      'maand-dag': 'Elke maand op dezelfde datum',
      'maand-weekdag': 'Elke maand op dezelfde weekdag',
    },
    tot: 'Tot en met',
    aantal: 'Of hoe vaak in totaal',
    uitleg:
      'Vul een van de twee in; ten hoogste 24 keer. Heeft een maand die datum niet, dan is het de laatste dag. Leden melden zich voor elke bijeenkomst apart aan.',
    reikwijdte: 'Waarvoor geldt dit?',
    deze: 'Alleen deze bijeenkomst',
    enLater: (n: number) => `Deze en de ${n === 1 ? 'ene' : `${n}`} hierna in de reeks`,
    inReeks: (n: number) =>
      n === 0
        ? 'Dit is de laatste van een reeks.'
        : `Deze hoort bij een reeks. Hierna ${n === 1 ? 'komt er nog 1' : `komen er nog ${n}`}.`,
    gepland: (n: number) => `Er zijn ${n} bijeenkomsten gepland.`,
    fout: {
      tot: 'Kies tot en met wanneer, of hoe vaak.',
      aantal: 'Vul een getal in van 2 tot en met 24.',
    },
  },
  en: {
    herhaal: 'Repeat (optional)',
    hoeVaak: 'How often?',
    niet: 'Do not repeat',
    ritmes: {
      week: 'Every week',
      'twee-weken': 'Every two weeks',
      'maand-dag': 'Every month on the same date',
      'maand-weekdag': 'Every month on the same weekday',
    },
    tot: 'Until (inclusive)',
    aantal: 'Or how many in all',
    uitleg:
      'Fill in one of the two; at most 24 times. In a month without that date it is the last day. Members sign up for each meeting separately.',
    reikwijdte: 'For which does this hold?',
    deze: 'Only this meeting',
    enLater: (n: number) => `This one and the ${n === 1 ? 'one' : `${n}`} after it in the series`,
    inReeks: (n: number) =>
      n === 0
        ? 'This is the last one of a series.'
        : `This is one of a series. After it ${n === 1 ? 'comes 1 more' : `come ${n} more`}.`,
    gepland: (n: number) => `${n} meetings are planned.`,
    fout: {
      tot: 'Choose until when, or how many.',
      aantal: 'Fill in a number from 2 to 24.',
    },
  },
};
