// SPDX-License-Identifier: EUPL-1.2
import type { Regel } from '../bericht/communitybericht.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';

/** A line that leads somewhere: the title of a question, or of a bijeenkomst with when it is. */
export interface Overzichtregel {
  titel: string;
  link: string;
}

/** What the words are made of. */
export interface Overzichtgegevens {
  community: string;
  nieuw: readonly Overzichtregel[];
  onbeantwoord: readonly Overzichtregel[];
  bijeenkomsten: readonly Overzichtregel[];
  /** Where one stops it, with one click. */
  afmelden: string;
}

const WOORDEN = {
  nl: {
    onderwerp: (community: string) => `Deze week in de community ${community}`,
    begin: (community: string) => `Dit was er de afgelopen week in de community ${community}.`,
    nieuw: 'Nieuwe vragen',
    onbeantwoord: 'Nog zonder antwoord, over een onderwerp dat u volgt',
    bijeenkomsten: 'Bijeenkomsten',
    afmelden: 'U krijgt dit op maandag, als er iets nieuws is. Wilt u dat niet meer? Met één klik stopt het:',
  },
  en: {
    onderwerp: (community: string) => `This week in the community ${community}`,
    begin: (community: string) => `This is what there was last week in the community ${community}.`,
    nieuw: 'New questions',
    onbeantwoord: 'Without an answer yet, about a subject that you follow',
    bijeenkomsten: 'Meetings',
    afmelden:
      'You get this on Monday, when there is something new. You do not want it any more? One click stops it:',
  },
};

const deel = (kop: string, regels: readonly Overzichtregel[]): Regel[] =>
  regels.length === 0 ? [] : [`${kop}:`, ...regels.flatMap(({ titel, link }) => [titel, { adres: link }])];

/** Subject and lines. */
export function toOverzichtbericht(
  taal: Taal,
  { community, nieuw, onbeantwoord, bijeenkomsten, afmelden }: Overzichtgegevens,
): { onderwerp: string; regels: Regel[] } {
  const w = WOORDEN[taal];
  return {
    onderwerp: w.onderwerp(community),
    regels: [
      w.begin(community),
      ...deel(w.nieuw, nieuw),
      ...deel(w.onbeantwoord, onbeantwoord),
      ...deel(w.bijeenkomsten, bijeenkomsten),
      ...[w.afmelden, { adres: afmelden }],
    ],
  };
}
