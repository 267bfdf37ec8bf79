// SPDX-License-Identifier: EUPL-1.2
import type { Sjablonen } from '../brief.js';

/** To whom a role was given by his address: that he can come in, and how. */
export const UITNODIGING: Sjablonen<'uitnodiging'> = {
  uitnodiging: {
    nl: (g) => ({
      onderwerp: 'U kunt zich aanmelden bij Schakel',
      regels: [
        `U hebt in Schakel een rol gekregen: ${g.rol}.`,
        'In Schakel helpen overheden en hun partners ondernemers verder.',
        'Meld u aan met het account van uw organisatie dat bij dit e-mailadres hoort:',
        { link: g.link },
        'Verwachtte u deze mail niet? Dan hoeft u niets te doen.',
      ],
    }),
    en: (g) => ({
      onderwerp: 'You can sign in to Schakel',
      regels: [
        `You were given a role in Schakel: ${g.rol}.`,
        'In Schakel governments and their partners help entrepreneurs.',
        'Sign in with the account of your organisation that belongs to this e-mail address:',
        { link: g.link },
        'Did you not expect this mail? Then you need not do anything.',
      ],
    }),
  },
};
