// SPDX-License-Identifier: EUPL-1.2
/** Which mail of a community somebody gets, and stopping it from the mail. */
export const TEKSTEN = {
  nl: {
    kop: 'Welke mail wilt u krijgen van nieuwe vragen?',
    wekelijks: 'Een keer per week een overzicht',
    wekelijksUitleg: 'Op maandagochtend, als er iets nieuws is.',
    elke: 'Van elke nieuwe vraag een mail',
    geen: 'Geen mail van nieuwe vragen',
    geenUitleg: 'U krijgt nog wel mail over gesprekken die u volgt.',
    bewaar: 'Bewaar',
    annuleer: 'Annuleer',
    wijzig: 'Kies welke mail u krijgt',
    titel: 'Geen overzicht meer',
    kaal: 'Deze pagina stopt de overzichtsmail van een community. Open haar met de link uit de mail.',
    vraag: 'Wilt u het overzicht van deze community niet meer krijgen?',
    uitleg:
      'U blijft lid. Bij “Uw lidmaatschap” op de pagina van de community kunt u het later weer aanzetten.',
    stop: 'Stop het overzicht',
    gestopt: 'U krijgt geen overzicht meer',
    gestoptUitleg:
      'Over gesprekken die u volgt, krijgt u nog wel mail. Bedenkt u zich? Kies dan iets anders bij “Uw lidmaatschap”.',
    communities: 'Naar de communities',
    weg: 'Deze link werkt niet',
    wegUitleg: 'Kopieer de hele link uit de mail, of kies zelf welke mail u krijgt bij “Uw lidmaatschap”.',
    mislukt: 'Dat is niet gelukt. Probeer het later opnieuw.',
  },
  en: {
    kop: 'Which mail would you like about new questions?',
    wekelijks: 'An overview once a week',
    wekelijksUitleg: 'On Monday morning, when there is something new.',
    elke: 'A mail of every new question',
    geen: 'No mail of new questions',
    geenUitleg: 'You still get mail about conversations that you follow.',
    bewaar: 'Save',
    annuleer: 'Cancel',
    wijzig: 'Choose which mail you get',
    titel: 'No more overview',
    kaal: 'This page stops the overview of a community by mail. Open it with the link in the mail.',
    vraag: 'Do you no longer want the overview of this community?',
    uitleg:
      'You stay a member. At “Your membership” on the page of the community you can turn it on again later.',
    stop: 'Stop the overview',
    gestopt: 'You get no overview any more',
    gestoptUitleg:
      'About conversations that you follow you still get mail. Changed your mind? Choose something else at “Your membership”.',
    communities: 'To the communities',
    weg: 'This link does not work',
    wegUitleg: 'Copy the whole link from the mail, or choose which mail you get at “Your membership”.',
    mislukt: 'That did not work. Please try again later.',
  },
};
