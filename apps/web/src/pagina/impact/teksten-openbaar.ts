// SPDX-License-Identifier: EUPL-1.2
export const TEKSTEN = {
  nl: {
    titel: 'Wat de hulp oplevert',
    inleiding:
      'Hier ziet u hoeveel ondernemers hulp vragen, hoe ver zij komen, wat het kost en of het werkt. De cijfers staan vast: zij zijn gecontroleerd en veranderen niet meer.',
    verzegeld: (dag: string, zegel: string) => `Vastgesteld op ${dag}. Het zegel begint met ${zegel}.`,
    waarom: (reden: string) => `Waarom er een nieuwe editie is: ${reden}`,
    nederlands: '',
    leeg: 'Er is nog geen rapport',
    leegUitleg: 'Zodra het eerste rapport is vastgesteld, staat het hier.',
    verbergenKop: 'Zo beschermen wij bedrijven',
    verbergen:
      'Achter een klein cijfer kan men een bedrijf herkennen. Daarom laten wij sommige cijfers weg. Wat weg is, en waarom, staat onder elk rapport.',
    regels: [
      'Minder dan 10 bedrijven: het cijfer staat er niet.',
      'Eén of twee bedrijven bepalen bijna het hele cijfer: het staat er niet.',
      'Is een weggelaten cijfer uit te rekenen met het totaal of met een eerder rapport? Dan laten wij nog een cijfer weg.',
      'Voordat een rapport verschijnt, probeert de computer zelf de weggelaten cijfers te vinden. Lukt dat, dan verschijnt het rapport niet.',
    ],
    nagaan:
      'Elk rapport heeft een zegel: een code die bij precies deze cijfers hoort. Verandert er ook maar één cijfer, dan klopt de code niet meer. Is er een fout, dan komt er een nieuwe editie, met uitleg.',
    opendata: 'Deze cijfers zijn open data: zo gebruikt u ze',
  },
  en: {
    titel: 'What the help brings',
    inleiding:
      'Here you see how many entrepreneurs ask for help, how far they come, what it costs and whether it works. The figures are final: they were checked and do not change any more.',
    verzegeld: (dag: string, zegel: string) => `Sealed on ${dag}. The seal begins with ${zegel}.`,
    waarom: (reden: string) => `Why there is a new edition (in Dutch): ${reden}`,
    nederlands: 'The names, sentences and tables of a report are in Dutch, as it was sealed.',
    leeg: 'There is no report yet',
    leegUitleg: 'As soon as the first report is sealed, it stands here.',
    verbergenKop: 'How we protect businesses',
    verbergen:
      'Behind a small figure a business may be recognised. That is why we leave some figures out. What is left out, and why, is listed under each report.',
    regels: [
      'Fewer than 10 businesses: the figure is not shown.',
      'One or two businesses make up nearly all of a figure: it is not shown.',
      'Could a figure that was left out be worked out from the total or from an earlier report? Then we leave out one more.',
      'Before a report appears, the computer itself tries to find the figures that were left out. If it can, the report does not appear.',
    ],
    nagaan:
      'Each report has a seal: a code that belongs to exactly these figures. If a single figure changes, the code is no longer right. If there is a mistake, there will be a new edition that explains it.',
    opendata: 'These figures are open data: how to use them',
  },
};
