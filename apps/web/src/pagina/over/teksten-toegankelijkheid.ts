// SPDX-License-Identifier: EUPL-1.2
import type { Teksten } from '../../taal/taal';
import type { Artikeltekst } from './artikel';

export const TEKSTEN: Teksten<Artikeltekst> = {
  nl: {
    titel: 'Toegankelijkheidsverklaring',
    inleiding:
      'Iedereen moet deze website kunnen gebruiken, ook wie niet ziet, geen muis gebruikt of moeite heeft met lezen. Hier staat wat wij daarvoor deden, en wat nog niet.',
    opdracht: '',
    delen: [
      {
        kop: 'Waar het nu staat',
        alineas: [
          'Wij bouwen volgens WCAG 2.2, niveau A en AA. Een onafhankelijk bureau heeft de website nog niet onderzocht. Daarom zeggen wij niet dat zij helemaal voldoet, en heeft zij nog geen officiële status.',
          'De organisatie die deze dienst gebruikt, laat dat onderzoek doen en publiceert dan de officiële verklaring.',
        ],
      },
      {
        kop: 'Wat wij zelf testen',
        alineas: ['Deze tests lopen mee bij elke wijziging van de website, in een echte browser.'],
        lijst: [
          'Regels die een programma kan nagaan (axe): per pagina en per toestand, zoals een foutmelding of een lege lijst.',
          'Alles doen met alleen het toetsenbord, met een rand om wat de aandacht heeft.',
          'Een scherm van 320 pixels breed, zonder heen en weer te schuiven.',
          'Wat verandert, wordt aan een schermlezer gemeld.',
        ],
      },
      {
        kop: 'Wat wij nog niet hebben gedaan',
        lijst: [
          'Een onderzoek door iemand van buiten.',
          'Testen met mensen die een schermlezer, spraak of vergroting gebruiken.',
          'Meten of onze teksten voor iedereen op taalniveau B1 te lezen zijn. Wij schrijven er wel naar.',
        ],
      },
      {
        kop: 'Wat wij weten dat beter moet',
        lijst: [
          'Aanbieders schrijven hun aanbod zelf, en alleen in het Nederlands. Of die teksten eenvoudig zijn, hebben wij niet in de hand.',
          'Bestanden die mensen bij een bericht doen, controleren wij niet op toegankelijkheid.',
          'De pagina met uitleg van de API is van een ander en hebben wij niet getest.',
        ],
      },
      {
        kop: 'Lukt er iets niet?',
        alineas: [
          'Vertel het ons. Stel het als vraag, dan leest een coördinator het. Hebt u al een mail van ons, dan staat daarin hoe u uw coördinator bereikt. Schrijf welke pagina het was en wat er misging.',
          'Komt u er met ons niet uit? Dan kunt u terecht bij de Nationale ombudsman.',
        ],
        links: [{ naar: '/hulpvraag/nieuw', tekst: 'Stel uw vraag' }],
      },
    ],
  },
  en: {
    titel: 'Accessibility statement',
    inleiding:
      'Everybody must be able to use this website, also without sight, without a mouse or when reading is hard. This is what we did for it, and what not yet.',
    opdracht: '',
    delen: [
      {
        kop: 'Where it stands',
        alineas: [
          'We build to WCAG 2.2, levels A and AA. No independent firm has examined the website yet. So we do not say that it conforms fully, and it has no official status.',
          'The organisation that uses this service has it examined and then publishes the official statement.',
        ],
      },
      {
        kop: 'What we test ourselves',
        alineas: ['These tests run with every change of the website, in a real browser.'],
        lijst: [
          'Rules that a program can check (axe): for each page and state, such as an error or an empty list.',
          'Doing everything with the keyboard alone, with a ring around what has the focus.',
          'A screen 320 pixels wide, without scrolling sideways.',
          'What changes is told to a screen reader.',
        ],
      },
      {
        kop: 'What we have not done yet',
        lijst: [
          'An examination by somebody from outside.',
          'Tests with people who use a screen reader, speech or magnification.',
          'Measuring whether everybody can read our texts at language level B1. We do write for it.',
        ],
      },
      {
        kop: 'What we know should be better',
        lijst: [
          'Providers write about their support themselves, in Dutch only. Whether those texts are simple is not in our hands.',
          'Files that people add to a message are not checked for accessibility.',
          'The page that explains the API was made by others, and we did not test it.',
        ],
      },
      {
        kop: 'Does something not work?',
        alineas: [
          'Tell us. Ask it as a question and a coordinator reads it. If you have a mail from us, it says how to reach your coordinator. Write which page it was and what went wrong.',
          'If we do not help you, you can turn to the National Ombudsman.',
        ],
        links: [{ naar: '/hulpvraag/nieuw', tekst: 'Ask your question' }],
      },
    ],
  },
};
