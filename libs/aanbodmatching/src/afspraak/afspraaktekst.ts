// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '#libs/kernel';
import type { Afspraakvorm } from './afspraakmoment.rules.js';

type Taal = 'nl' | 'en';

/** An appointment in words, in both languages. */
export interface Afspraaktekst {
  tijd: Record<Taal, string>;
  /** Where to be, or that one is called. */
  waar: Record<Taal, string>;
  gastheer: Record<Taal, string>;
}

const ZONE = 'Europe/Amsterdam';
const DATUM: Record<Taal, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: ZONE }),
};
const TIJD = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: ZONE });
const VORM: Record<Taal, Record<Afspraakvorm, (waar: string) => string>> = {
  nl: {
    'op-locatie': (waar) => `Plaats: ${waar}`,
    telefonisch: () => 'U wordt gebeld op het nummer dat u heeft opgegeven.',
    video: (waar) => `Per video: ${waar}`,
  },
  en: {
    'op-locatie': (waar) => `Place: ${waar}`,
    telefonisch: () => 'You will be called on the number that you gave.',
    video: (waar) => `By video: ${waar}`,
  },
};
const COORDINATOR: Record<Taal, string> = {
  nl: 'de coördinator van uw regio',
  en: 'the coordinator of your region',
};

function toTijd(begin: Date, eind: Date, taal: Taal): string {
  const tot = TIJD.format(eind);
  const slot = datumVan(begin) === datumVan(eind) ? tot : `${DATUM[taal].format(eind)} ${tot}`;
  const [van, om, zone] = taal === 'nl' ? ['van', 'tot', 'uur'] : ['from', 'to', '(Dutch time)'];
  return `${DATUM[taal].format(begin)} ${van} ${TIJD.format(begin)} ${om} ${slot} ${zone}`;
}

/** By the Dutch clock, whichever language the words are in. Without an `aanbieder` it is with the coordinator. */
export function toAfspraaktekst(van: {
  begin: Date;
  eind: Date;
  vorm: Afspraakvorm;
  waar: string | null;
  aanbieder: string | null;
}): Afspraaktekst {
  const in_ = <T>(maak: (taal: Taal) => T): Record<Taal, T> => ({ nl: maak('nl'), en: maak('en') });
  return {
    tijd: in_((taal) => toTijd(van.begin, van.eind, taal)),
    waar: in_((taal) => VORM[taal][van.vorm](van.waar ?? '')),
    gastheer: in_((taal) => van.aanbieder ?? COORDINATOR[taal]),
  };
}
