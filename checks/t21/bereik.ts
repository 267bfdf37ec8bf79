// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src';
const REGELS = `${BRON}/bereik/bereik.rules.spec.ts`;
const INT = 'libs/aanbodmatching/test/bereik.int.spec.ts';

/** Figures of hulpvragen that tell of nobody, and what everybody reads of an offer. */
export const BEREIK_INGREPEN = [
  ...groep(`${BRON}/bereik/bereik.rules.ts`, REGELS, {
    'bereik: ook van vier': ['if (hulpvraagIds.length < STAP) return null;', ''],
    'bereik: zonder verschuiving': ['% (2 * RUIS + 1)) - RUIS', '% 1)'],
    'bereik: precies geteld': ['Math.floor(verschoven / STAP) * STAP', 'verschoven'],
    'bereik: anders bij elke volgorde': ['[...hulpvraagIds].sort().join()', 'hulpvraagIds.join()'],
  }),
  ...groep(`${BRON}/bereik/ontwerp.lezer.ts`, INT, {
    'bereik: van het aanbod van een ander': ['aanbod.aanbiederId !== actor.organisatieId', 'false'],
  }),
  ...groep(`${BRON}/bereik/bereik.service.ts`, INT, {
    'bereik: ook van langer geleden': ['MoreThanOrEqual(sinds)', 'MoreThanOrEqual(new Date(0))'],
  }),
  ...groep(`${BRON}/bereik/bereikindex.ts`, INT, {
    'bereik: twee ontwerpen door elkaar': [
      'this.beurt.then(() => this.layIn(aanbod, gebieden, werk))',
      'this.layIn(aanbod, gebieden, werk)',
    ],
  }),
  ...groep(`${BRON}/aanbod/aanbod.rules.ts`, `${BRON}/aanbod/aanbod.rules.spec.ts`, {
    'adviseur: met telefoonnummer': ['BEREIKBAAR.test(adviseur)', 'false'],
    'wachttijd: op een dag die nog moet komen': ['op > vandaag', 'false'],
  }),
];
