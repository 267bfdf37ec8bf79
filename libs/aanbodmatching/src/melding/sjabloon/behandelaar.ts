// SPDX-License-Identifier: EUPL-1.2
import type { Sjablonen } from '../brief.js';

const HIER = { nl: 'Bekijk het hier:', en: 'Have a look here:' };

/** To coordinators: what needs them now, and what needs them today. */
export const BEHANDELAAR: Sjablonen<
  'escalatie' | 'betwist' | 'overdracht-inkomend' | 'overdracht-teruggegeven' | 'dagoverzicht'
> = {
  escalatie: {
    nl: (g) => ({
      onderwerp: `Hulpvraag ${g.kenmerk} ligt te lang stil`,
      regels: [
        `Hulpvraag ${g.kenmerk} ligt al te lang stil en is daarom nu bij u.`,
        HIER.nl,
        { link: g.link },
      ],
    }),
    en: (g) => ({
      onderwerp: `Request ${g.kenmerk} stands still for too long`,
      regels: [
        `Request ${g.kenmerk} has stood still for too long, and is with you now.`,
        HIER.en,
        { link: g.link },
      ],
    }),
  },
  betwist: {
    nl: (g) => ({
      onderwerp: `Ondernemer en aanbieder zijn het niet eens (${g.kenmerk})`,
      regels: [
        `De aanbieder meldt bij hulpvraag ${g.kenmerk} dat de ondernemer geholpen is. De ondernemer zegt van niet. Neem contact op met allebei.`,
        HIER.nl,
        { link: g.link },
      ],
    }),
    en: (g) => ({
      onderwerp: `Entrepreneur and provider disagree (${g.kenmerk})`,
      regels: [
        `The provider tells us with request ${g.kenmerk} that the entrepreneur was helped. The entrepreneur says not. Please contact both.`,
        HIER.en,
        { link: g.link },
      ],
    }),
  },
  'overdracht-inkomend': {
    nl: (g) => ({
      onderwerp: `Een andere regio draagt een hulpvraag over (${g.kenmerk})`,
      regels: [
        `Hulpvraag ${g.kenmerk} wordt aan uw regio overgedragen. Neem hem over, of geef hem terug met een reden.`,
        HIER.nl,
        { link: g.link },
      ],
    }),
    en: (g) => ({
      onderwerp: `Another region hands over a request (${g.kenmerk})`,
      regels: [
        `Request ${g.kenmerk} is handed over to your region. Take it over, or give it back with a reason.`,
        HIER.en,
        { link: g.link },
      ],
    }),
  },
  'overdracht-teruggegeven': {
    nl: (g) => ({
      onderwerp: `Overdracht komt terug (${g.kenmerk})`,
      regels: [`Hulpvraag ${g.kenmerk} is niet overgenomen en is weer bij u.`, HIER.nl, { link: g.link }],
    }),
    en: (g) => ({
      onderwerp: `Hand-over comes back (${g.kenmerk})`,
      regels: [`Request ${g.kenmerk} was not taken over and is with you again.`, HIER.en, { link: g.link }],
    }),
  },
  dagoverzicht: {
    nl: (g) => ({
      onderwerp: `Uw overzicht van ${g.dag}`,
      regels: [
        'Dit vraagt vandaag uw aandacht.',
        ...(g.overzicht ?? []),
        'Al uw hulpvragen:',
        { link: g.link },
      ],
    }),
    en: (g) => ({
      onderwerp: `Your overview of ${g.dag}`,
      regels: [
        'This needs your attention today.',
        ...(g.overzicht ?? []),
        'All your requests:',
        { link: g.link },
      ],
    }),
  },
};
