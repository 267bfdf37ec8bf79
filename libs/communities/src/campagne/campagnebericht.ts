// SPDX-License-Identifier: EUPL-1.2
import { composeMail, type Regel } from '../bericht/communitybericht.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import type { Campagne } from './campagne.entity.js';

export type Berichtinhoud = Pick<Campagne, 'titelNl' | 'tekstNl' | 'titelEn' | 'tekstEn'>;

/** Addresses in the mail. */
export interface Berichtlinks {
  /** Where one asks for help. */
  vraag: string;
  /** Of the community or bijeenkomst that it is about. */
  over: string | null;
  afmelden: string;
}

const WOORDEN = {
  nl: {
    over: 'Meer weten? Hier leest u waar het over gaat:',
    vraag: 'Wilt u hulp? Stel uw vraag. Het kost niets, en u hoeft zich niet aan te melden:',
    waarom: (regio: string): string =>
      `U krijgt deze mail van ${regio}, omdat u op de lijst staat van bedrijven die zij over hulp mag mailen.`,
    afmelden: 'Wilt u deze mails niet meer? Meld u af:',
  },
  en: {
    over: 'Would you like to know more? Read here what it is about:',
    vraag: 'Would you like help? Ask your question. It costs nothing, and you need not sign in:',
    waarom: (regio: string): string =>
      `You get this mail from ${regio}, because you are on the list of firms that it may mail about help.`,
    afmelden: 'You do not want these mails any more? Unsubscribe:',
  },
} as const;

/** Paragraphs as they were written. */
const alineas = (tekst: string): string[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');

/** The words of one mail; `regio` is the name of the region. */
export function composeCampagne(
  taal: Taal,
  inhoud: Berichtinhoud,
  regio: string,
  { vraag, over, afmelden }: Berichtlinks,
): { onderwerp: string; tekst: string; html: string } {
  const woorden = WOORDEN[taal];
  const [onderwerp, tekst] =
    taal === 'nl' ? [inhoud.titelNl, inhoud.tekstNl] : [inhoud.titelEn, inhoud.tekstEn];
  const regels: Regel[] = [
    ...alineas(tekst),
    ...(over === null ? [] : [woorden.over, { adres: over }]),
    ...[woorden.vraag, { adres: vraag }],
    ...[woorden.waarom(regio), woorden.afmelden, { adres: afmelden }],
  ];
  return composeMail(taal, { onderwerp, regels });
}

/** Not of one person: what comes in by it says that a campaign woke it, and no more (ADR 0043). */
export const vraaglinkOf = (publiekeUrl: string, taal: Taal, campagneId: string): string =>
  `${publiekeUrl}${taal === 'en' ? '/en' : ''}/hulpvraag/nieuw?campagne=${campagneId}`;

export const overlinkOf = (
  publiekeUrl: string,
  taal: Taal,
  { communityId, bijeenkomstId }: Pick<Campagne, 'communityId' | 'bijeenkomstId'>,
): string | null => {
  const begin = `${publiekeUrl}${taal === 'en' ? '/en' : ''}`;
  if (communityId !== null) return `${begin}/communities/${communityId}`;
  return bijeenkomstId === null ? null : `${begin}/bijeenkomsten/${bijeenkomstId}`;
};
