// SPDX-License-Identifier: EUPL-1.2

/** Words of the page behind the mail that asks how the firm is doing. */
export const TEKSTEN = {
  nl: {
    titel: 'Hoe gaat het met uw bedrijf?',
    inleiding: {
      start: 'U krijgt hulp bij uw hulpvraag. Wij willen graag weten hoe uw bedrijf er nu voor staat.',
      '6-maanden': 'Een half jaar geleden kreeg u hulp bij uw hulpvraag. Hoe gaat het nu?',
      '12-maanden': 'Een jaar geleden kreeg u hulp bij uw hulpvraag. Hoe gaat het nu?',
      '24-maanden': 'Twee jaar geleden kreeg u hulp bij uw hulpvraag. Hoe gaat het nu?',
    },
    duur: 'Het kost u een paar minuten. U hoeft niet alles in te vullen. Elk antwoord bewaren wij meteen: u kunt stoppen en later verdergaan met dezelfde link.',
    tot: (dag: string): string => `U kunt antwoorden tot ${dag}.`,
    geheim: 'Uw antwoorden komen alleen samen met die van anderen in cijfers. Wie u hielp, ziet ze niet.',
    anders: {
      wacht: 'U vroeg ons om hulp en kwam op een wachtlijst. Hoe gaat het nu met uw bedrijf?',
      later: 'U vroeg ons om hulp en kwam op een wachtlijst. Daarna kreeg u hulp. Hoe gaat het nu?',
    },
    waarom:
      'Wij vragen dit ook aan ondernemers die nog geen hulp kregen. Zo zien wij wat hulp uitmaakt. Uw plaats op de wachtlijst verandert niet door uw antwoorden. Ook niet als u niets invult.',
    geheimWacht:
      'Uw antwoorden komen alleen samen met die van anderen in cijfers. Wie u straks helpt, ziet ze niet.',
    bekend: 'Dit weten wij al',
    bekendUitleg: 'U hoeft hier niets te doen. Klopt het niet meer? Pas het dan aan.',
    vorige: (getal: string): string => `Vorige keer vulde u in: ${getal}.`,
    eenheid: { centen: 'euro', aandeel: 'procent', dagen: 'dagen', aantal: '', score: '' },
    bewaard: 'Bewaard',
    bezig: 'Wij bewaren uw antwoord.',
    geenGetal: 'Vul een getal in, bijvoorbeeld 12 of 12,5.',
    heel: 'Vul een heel getal in, zonder cijfers achter de komma.',
    teHoog: (getal: string): string => `Dit getal is te hoog: het kan ten hoogste ${getal} zijn.`,
    minstens: 'Beantwoord ten minste één vraag.',
    klaar: 'Ik ben klaar',
    stoppen: 'Ik wil deze vragen niet meer krijgen',
    stopTitel: 'Wilt u geen vragen meer over deze hulp?',
    stopUitleg:
      'Dan vragen wij u niets meer over deze hulp, ook later niet. Wat u hier invulde, tellen wij niet mee.',
    stopTitelWacht: 'Wilt u geen vragen meer over uw bedrijf?',
    stopUitlegWacht:
      'Dan vragen wij u niets meer voor dit onderzoek, ook later niet. Wat u hier invulde, tellen wij niet mee. Aan uw plaats op de wachtlijst verandert dat niets.',
    stopJa: 'Ja, vraag mij niets meer',
    stopNee: 'Nee, ga terug',
    dank: 'Dank u wel',
    dankUitleg: 'Uw antwoorden zijn bewaard.',
    gestopt: 'U krijgt deze vragen niet meer',
    gestoptUitleg: 'Wij vragen u niets meer over deze hulp.',
    gestoptUitlegWacht: 'Uw hulpvraag en uw plaats op de wachtlijst blijven zoals ze zijn.',
    gesloten: 'U kunt deze vragen niet meer beantwoorden',
    geslotenUitleg: 'U heeft al geantwoord, of de tijd om te antwoorden is voorbij.',
    weg: 'Wij vinden deze vragen niet',
    wegUitleg: 'Controleer of u de hele link uit de mail gebruikt. Klik op de link, of kopieer hem helemaal.',
    begin: 'Naar de startpagina',
    kaal: 'Deze pagina heeft JavaScript nodig: zo gaat de sleutel in uw link niet naar andere computers. Zet JavaScript aan en laad de pagina opnieuw.',
  },
  en: {
    titel: 'How is your business doing?',
    inleiding: {
      start: 'You are getting help with your request. We would like to know how your business is doing now.',
      '6-maanden': 'Half a year ago you got help with your request. How is it going now?',
      '12-maanden': 'A year ago you got help with your request. How is it going now?',
      '24-maanden': 'Two years ago you got help with your request. How is it going now?',
    },
    duur: 'It takes a few minutes. You do not have to fill in everything. We save each answer at once: you can stop, and go on later with the same link.',
    tot: (dag: string): string => `You can answer until ${dag}.`,
    geheim:
      'Your answers are only used together with those of others, in figures. Who helped you does not see them.',
    anders: {
      wacht: 'You asked us for help and were put on a waiting list. How is your business doing now?',
      later:
        'You asked us for help and were put on a waiting list. After that you got help. How is it going now?',
    },
    waarom:
      'We also ask this of business owners who have had no help yet. That is how we see what help changes. Your answers do not change your place on the waiting list. Filling in nothing does not change it either.',
    geheimWacht:
      'Your answers are only used together with those of others, in figures. Who will help you does not see them.',
    bekend: 'We know this already',
    bekendUitleg: 'There is nothing you need to do here. Is it no longer right? Then change it.',
    vorige: (getal: string): string => `Last time you filled in: ${getal}.`,
    eenheid: { centen: 'euros', aandeel: 'percent', dagen: 'days', aantal: '', score: '' },
    bewaard: 'Saved',
    bezig: 'We are saving your answer.',
    geenGetal: 'Fill in a number, for example 12 or 12.5.',
    heel: 'Fill in a whole number.',
    teHoog: (getal: string): string => `This number is too high: it can be ${getal} at most.`,
    minstens: 'Please answer at least one question.',
    klaar: 'I am done',
    stoppen: 'I no longer want to get these questions',
    stopTitel: 'Would you like no more questions about this help?',
    stopUitleg:
      'Then we ask you nothing more about this help, also not later. What you filled in here does not count.',
    stopTitelWacht: 'Would you like no more questions about your business?',
    stopUitlegWacht:
      'Then we ask you nothing more for this study, also not later. What you filled in here does not count. It does not change your place on the waiting list.',
    stopJa: 'Yes, ask me nothing more',
    stopNee: 'No, go back',
    dank: 'Thank you',
    dankUitleg: 'Your answers are saved.',
    gestopt: 'You will not get these questions any more',
    gestoptUitleg: 'We will ask you nothing more about this help.',
    gestoptUitlegWacht: 'Your request and your place on the waiting list stay as they are.',
    gesloten: 'You can no longer answer these questions',
    geslotenUitleg: 'You have answered already, or the time to answer is over.',
    weg: 'We cannot find these questions',
    wegUitleg: 'Check that you use the whole link from the mail. Click on the link, or copy all of it.',
    begin: 'To the start page',
    kaal: 'This page needs JavaScript: that way the key in your link does not go to other computers. Turn JavaScript on and load the page again.',
  },
};
