// SPDX-License-Identifier: EUPL-1.2
import type { Briefgegevens, Regel, Sjabloon, Sjablonen, Taal } from '../brief.js';
import { statuslink } from './ontvangst.js';

type Woorden = (gastheer: string) => string;
type Bericht = Record<Taal, { onderwerp: string; kop: Woorden }>;

const GASTHEER: Record<Taal, string> = { nl: 'uw contactpersoon', en: 'your contact' };
const AGENDA: Record<Taal, string> = {
  nl: 'Open het bestand bij deze mail om uw agenda bij te werken.',
  en: 'Open the file with this mail to update your calendar.',
};
const ANDERS: Record<Taal, string> = {
  nl: 'Wilt u de afspraak verzetten of afzeggen? Dat kan hier:',
  en: 'Would you like to move or cancel the appointment? You can do that here:',
};
const OPNIEUW: Record<Taal, string> = {
  nl: 'Wilt u een andere afspraak maken? Dat kan hier:',
  en: 'Would you like to make another appointment? You can do that here:',
};

/** When it is, and where when that still matters. */
const feiten = ({ afspraak }: Briefgegevens, taal: Taal, waar: boolean): Regel[] =>
  afspraak === undefined ? [] : [afspraak.tijd[taal], ...(waar ? [afspraak.waar[taal]] : [])];

const maak =
  (taal: Taal, bericht: Bericht, soort: 'nieuw' | 'weg' | 'herinnering') =>
  (g: Briefgegevens): { onderwerp: string; regels: Regel[] } => ({
    onderwerp: `${bericht[taal].onderwerp} (${g.kenmerk})`,
    regels: [
      bericht[taal].kop(g.afspraak?.gastheer[taal] ?? GASTHEER[taal]),
      ...feiten(g, taal, soort !== 'weg'),
      ...(soort === 'herinnering' ? [] : [AGENDA[taal]]),
      (soort === 'weg' ? OPNIEUW : ANDERS)[taal],
      ...statuslink(taal, g),
    ],
  });

const sjabloon = (bericht: Bericht, soort: 'nieuw' | 'weg' | 'herinnering' = 'nieuw'): Sjabloon => ({
  nl: maak('nl', bericht, soort),
  en: maak('en', bericht, soort),
});

/** To a desk: when, with which kenmerk, and nothing about who comes. */
const bureau = (bericht: Record<Taal, { onderwerp: string; kop: string }>): Sjabloon => {
  const van =
    (taal: Taal) =>
    (g: Briefgegevens): { onderwerp: string; regels: Regel[] } => ({
      onderwerp: `${bericht[taal].onderwerp} (${g.kenmerk})`,
      regels: [
        bericht[taal].kop,
        ...feiten(g, taal, false),
        `${NUMMER[taal]} ${g.kenmerk}`,
        AGENDA[taal],
        HIER[taal],
        { link: g.link },
      ],
    });
  return { nl: van('nl'), en: van('en') };
};
const NUMMER: Record<Taal, string> = { nl: 'Kenmerk:', en: 'Reference:' };
const HIER: Record<Taal, string> = {
  nl: 'Meld u aan om te zien waar het over gaat:',
  en: 'Sign in to see what it is about:',
};

/** What people hear of their appointments. */
export const AFSPRAAK: Sjablonen<
  | 'afspraak'
  | 'afspraak-verplaatst'
  | 'afspraak-geannuleerd'
  | 'afspraak-herinnering'
  | 'afspraak-aanbieder'
  | 'afspraak-geannuleerd-aanbieder'
> = {
  afspraak: sjabloon({
    nl: { onderwerp: 'Uw afspraak staat vast', kop: (wie) => `Uw afspraak met ${wie} staat vast:` },
    en: { onderwerp: 'Your appointment is booked', kop: (wie) => `Your appointment with ${wie} is booked:` },
  }),
  'afspraak-verplaatst': sjabloon({
    nl: {
      onderwerp: 'Uw afspraak is verplaatst',
      kop: (wie) => `Uw afspraak met ${wie} is verplaatst. De nieuwe tijd is:`,
    },
    en: {
      onderwerp: 'Your appointment has moved',
      kop: (wie) => `Your appointment with ${wie} has moved. The new time is:`,
    },
  }),
  'afspraak-geannuleerd': sjabloon(
    {
      nl: {
        onderwerp: 'Uw afspraak gaat niet door',
        kop: (wie) => `Deze afspraak met ${wie} gaat niet door:`,
      },
      en: {
        onderwerp: 'Your appointment is cancelled',
        kop: (wie) => `This appointment with ${wie} will not take place:`,
      },
    },
    'weg',
  ),
  'afspraak-herinnering': sjabloon(
    {
      nl: { onderwerp: 'U heeft binnenkort een afspraak', kop: (wie) => `Binnenkort spreekt u ${wie}:` },
      en: { onderwerp: 'You have an appointment soon', kop: (wie) => `You will soon speak with ${wie}:` },
    },
    'herinnering',
  ),
  'afspraak-aanbieder': bureau({
    nl: {
      onderwerp: 'Er is een afspraak met u',
      kop: 'Een ondernemer heeft een afspraak met u gemaakt of verplaatst:',
    },
    en: {
      onderwerp: 'You have an appointment',
      kop: 'An entrepreneur made or moved an appointment with you:',
    },
  }),
  'afspraak-geannuleerd-aanbieder': bureau({
    nl: { onderwerp: 'Een afspraak gaat niet door', kop: 'Deze afspraak bij u gaat niet door:' },
    en: { onderwerp: 'An appointment is cancelled', kop: 'This appointment with you will not take place:' },
  }),
};
