// SPDX-License-Identifier: EUPL-1.2

/** Words of the page on which somebody says no to the campaigns of a region. */
export const TEKSTEN = {
  nl: {
    titel: 'Wilt u deze mails niet meer krijgen?',
    uitleg:
      'U krijgt dan geen uitnodigingen om hulp te vragen meer van deze regio. Het stopt pas als u op de knop drukt.',
    anders: 'Hebt u zelf hulp gevraagd? Mail daarover blijft u krijgen.',
    stop: 'Meld mij af',
    gestopt: 'U bent afgemeld',
    gestoptUitleg:
      'U krijgt deze uitnodigingen niet meer, ook niet als de regio uw adres later nog eens op haar lijst zet.',
    weg: 'Deze link werkt niet',
    wegUitleg: 'Controleer of u de hele link uit de mail gebruikt. Klik op de link, of kopieer hem helemaal.',
    begin: 'Naar de startpagina',
    kaal: 'Deze pagina heeft JavaScript nodig: zo gaat de sleutel in uw link niet naar andere computers. Zet JavaScript aan en laad de pagina opnieuw.',
  },
  en: {
    titel: 'Do you no longer want to get these mails?',
    uitleg:
      'You then get no more invitations to ask for help from this region. It only stops when you press the button.',
    anders: 'Did you ask for help yourself? You still get mail about that.',
    stop: 'Unsubscribe me',
    gestopt: 'You are unsubscribed',
    gestoptUitleg:
      'You get these invitations no more, also when the region puts your address on its list again later.',
    weg: 'This link does not work',
    wegUitleg: 'Check that you use the whole link from the mail. Click on the link, or copy all of it.',
    begin: 'To the start page',
    kaal: 'This page needs JavaScript: that way the key in your link does not go to other computers. Turn JavaScript on and load the page again.',
  },
};
