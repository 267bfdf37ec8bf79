// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src/postbijlage';
const SPEC = 'libs/communities/test/postbijlage.int.spec.ts';

/** Files of members of a community. */
export const POSTBIJLAGE_INGREPEN = [
  ...groep(`${BRON}/bijlage.opslag.ts`, SPEC, {
    'postbijlage: van een ander': ['if (los.length < ids.length)', 'if (false)', 'hang on words'],
    'postbijlage: elk aantal': ['if (vrij.length < aantal)', 'if (false)', 'three at most'],
  }),
  ...groep(`${BRON}/bijlage.service.ts`, SPEC, {
    'postbijlage: elk aantal dat nergens hangt': ['if (plek === undefined)', 'if (false)', 'twelve at most'],
    'postbijlage: weg door een ander': [
      'if ((await tx.delete(Postbijlage, { id })).affected !== 1)',
      'if ((await tx.delete(Postbijlage, { id })).affected === 2)',
      'hang on words',
    ],
  }),
  ...groep(`${BRON}/bijlage.lezer.ts`, SPEC, {
    'postbijlage: open voor er is gekeken': [
      'requireVrijgegeven(bijlage.status);',
      'void requireVrijgegeven;',
      'shut until',
    ],
  }),
  ...groep(`${BRON}/scan.service.ts`, SPEC, {
    'postbijlage: besmet blijft bewaard': [
      'await tx.delete(PostbijlageInhoud, { bijlageId: id });',
      '',
      'hold a virus',
    ],
  }),
];
