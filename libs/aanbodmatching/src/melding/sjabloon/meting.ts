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

const WOORDEN = {
  nl: {
    vraag: 'Wij stellen u een paar korte vragen. Dat kost u een paar minuten en maakt de hulp beter:',
    bewaard: 'U kunt tussendoor stoppen. Wat u invulde, is dan bewaard.',
    geheim: 'Deze link is alleen voor u. Stuur hem niet door.',
    nog: 'Wij vroegen u een week of langer geleden hoe het met uw bedrijf gaat. Uw antwoorden zijn nog niet compleet.',
  },
  en: {
    vraag: 'We ask you a few short questions. They take a few minutes and make the help better:',
    bewaard: 'You can stop in between. What you filled in is saved then.',
    geheim: 'This link is for you alone. Please do not pass it on.',
    nog: 'A week or more ago we asked you how your business is doing. Your answers are not complete yet.',
  },
};

const link = (taal: Taal, { antwoordlink = '' }: Briefgegevens): Regel[] => {
  const { vraag, bewaard, geheim } = WOORDEN[taal];
  return [vraag, { link: antwoordlink }, bewaard, geheim];
};
const wanneer = (taal: Taal, { moment = 'start' }: Briefgegevens): string => WANNEER[taal][moment] ?? '';

/** Asks how a firm is doing, before help and after. */
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
