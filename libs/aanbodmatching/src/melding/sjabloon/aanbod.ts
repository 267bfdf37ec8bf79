// SPDX-License-Identifier: EUPL-1.2
import type { Briefgegevens, Sjablonen } from '../brief.js';
import { statuslink } from './ontvangst.js';

const voor = (g: Briefgegevens): string => (g.dag === undefined ? '' : ` Doe dit uiterlijk op ${g.dag}.`);
const before = (g: Briefgegevens): string => (g.dag === undefined ? '' : ` Please do so by ${g.dag}.`);

/** From an offer that was found to help that begins. */
export const AANBOD: Sjablonen<
  | 'aanbod-voorgesteld'
  | 'toestemming-gevraagd'
  | 'op-wachtlijst'
  | 'plaats-vrij'
  | 'toewijzing-geaccepteerd'
  | 'toewijzing-geweigerd'
  | 'gestart'
> = {
  'aanbod-voorgesteld': {
    nl: (g) => ({
      onderwerp: `Wij hebben hulp voor u gevonden (${g.kenmerk})`,
      regels: [
        `Voor uw hulpvraag ${g.kenmerk} hebben wij dit gevonden: ${g.aanbod}, van ${g.aanbieder}.`,
        `Bekijk het en kies of u dit wilt.${voor(g)}`,
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `We have found support for you (${g.kenmerk})`,
      regels: [
        `For your request ${g.kenmerk} we have found this: ${g.aanbod}, by ${g.aanbieder}.`,
        `Have a look and choose whether you want it.${before(g)}`,
        ...statuslink('en', g),
      ],
    }),
  },
  'toestemming-gevraagd': {
    nl: (g) => ({
      onderwerp: `Mogen wij uw gegevens delen met ${g.aanbieder}? (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} kan u helpen met ${g.aanbod}. Daarvoor heeft ${g.aanbieder} uw naam, uw contactgegevens en uw vraag nodig.`,
        `Wij delen niets voordat u ja zegt.${voor(g)} U mag altijd nee zeggen, en u kunt later van gedachten veranderen.`,
        'Geef hier antwoord:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `May we share your details with ${g.aanbieder}? (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} can help you with ${g.aanbod}. For that, ${g.aanbieder} needs your name, your contact details and your request.`,
        `We share nothing before you say yes.${before(g)} You may always say no, and you can change your mind later.`,
        'Give your answer here:',
        ...statuslink('en', g),
      ],
    }),
  },
  'op-wachtlijst': {
    nl: (g) => ({
      onderwerp: `U staat op de wachtlijst (${g.kenmerk})`,
      regels: [
        `${g.aanbod} van ${g.aanbieder} is nu vol. U staat op de wachtlijst${g.plaats === undefined ? '' : `, op plaats ${g.plaats}`}.`,
        'Komt er een plaats vrij? Dan krijgt u meteen bericht. Wilt u niet wachten? Dat kunt u hier zeggen:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `You are on the waiting list (${g.kenmerk})`,
      regels: [
        `${g.aanbod} by ${g.aanbieder} is full now. You are${g.plaats === undefined ? '' : ` number ${g.plaats}`} on the waiting list.`,
        'Is there a place? Then you hear from us at once. If you would rather not wait, you can say so here:',
        ...statuslink('en', g),
      ],
    }),
  },
  'plaats-vrij': {
    nl: (g) => ({
      onderwerp: `Er is een plaats vrij voor u (${g.kenmerk})`,
      regels: [
        `Bij ${g.aanbod} van ${g.aanbieder} is een plaats vrij. Die houden wij voor u vast.`,
        `Zeg hier of u de plaats wilt.${voor(g)} Daarna gaat de plaats naar de volgende op de wachtlijst.`,
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `There is a place for you (${g.kenmerk})`,
      regels: [
        `There is a place in ${g.aanbod} by ${g.aanbieder}. We keep it for you.`,
        `Say here whether you want it.${before(g)} After that it goes to the next on the waiting list.`,
        ...statuslink('en', g),
      ],
    }),
  },
  'toewijzing-geaccepteerd': {
    nl: (g) => ({
      onderwerp: `${g.aanbieder} gaat u helpen (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} gaat u helpen met ${g.aanbod}, en neemt contact met u op.`,
        'Hoort u binnen een week niets? Laat het ons weten. Hier ziet u hoe het ervoor staat:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `${g.aanbieder} is going to help you (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} is going to help you with ${g.aanbod}, and will contact you.`,
        'Do you hear nothing within a week? Tell us. Here you see where things stand:',
        ...statuslink('en', g),
      ],
    }),
  },
  'toewijzing-geweigerd': {
    nl: (g) => ({
      onderwerp: `Wij zoeken verder voor u (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} kan u nu niet helpen met ${g.aanbod}. Dat ligt niet aan u.`,
        'U hoeft niets te doen. De coördinator van uw regio zoekt verder. Hier ziet u hoe het ervoor staat:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `We keep looking for you (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} cannot help you with ${g.aanbod} now. It is not because of you.`,
        'There is nothing you need to do. The coordinator of your region keeps looking. Here you see where things stand:',
        ...statuslink('en', g),
      ],
    }),
  },
  gestart: {
    nl: (g) => ({
      onderwerp: `Uw hulp is begonnen (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} meldt dat ${g.aanbod} is begonnen.`,
        'Klopt dat niet? Zeg het hier, dan kijken wij het na:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `Your support has begun (${g.kenmerk})`,
      regels: [
        `${g.aanbieder} tells us that ${g.aanbod} has begun.`,
        'Is that not so? Say it here and we will look into it:',
        ...statuslink('en', g),
      ],
    }),
  },
};
