// SPDX-License-Identifier: EUPL-1.2

/** What somebody agrees to, word for word. A version that was shown is never changed: other words are a new version. */
export interface Koppeltekst {
  versie: number;
  nl: string;
  en: string;
}

const TEKSTEN: readonly [Koppeltekst, ...Koppeltekst[]] = [
  {
    versie: 1,
    nl:
      'Het Centraal Bureau voor de Statistiek (CBS) weet hoe het gaat met bedrijven. Onderzoekers willen daarmee zien of hulp werkt. ' +
      'Daarvoor geven wij het CBS uw KVK-nummer. Apart daarvan geven wij welke hulp u kreeg, wanneer, wat die kostte, en wat u ons ' +
      'daarover in cijfers vertelde, ook eerder. Uw naam, uw mailadres en wat u schreef geven wij niet. De onderzoekers zien niet om ' +
      'welk bedrijf het gaat. U hoeft dit niet te doen: voor uw hulp maakt het niets uit. U kunt altijd van mening veranderen. ' +
      'Dan doen uw gegevens de volgende keer niet meer mee.',
    en:
      'Statistics Netherlands (CBS) knows how businesses are doing. With that, researchers want to see whether help works. For this we ' +
      'give CBS your KVK number. Separately we give which help you got, when, what it cost, and what you told us about it in figures, ' +
      'also earlier. We do not give your name, your mail address or what you wrote. The researchers do not see which business it is. ' +
      'You do not have to do this: it makes no difference to your help. You can always change your mind. Then your data are no ' +
      'longer used the next time.',
  },
];

/** The words that are shown now. */
export const KOPPELTEKST: Koppeltekst = TEKSTEN.at(-1) ?? TEKSTEN[0];
