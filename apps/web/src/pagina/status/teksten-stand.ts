// SPDX-License-Identifier: EUPL-1.2

/** How a hulpvraag stands, in sentences. `wie`: the provider or the receiver; `tot`: the last day. */
export const STAND_TEKSTEN = {
  nl: {
    coordinator: (regio: string) => `de coördinator van ${regio}`,
    eenAanbieder: 'de aanbieder',
    eenOntvanger: 'Wie uw vraag kreeg',
    tot: (dag: string) => `Dat doet die uiterlijk op ${dag}.`,
    totU: (dag: string) => `Doe dat uiterlijk op ${dag}.`,
    teLaat: (dag: string) => `Dat moest op ${dag}. Wij hebben eraan herinnerd.`,
    teLaatU: (dag: string) => `Dat kon tot ${dag}. Het kan nog steeds.`,
    beurt: {
      nakijken: (wie: string) =>
        `Nu is ${wie} aan zet. Die kijkt uw vraag eerst na. Daarna zoeken wij aanbod dat past.`,
      matchen: () => 'Wij zijn aan zet: wij zoeken aanbod dat past. Meestal duurt dat een paar seconden.',
      toewijzen: (wie: string) => `Nu is ${wie} aan zet. Die bekijkt uw vraag en kiest met u wie u helpt.`,
      'verder-zoeken': (wie: string) =>
        `Nu is ${wie} aan zet. Wij vonden zelf niets dat zeker past. Daarom zoekt die met u verder.`,
      kiezen: () => 'U bent aan zet. Kies hieronder of een aanbieder u mag helpen.',
      toestemmen: () => 'U bent aan zet. Zeg hieronder of uw vraag naar de aanbieder mag.',
      'wachtlijst-volgen': (wie: string) =>
        `U staat op een wachtlijst. Nu is ${wie} aan zet. Die let erop of er een plaats vrijkomt, of iets anders dat past.`,
      besluiten: (wie: string) => `Nu is ${wie} aan zet. Die kijkt of hij u kan helpen.`,
      starten: (wie: string) => `Nu is ${wie} aan zet. Die neemt contact met u op om te beginnen.`,
      leveren: (wie: string) => `Nu is ${wie} aan zet. De hulp is begonnen.`,
      bevestigen: () => 'U bent aan zet. De hulp is klaar, zegt de aanbieder. Klopt dat?',
      oplossen: (wie: string) =>
        `Nu is ${wie} aan zet. U bent het niet eens met de aanbieder, en die zoekt het uit.`,
      overnemen: (wie: string) =>
        `Nu is ${wie} aan zet. Uw vraag is daarheen gegaan, en die kijkt of hij u verder kan helpen.`,
      helpen: (wie: string) => `Nu is ${wie} aan zet. Die helpt u verder.`,
      geen: () => 'Niemand is aan zet: deze hulpvraag is gesloten.',
    },
    kop: {
      systeem: 'Wij zoeken',
      ondernemer: 'U bent aan zet',
      coordinator: 'De coördinator is aan zet',
      aanbieder: 'De aanbieder is aan zet',
      ontvanger: 'Wie het overnam, is aan zet',
      niemand: 'Deze hulpvraag is gesloten',
    },
    wie: {
      systeem: 'wij',
      ondernemer: 'u',
      coordinator: 'de coördinator',
      aanbieder: 'de aanbieder',
      ontvanger: 'wie het overnam',
      niemand: 'niemand',
    },
    einde: {
      geholpen: 'U bent geholpen. Fijn!',
      'geholpen-zonder-resultaat': 'U kreeg hulp, maar die bracht nog niet wat u zocht.',
      'niet-bereikbaar': 'Wij konden u niet bereiken. Daarom is de vraag gesloten. Vraag gerust opnieuw.',
      'niet-voor-mij': 'Dit was niet iets voor u.',
      'niet-meer-nodig': 'U zei dat u geen hulp meer nodig hebt.',
      vol: 'Er was nergens plaats.',
      'niet-passend': 'Er was geen hulp die bij uw vraag past.',
      dubbel: 'U stelde deze vraag twee keer.',
      anders: 'De vraag is gesloten.',
      onbekend: 'De vraag is gesloten.',
    },
    ingetrokken: 'U trok deze hulpvraag in.',
    afgewezen: 'Deze hulpvraag nemen wij niet in behandeling. Klopt dat niet? Stel uw vraag dan opnieuw.',
    verlopen:
      'Wij hoorden lang niets van u. Daarom is deze hulpvraag gesloten. Hebt u nog hulp nodig? Vraag gerust opnieuw.',
    gewist: 'Uw gegevens zijn gewist. Wij kunnen u over deze hulpvraag niets meer vertellen.',
    samengevoegdMet:
      'Uw vraag gaat verder in een andere hulpvraag van u. De link daarnaar staat in de mail die u over die hulpvraag kreeg.',
    naarAndere: 'Ga naar die hulpvraag',
    einduitleg: 'Toelichting',
  },
  en: {
    coordinator: (regio: string) => `the coordinator of ${regio}`,
    eenAanbieder: 'the provider',
    eenOntvanger: 'Whoever received your question',
    tot: (dag: string) => `They do that by ${dag}.`,
    totU: (dag: string) => `Please do that by ${dag}.`,
    teLaat: (dag: string) => `That was due on ${dag}. We have sent a reminder.`,
    teLaatU: (dag: string) => `You could do that until ${dag}. You still can.`,
    beurt: {
      nakijken: (wie: string) =>
        `It is the turn of ${wie}, who checks your question first. Then we look for support that fits.`,
      matchen: () => 'It is our turn: we look for support that fits. That usually takes a few seconds.',
      toewijzen: (wie: string) =>
        `It is the turn of ${wie}, who looks at your question and chooses with you who helps you.`,
      'verder-zoeken': (wie: string) =>
        `It is the turn of ${wie}. We found nothing that fits for sure, so they look on with you.`,
      kiezen: () => 'It is your turn. Choose below whether a provider may help you.',
      toestemmen: () => 'It is your turn. Say below whether your question may go to the provider.',
      'wachtlijst-volgen': (wie: string) =>
        `You are on a waiting list. It is the turn of ${wie}, who sees whether a place comes free, or something else fits.`,
      besluiten: (wie: string) => `It is the turn of ${wie}, who sees whether they can help you.`,
      starten: (wie: string) => `It is the turn of ${wie}, who contacts you to begin.`,
      leveren: (wie: string) => `It is the turn of ${wie}. The help has begun.`,
      bevestigen: () => 'It is your turn. The help is done, says the provider. Is that right?',
      oplossen: (wie: string) =>
        `It is the turn of ${wie}. You disagree with the provider, and they look into it.`,
      overnemen: (wie: string) =>
        `It is the turn of ${wie}. Your question went there, and they see whether they can help you on.`,
      helpen: (wie: string) => `It is the turn of ${wie}. They help you on.`,
      geen: () => 'It is nobody’s turn: this request is closed.',
    },
    kop: {
      systeem: 'We are searching',
      ondernemer: 'It is your turn',
      coordinator: 'The coordinator acts next',
      aanbieder: 'The provider acts next',
      ontvanger: 'Whoever took it over acts next',
      niemand: 'This request is closed',
    },
    wie: {
      systeem: 'we',
      ondernemer: 'you',
      coordinator: 'the coordinator',
      aanbieder: 'the provider',
      ontvanger: 'whoever took it over',
      niemand: 'nobody',
    },
    einde: {
      geholpen: 'You were helped. Well done!',
      'geholpen-zonder-resultaat': 'You got help, but it has not yet brought what you looked for.',
      'niet-bereikbaar': 'We could not reach you, so the request was closed. You are welcome to ask again.',
      'niet-voor-mij': 'This was not for you.',
      'niet-meer-nodig': 'You said that you need no help any more.',
      vol: 'There was no place anywhere.',
      'niet-passend': 'There was no support that fits your question.',
      dubbel: 'You asked this question twice.',
      anders: 'The request is closed.',
      onbekend: 'The request is closed.',
    },
    ingetrokken: 'You withdrew this request.',
    afgewezen: 'We do not take up this request. Is that not right? Then ask your question again.',
    verlopen:
      'We have not heard from you for a long time, so this request was closed. Do you still need help? You are welcome to ask again.',
    gewist: 'Your data have been erased. We can tell you nothing more about this request.',
    samengevoegdMet:
      'Your question goes on in another request of yours. The link to it is in the mail that you got about that request.',
    naarAndere: 'Go to that request',
    einduitleg: 'Explanation',
  },
};
