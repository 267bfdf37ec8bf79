// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src/bijeenkomst';
const NA = 'libs/communities/test/bijeenkomst-na.int.spec.ts';
const REGELS = `${BRON}/evaluatie.rules.spec.ts`;

/** The code on the spot, what one thought of it, and series. */
export const BIJEENKOMST_INGREPEN = [
  ...groep(`${BRON}/aanwezigheidscode.rules.ts`, REGELS, {
    'aanwezigheidscode: voor elke dezelfde': [
      'update(`aanwezigheid:${bijeenkomstId}:${ronde}`)',
      'update(`aanwezigheid`)',
    ],
    'aanwezigheidscode: de hash van elke': [
      'update(`aanwezigheidscode:${bijeenkomstId}:${code}`)',
      'update(`aanwezigheidscode:${code}`)',
    ],
    'aanwezigheidscode: lang ervoor': ['if (nu.getTime() < begin.getTime() - OM_MS)', 'if (false)'],
    'aanwezigheidscode: lang erna': ['if (nu >= codeTot({ eind }))', 'if (false)'],
  }),
  ...groep(`${BRON}/aanwezigheidscode.service.ts`, NA, {
    'aanwezigheidscode: een verkeerde telt niet': [
      `if (uitkomst !== 'aanwezig') throw WEIGERINGEN[uitkomst];`,
      '',
      'code on the spot',
    ],
  }),
  ...groep(`${BRON}/evaluatie.rules.ts`, REGELS, {
    'evaluatie: wie er niet was': ['if (aanwezig !== true)', 'if (false)'],
    'evaluatie: vooraf': ['if (nu < eind)', 'if (false)'],
    'evaluatie: altijd': ['if (nu > evaluatieTot({ eind }))', 'if (false)'],
  }),
  ...groep(`${BRON}/evaluatiesleutel.rules.ts`, REGELS, {
    'evaluatiesleutel: voor elke dezelfde': ['update(`evaluatie:${aanmeldingId}`)', 'update(`evaluatie`)'],
  }),
  ...groep(`${BRON}/evaluatieronde.ts`, NA, {
    'evaluatie: steeds opnieuw gevraagd': ['AND a.evaluatie_gevraagd_op IS NULL', '', 'two questions'],
  }),
  ...groep(`${BRON}/reeks.rules.ts`, `${BRON}/reeks.rules.spec.ts`, {
    'reeks: zonder einde': ['if (n > MAX_REEKS)', 'if (false)'],
  }),
  ...groep(`${BRON}/aanmelding.service.ts`, NA, {
    'aanwezigheid: over een ander heen': [
      'if (anders.length > 0) throw intussenAnders(anders);',
      '',
      'meanwhile',
    ],
    'aanmelding: afmelden wie er was': [
      'if (await isGenoteerd(tx, bijeenkomstId, lid)) throw AL_GENOTEERD;',
      '',
      'code on the spot',
    ],
  }),
];
