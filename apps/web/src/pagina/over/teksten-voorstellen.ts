// SPDX-License-Identifier: EUPL-1.2
import type { Teksten } from '../../taal/taal';
import type { Artikeltekst } from './artikel';

export const TEKSTEN: Teksten<Artikeltekst> = {
  nl: {
    titel: 'Hoe wij aanbod voorstellen',
    inleiding:
      'U stelt een vraag en ziet een lijst met aanbod dat past. Hier staat hoe die lijst ontstaat en wie daarna beslist.',
    opdracht: '',
    delen: [
      {
        kop: 'Zo ontstaat de lijst',
        stappen: [
          'Eerst kijken wij naar de harde voorwaarden van elk aanbod. Wat u niet mag gebruiken, komt nooit in de lijst.',
          'Weten wij een feit niet dat beslist, dan zetten wij het aanbod achteraan en zeggen wij wat wij nog moeten weten.',
          'Van wat overblijft vergelijken wij de tekst met uw eigen woorden. ‘Gasrekening’ vindt ook aanbod over energie besparen: wij hebben een lijst met woorden die ondernemers gebruiken.',
          'Daarna telt mee: het onderwerp, het soort hulp dat u vraagt, uw branche, en of het dichtbij is.',
          'De twintig die het best passen, bewaren wij bij uw vraag. Bij elk staan de redenen.',
        ],
      },
      {
        kop: 'De harde voorwaarden',
        lijst: [
          'het gebied waar uw bedrijf staat',
          'uw branche',
          'hoeveel mensen er werken',
          'uw rechtsvorm',
          'hoe lang uw bedrijf bestaat',
          'uw omzet',
          'hoeveel staatssteun u nog mag krijgen (de-minimis)',
          'of er plaats is',
          'of u zich nu kunt aanmelden',
        ],
        slot: [
          'Elke voorwaarde staat bij het aanbod. Bij ‘Is dit iets voor mij?’ gelden precies dezelfde regels.',
        ],
      },
      {
        kop: 'Wat niet meetelt',
        lijst: [
          'Geld. Een aanbieder kan geen hogere plaats kopen.',
          'Wie de aanbieder is.',
          'Uw naam, of wat u eerder vroeg.',
        ],
      },
      {
        kop: 'Wie beslist',
        alineas: [
          'Een coördinator van uw regio bekijkt de lijst en wijst aanbod aan u toe. Kiest de coördinator niet het eerste aanbod, dan schrijft hij op waarom. Uw gegevens gaan pas naar een aanbieder als u dat goed vindt. De aanbieder beslist of u mee kunt doen.',
          'Eén ding doet de computer zelf: antwoordt een aanbieder niet op tijd, dan vragen wij de volgende van de lijst die zeker past en plaats heeft. U en de coördinator zien dat.',
          'Er wordt dus geen besluit over u genomen door alleen een computer.',
        ],
      },
      {
        kop: 'Als niets past',
        alineas: [
          'Wij schatten hoe waarschijnlijk het is dat niets past. Is dat bijna zeker, dan zeggen wij dat. Een coördinator kijkt dan toch mee. Zonder namen tellen wij wat er werd gevraagd en niet was: zo zien aanbieders wat er ontbreekt.',
        ],
      },
      {
        kop: 'Waar het mis kan gaan',
        lijst: [
          'Een woord dat wij niet kennen, vindt minder.',
          'Schrijft een aanbieder onduidelijk, dan staat zijn aanbod lager dan het verdient.',
          'Een korte vraag geeft een minder goede lijst. Schrijf gerust meer op.',
        ],
        slot: ['Past iets niet bij u? Zeg het uw coördinator, of kijk zelf in het hele aanbod.'],
        links: [{ naar: '/aanbod', tekst: 'Bekijk het hele aanbod' }],
      },
      {
        kop: 'Zelf nagaan',
        alineas: [
          'De regels en de programmatuur zijn open. Bij elk voorstel bewaren wij met welke regels het is gemaakt, zodat het later na te rekenen is.',
        ],
        links: [{ naar: '/over/open-data', tekst: 'Open data en API' }],
      },
    ],
  },
  en: {
    titel: 'How we suggest support',
    inleiding:
      'You ask a question and see a list of support that fits. This is how that list comes about and who decides afterwards.',
    opdracht: '',
    delen: [
      {
        kop: 'How the list comes about',
        stappen: [
          'First we look at the hard conditions of every offer. What you may not use is never in the list.',
          'If we lack a fact that decides, the offer goes to the end and we say what we still need to know.',
          'Of what is left we compare the text with your own words. ‘Gasrekening’ also finds offers about saving energy: we have a list of words that entrepreneurs use.',
          'Then this counts: the subject, the kind of support that you ask for, your sector, and whether it is near.',
          'We keep the twenty that fit best with your question. Each says its reasons.',
        ],
      },
      {
        kop: 'The hard conditions',
        lijst: [
          'the area where your firm is',
          'your sector',
          'how many people work there',
          'your legal form',
          'how long your firm exists',
          'your turnover',
          'how much state aid you may still get (de minimis)',
          'whether there is a place',
          'whether you can apply now',
        ],
        slot: ['Each condition stands with the offer. ‘Is this for me?’ uses exactly the same rules.'],
      },
      {
        kop: 'What does not count',
        lijst: [
          'Money. A provider cannot buy a higher place.',
          'Who the provider is.',
          'Your name, or what you asked before.',
        ],
      },
      {
        kop: 'Who decides',
        alineas: [
          'A coordinator of your region looks at the list and assigns support to you. If the coordinator does not choose the first, they write down why. Your details go to a provider only after you agree. The provider decides whether you can take part.',
          'One thing the computer does by itself: if a provider does not answer in time, we ask the next of the list that surely fits and has a place. You and the coordinator see that.',
          'So no decision about you is made by a computer alone.',
        ],
      },
      {
        kop: 'When nothing fits',
        alineas: [
          'We estimate how likely it is that nothing fits. When that is almost certain, we say so. A coordinator still looks along. Without names we count what was asked and was not there: so providers see what is missing.',
        ],
      },
      {
        kop: 'Where it can go wrong',
        lijst: [
          'A word that we do not know finds less.',
          'When a provider writes unclearly, the offer stands lower than it deserves.',
          'A short question gives a poorer list. Feel free to write more.',
        ],
        slot: ['Does something not suit you? Tell your coordinator, or look through everything yourself.'],
        links: [{ naar: '/aanbod', tekst: 'See all that is on offer' }],
      },
      {
        kop: 'Checking it yourself',
        alineas: [
          'The rules and the software are open. With every suggestion we keep by which rules it was made, so that it can be reckoned again later.',
        ],
        links: [{ naar: '/over/open-data', tekst: 'Open data and API' }],
      },
    ],
  },
};
