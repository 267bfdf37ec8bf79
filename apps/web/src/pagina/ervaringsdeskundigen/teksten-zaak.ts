// SPDX-License-Identifier: EUPL-1.2
/** Beside the offers: who had this question before. */
export const ZAAK_TEKSTEN = {
  nl: {
    kop: 'Ervaringsdeskundigen',
    uitleg:
      'Dit zijn ondernemers die een vraag hadden als die van u, hulp vonden en gevraagd willen worden. Zij doen dit gratis. Wie het zijn, weet u pas als u allebei ja zegt.',
    naam: (nr: number) => `Ondernemer ${nr}`,
    vraag: 'Vraag deze ondernemer',
    vraagKop: (nr: number) => `Vraag ondernemer ${nr}`,
    vraagUitleg:
      'De ander leest wat u hieronder schrijft, het thema en uw branche. Zegt de ander ja, dan krijgt u elkaars naam en e-mailadres. Zegt de ander nee of niets, dan hoort u dat ook.',
    woorden: 'Wat wilt u weten?',
    woordenUitleg: 'Een paar zinnen is genoeg. Noem geen namen van anderen.',
    uwNaam: 'Uw naam',
    toonNaam: 'De ander mag mijn naam zien voordat die antwoordt (niet verplicht)',
    verstuur: 'Verstuur uw vraag',
    verstuurd: 'Uw vraag is verstuurd. De ander heeft veertien dagen om te antwoorden. U krijgt een mail.',
    leegWoorden: 'Schrijf wat u wilt weten.',
    leegNaam: 'Vul uw naam in.',
    vol: 'U vroeg er nu drie. Als er een antwoordt, kunt u weer iemand vragen.',
    leeg: {
      niemand: 'Nog niemand met deze ervaring',
      'onbekend-vak': 'Wij weten uw branche niet',
    },
    leegUitleg: {
      niemand: 'Er is nu geen ondernemer met zo’n vraag die gevraagd kan worden. Dat kan morgen anders zijn.',
      'onbekend-vak':
        'Zonder branche kunnen wij niet zien wie uw concurrenten zijn. Vul uw branche in bij uw gegevens op deze pagina.',
    },
    gevraagd: 'Wie u vroeg',
    status: {
      open: 'Wacht op antwoord',
      ja: 'Zegt ja',
      nee: 'Kan nu niet',
      vervallen: 'Kan nu niet',
    },
    tot: (dag: string) => `Gevraagd. Antwoordt uiterlijk op ${dag}.`,
    op: (dag: string) => `Gevraagd op ${dag}.`,
    kennis: (naam: string) => `Dit is ${naam}. Neem zelf contact op:`,
    gewist: 'De gegevens van deze ondernemer zijn gewist.',
    uwWoorden: 'U vroeg:',
    bedank: 'Bedank',
    bedankKop: (naam: string) => `Bedank ${naam}`,
    bedankje: 'Uw bedankje',
    bedankUitleg: 'De ander krijgt dit per mail.',
    leegBedankje: 'Schrijf een paar woorden.',
    bedankt: 'Uw bedankje is verstuurd.',
    bedanktOp: (dag: string) => `U bedankte op ${dag}.`,
    aanbiedenKop: 'Help een ander met uw ervaring',
    aanbieden: {
      kan: 'Deze hulp werkte voor u. Andere ondernemers met dezelfde vraag leren daar graag van.',
      aanmelden:
        'Deze hulp werkte voor u. Wilt u dat anderen u er iets over vragen? Meld u dan aan als ondernemer.',
      'geen-lid':
        'Deze hulp werkte voor u. Wilt u dat anderen u er iets over vragen? Word dan eerst lid van een community.',
      'geen-vak':
        'Bij deze hulpvraag staat geen branche. Daarom kunnen anderen u hier niet over vragen: wij zien niet wie uw concurrenten zijn.',
      'al-aangeboden': 'Andere ondernemers mogen u over deze hulpvraag vragen. Fijn!',
    },
    aanmelden: 'Meld u aan',
    communities: 'Bekijk communities',
    naarMijn: 'Bekijk of wijzig dit in uw omgeving',
    magVragen: 'Anderen mogen mij hierover vragen',
    belofte:
      'U wordt hoogstens twee keer per maand gevraagd, en acht keer per jaar. Een concurrent vraagt u niet. U zegt per keer ja of nee. Niemand ziet uw naam voordat u ja zegt. U stopt wanneer u wilt.',
    tekst: 'Waar ging uw vraag over?',
    tekstUitleg:
      'Hiermee zoeken wij ondernemers met dezelfde vraag. Zij lezen dit niet. Haal weg wat u niet kwijt wilt.',
    leegTekst: 'Schrijf waar uw vraag over ging.',
    geefToestemming: 'Ja, ik mag gevraagd worden',
    gegeven: 'Dank u. Andere ondernemers mogen u nu over deze hulpvraag vragen.',
  },
  en: {
    kop: 'People with experience',
    uitleg:
      'These are entrepreneurs who had a question like yours, found help and are willing to be asked. It is free. You will know who they are when both of you say yes.',
    naam: (nr: number) => `Entrepreneur ${nr}`,
    vraag: 'Ask this entrepreneur',
    vraagKop: (nr: number) => `Ask entrepreneur ${nr}`,
    vraagUitleg:
      'The other one reads what you write below, the theme and your trade. If the other one says yes, you get each other’s name and e-mail address. If it is no, or nothing, you are told too.',
    woorden: 'What would you like to know?',
    woordenUitleg: 'A few sentences will do. Please name nobody else.',
    uwNaam: 'Your name',
    toonNaam: 'The other one may see my name before answering (optional)',
    verstuur: 'Send your question',
    verstuurd: 'Your question was sent. The other one has fourteen days to answer. You will get a mail.',
    leegWoorden: 'Write what you would like to know.',
    leegNaam: 'Fill in your name.',
    vol: 'You have asked three now. When one of them answers you can ask another.',
    leeg: {
      niemand: 'Nobody with this experience yet',
      'onbekend-vak': 'We do not know your trade',
    },
    leegUitleg: {
      niemand:
        'There is no entrepreneur with such a question who can be asked now. That may be different tomorrow.',
      'onbekend-vak':
        'Without your trade we cannot see who your competitors are. Fill in your trade with your data on this page.',
    },
    gevraagd: 'Whom you asked',
    status: {
      open: 'Waits for an answer',
      ja: 'Says yes',
      nee: 'Cannot help now',
      vervallen: 'Cannot help now',
    },
    tot: (dag: string) => `Asked. Answers by ${dag}.`,
    op: (dag: string) => `Asked on ${dag}.`,
    kennis: (naam: string) => `This is ${naam}. Please take contact yourself:`,
    gewist: 'The data of this entrepreneur were erased.',
    uwWoorden: 'You asked:',
    bedank: 'Say thanks',
    bedankKop: (naam: string) => `Thank ${naam}`,
    bedankje: 'Your thanks',
    bedankUitleg: 'The other one gets this by mail.',
    leegBedankje: 'Write a few words.',
    bedankt: 'Your thanks were sent.',
    bedanktOp: (dag: string) => `You said thanks on ${dag}.`,
    aanbiedenKop: 'Help somebody else with your experience',
    aanbieden: {
      kan: 'This help worked for you. Other entrepreneurs with the same question would like to learn from it.',
      aanmelden:
        'This help worked for you. Would you like others to ask you about it? Then sign in as an entrepreneur.',
      'geen-lid':
        'This help worked for you. Would you like others to ask you about it? Then become a member of a community first.',
      'geen-vak':
        'This request has no trade. Others cannot ask you about it: we cannot see who your competitors are.',
      'al-aangeboden': 'Other entrepreneurs may ask you about this request. Thank you!',
    },
    aanmelden: 'Sign in',
    communities: 'See communities',
    naarMijn: 'See or change this on your page',
    magVragen: 'Others may ask me about this',
    belofte:
      'You are asked at most twice a month, and eight times a year. No competitor asks you. You say yes or no each time. Nobody sees your name before you say yes. You stop whenever you like.',
    tekst: 'What was your question about?',
    tekstUitleg:
      'We use it to find entrepreneurs with the same question. They do not read it. Leave out what you do not want to share.',
    leegTekst: 'Write what your question was about.',
    geefToestemming: 'Yes, I may be asked',
    gegeven: 'Thank you. Other entrepreneurs may ask you about this request now.',
  },
};
