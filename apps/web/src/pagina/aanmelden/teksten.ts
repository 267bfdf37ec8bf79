// SPDX-License-Identifier: EUPL-1.2

/** Words of signing in and out. */
export const TEKSTEN = {
  nl: {
    titel: 'Aanmelden',
    vraag: 'Hoe wilt u zich aanmelden? U gaat daarvoor even naar een andere website.',
    bevestigen: 'Bevestig dat u het bent',
    bevestigenVraag:
      'Voor wat u wilt doen, meldt u zich nog een keer aan, met een tweede stap zoals een code op uw telefoon. Hoe meldt u zich aan?',
    geen: 'Aanmelden is in deze omgeving niet ingesteld.',
    keuze: {
      ondernemer: { naam: 'Ik ben ondernemer', uitleg: 'met eHerkenning' },
      aanbieder: {
        naam: 'Ik werk voor een aanbieder van hulp',
        uitleg: 'met eHerkenning van die organisatie',
      },
      medewerker: {
        naam: 'Ik ben coördinator, analist, financier of beheerder',
        uitleg: 'met het account van uw organisatie',
      },
    },
    zonder: 'Hulp vragen als ondernemer kan ook zonder aanmelden.',
    zonderLink: 'Stel uw vraag',
    afgemeld: 'U bent afgemeld',
    afgemeldHier: 'U bent afgemeld bij Schakel',
    verder: 'U gaat nu naar de aanmelddienst, om u daar ook af te melden.',
    verderLink: 'Ga verder als dit niet vanzelf gaat',
    alleenHier: 'Bij de aanmelddienst bent u misschien nog wel aangemeld. Sluit uw browser om zeker te zijn.',
    opnieuw: 'Opnieuw aanmelden',
    begin: 'Naar de startpagina',
  },
  en: {
    titel: 'Sign in',
    vraag: 'How would you like to sign in? You go to another website for that.',
    bevestigen: 'Confirm that it is you',
    bevestigenVraag:
      'For what you want to do you sign in once more, with a second step such as a code on your phone. How do you sign in?',
    geen: 'Signing in was not set up here.',
    keuze: {
      ondernemer: { naam: 'I am an entrepreneur', uitleg: 'with eHerkenning' },
      aanbieder: {
        naam: 'I work for a provider of support',
        uitleg: 'with eHerkenning of that organisation',
      },
      medewerker: {
        naam: 'I am a coordinator, analyst, funder or administrator',
        uitleg: 'with the account of your organisation',
      },
    },
    zonder: 'As an entrepreneur you can also ask for help without signing in.',
    zonderLink: 'Ask your question',
    afgemeld: 'You are signed out',
    afgemeldHier: 'You are signed out of Schakel',
    verder: 'You now go to the sign-in service, to sign out there too.',
    verderLink: 'Go on if this does not happen by itself',
    alleenHier: 'At the sign-in service you may still be signed in. Close your browser to be sure.',
    opnieuw: 'Sign in again',
    begin: 'To the start page',
  },
};
