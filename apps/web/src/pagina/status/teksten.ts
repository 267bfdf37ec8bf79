// SPDX-License-Identifier: EUPL-1.2

/** Words of the status page as a whole. */
export const TEKSTEN = {
  nl: {
    titel: 'Uw hulpvraag',
    kenmerk: (kenmerk: string, datum: string) => `Kenmerk ${kenmerk}, gevraagd op ${datum}`,
    woorden: 'Uw vraag in uw eigen woorden',
    print: 'Druk deze pagina af',
    klaar: (aantal: number) =>
      aantal === 1 ? 'Wij vonden 1 aanbod dat past.' : `Wij vonden ${aantal} keer aanbod dat past.`,
    klaarNiets: 'Wij zijn klaar met zoeken. Een coördinator kijkt verder met u.',
    bewaar: 'Bewaar de mail met de link naar deze pagina. Daarmee komt u hier altijd terug.',
    intussen: 'Iemand anders was u voor',
    intussenUitleg: 'Wat u wilde doen, is niet gebeurd. Hieronder staat hoe het nu is.',
    anders: 'De gegevens bij deze hulpvraag zijn gewijzigd.',
    andereWoorden: 'De tekst van de hulpvraag is gewijzigd.',
    nuAanZet: (zin: string) => `Nu geldt: ${zin}`,
    meerHulp: 'Hebt u een andere vraag?',
    nieuw: 'Stel een nieuwe vraag',
    samengevoegd: 'Wat u eerder vroeg, hoort hierbij',
    vanRegio: (naam: string) => `regio ${naam}`,
    uwRegio: 'uw regio',
    landelijk: 'het landelijke loket',
    contact: 'Wie helpt u?',
    contactUitleg: (organisatie: string) =>
      `Een coördinator van ${organisatie} let op uw vraag. U bereikt die met een bericht op deze pagina.`,
    naarBericht: 'Schrijf een bericht',
    hoe: 'Hoe kiezen wij dit aanbod?',
    link: {
      geen: 'Deze link is niet compleet',
      geenUitleg:
        'In de mail die u van ons kreeg, staat een link naar uw hulpvraag. Open die link, of kopieer hem helemaal. Het laatste stuk is de sleutel van uw hulpvraag.',
      fout: 'Wij vinden deze hulpvraag niet',
      foutUitleg:
        'De link is niet goed overgenomen, of hij is te oud. Open de link in de laatste mail die u van ons kreeg.',
      niemand: 'Meld u aan om deze hulpvraag te zien',
      niemandUitleg: 'Of open de link in de mail die u van ons kreeg. Dan hoeft u zich niet aan te melden.',
      aanmelden: 'Aanmelden',
    },
  },
  en: {
    titel: 'Your request',
    kenmerk: (kenmerk: string, datum: string) => `Reference ${kenmerk}, asked on ${datum}`,
    woorden: 'Your question in your own words',
    print: 'Print this page',
    klaar: (aantal: number) => `We found support that fits: ${aantal}.`,
    klaarNiets: 'We are done searching. A coordinator looks on with you.',
    bewaar: 'Keep the mail with the link to this page. It always brings you back here.',
    intussen: 'Somebody else was first',
    intussenUitleg: 'What you wanted was not done. Below you see how it stands now.',
    anders: 'The details of this request were changed.',
    andereWoorden: 'The text of the request was changed.',
    nuAanZet: (zin: string) => `Now: ${zin}`,
    meerHulp: 'Do you have another question?',
    nieuw: 'Ask a new question',
    samengevoegd: 'What you asked before belongs to this',
    vanRegio: (naam: string) => `the region ${naam}`,
    uwRegio: 'your region',
    landelijk: 'the national desk',
    contact: 'Who helps you?',
    contactUitleg: (organisatie: string) =>
      `A coordinator of ${organisatie} sees to your question. You reach them with a message on this page.`,
    naarBericht: 'Write a message',
    hoe: 'How do we choose this support?',
    link: {
      geen: 'This link is not complete',
      geenUitleg:
        'The mail that you got from us holds a link to your request. Open that link, or copy the whole of it. Its last part is the key to your request.',
      fout: 'We cannot find this request',
      foutUitleg:
        'The link was not copied right, or it is too old. Open the link in the last mail that you got from us.',
      niemand: 'Sign in to see this request',
      niemandUitleg: 'Or open the link in the mail that you got from us. Then you need not sign in.',
      aanmelden: 'Sign in',
    },
  },
};
