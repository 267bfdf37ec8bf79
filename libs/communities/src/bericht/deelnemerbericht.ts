// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '#libs/kernel';
import type { Berichtaanleiding } from '../bijeenkomst/aanmelding.opslag.js';
import type { Bijeenkomst } from '../bijeenkomst/bijeenkomst.entity.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import type { Regel } from './communitybericht.js';

/** What the words are made of, read at the last moment. */
export interface Deelnemergegevens {
  community: string;
  bijeenkomst: Pick<Bijeenkomst, 'titel' | 'begin' | 'eind' | 'plaats' | 'link' | 'reden'>;
  /** Of the page of the bijeenkomst. */
  pagina: string;
  /** To the two questions afterwards, when that is what it is about. */
  evaluatie?: string;
}

const ZONE = 'Europe/Amsterdam';
const DATUM: Record<Taal, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: ZONE }),
};
const TIJD = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: ZONE });
const VAN = { nl: ['van', 'tot', 'uur'], en: ['from', 'to', '(Dutch time)'] } as const;
const WAAR = { nl: 'Plaats', en: 'Place' };
const ONLINE = { nl: 'Online meedoen:', en: 'Take part online:' };
const AGENDA = {
  nl: 'Open het bestand bij deze mail om uw agenda bij te werken.',
  en: 'Open the file with this mail to update your calendar.',
};
const AFMELDEN = {
  nl: 'Kunt u niet? Meld u dan af. Dan kan een ander komen:',
  en: 'You cannot come? Please sign off, so that somebody else can:',
};
const PAGINA = { nl: 'Meer over deze bijeenkomst:', en: 'More about this meeting:' };
const VRAGEN = {
  nl: 'Het zijn twee vragen. Dat kost u een minuut:',
  en: 'There are two questions. They take a minute:',
};
const ZONDER_NAAM = {
  nl: 'Wie de bijeenkomst hield, ziet de antwoorden zonder namen.',
  en: 'Who held the meeting sees the answers without names.',
};
const REDEN = { nl: 'De reden', en: 'The reason' };

/** By the Dutch clock, whichever language the words are in. */
export function toTijd({ begin, eind }: { begin: Date; eind: Date }, taal: Taal): string {
  const tot = TIJD.format(eind);
  const slot = datumVan(begin) === datumVan(eind) ? tot : `${DATUM[taal].format(eind)} ${tot}`;
  const [van, om, zone] = VAN[taal];
  return `${DATUM[taal].format(begin)} ${van} ${TIJD.format(begin)} ${om} ${slot} ${zone}`;
}

type Kop = (titel: string, community: string) => [onderwerp: string, regel: string];

const KOPPEN: Record<Taal, Record<Berichtaanleiding, Kop>> = {
  nl: {
    aangemeld: (titel, community) => [
      `U bent aangemeld: ${titel}`,
      `U bent aangemeld voor de bijeenkomst ${titel} van de community ${community}.`,
    ],
    wachtlijst: (titel, community) => [
      `U staat op de wachtlijst: ${titel}`,
      `De bijeenkomst ${titel} van de community ${community} is vol. U staat op de wachtlijst. Komt er een plaats vrij, dan krijgt u een mail.`,
    ],
    'plaats-vrij': (titel, community) => [
      `Er is plaats voor u: ${titel}`,
      `Er kwam een plaats vrij. U bent nu aangemeld voor de bijeenkomst ${titel} van de community ${community}.`,
    ],
    gewijzigd: (titel, community) => [
      `Gewijzigd: ${titel}`,
      `De tijd of de plaats van de bijeenkomst ${titel} van de community ${community} is veranderd. Zo is het nu:`,
    ],
    afgelast: (titel, community) => [
      `Gaat niet door: ${titel}`,
      `De bijeenkomst ${titel} van de community ${community} gaat niet door.`,
    ],
    herinnering: (titel, community) => [
      `Binnenkort: ${titel}`,
      `Binnen een dag is de bijeenkomst ${titel} van de community ${community}.`,
    ],
    evaluatie: (titel, community) => [
      `Had u er wat aan? ${titel}`,
      `U was bij de bijeenkomst ${titel} van de community ${community}. Wij horen graag wat u ervan vond.`,
    ],
  },
  en: {
    aangemeld: (titel, community) => [
      `You are signed up: ${titel}`,
      `You are signed up for the meeting ${titel} of the community ${community}.`,
    ],
    wachtlijst: (titel, community) => [
      `You are on the waiting list: ${titel}`,
      `The meeting ${titel} of the community ${community} is full. You are on the waiting list. When a place comes free, you get a mail.`,
    ],
    'plaats-vrij': (titel, community) => [
      `There is a place for you: ${titel}`,
      `A place came free. You are now signed up for the meeting ${titel} of the community ${community}.`,
    ],
    gewijzigd: (titel, community) => [
      `Changed: ${titel}`,
      `The time or the place of the meeting ${titel} of the community ${community} has changed. This is how it is now:`,
    ],
    afgelast: (titel, community) => [
      `Called off: ${titel}`,
      `The meeting ${titel} of the community ${community} has been called off.`,
    ],
    herinnering: (titel, community) => [
      `Soon: ${titel}`,
      `Within a day there is the meeting ${titel} of the community ${community}.`,
    ],
    evaluatie: (titel, community) => [
      `Was it of use to you? ${titel}`,
      `You were at the meeting ${titel} of the community ${community}. We would like to hear what you thought of it.`,
    ],
  },
};

/** Who waits is not told how to get in. */
function waarVan(taal: Taal, { plaats, link }: Deelnemergegevens['bijeenkomst'], wacht: boolean): Regel[] {
  return [
    ...(plaats === null ? [] : [`${WAAR[taal]}: ${plaats}`]),
    ...(link === null || wacht ? [] : [ONLINE[taal], { adres: link }]),
  ];
}

/** Subject and lines; `wacht`: this one has no place yet. */
export function toDeelnemerbericht(
  soort: Berichtaanleiding,
  taal: Taal,
  { community, bijeenkomst, pagina, evaluatie }: Deelnemergegevens,
  wacht: boolean,
): { onderwerp: string; regels: Regel[] } {
  const [onderwerp, kop] = KOPPEN[taal][soort](bijeenkomst.titel, community);
  const tijd = toTijd(bijeenkomst, taal);
  if (evaluatie !== undefined)
    return { onderwerp, regels: [kop, VRAGEN[taal], { adres: evaluatie }, ZONDER_NAAM[taal]] };
  if (soort === 'afgelast') {
    const { reden } = bijeenkomst;
    const waarom = reden === null ? [] : [`${REDEN[taal]}: ${reden}`];
    return { onderwerp, regels: [kop, tijd, ...waarom, PAGINA[taal], { adres: pagina }] };
  }
  const agenda = wacht || soort === 'herinnering' ? [] : [AGENDA[taal]];
  return {
    onderwerp,
    regels: [kop, tijd, ...waarVan(taal, bijeenkomst, wacht), ...agenda, AFMELDEN[taal], { adres: pagina }],
  };
}
