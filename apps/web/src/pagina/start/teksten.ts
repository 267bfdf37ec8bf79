// SPDX-License-Identifier: EUPL-1.2
export const TEKSTEN = {
  nl: {
    titel: 'Hulp voor uw bedrijf',
    kop: 'Vraag hulp in uw eigen woorden, wij zoeken wat bij uw bedrijf past',
    inleiding:
      'Loopt u ergens tegenaan, of hebt u een plan? Vertel het zoals u het aan een collega zou vertellen. U ziet welke hulp in uw regio past, waarom die past en wie er aan zet is.',
    start: 'Stel uw vraag',
    bekijk: 'Bekijk eerst het aanbod',
    zekerKop: 'Goed om te weten',
    zeker: [
      'U hoeft niet in te loggen.',
      'Het kost ongeveer 5 minuten. Stoppen en later verdergaan kan.',
      'Vragen is gratis. Kost hulp iets, dan staat dat erbij.',
      'Uw gegevens gaan pas naar een aanbieder als u dat goed vindt.',
    ],
    zoKop: 'Zo gaat het',
    stappen: [
      {
        kop: 'U vraagt',
        tekst: 'In uw eigen woorden. Een paar feiten over uw bedrijf helpen ons beter zoeken.',
      },
      {
        kop: 'Wij zoeken',
        tekst: 'U ziet meteen welke hulp past, met de redenen, de kosten en de wachttijd.',
      },
      {
        kop: 'Iemand pakt het op',
        tekst: 'Een coördinator uit uw regio kijkt mee en brengt u bij de juiste aanbieder.',
      },
      {
        kop: 'U zegt of het hielp',
        tekst: 'Een vraag is pas klaar als u dat zegt. Niet als de aanbieder dat zegt.',
      },
    ],
    verderKop: 'Hebt u al een vraag gesteld?',
    verder: 'In de mail die u kreeg staat een link. Daarmee ziet u hoe het staat, zonder in te loggen.',
  },
  en: {
    titel: 'Support for your business',
    kop: 'Ask in your own words, we look for what fits your business',
    inleiding:
      'Is something in your way, or do you have a plan? Tell it as you would tell a colleague. You see which support in your region fits, why it fits and who acts next.',
    start: 'Ask your question',
    bekijk: 'See what is on offer first',
    zekerKop: 'Good to know',
    zeker: [
      'You do not need to sign in.',
      'It takes about 5 minutes. You can stop and go on later.',
      'Asking is free. If support costs something, we say so.',
      'Your details go to a provider only after you agree.',
    ],
    zoKop: 'How it works',
    stappen: [
      { kop: 'You ask', tekst: 'In your own words. A few facts about your business help us search better.' },
      {
        kop: 'We search',
        tekst: 'You see at once which support fits, with the reasons, the cost and the waiting time.',
      },
      {
        kop: 'Somebody takes it up',
        tekst: 'A coordinator in your region looks along and brings you to the right provider.',
      },
      {
        kop: 'You say whether it helped',
        tekst: 'A question is settled when you say so. Not when the provider does.',
      },
    ],
    verderKop: 'Did you ask before?',
    verder: 'The mail that you got holds a link. It shows you how things stand, without signing in.',
  },
};
