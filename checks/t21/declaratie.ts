// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src';
const BELANGEN = 'libs/prestatiefinanciering/test/belang.int.spec.ts';

/** Declared interests, and who decides about a declaratie. What holds for SQL too is held by the database. */
export const DECLARATIE_INGREPEN = [
  ...groep(`${BRON}/belang/belang.rules.ts`, `${BRON}/belang/belang.rules.spec.ts`, {
    'belang: met terugwerkende kracht weg': ['if (tot < vandaag)', 'if (false)'],
    'belang: eindigt voordat het begint': ['if (tot < van)', 'if (false)'],
    'belang: telt niet op de laatste dag': ['tot >= sinds', 'tot > sinds'],
    'belang: jaren van tevoren': ['van <= plusDagen(vandaag, DAGEN_VOORUIT)', 'true'],
  }),
  ...groep(`${BRON}/belang/belang.service.ts`, BELANGEN, {
    'belang: in wie geen aanbieder is': [`organisatie?.soort === 'aanbieder'`, 'organisatie'],
    'belang: twee keer beeindigd': ['if (oud.tot !== null) throw AL_BEEINDIGD;', ''],
  }),
];
