// SPDX-License-Identifier: EUPL-1.2
import type { Sjablonen } from '../brief.js';
import { statuslink } from './ontvangst.js';

type Onderweg = 'herinnering' | 'nieuw-bericht' | 'overgedragen' | 'overgenomen' | 'afgerond' | 'verlopen';

/** What happens on the way, and how it ends. */
export const VERLOOP: Sjablonen<Onderweg> = {
  herinnering: {
    nl: (g) => ({
      onderwerp: `Wij wachten op uw antwoord (${g.kenmerk})`,
      regels: [
        `Bij uw hulpvraag ${g.kenmerk} bent u aan zet. Wij kunnen pas verder als u antwoord geeft.`,
        ...(g.dag === undefined ? [] : [`Wij wachten tot ${g.dag}.`]),
        'Hier ziet u wat wij van u vragen. Heeft u geen hulp meer nodig? Dat kunt u hier ook zeggen:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `We are waiting for your answer (${g.kenmerk})`,
      regels: [
        `It is your turn with your request ${g.kenmerk}. We can only go on when you answer.`,
        ...(g.dag === undefined ? [] : [`We wait until ${g.dag}.`]),
        'Here you see what we ask of you. If you need no help any more, you can say so here too:',
        ...statuslink('en', g),
      ],
    }),
  },
  'nieuw-bericht': {
    nl: (g) => ({
      onderwerp: `U heeft een nieuw bericht (${g.kenmerk})`,
      regels: [
        `Bij uw hulpvraag ${g.kenmerk} staat een nieuw bericht voor u. U leest het hier:`,
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `You have a new message (${g.kenmerk})`,
      regels: [
        `There is a new message for you with your request ${g.kenmerk}. You read it here:`,
        ...statuslink('en', g),
      ],
    }),
  },
  overgedragen: {
    nl: (g) => ({
      onderwerp: `Een ander helpt u verder (${g.kenmerk})`,
      regels: [
        `Wij hebben uw hulpvraag ${g.kenmerk} overgedragen${g.ontvanger === undefined ? '' : ` aan ${g.ontvanger}`}. Daar kunnen ze u beter helpen.`,
        'U hoeft uw verhaal niet opnieuw te vertellen. Hier ziet u wie nu aan zet is:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `Somebody else helps you on (${g.kenmerk})`,
      regels: [
        `We have handed over your request ${g.kenmerk}${g.ontvanger === undefined ? '' : ` to ${g.ontvanger}`}. They can help you better.`,
        'You need not tell your story again. Here you see whose turn it is now:',
        ...statuslink('en', g),
      ],
    }),
  },
  overgenomen: {
    nl: (g) => ({
      onderwerp: `Uw hulpvraag is overgenomen (${g.kenmerk})`,
      regels: [
        `${g.ontvanger ?? 'Een ander'} heeft uw hulpvraag ${g.kenmerk} overgenomen en helpt u verder.`,
        'U hoeft nu niets te doen. Hier ziet u hoe het ervoor staat:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `Your request was taken over (${g.kenmerk})`,
      regels: [
        `${g.ontvanger ?? 'Somebody else'} has taken over your request ${g.kenmerk} and helps you on.`,
        'You need not do anything now. Here you see how it stands:',
        ...statuslink('en', g),
      ],
    }),
  },
  afgerond: {
    nl: (g) => ({
      onderwerp: `Uw hulpvraag is afgerond (${g.kenmerk})`,
      regels: [
        `Uw hulpvraag ${g.kenmerk} is afgerond. Wij doen er niets meer aan.`,
        'Klopt dat niet, of heeft u weer een vraag? Laat het ons hier weten:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `Your request is closed (${g.kenmerk})`,
      regels: [
        `Your request ${g.kenmerk} is closed. We do nothing more about it.`,
        'Is that not right, or do you have another question? Tell us here:',
        ...statuslink('en', g),
      ],
    }),
  },
  verlopen: {
    nl: (g) => ({
      onderwerp: `Uw hulpvraag is gesloten (${g.kenmerk})`,
      regels: [
        `Wij hebben lang niets van u gehoord over uw hulpvraag ${g.kenmerk}. Daarom hebben wij hem gesloten.`,
        'Heeft u nog hulp nodig? Dien gerust een nieuwe hulpvraag in. Dit was uw vraag:',
        ...statuslink('nl', g),
      ],
    }),
    en: (g) => ({
      onderwerp: `We have closed your request (${g.kenmerk})`,
      regels: [
        `We have not heard from you for a long time about your request ${g.kenmerk}. So we have closed it.`,
        'Do you still need help? You are welcome to send a new request. This was your question:',
        ...statuslink('en', g),
      ],
    }),
  },
};
