// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';

export type Moderatiereden = Schema['NieuweGespreksmeldingDto']['reden'];
export const REDENEN: readonly Moderatiereden[] = [
  'reclame',
  'beledigend',
  'persoonsgegevens',
  'niet-waar',
  'anders',
];

/** Reporting, hiding and objecting. */
export const TEKSTEN = {
  nl: {
    reden: {
      reclame: 'Het is reclame',
      beledigend: 'Het is beledigend',
      persoonsgegevens: 'Er staan persoonsgegevens in',
      'niet-waar': 'Het is niet waar',
      anders: 'Iets anders',
    } as Record<Moderatiereden, string>,
    annuleer: 'Annuleer',
    meld: 'Meld dit bericht',
    meldKop: 'Wat is er mis met dit bericht?',
    meldUitleg:
      'Wie de community beheert, kijkt ernaar. De schrijver en andere leden horen niet dat u het meldde. U krijgt een mail met wat er is besloten.',
    toelichting: 'Wilt u er iets bij zeggen? (niet verplicht)',
    stuurMelding: 'Stuur de melding',
    kiesReden: 'Kies een reden',
    geenReden: 'Kies wat er mis is.',
    gemeld: 'Dank u wel. Uw melding is verstuurd.',
    verberg: 'Verberg dit bericht',
    verbergKop: 'Waarom verbergt u dit bericht?',
    verbergUitleg:
      'Andere leden lezen het dan niet meer. De schrijver krijgt een mail met de reden en kan bezwaar maken.',
    zin: 'Een zin aan de schrijver',
    geenZin: 'Schrijf een zin aan de schrijver.',
    jaVerberg: 'Verberg',
    verborgenGedaan: 'Het bericht is verborgen. De schrijver krijgt een mail.',
    uwVerborgen: 'Uw bericht is verborgen. Andere leden lezen het niet.',
    deReden: 'De reden:',
    bezwaarTot: (datum: string) =>
      `Bent u het er niet mee eens? U kunt bezwaar maken tot en met ${datum}. Iemand anders kijkt er dan opnieuw naar.`,
    maakBezwaar: 'Maak bezwaar',
    bezwaarVeld: 'Waarom bent u het er niet mee eens?',
    bezwaarUitleg: 'Schrijf het in uw eigen woorden. U kunt één keer bezwaar maken.',
    geenBezwaar: 'Schrijf waarom u het er niet mee eens bent.',
    stuurBezwaar: 'Stuur het bezwaar',
    bezwaarGedaan: 'Uw bezwaar is verstuurd. U krijgt een mail als er een besluit is.',
    bezwaarLoopt: (datum: string) =>
      `U maakte bezwaar op ${datum}. Iemand anders kijkt er nu naar. U krijgt een mail als er een besluit is.`,
    gehandhaafd: 'Iemand anders keek opnieuw naar uw bericht. Het blijft verborgen.',
    teLaat: 'De tijd om bezwaar te maken is voorbij.',
  },
  en: {
    reden: {
      reclame: 'It is advertising',
      beledigend: 'It is insulting',
      persoonsgegevens: 'It has personal data in it',
      'niet-waar': 'It is not true',
      anders: 'Something else',
    } as Record<Moderatiereden, string>,
    annuleer: 'Cancel',
    meld: 'Report this message',
    meldKop: 'What is wrong with this message?',
    meldUitleg:
      'Who looks after the community will look at it. The author and other members do not hear that you reported it. You get a mail with what was decided.',
    toelichting: 'Is there something to add? (optional)',
    stuurMelding: 'Send the report',
    kiesReden: 'Choose a reason',
    geenReden: 'Choose what is wrong.',
    gemeld: 'Thank you. Your report has been sent.',
    verberg: 'Hide this message',
    verbergKop: 'Why do you hide this message?',
    verbergUitleg:
      'Other members will not read it any more. The author gets a mail with the reason and can object.',
    zin: 'A sentence to the author',
    geenZin: 'Write a sentence to the author.',
    jaVerberg: 'Hide',
    verborgenGedaan: 'The message is hidden. The author gets a mail.',
    uwVerborgen: 'Your message is hidden. Other members do not read it.',
    deReden: 'The reason:',
    bezwaarTot: (datum: string) =>
      `Do you disagree? You can object until ${datum}. Somebody else will then look at it again.`,
    maakBezwaar: 'Object',
    bezwaarVeld: 'Why do you disagree?',
    bezwaarUitleg: 'Write it in your own words. You can object once.',
    geenBezwaar: 'Write why you disagree.',
    stuurBezwaar: 'Send the objection',
    bezwaarGedaan: 'Your objection has been sent. You get a mail when there is a decision.',
    bezwaarLoopt: (datum: string) =>
      `You objected on ${datum}. Somebody else is looking at it now. You get a mail when there is a decision.`,
    gehandhaafd: 'Somebody else looked at your message again. It stays hidden.',
    teLaat: 'The time to object is over.',
  },
};
