// SPDX-License-Identifier: EUPL-1.2

/** Words about what a person may ask for his data. */
export const RECHTEN_TEKSTEN = {
  nl: {
    kop: 'Uw gegevens inzien of wissen',
    uitleg: 'Dit geldt voor alles wat wij van u bewaren bij deze regio, ook bij andere hulpvragen.',
    inzage: 'Download mijn gegevens',
    ingezien: 'Uw gegevens staan in het bestand dat u kreeg.',
    wis: 'Wis mijn gegevens',
    wisJa: 'Ja, wis alles',
    wisUitleg:
      'Dan wissen wij uw naam, uw vraag en alles wat u schreef. Wij kunnen u dan niet meer helpen met deze vraag. Dit kunt u niet terugdraaien.',
    wordtGewist: 'Uw gegevens worden gewist. Dat duurt een paar minuten.',
    koppelUitleg: 'U bent aangemeld. Deze hulpvraag stelde u zonder aanmelden, of iemand anders stelde hem.',
    koppel: 'Zet bij Mijn omgeving',
    gekoppeld: 'Deze hulpvraag staat nu bij Mijn omgeving.',
  },
  en: {
    kop: 'See or erase your data',
    uitleg: 'This is about all that we keep of you in this region, also with other requests.',
    inzage: 'Download my data',
    ingezien: 'Your data are in the file that you got.',
    wis: 'Erase my data',
    wisJa: 'Yes, erase everything',
    wisUitleg:
      'Then we erase your name, your question and all that you wrote. We can then no longer help you with this question. You cannot undo this.',
    wordtGewist: 'Your data are being erased. That takes a few minutes.',
    koppelUitleg: 'You are signed in. You sent this request without signing in, or somebody else sent it.',
    koppel: 'Add to My page',
    gekoppeld: 'This request is now on My page.',
  },
};
