// SPDX-License-Identifier: EUPL-1.2
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import type { Regel } from './communitybericht.js';

export type Kringberichtsoort = 'gevormd' | 'uitgenodigd';

/** What the words are made of, read at the last moment. */
export interface Kringgegevens {
  community: string;
  nummer: number;
  /** How many there are in it. */
  aantal: number;
  /** Of its page. */
  link: string;
}

type Tekst = (gegevens: Kringgegevens) => { onderwerp: string; regels: Regel[] };

const TEKSTEN: Record<Taal, Record<Kringberichtsoort, Tekst>> = {
  nl: {
    gevormd: ({ community, nummer, aantal, link }) => ({
      onderwerp: `U zit in een kring van ${community}`,
      regels: [
        `Wij vonden een kring voor u: kring ${nummer} van de community ${community}, met ${aantal} ondernemers.`,
        'Op de pagina van uw kring leest u wie de anderen zijn en waarom u bij elkaar zit. Daar spreekt u ook af wanneer u elke maand bij elkaar komt.',
        { adres: link },
        'Past het toch niet? Dan verlaat u de kring op dezelfde pagina.',
      ],
    }),
    uitgenodigd: ({ community, nummer, aantal, link }) => ({
      onderwerp: `Er is een plaats voor u in een kring van ${community}`,
      regels: [
        `In kring ${nummer} van de community ${community} kwam een plaats vrij. Er zijn ${aantal} ondernemers in deze kring. U past erbij.`,
        'Wilt u de plaats? Antwoord op deze pagina met ja of nee:',
        { adres: link },
        'Zegt u nee, dan blijft u op de lijst voor een andere kring.',
      ],
    }),
  },
  en: {
    gevormd: ({ community, nummer, aantal, link }) => ({
      onderwerp: `You are in a peer circle of ${community}`,
      regels: [
        `We found a peer circle for you: circle ${nummer} of the community ${community}, with ${aantal} entrepreneurs.`,
        'On the page of your circle you read who the others are and why you are together. There you also agree when you meet each month.',
        { adres: link },
        'It does not suit you after all? You can leave the circle on the same page.',
      ],
    }),
    uitgenodigd: ({ community, nummer, aantal, link }) => ({
      onderwerp: `There is a place for you in a peer circle of ${community}`,
      regels: [
        `In circle ${nummer} of the community ${community} a place came free. There are ${aantal} entrepreneurs in this circle. You fit in.`,
        'Would you like the place? Please answer yes or no on this page:',
        { adres: link },
        'If you say no, you stay on the list for another circle.',
      ],
    }),
  },
};

/** Subject and lines. */
export const toKringbericht = (
  soort: Kringberichtsoort,
  taal: Taal,
  gegevens: Kringgegevens,
): { onderwerp: string; regels: Regel[] } => TEKSTEN[taal][soort](gegevens);
