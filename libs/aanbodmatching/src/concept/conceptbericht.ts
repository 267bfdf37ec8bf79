// SPDX-License-Identifier: EUPL-1.2
import type { Mail } from '#libs/platform';
import { toOpmaak, toRegels, type Taal } from '../melding/brief.js';

/** What the mail with the link tells. Nothing that was typed: anyone may have typed this address. */
export interface Conceptbericht {
  email: string;
  taal: Taal;
  /** Carries the key in its fragment, which browsers do not send to servers. */
  link: string;
  berichtId: string;
}

const TEKST = {
  nl: {
    onderwerp: 'Ga verder met uw hulpvraag',
    voor: 'Uw hulpvraag is bewaard, maar nog niet verstuurd. Met deze link gaat u verder waar u was gebleven:',
    na: [
      'De link werkt tot dertig dagen na uw laatste wijziging. Daarna verwijderen wij wat u heeft ingevuld.',
      'Met deze link kan iedereen uw gegevens bekijken en wijzigen. Stuur hem niet door.',
      'Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.',
    ],
  },
  en: {
    onderwerp: 'Continue with your request for help',
    voor: 'Your request for help is saved, but not sent yet. With this link you continue where you left off:',
    na: [
      'The link works until thirty days after your last change. After that we remove what you filled in.',
      'Anyone with this link can open and change your data. Please do not pass it on.',
      'You did not ask for this? Then there is nothing to do.',
    ],
  },
};

/** The mail with the link to a concept, as plain text and as HTML with the same words. */
export function composeConceptlink({ email, taal, link, berichtId }: Conceptbericht): Mail {
  const { onderwerp, voor, na } = TEKST[taal];
  const regels = toRegels(taal, null, [voor, { link }, ...na], null);
  return { aan: email, onderwerp, berichtId, ...toOpmaak(taal, regels) };
}
