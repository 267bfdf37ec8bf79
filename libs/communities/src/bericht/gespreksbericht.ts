// SPDX-License-Identifier: EUPL-1.2
import type { EventMap } from '#libs/kernel';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import type { Regel } from './communitybericht.js';

export type Gesprekssoort = EventMap['gespreksbericht-gevraagd']['soort'];

/** What the words are made of: of what was said itself nothing but the title of the question is mailed. */
export interface Gespreksgegevens {
  community: string;
  titel: string;
  link: string;
  /** Where one chooses which mail one gets. */
  instellen: string;
  /** Who says or names, as he chose to be shown; `null`: not known any more. */
  wie: string | null;
}

const IEMAND = { nl: 'Een lid', en: 'A member' };
type Kop = (gegevens: Gespreksgegevens & { naam: string }) => [onderwerp: string, regel: string];

const KOPPEN: Record<Taal, Record<Gesprekssoort, Kop>> = {
  nl: {
    antwoord: ({ titel, community, naam }) => [
      `Nieuw antwoord: ${titel}`,
      `${naam} gaf een antwoord op “${titel}” in de community ${community}. U volgt dit gesprek. Komen er meer antwoorden, dan krijgt u ten hoogste één mail per uur.`,
    ],
    genoemd: ({ titel, community, naam }) => [
      `U bent genoemd: ${titel}`,
      `${naam} noemt u in het gesprek “${titel}” in de community ${community}.`,
    ],
    aanvaard: ({ titel, community }) => [
      `Uw antwoord heeft geholpen: ${titel}`,
      `Wie “${titel}” vroeg in de community ${community}, heeft uw antwoord gekozen als het antwoord dat hielp. Dank u wel.`,
    ],
    'nieuwe-vraag': ({ titel, community, naam }) => [
      `Nieuwe vraag: ${titel}`,
      `${naam} stelde een vraag in de community ${community}: “${titel}”.`,
    ],
  },
  en: {
    antwoord: ({ titel, community, naam }) => [
      `New answer: ${titel}`,
      `${naam} answered “${titel}” in the community ${community}. You follow this conversation. When more answers come, you get one mail an hour at most.`,
    ],
    genoemd: ({ titel, community, naam }) => [
      `You were named: ${titel}`,
      `${naam} names you in the conversation “${titel}” in the community ${community}.`,
    ],
    aanvaard: ({ titel, community }) => [
      `Your answer helped: ${titel}`,
      `Who asked “${titel}” in the community ${community} chose your answer as the one that helped. Thank you.`,
    ],
    'nieuwe-vraag': ({ titel, community, naam }) => [
      `New question: ${titel}`,
      `${naam} asked a question in the community ${community}: “${titel}”.`,
    ],
  },
};

const STOPPEN: Record<Taal, Partial<Record<Gesprekssoort, string>>> = {
  nl: {
    antwoord: 'Wilt u hier geen mail meer over? Klik op de pagina van het gesprek op “Niet meer volgen”.',
    'nieuwe-vraag': 'Wilt u niet van elke vraag een mail? Kies dan iets anders bij “Mijn lidmaatschap”:',
  },
  en: {
    antwoord: 'You do not want mail about this any more? Stop following on the page of the conversation.',
    'nieuwe-vraag': 'You do not want a mail of every question? Choose something else at “My membership”:',
  },
};

/** Subject and lines. */
export function toGespreksbericht(
  soort: Gesprekssoort,
  taal: Taal,
  gegevens: Gespreksgegevens,
): { onderwerp: string; regels: Regel[] } {
  const [onderwerp, kop] = KOPPEN[taal][soort]({ ...gegevens, naam: gegevens.wie ?? IEMAND[taal] });
  const stoppen = STOPPEN[taal][soort];
  return {
    onderwerp,
    regels: [
      ...[kop, { adres: gegevens.link }],
      ...(stoppen === undefined ? [] : [stoppen]),
      ...(soort === 'nieuwe-vraag' ? [{ adres: gegevens.instellen }] : []),
    ],
  };
}
