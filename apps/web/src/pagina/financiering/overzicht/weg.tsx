// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Verwijzing } from '../../../ui/link';

interface Deel {
  naam: string;
  naar: string;
  wat: string;
}

/** From the first word to the money, with what each word means. */
const WEG: readonly Deel[] = [
  {
    ...{ naam: 'Programma', naar: '/financiering/programmas' },
    wat: 'Financiers spreken samen af waarvoor zij betalen, hoeveel per jaar en wie welk deel. Eén van hen is penvoerder: die leidt het programma. Is elke financier akkoord, dan is het geld er.',
  },
  {
    ...{ naam: 'Prestatieafspraak', naar: '/financiering/prestatieafspraken' },
    wat: 'De penvoerder spreekt met een aanbieder of regio af welk resultaat hoeveel waard is en hoe dat blijkt. Beide tekenen. Dan ligt het geld vast.',
  },
  {
    ...{ naam: 'Prestatie', naar: '/financiering/prestaties' },
    wat: 'Een resultaat onder zo’n afspraak. Bevestigt de ondernemer de hulp, dan ontstaat het vanzelf. Ander werk meldt de aanbieder met bewijs, en dat beoordeelt een financier.',
  },
  {
    ...{ naam: 'Declaratie', naar: '/financiering/declaraties' },
    wat: 'De aanbieder vraagt geld voor aanvaarde prestaties. Eén financier beoordeelt regel voor regel, een ander keurt precies dat goed.',
  },
  {
    ...{ naam: 'Betaling', naar: '/financiering/betalingen' },
    wat: 'Goedgekeurde declaraties gaan in een batch, een bestand voor de bank. Twee mensen geven die vrij. Met het antwoord van de bank is het afgerekend.',
  },
  {
    ...{ naam: 'Grootboek', naar: '/financiering/grootboek' },
    wat: 'Elke stap wordt geboekt. Zo is van elke euro te zien waar hij is, en hoe hij daar kwam.',
  },
];

/** How it goes, for who is new here. */
export const Weg = (): ReactNode => (
  <details className="kaart">
    <summary>Zo gaat het, van programma tot betaling</summary>
    <ol className="geldweg">
      {WEG.map(({ naam, naar, wat }) => (
        <li key={naam}>
          <Verwijzing naar={naar}>{naam}</Verwijzing>
          <p>{wat}</p>
        </li>
      ))}
    </ol>
  </details>
);
