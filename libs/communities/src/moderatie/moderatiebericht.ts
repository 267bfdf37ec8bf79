// SPDX-License-Identifier: EUPL-1.2
import type { EventMap } from '#libs/kernel';
import type { Regel } from '../bericht/communitybericht.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import type { Moderatiereden } from './moderatie.rules.js';

export type Moderatiesoort = EventMap['moderatiebericht-gevraagd']['soort'];

/** What the words are made of, read at the last moment. */
export interface Moderatiegegevens {
  community: string;
  /** Of the gesprek. */
  link: string;
  reden: Moderatiereden | null;
  /** What who decided wrote to who reads this; `null`: nothing, or erased. */
  uitleg: string | null;
  /** Until when one may object, in words. */
  tot: string;
}

export const REDENWOORDEN: Record<Taal, Record<Moderatiereden, string>> = {
  nl: {
    reclame: 'het is reclame',
    beledigend: 'het is beledigend',
    persoonsgegevens: 'er staan persoonsgegevens in',
    'niet-waar': 'het is niet waar',
    anders: 'een andere reden',
  },
  en: {
    reclame: 'it is advertising',
    beledigend: 'it is insulting',
    persoonsgegevens: 'it has personal data in it',
    'niet-waar': 'it is not true',
    anders: 'another reason',
  },
};

const zegt = (woord: string, uitleg: string | null): string[] =>
  uitleg === null ? [] : [`${woord}: ${uitleg}`];

type Tekst = (gegevens: Moderatiegegevens) => { onderwerp: string; regels: Regel[] };

const NL: Record<Moderatiesoort, Tekst> = {
  'melding-gelaten': ({ community, link, uitleg }) => ({
    onderwerp: `Uw melding in de community ${community}`,
    regels: [
      `U meldde een bericht in de community ${community}. Dank u wel. Wij hebben ernaar gekeken. Het bericht blijft staan.`,
      ...zegt('De reden', uitleg),
      { adres: link },
    ],
  }),
  'melding-verborgen': ({ community }) => ({
    onderwerp: `Uw melding in de community ${community}`,
    regels: [
      `U meldde een bericht in de community ${community}. Dank u wel. Wij hebben ernaar gekeken en het bericht verborgen.`,
      'De schrijver hoort niet wie het meldde. Hij kan bezwaar maken.',
    ],
  }),
  verborgen: ({ community, link, reden, uitleg, tot }) => ({
    onderwerp: `Uw bericht in de community ${community} is verborgen`,
    regels: [
      `Wie de community ${community} beheert, heeft een bericht van u verborgen. Andere leden kunnen het niet meer lezen.`,
      ...(reden === null ? [] : [`De reden: ${REDENWOORDEN.nl[reden]}.`]),
      ...zegt('De beheerder schrijft', uitleg),
      `Bent u het er niet mee eens? Maak dan bezwaar, tot en met ${tot}. Iemand anders kijkt er dan opnieuw naar. Dat doet u bij uw bericht:`,
      { adres: link },
    ],
  }),
  'bezwaar-ontvangen': ({ community, link }) => ({
    onderwerp: `Wij hebben uw bezwaar: community ${community}`,
    regels: [
      `U maakte bezwaar omdat een bericht van u in de community ${community} is verborgen. Iemand anders kijkt er nu opnieuw naar. U krijgt een mail als er een besluit is.`,
      { adres: link },
    ],
  }),
  'bezwaar-gehandhaafd': ({ community, link, uitleg }) => ({
    onderwerp: `Besluit over uw bezwaar: community ${community}`,
    regels: [
      `Iemand anders heeft opnieuw gekeken naar uw bericht in de community ${community}. Het blijft verborgen.`,
      ...zegt('De reden', uitleg),
      { adres: link },
    ],
  }),
  'bezwaar-hersteld': ({ community, link, uitleg }) => ({
    onderwerp: `Besluit over uw bezwaar: community ${community}`,
    regels: [
      `U krijgt gelijk. Uw bericht in de community ${community} is weer te lezen.`,
      ...zegt('De reden', uitleg),
      { adres: link },
    ],
  }),
};

const EN: Record<Moderatiesoort, Tekst> = {
  'melding-gelaten': ({ community, link, uitleg }) => ({
    onderwerp: `Your report in the community ${community}`,
    regels: [
      `You reported a message in the community ${community}. Thank you. We have looked at it. The message stays.`,
      ...zegt('The reason', uitleg),
      { adres: link },
    ],
  }),
  'melding-verborgen': ({ community }) => ({
    onderwerp: `Your report in the community ${community}`,
    regels: [
      `You reported a message in the community ${community}. Thank you. We have looked at it and hidden the message.`,
      'The author does not hear who reported it, and can object.',
    ],
  }),
  verborgen: ({ community, link, reden, uitleg, tot }) => ({
    onderwerp: `Your message in the community ${community} is hidden`,
    regels: [
      `Who looks after the community ${community} has hidden a message of yours. Other members cannot read it any more.`,
      ...(reden === null ? [] : [`The reason: ${REDENWOORDEN.en[reden]}.`]),
      ...zegt('The moderator writes', uitleg),
      `Do you disagree? Then object, until ${tot}. Somebody else will look at it again. You do so at your message:`,
      { adres: link },
    ],
  }),
  'bezwaar-ontvangen': ({ community, link }) => ({
    onderwerp: `We have your objection: community ${community}`,
    regels: [
      `You objected because a message of yours in the community ${community} was hidden. Somebody else now looks at it again. You get a mail when there is a decision.`,
      { adres: link },
    ],
  }),
  'bezwaar-gehandhaafd': ({ community, link, uitleg }) => ({
    onderwerp: `Decision on your objection: community ${community}`,
    regels: [
      `Somebody else has looked at your message in the community ${community} again. It stays hidden.`,
      ...zegt('The reason', uitleg),
      { adres: link },
    ],
  }),
  'bezwaar-hersteld': ({ community, link, uitleg }) => ({
    onderwerp: `Decision on your objection: community ${community}`,
    regels: [
      `You are right. Your message in the community ${community} can be read again.`,
      ...zegt('The reason', uitleg),
      { adres: link },
    ],
  }),
};

/** Subject and lines. */
export const toModeratiebericht = (
  soort: Moderatiesoort,
  taal: Taal,
  gegevens: Moderatiegegevens,
): { onderwerp: string; regels: Regel[] } => (taal === 'nl' ? NL : EN)[soort](gegevens);
