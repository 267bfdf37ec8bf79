// SPDX-License-Identifier: EUPL-1.2
import type { Briefgegevens, Regel, Sjablonen, Taal } from '../brief.js';

const GEHEIM = {
  nl: 'Met deze link kan iedereen uw hulpvraag bekijken. Stuur hem niet door.',
  en: 'Anyone with this link can open your request. Please do not pass it on.',
};

/** The status link, and that it is a key. */
export const statuslink = (taal: Taal, { link }: Briefgegevens): Regel[] => [{ link }, GEHEIM[taal]];

/** What cannot be turned off: without these somebody cannot follow or change his own hulpvraag. */
export const ONTVANGST: Sjablonen<'ontvangst' | 'inlogcode'> = {
  ontvangst: {
    nl: (g) => ({
      onderwerp: `Wij hebben uw hulpvraag ontvangen (${g.kenmerk})`,
      regels: [
        `Wij hebben uw hulpvraag ontvangen. Uw kenmerk is ${g.kenmerk}.`,
        'Wij zoeken nu aanbod dat bij u past. Een coördinator van uw regio bekijkt het en neemt het met u door.',
        'Op deze pagina ziet u wat er past, waarom, en wie aan zet is:',
        ...statuslink('nl', g),
        'Wilt u iets wijzigen of uw hulpvraag intrekken? Dan sturen wij u eerst een code naar dit e-mailadres.',
      ],
    }),
    en: (g) => ({
      onderwerp: `We have received your request (${g.kenmerk})`,
      regels: [
        `We have received your request for help. Your reference is ${g.kenmerk}.`,
        'We are now looking for support that fits. A coordinator of your region reviews it and discusses it with you.',
        'On this page you see what fits, why, and whose turn it is:',
        ...statuslink('en', g),
        'Would you like to change or withdraw your request? We then first send a code to this e-mail address.',
      ],
    }),
  },
  // No link: whoever reads along in a proxy or preview opens nothing with it.
  inlogcode: {
    nl: ({ kenmerk, code = '', minuten }) => ({
      onderwerp: `Uw code voor hulpvraag ${kenmerk}`,
      regels: [
        `Met deze code kunt u uw hulpvraag ${kenmerk} wijzigen of intrekken:`,
        code,
        `De code werkt één keer en is ${minuten} minuten geldig. Geef hem aan niemand door. Wij vragen er nooit om.`,
        'Heeft u geen code gevraagd? Dan hoeft u niets te doen: zonder de code verandert er niets.',
      ],
    }),
    en: ({ kenmerk, code = '', minuten }) => ({
      onderwerp: `Your code for request ${kenmerk}`,
      regels: [
        `With this code you can change or withdraw your request ${kenmerk}:`,
        code,
        `The code works once and is valid for ${minuten} minutes. Give it to nobody. We never ask for it.`,
        'You did not ask for a code? Then there is nothing to do: without the code nothing changes.',
      ],
    }),
  },
};
