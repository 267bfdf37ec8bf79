// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src/programma';
const INT = 'libs/prestatiefinanciering/test/programma.int.spec.ts';
const REGELS = `${BRON}/programma.rules.spec.ts`;

/** Who may make and agree to a programme, and when. What of it may change the database holds as well. */
export const PROGRAMMA_INGREPEN = [
  ...groep(`${BRON}/programma.rules.ts`, REGELS, {
    'programma: meer of minder dan alles': ['[som !== HEEL,', '[false,'],
    'programma: zonder eigen deel': ['[!ids.includes(penvoerderId),', '[false,'],
    'programma: een financier telt dubbel': ['[dubbel(ids).length > 0,', '[false,'],
    'programma: een jaar zonder budget': [
      '.filter((jaar) => !gegeven.includes(jaar))',
      '.filter(() => false)',
    ],
    'programma: geld buiten de looptijd': [
      '.filter((jaar) => !looptijd.includes(jaar))',
      '.filter(() => false)',
    ],
    'programma: zelf opgesteld, zelf akkoord': ['opgesteldDoor !== subject', 'true'],
    'programma: dicht op de laatste dag': ['vandaag > tot', 'vandaag >= tot'],
  }),
  ...groep(`${BRON}/programma.service.ts`, INT, {
    'programma: een aanbieder betaalt mee': ["if (soort === 'aanbieder')", 'if (false)', 'every fault'],
    'programma: dicht voor het einde': ['throw LOOPT_NOG', 'void LOOPT_NOG', 'closed by who leads'],
    'programma: door een ander dan de penvoerder': [
      'if (penvoerderId !== organisatieVan(actor))',
      'if (false)',
      'closed by who leads',
    ],
    'programma: vastgesteld zonder geld': ['await bookBudget(', 'void (', 'once every financier'],
  }),
  ...groep(`${BRON}/programma.opslag.ts`, INT, {
    'programma: met een oude versie': [
      'if (rij.versie !== versie) throw versieVerouderd(rij);',
      '',
      'lose every agreement',
    ],
    'programma: in elke stand': ['if (rij.status !== stand)', 'if (false)', 'closed by who leads'],
    'programma: tegelijk akkoord': ["lock: { mode: 'pessimistic_write' }", '', 'at the same moment'],
  }),
  ...groep(`${BRON}/verhoging.service.ts`, INT, {
    'verhoging: een jaar buiten de looptijd': [
      'if (!programma.jaren.some((een) => een.jaar === jaar))',
      'if (false)',
      'more budget',
    ],
    'verhoging: zelf voorgesteld, zelf akkoord': [
      'if (!isVierOgen(verhoging.voorgesteldDoor, actor.subject)) throw VIER_OGEN;',
      '',
      'more budget',
    ],
    'verhoging: zonder geld': ['await bookBudget(', 'void (', 'more budget'],
  }),
];
