// SPDX-License-Identifier: EUPL-1.2
import type { Mail } from '#libs/platform';
import { toAlinea, toHtml } from './opmaak.js';

/** What the mail with a one-time code tells. No link: whoever reads along in a proxy or preview opens nothing with it. */
export interface Inlogcodebericht {
  naam: string;
  email: string;
  kenmerk: string;
  taal: 'nl' | 'en';
  code: string;
  minuten: number;
  berichtId: string;
}

const TEKST = {
  nl: {
    onderwerp: (kenmerk: string) => `Uw code voor hulpvraag ${kenmerk}`,
    regels: ({ naam, kenmerk, code, minuten }: Inlogcodebericht) => [
      `Beste ${naam},`,
      `Met deze code kunt u uw hulpvraag ${kenmerk} wijzigen of intrekken:`,
      code,
      `De code werkt één keer en is ${minuten} minuten geldig. Geef hem aan niemand door. Wij vragen er nooit om.`,
      'Heeft u geen code gevraagd? Dan hoeft u niets te doen: zonder de code verandert er niets.',
      'Met vriendelijke groet,',
      'Schakel',
    ],
  },
  en: {
    onderwerp: (kenmerk: string) => `Your code for request ${kenmerk}`,
    regels: ({ naam, kenmerk, code, minuten }: Inlogcodebericht) => [
      `Dear ${naam},`,
      `With this code you can change or withdraw your request ${kenmerk}:`,
      code,
      `The code works once and is valid for ${minuten} minutes. Give it to nobody. We never ask for it.`,
      'You did not ask for a code? Then there is nothing to do: without the code nothing changes.',
      'Kind regards,',
      'Schakel',
    ],
  },
};

/** The mail with the code, as plain text and as HTML with the same words. */
export function composeInlogcode(bericht: Inlogcodebericht): Mail {
  const { email, kenmerk, taal, berichtId } = bericht;
  const regels = TEKST[taal].regels(bericht);
  return {
    aan: email,
    onderwerp: TEKST[taal].onderwerp(kenmerk),
    tekst: regels.join('\n\n'),
    html: toHtml(taal, regels.map(toAlinea)),
    berichtId,
  };
}
