// SPDX-License-Identifier: EUPL-1.2

/** Words of the steps that a hulpvraag goes through. */
export const VOORTGANG_TEKSTEN = {
  nl: {
    kop: 'Hoe ver is het?',
    fase: {
      gevraagd: 'U stelde uw vraag',
      nakijken: 'Wij kijken uw vraag na',
      zoeken: 'Wij zoeken aanbod dat past',
      kiezen: 'Kiezen wie u helpt',
      besluiten: 'De aanbieder zegt of hij u helpt',
      helpen: 'U krijgt hulp',
      bevestigen: 'U zegt of het hielp',
      gesloten: 'Klaar',
    },
    toestand: { klaar: 'gedaan', nu: 'nu', straks: 'komt nog', overgeslagen: 'niet gedaan' },
    aanZet: (wie: string) => `Aan zet: ${wie}`,
    uiterlijk: (dag: string) => `uiterlijk ${dag}`,
    sinds: (dag: string) => `sinds ${dag}`,
  },
  en: {
    kop: 'How far is it?',
    fase: {
      gevraagd: 'You asked your question',
      nakijken: 'We check your question',
      zoeken: 'We look for support that fits',
      kiezen: 'Choosing who helps you',
      besluiten: 'The provider says whether they help you',
      helpen: 'You get help',
      bevestigen: 'You say whether it helped',
      gesloten: 'Done',
    },
    toestand: { klaar: 'done', nu: 'now', straks: 'to come', overgeslagen: 'not done' },
    aanZet: (wie: string) => `Acts next: ${wie}`,
    uiterlijk: (dag: string) => `by ${dag}`,
    sinds: (dag: string) => `since ${dag}`,
  },
};
