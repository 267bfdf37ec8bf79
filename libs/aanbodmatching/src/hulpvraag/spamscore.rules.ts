// SPDX-License-Identifier: EUPL-1.2

/** What of an anonymous hulpvraag tells a machine or an advertiser from somebody who asks for help. */
export interface Inzending {
  tekst: string;
  naam: string;
  ondernemingNaam: string | null;
  /** Anonymous hulpvragen with the same text, after small changes, in the last 24 hours. */
  zelfdeTekst: number;
  /** Anonymous hulpvragen from the same e-mail address in the last 24 hours. */
  zelfdeAdres: number;
}

export interface Spamoordeel {
  /** 0 to 100. The default limit from which a coordinator looks first is 60. */
  score: number;
  /** Why, for the coordinator. */
  redenen: string[];
}

const LINK = /(?:https?:\/\/|www\.)\S+/giu;
const OPMAAK = /<\s*a\s|<\/|\[url|\[link|<script/iu;
const ADRES_IN_NAAM = /https?:|www\.|\.(?:com|net|ru|xyz|top|shop|online)\b/iu;
/** Trade that asks no help of a government, in the words in which it is advertised. */
const RECLAME = [
  /\bcasino\b/iu,
  /\bviagra|cialis\b/iu,
  /\bbacklinks?\b/iu,
  /\bseo[ -](?:services?|packages?|diensten)\b/iu,
  /\b(?:rank|page)\s*(?:#?1|one)\b/iu,
  /\bforex\b/iu,
  /\b(?:bitcoin|crypto)[ -](?:invest|profit|winst)/iu,
  /\bclick here|klik hier\b/iu,
  /\bguest post(?:s|ing)?\b/iu,
  /\bgegarandeerd(?:e)? winst\b/iu,
  /\bescorts?\b/iu,
];

interface Signaal {
  punten: number;
  reden: string;
  when: (van: Inzending) => boolean;
}

const countLinks = ({ tekst }: Inzending): number => tekst.match(LINK)?.length ?? 0;
const countReclame = ({ tekst }: Inzending): number => RECLAME.filter((woord) => woord.test(tekst)).length;

/**
 * Each counts at most once. The points were chosen by hand for a limit of 60: one odd thing alone is not enough, but for
 * what no ondernemer does. People paste links, write in capitals, ask twice.
 */
const SIGNALEN: readonly Signaal[] = [
  { punten: 20, reden: 'De tekst bevat een link.', when: (van) => countLinks(van) >= 1 },
  { punten: 40, reden: 'De tekst bevat drie links of meer.', when: (van) => countLinks(van) >= 3 },
  {
    punten: 40,
    reden: 'De tekst bevat opmaak die een ondernemer niet typt.',
    when: (van) => OPMAAK.test(van.tekst),
  },
  { punten: 40, reden: 'De tekst gebruikt woorden van reclame.', when: (van) => countReclame(van) >= 1 },
  { punten: 30, reden: 'De tekst gebruikt veel woorden van reclame.', when: (van) => countReclame(van) >= 2 },
  {
    punten: 60,
    reden: 'In de naam staat een webadres.',
    when: ({ naam, ondernemingNaam }) =>
      ADRES_IN_NAAM.test(naam) || ADRES_IN_NAAM.test(ondernemingNaam ?? ''),
  },
  { punten: 60, reden: 'De tekst bestaat niet uit gewone woorden.', when: ({ tekst }) => isGebrabbel(tekst) },
  {
    punten: 60,
    reden: 'De tekst is vooral in een ander schrift.',
    when: ({ tekst }) => isAnderSchrift(tekst),
  },
  {
    punten: 15,
    reden: 'De tekst is bijna helemaal in hoofdletters.',
    when: ({ tekst }) => isHoofdletters(tekst),
  },
  {
    punten: 30,
    reden: 'Dezelfde tekst kwam vandaag al eerder binnen.',
    when: ({ zelfdeTekst }) => zelfdeTekst >= 1,
  },
  {
    punten: 40,
    reden: 'Dezelfde tekst kwam vandaag vaker binnen.',
    when: ({ zelfdeTekst }) => zelfdeTekst >= 3,
  },
  {
    punten: 30,
    reden: 'Van dit e-mailadres kwamen vandaag al drie hulpvragen.',
    when: ({ zelfdeAdres }) => zelfdeAdres >= 3,
  },
  {
    punten: 40,
    reden: 'Van dit e-mailadres kwamen vandaag al zes hulpvragen.',
    when: ({ zelfdeAdres }) => zelfdeAdres >= 6,
  },
];

/** All signals at once, so that the coordinator sees everything that was odd. */
export function assessSpam(van: Inzending): Spamoordeel {
  const gevonden = SIGNALEN.filter(({ when }) => when(van));
  const som = gevonden.reduce((totaal, { punten }) => totaal + punten, 0);
  return { score: Math.min(100, som), redenen: gevonden.map(({ reden }) => reden) };
}

const lettersOf = (tekst: string): string[] => tekst.match(/\p{L}/gu) ?? [];

/** A run of letters that no language has, or hardly any letters at all. */
function isGebrabbel(tekst: string): boolean {
  const woorden = tekst.replace(LINK, ' ').match(/\p{L}+/gu) ?? [];
  const letters = lettersOf(tekst).length;
  if (letters === 0) return true;
  if (/(\p{L})\1{5}/u.test(tekst)) return true;
  const vreemd = woorden.filter((woord) => isVreemd(woord));
  return vreemd.join('').length > letters / 2;
}

/** Six consonants in a row occur in Dutch ("slechtstschrijvend"), eight do not; nor do words of 40 letters. */
const isVreemd = (woord: string): boolean =>
  woord.length > 40 ||
  /[bcdfghjklmnpqrstvwxz]{8}/iu.test(woord) ||
  (woord.length > 6 && !/[aeiouyáéíóúëïöüèàê]/iu.test(woord));

function isAnderSchrift(tekst: string): boolean {
  const letters = lettersOf(tekst);
  const anders = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length;
  return letters.length >= 10 && anders > letters.length / 2;
}

function isHoofdletters(tekst: string): boolean {
  const letters = lettersOf(tekst);
  const groot = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length >= 40 && groot > letters.length * 0.9;
}

/** What stays the same when somebody changes a number, a capital or a space: for finding the same text again. */
export const toKern = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(LINK, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
