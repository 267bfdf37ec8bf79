// SPDX-License-Identifier: EUPL-1.2
import type { Ervaringsbericht } from '../ervaringsdeskundige/ervaring.opslag.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import type { Regel } from './communitybericht.js';

/** What the words are made of, read at the last moment. */
export interface Verzoekgegevens {
  /** Words of the one who asks. */
  woorden: string;
  /** Of whoever the reader gets to know. */
  naam: string;
  email: string;
  bedankje: string;
  /** Where the reader finds it; `null` when he has a link of his own in another mail. */
  pagina: string | null;
  vervaltOp: Date;
}

interface Mailtekst {
  onderwerp: string;
  regels: Regel[];
}
type Tekst = (gegevens: Verzoekgegevens) => Mailtekst;

const dag = (moment: Date, taal: Taal): string =>
  new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(moment);
const adres = (pagina: string | null): Regel[] => (pagina === null ? [] : [{ adres: pagina }]);

const TEKSTEN: Record<Taal, Record<Ervaringsbericht, Tekst>> = {
  nl: {
    gevraagd: ({ woorden, pagina, vervaltOp }) => ({
      onderwerp: 'Een ondernemer wil u iets vragen',
      regels: [
        'U gaf aan dat andere ondernemers u mogen vragen naar uw ervaring. Nu doet er iemand dat:',
        `„${woorden}”`,
        'Zegt u ja, dan krijgt u elkaars naam en e-mailadres. Zegt u nee, dan hoeft u niet te vertellen waarom.',
        ...adres(pagina),
        `Antwoord uiterlijk op ${dag(vervaltOp, 'nl')}. Daarna vervalt het verzoek vanzelf.`,
      ],
    }),
    'kennismaking-vrager': ({ naam, email }) => ({
      onderwerp: 'De ondernemer die u iets vroeg, zegt ja',
      regels: [
        `${naam} wil met u praten over uw vraag. U bereikt ${naam} op ${email}.`,
        'Neem zelf contact op. De ander heeft ook uw naam en e-mailadres.',
        'Heeft het u verder geholpen? Bedanken kan op de statuspagina van uw hulpvraag. De link staat in de eerste mail over uw vraag.',
      ],
    }),
    'kennismaking-deskundige': ({ naam, email, woorden }) => ({
      onderwerp: 'U helpt een ondernemer met uw ervaring',
      regels: [
        `Fijn dat u ja zei. ${naam} neemt contact met u op. U bereikt ${naam} op ${email}.`,
        `De vraag was: „${woorden}”`,
      ],
    }),
    'kan-niet': ({ woorden }) => ({
      onderwerp: 'De ondernemer die u iets vroeg, kan nu niet',
      regels: [
        `U vroeg: „${woorden}” De ander kan u daar nu niet mee helpen.`,
        'Misschien kan iemand anders dat wel. Kijk op de statuspagina van uw hulpvraag. De link staat in de eerste mail over uw vraag.',
      ],
    }),
    bedankt: ({ naam, bedankje, pagina }) => ({
      onderwerp: 'U wordt bedankt',
      regels: [`${naam} bedankt u:`, `„${bedankje}”`, ...adres(pagina)],
    }),
  },
  en: {
    gevraagd: ({ woorden, pagina, vervaltOp }) => ({
      onderwerp: 'An entrepreneur would like to ask you something',
      regels: [
        'You said that other entrepreneurs may ask about your experience. Now somebody does:',
        `“${woorden}”`,
        'If you say yes, you get each other’s name and e-mail address. If you say no, you need not tell why.',
        ...adres(pagina),
        `Please answer by ${dag(vervaltOp, 'en')}. After that the request lapses by itself.`,
      ],
    }),
    'kennismaking-vrager': ({ naam, email }) => ({
      onderwerp: 'The entrepreneur whom you asked says yes',
      regels: [
        `${naam} is willing to talk with you about your question. You reach ${naam} at ${email}.`,
        'Please take contact yourself. The other one has your name and e-mail address too.',
        'Did it help you? You can say thanks on the status page of your request. The link is in the first mail about your question.',
      ],
    }),
    'kennismaking-deskundige': ({ naam, email, woorden }) => ({
      onderwerp: 'You help an entrepreneur with your experience',
      regels: [
        `Thank you for saying yes. ${naam} will contact you. You reach ${naam} at ${email}.`,
        `The question was: “${woorden}”`,
      ],
    }),
    'kan-niet': ({ woorden }) => ({
      onderwerp: 'The entrepreneur whom you asked cannot help now',
      regels: [
        `You asked: “${woorden}” The other one cannot help you with it now.`,
        'Perhaps somebody else can. Look at the status page of your request. The link is in the first mail about your question.',
      ],
    }),
    bedankt: ({ naam, bedankje, pagina }) => ({
      onderwerp: 'You are thanked',
      regels: [`${naam} thanks you:`, `“${bedankje}”`, ...adres(pagina)],
    }),
  },
};

export const toErvaringsbericht = (
  soort: Ervaringsbericht,
  taal: Taal,
  gegevens: Verzoekgegevens,
): Mailtekst => TEKSTEN[taal][soort](gegevens);
