// SPDX-License-Identifier: EUPL-1.2
import type { Briefgegevens, Regel, Sjablonen, Taal } from '../brief.js';

const WANNEER: Record<Taal, Record<string, string>> = {
  nl: {
    start: 'U krijgt hulp bij uw hulpvraag. Wij willen graag weten hoe uw bedrijf er nu voor staat.',
    '6-maanden': 'Een half jaar geleden kreeg u hulp bij uw hulpvraag. Hoe gaat het nu met uw bedrijf?',
    '12-maanden': 'Een jaar geleden kreeg u hulp bij uw hulpvraag. Hoe gaat het nu met uw bedrijf?',
    '24-maanden': 'Twee jaar geleden kreeg u hulp bij uw hulpvraag. Hoe gaat het nu met uw bedrijf?',
  },
  en: {
    start: 'You are getting help with your request. We would like to know how your business is doing now.',
    '6-maanden': 'Half a year ago you got help with your request. How is your business doing now?',
    '12-maanden': 'A year ago you got help with your request. How is your business doing now?',
    '24-maanden': 'Two years ago you got help with your request. How is your business doing now?',
  },
};

/** Of who waits, or got help after waiting: whatever the moment. A mail that is read later is still true. */
const ANDERS: Record<Taal, Record<string, string>> = {
  nl: {
    wacht: 'U vroeg ons om hulp en kwam op een wachtlijst. Hoe gaat het nu met uw bedrijf?',
    later:
      'U vroeg ons om hulp en kwam op een wachtlijst. Daarna kreeg u hulp. Hoe gaat het nu met uw bedrijf?',
  },
  en: {
    wacht: 'You asked us for help and were put on a waiting list. How is your business doing now?',
    later:
      'You asked us for help and were put on a waiting list. After that you got help. How is it going now?',
  },
};

/** Why somebody is asked who got nothing yet, and that it changes nothing for him. */
const WACHT: Record<Taal, string[]> = {
  nl: [
    'Wij vragen dit ook aan ondernemers die nog geen hulp kregen. Zo zien wij wat hulp uitmaakt.',
    'Uw plaats op de wachtlijst verandert niet door uw antwoorden. Ook niet als u niets invult.',
  ],
  en: [
    'We also ask this of business owners who have had no help yet. That is how we see what help changes.',
    'Your answers do not change your place on the waiting list. Filling in nothing does not change it either.',
  ],
};

const WOORDEN = {
  nl: {
    kort: 'Wij stellen u een paar korte vragen. Dat kost u een paar minuten:',
    vraag: 'Wij stellen u een paar korte vragen. Dat kost u een paar minuten en maakt de hulp beter:',
    bewaard: 'U kunt tussendoor stoppen. Wat u invulde, is dan bewaard.',
    geheim: 'Deze link is alleen voor u. Stuur hem niet door.',
    nog: 'Wij vroegen u een week of langer geleden hoe het met uw bedrijf gaat. Uw antwoorden zijn nog niet compleet.',
  },
  en: {
    kort: 'We ask you a few short questions. They take a few minutes:',
    vraag: 'We ask you a few short questions. They take a few minutes and make the help better:',
    bewaard: 'You can stop in between. What you filled in is saved then.',
    geheim: 'This link is for you alone. Please do not pass it on.',
    nog: 'A week or more ago we asked you how your business is doing. Your answers are not complete yet.',
  },
};

const link = (taal: Taal, { antwoordlink = '', situatie }: Briefgegevens): Regel[] => {
  const { kort, vraag, bewaard, geheim } = WOORDEN[taal];
  const isWacht = situatie === 'wacht';
  const waarom = isWacht ? WACHT[taal] : [];
  return [...waarom, isWacht ? kort : vraag, { link: antwoordlink }, bewaard, geheim];
};
const wanneer = (taal: Taal, { moment = 'start', situatie = 'hulp' }: Briefgegevens): string =>
  ANDERS[taal][situatie] ?? WANNEER[taal][moment] ?? '';

/** Asks how a firm is doing, before help and after, or while it waits for that. */
export const METING: Sjablonen<'meting-gevraagd' | 'meting-herinnerd'> = {
  'meting-gevraagd': {
    nl: (g) => ({
      onderwerp: `Hoe gaat het met uw bedrijf? (${g.kenmerk})`,
      regels: [wanneer('nl', g), ...link('nl', g)],
    }),
    en: (g) => ({
      onderwerp: `How is your business doing? (${g.kenmerk})`,
      regels: [wanneer('en', g), ...link('en', g)],
    }),
  },
  'meting-herinnerd': {
    nl: (g) => ({
      onderwerp: `Vertelt u nog hoe het gaat? (${g.kenmerk})`,
      regels: [WOORDEN.nl.nog, ...link('nl', g)],
    }),
    en: (g) => ({
      onderwerp: `Will you still tell us how it is going? (${g.kenmerk})`,
      regels: [WOORDEN.en.nog, ...link('en', g)],
    }),
  },
};
