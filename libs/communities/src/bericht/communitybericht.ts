// SPDX-License-Identifier: EUPL-1.2
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';

export type Berichtsoort = 'uitnodiging' | 'toegelaten' | 'geweigerd' | 'verwijderd';

/** What the words are made of, read at the last moment. */
export interface Berichtgegevens {
  community: string;
  link: string;
  /** Why somebody was refused or removed. */
  reden?: string | null;
}

/** Words, or an address to open. */
type Regel = string | { adres: string };
type Tekst = (gegevens: Berichtgegevens) => { onderwerp: string; regels: Regel[] };

const waarom = (reden: string | null | undefined, woord: string): string[] =>
  reden ? [`${woord}: ${reden}`] : [];

const TEKSTEN: Record<Taal, Record<Berichtsoort, Tekst>> = {
  nl: {
    uitnodiging: ({ community, link }) => ({
      onderwerp: `Uitnodiging voor de community ${community}`,
      regels: [
        `U bent uitgenodigd voor de community ${community}. Daar leren ondernemers van elkaar.`,
        'Met deze link leest u waar de community over gaat en wordt u lid, als u dat wilt. U meldt zich daarvoor aan.',
        { adres: link },
        'De link werkt één keer, veertien dagen lang. Stuur hem niet door.',
        'Wilt u geen lid worden? Dan hoeft u niets te doen.',
      ],
    }),
    toegelaten: ({ community, link }) => ({
      onderwerp: `U bent lid van de community ${community}`,
      regels: [`Welkom! U bent nu lid van de community ${community}.`, { adres: link }],
    }),
    geweigerd: ({ community, link, reden }) => ({
      onderwerp: `Uw verzoek voor de community ${community}`,
      regels: [
        `U vroeg om lid te worden van de community ${community}. Dat kan nu niet.`,
        ...waarom(reden, 'De reden'),
        'Hier vindt u andere communities:',
        { adres: link },
      ],
    }),
    verwijderd: ({ community, link, reden }) => ({
      onderwerp: `U bent geen lid meer van de community ${community}`,
      regels: [
        `U bent verwijderd uit de community ${community}.`,
        ...waarom(reden, 'De reden'),
        'Bent u het hier niet mee eens? Neem dan contact op met de coördinator van uw regio.',
        { adres: link },
      ],
    }),
  },
  en: {
    uitnodiging: ({ community, link }) => ({
      onderwerp: `Invitation to the community ${community}`,
      regels: [
        `You are invited to the community ${community}, where entrepreneurs learn from each other.`,
        'With this link you read what the community is about and become a member, if you wish. You sign in to do so.',
        { adres: link },
        'The link works once, for fourteen days. Please do not pass it on.',
        'You do not want to become a member? Then there is nothing to do.',
      ],
    }),
    toegelaten: ({ community, link }) => ({
      onderwerp: `You are a member of the community ${community}`,
      regels: [`Welcome! You are now a member of the community ${community}.`, { adres: link }],
    }),
    geweigerd: ({ community, link, reden }) => ({
      onderwerp: `Your request for the community ${community}`,
      regels: [
        `You asked to become a member of the community ${community}. That is not possible now.`,
        ...waarom(reden, 'The reason'),
        'Here you find other communities:',
        { adres: link },
      ],
    }),
    verwijderd: ({ community, link, reden }) => ({
      onderwerp: `You are no longer a member of the community ${community}`,
      regels: [
        `You were removed from the community ${community}.`,
        ...waarom(reden, 'The reason'),
        'You do not agree? Please contact the coordinator of your region.',
        { adres: link },
      ],
    }),
  },
};

const AANHEF = { nl: 'Goedendag,', en: 'Hello,' };
const SLOT = { nl: ['Met vriendelijke groet,', 'Schakel'], en: ['Kind regards,', 'Schakel'] };

const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

/** The subject, and the same words as plain text and as HTML. */
export function composeBericht(
  soort: Berichtsoort,
  taal: Taal,
  gegevens: Berichtgegevens,
): { onderwerp: string; tekst: string; html: string } {
  const { onderwerp, regels } = TEKSTEN[taal][soort](gegevens);
  const alles = [AANHEF[taal], ...regels, ...SLOT[taal]];
  const alineas = alles.map((regel) => {
    if (typeof regel === 'string') return `<p>${escapeHtml(regel)}</p>`;
    return `<p><a href="${escapeHtml(regel.adres)}">${escapeHtml(regel.adres)}</a></p>`;
  });
  return {
    // A line break would begin another header.
    onderwerp: onderwerp.replace(/\s+/g, ' '),
    tekst: alles.map((regel) => (typeof regel === 'string' ? regel : regel.adres)).join('\n\n'),
    html: `<!doctype html><html lang="${taal}"><body>${alineas.join('\n')}</body></html>`,
  };
}
