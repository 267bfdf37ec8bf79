// SPDX-License-Identifier: EUPL-1.2

/** Words of the question for a code. */
export const CODE_TEKSTEN = {
  nl: {
    kop: 'Eerst even controleren dat u het bent',
    kopCode: 'Vul de code in',
    waarom:
      'Wie de link heeft, kan deze pagina lezen. Iets veranderen kan alleen u. Daarom sturen wij u een code per e-mail. Die is een uur genoeg.',
    email: 'Uw e-mailadres',
    emailUitleg: 'Het adres dat u bij deze hulpvraag opgaf.',
    geenEmail: 'Vul uw e-mailadres in, bijvoorbeeld naam@bedrijf.nl.',
    stuur: 'Stuur mij een code',
    verstuurd: (email: string) =>
      `Hoort ${email} bij deze hulpvraag, dan krijgt u binnen enkele minuten een code. De code is 10 minuten geldig.`,
    code: 'Code uit de e-mail',
    codeUitleg: '8 cijfers. Spaties mogen.',
    geenCode: 'Vul de 8 cijfers van de code in.',
    codeFout: 'Deze code is niet goed of niet meer geldig. Kijk hem na, of vraag een nieuwe code.',
    verder: 'Ga verder',
    opnieuw: 'Vraag een nieuwe code',
    stop: 'Stop',
    offline: 'Er is geen verbinding. Probeer het zo opnieuw.',
    druk: 'U hebt dit vaak geprobeerd. Wacht een uur en probeer het opnieuw, of neem contact op met uw coördinator.',
  },
  en: {
    kop: 'First we check that it is you',
    kopCode: 'Fill in the code',
    waarom:
      'Whoever has the link can read this page. Only you can change something. So we send you a code by e-mail. It will do for an hour.',
    email: 'Your e-mail address',
    emailUitleg: 'The address that you gave with this request.',
    geenEmail: 'Fill in your e-mail address, for example name@company.com.',
    stuur: 'Send me a code',
    verstuurd: (email: string) =>
      `If ${email} belongs to this request, you get a code within a few minutes. The code is good for 10 minutes.`,
    code: 'Code from the e-mail',
    codeUitleg: '8 digits. Spaces are fine.',
    geenCode: 'Fill in the 8 digits of the code.',
    codeFout: 'This code is wrong or no longer good. Check it, or ask for a new one.',
    verder: 'Go on',
    opnieuw: 'Ask for a new code',
    stop: 'Stop',
    offline: 'There is no connection. Try again in a moment.',
    druk: 'You have tried this often. Wait an hour and try again, or contact your coordinator.',
  },
};
