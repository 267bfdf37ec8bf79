// SPDX-License-Identifier: EUPL-1.2
import type { Mail } from '#libs/platform';
import { escapeHtml, toAlinea, toHtml } from './opmaak.js';

/** What the confirmation tells; `statuslink` carries the key in its fragment, which browsers do not send to servers. */
export interface Bevestiging {
  naam: string;
  email: string;
  kenmerk: string;
  taal: 'nl' | 'en';
  statuslink: string;
  /** Same event, same id: a repeated sending is recognised as one mail. */
  berichtId: string;
}

const TEKST = {
  nl: {
    onderwerp: (kenmerk: string) => `Wij hebben uw hulpvraag ontvangen (${kenmerk})`,
    aanhef: (naam: string) => `Beste ${naam},`,
    regels: (kenmerk: string) => [
      `Wij hebben uw hulpvraag ontvangen. Uw kenmerk is ${kenmerk}.`,
      'Wij zoeken nu aanbod dat bij u past. Een coördinator van uw regio bekijkt het en neemt het met u door.',
      'Op deze pagina ziet u wat er past, waarom, en wie aan zet is:',
    ],
    slot: [
      'Met deze link kan iedereen uw hulpvraag bekijken. Stuur hem niet door.',
      'Wilt u iets wijzigen of uw hulpvraag intrekken? Dan sturen wij u eerst een code naar dit e-mailadres.',
      'Met vriendelijke groet,',
      'Schakel',
    ],
  },
  en: {
    onderwerp: (kenmerk: string) => `We have received your request (${kenmerk})`,
    aanhef: (naam: string) => `Dear ${naam},`,
    regels: (kenmerk: string) => [
      `We have received your request for help. Your reference is ${kenmerk}.`,
      'We are now looking for support that fits. A coordinator of your region reviews it and discusses it with you.',
      'On this page you see what fits, why, and whose turn it is:',
    ],
    slot: [
      'Anyone with this link can open your request. Please do not pass it on.',
      'Would you like to change or withdraw your request? We then first send a code to this e-mail address.',
      'Kind regards,',
      'Schakel',
    ],
  },
};

/** The confirmation mail, as plain text and as HTML with the same words. */
export function composeBevestiging({ naam, email, kenmerk, taal, statuslink, berichtId }: Bevestiging): Mail {
  const { onderwerp, aanhef, regels, slot } = TEKST[taal];
  const alineas = [aanhef(naam), ...regels(kenmerk)];
  const html = [
    ...alineas.map(toAlinea),
    `<p><a href="${escapeHtml(statuslink)}">${escapeHtml(statuslink)}</a></p>`,
    ...slot.map(toAlinea),
  ];
  return {
    aan: email,
    onderwerp: onderwerp(kenmerk),
    tekst: [...alineas, statuslink, ...slot].join('\n\n'),
    html: toHtml(taal, html),
    berichtId,
  };
}
