// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src';
const VERANTWOORDING = `${BRON}/verantwoording`;
const INT = 'libs/prestatiefinanciering/test/verantwoording.int.spec.ts';

/** What is told of few firms: nothing, nor what it follows from. */
export const VERANTWOORDING_INGREPEN = [
  ...groep(`${VERANTWOORDING}/kosten.rules.ts`, `${VERANTWOORDING}/kosten.rules.spec.ts`, {
    'besteding: van een te weinig': [
      'totaal.ondernemingen.size >= grens',
      'totaal.ondernemingen.size >= grens - 1',
    ],
    'besteding: een kleine groep': ['weg.has(nr) ? UNTOLD : withKosten(groep)', 'withKosten(groep)'],
    'besteding: een groep alleen weg': ['weg.size === 0 || (weg.size > 1 && wie.size >= grens)', 'true'],
    'besteding: groepen van dezelfde ondernemingen': ['wie.size >= grens)', 'true)'],
    'besteding: alles voor wie niet betaalt': ["if (rol === 'financier') return null;", 'return null;'],
  }),
  ...groep(`${VERANTWOORDING}/verantwoording.lezer.ts`, INT, {
    'verantwoording: van elk programma': [
      'await this.db.as(actor, (tx) => findProgramma(tx, programmaId));',
      'await this.db.as(SYSTEEM, (tx) => findProgramma(tx, programmaId));',
      'is not there for who does not pay for it',
    ],
    'verantwoording: van elke regio': [
      "rol === 'coordinator' ? (regio ?? '') : null",
      'regio === undefined && rol === undefined ? regio : null',
      'is of the own regio',
    ],
    'verantwoording: minuten van weinig': [
      'if (isVerborgen) return',
      'if (false) return',
      'is of the own regio',
    ],
  }),
  ...groep(`${VERANTWOORDING}/verantwoording.bron.ts`, INT, {
    'verantwoording: wat is teruggedraaid': [
      "d.status IN ('goedgekeurd', 'deels-goedgekeurd') AND d.programma_id = $1`;",
      'd.programma_id = $1`;',
      'is told to the cent',
    ],
  }),
  ...groep(`${VERANTWOORDING}/indigo.bron.ts`, INT, {
    'indigo: betalingen van weinig': [
      'rijen.filter(({ indicator }) => open.has(indicator))',
      'rijen',
      'leaves out those of few firms',
    ],
  }),
  ...groep(`${VERANTWOORDING}/sisa.lezer.ts`, INT, {
    'sisa: wat naar een ander jaar ging': [
      "AND coalesce(o.soort, b.soort) = 'vordering'",
      '',
      'tells of a regio what the ledger has',
    ],
  }),
  ...groep(`${BRON}/declaratie/declaratie.rules.ts`, `${BRON}/declaratie/declaratie.rules.spec.ts`, {
    'declaratie: minuten buiten de hash': ['rapportageminuten === null ?', 'true ?'],
  }),
];
