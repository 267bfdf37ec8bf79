// SPDX-License-Identifier: EUPL-1.2
import type { Briefgegevens, Regel, Sjablonen, Taal } from '../brief.js';
import { statuslink } from './ontvangst.js';

const WOORDEN = {
  nl: {
    antwoord: 'Antwoorden duurt een minuut. U hoeft niet aan te melden:',
    zonder: 'Antwoorden duurt een minuut en kan hier:',
    geheim: 'Deze link is alleen voor u. Stuur hem niet door.',
    meer: 'Uw hulpvraag zelf staat hier:',
  },
  en: {
    antwoord: 'Answering takes a minute. There is no need to sign in:',
    zonder: 'Answering takes a minute, and you can do it here:',
    geheim: 'This link is for you alone. Please do not pass it on.',
    meer: 'Your request itself is here:',
  },
};

/** To the two questions, and to the hulpvraag itself. What was handed over has no toewijzing to answer about. */
function antwoordlink(taal: Taal, g: Briefgegevens): Regel[] {
  const { antwoord, zonder, geheim, meer } = WOORDEN[taal];
  if (g.antwoordlink === undefined) return [zonder, ...statuslink(taal, g)];
  return [antwoord, { link: g.antwoordlink }, geheim, meer, { link: g.link }];
}

/** By a provider about an offer, or by who took it over. */
const klaarNl = ({ aanbieder, aanbod, ontvanger, kenmerk }: Briefgegevens): string =>
  aanbod === undefined
    ? `${ontvanger ?? 'Wie u hielp'} meldt dat hulpvraag ${kenmerk} klaar is.`
    : `${aanbieder} meldt dat ${aanbod} klaar is.`;
const klaarEn = ({ aanbieder, aanbod, ontvanger, kenmerk }: Briefgegevens): string =>
  aanbod === undefined
    ? `${ontvanger ?? 'Whoever helped you'} tells us that request ${kenmerk} is done.`
    : `${aanbieder} tells us that ${aanbod} is done.`;

/** Two questions, at the end and four weeks later. */
export const UITKOMST: Sjablonen<'uitkomst-gevraagd' | 'uitkomst-later'> = {
  'uitkomst-gevraagd': {
    nl: (g) => ({
      onderwerp: `Bent u geholpen? (${g.kenmerk})`,
      regels: [
        `${klaarNl(g)} Wij willen van u weten of dat zo is. Wij vragen u twee dingen:`,
        '1. Bent u geholpen?',
        '2. Wat bracht het u op?',
        ...antwoordlink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `Were you helped? (${g.kenmerk})`,
      regels: [
        `${klaarEn(g)} We would like to hear from you whether it is. We ask you two things:`,
        '1. Were you helped?',
        '2. What did it bring you?',
        ...antwoordlink('en', g),
      ],
    }),
  },
  'uitkomst-later': {
    nl: (g) => ({
      onderwerp: `Heeft u er nog steeds iets aan? (${g.kenmerk})`,
      regels: [
        `Een maand geleden kreeg u hulp van ${g.aanbieder}: ${g.aanbod}. Nu weet u beter wat u eraan heeft. Wij vragen u nog een keer twee dingen:`,
        '1. Bent u geholpen?',
        '2. Wat bracht het u op?',
        ...antwoordlink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `Does it still help you? (${g.kenmerk})`,
      regels: [
        `A month ago you got help from ${g.aanbieder}: ${g.aanbod}. By now you know better what it does for you. We ask you two things once more:`,
        '1. Were you helped?',
        '2. What did it bring you?',
        ...antwoordlink('en', g),
      ],
    }),
  },
};
