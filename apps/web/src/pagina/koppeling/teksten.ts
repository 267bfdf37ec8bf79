// SPDX-License-Identifier: EUPL-1.2

/** Words about linking with Statistics Netherlands, beside those that the api gives to agree to. */
export const KOPPEL_TEKSTEN = {
  nl: {
    kop: 'Mogen wij uw gegevens koppelen bij het CBS?',
    nee: 'U gaf geen toestemming. Dan koppelen wij niets.',
    ja: (dag: string): string => `U gaf toestemming op ${dag}.`,
    eerder: 'De tekst hierboven is daarna veranderd. Uw toestemming geldt voor de tekst die u toen las.',
    geef: 'Ja, mijn gegevens mogen voor onderzoek worden gekoppeld bij het CBS',
    trekIn: 'Trek mijn toestemming in',
    gegeven: 'U gaf toestemming om uw gegevens te koppelen bij het CBS.',
    ingetrokken: 'Uw toestemming is ingetrokken. Wij koppelen uw gegevens niet meer.',
  },
  en: {
    kop: 'May we link your data at Statistics Netherlands?',
    nee: 'You have not given permission. Then we link nothing.',
    ja: (dag: string): string => `You gave permission on ${dag}.`,
    eerder: 'The text above has changed since. Your permission is for the text that you read then.',
    geef: 'Yes, my data may be linked at Statistics Netherlands for research',
    trekIn: 'Withdraw my permission',
    gegeven: 'You gave permission to link your data at Statistics Netherlands.',
    ingetrokken: 'Your permission has been withdrawn. We no longer link your data.',
  },
};
