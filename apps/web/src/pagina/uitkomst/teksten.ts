// SPDX-License-Identifier: EUPL-1.2

/** Words of the page behind the mail that asks whether it helped; those of the questions stand with the status page. */
export const TEKSTEN = {
  nl: {
    begin: 'Naar de startpagina',
    titel: 'Bent u geholpen?',
    inleiding: {
      levering: (aanbieder: string, aanbod: string) =>
        `${aanbieder} meldt dat de hulp klaar is: ${aanbod}. Wij horen graag van u of dat klopt.`,
      'vier-weken': (aanbieder: string, aanbod: string) =>
        `Een maand geleden kreeg u hulp van ${aanbieder}: ${aanbod}. Wij horen graag hoe het nu gaat.`,
    },
    duur: 'Het zijn twee vragen. Dat kost u een minuut.',
    dank: 'Dank u wel',
    dankJa: 'Uw antwoord is bewaard.',
    dankNee: 'Uw antwoord is bewaard. Uw coördinator kijkt er weer naar en neemt contact met u op.',
    al: 'U heeft al geantwoord',
    alUitleg: 'Uw antwoord is bewaard. Wilt u iets wijzigen? Neem dan contact op met uw coördinator.',
    sluiten: 'U kunt deze pagina sluiten.',
    niet: 'U kunt deze vragen nu niet beantwoorden',
    nietUitleg:
      'Op de pagina van uw hulpvraag ziet u wie aan zet is. De link daarnaartoe staat in onze mails.',
    laat: 'Deze link is te oud',
    laatUitleg:
      'U kunt nog antwoorden op de pagina van uw hulpvraag. De link daarnaartoe staat in onze mails.',
    dicht: 'U kunt deze vragen niet meer beantwoorden: u deed dat al, of de link is te oud.',
    weg: 'Wij vinden deze vragen niet',
    wegUitleg: 'Controleer of u de hele link uit de mail gebruikt. Klik op de link, of kopieer hem helemaal.',
    kaal: 'Deze pagina heeft JavaScript nodig: zo gaat de sleutel in uw link niet naar andere computers. Zet JavaScript aan en laad de pagina opnieuw. Lukt dat niet? Neem dan contact op met uw coördinator.',
  },
  en: {
    begin: 'To the start page',
    titel: 'Were you helped?',
    inleiding: {
      levering: (aanbieder: string, aanbod: string) =>
        `${aanbieder} tells us that the help is done: ${aanbod}. We would like to hear from you whether it is.`,
      'vier-weken': (aanbieder: string, aanbod: string) =>
        `A month ago you got help from ${aanbieder}: ${aanbod}. We would like to hear how it is going now.`,
    },
    duur: 'There are two questions. They take a minute.',
    dank: 'Thank you',
    dankJa: 'Your answer is saved.',
    dankNee: 'Your answer is saved. Your coordinator looks at it again and will contact you.',
    al: 'You have answered already',
    alUitleg: 'Your answer is saved. Would you like to change it? Then contact your coordinator.',
    sluiten: 'You can close this page.',
    niet: 'You cannot answer these questions now',
    nietUitleg: 'On the page of your request you see whose turn it is. The link to it is in our mails.',
    laat: 'This link is too old',
    laatUitleg: 'You can still answer on the page of your request. The link to it is in our mails.',
    dicht: 'You can no longer answer these questions: you did already, or the link is too old.',
    weg: 'We cannot find these questions',
    wegUitleg: 'Check that you use the whole link from the mail. Click on the link, or copy all of it.',
    kaal: 'This page needs JavaScript: that way the key in your link does not go to other computers. Turn JavaScript on and load the page again. Does that not work? Then contact your coordinator.',
  },
};
