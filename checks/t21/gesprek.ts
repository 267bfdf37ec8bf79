// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const GESPREK = 'libs/aanbodmatching/src/gesprek';
const BIJLAGE = 'libs/aanbodmatching/src/bijlage';
const FLOW = 'test/flow/gesprek.spec.ts';
const BESTAND = 'test/flow/bijlage.spec.ts';

/** Messages, notes and files. */
export const GESPREK_INGREPEN = [
  ...groep(`${GESPREK}/gesprek.rules.ts`, `${GESPREK}/gesprek.rules.spec.ts`, {
    'gesprek: over wat op spam lijkt': ['DICHT.includes(status)', 'false'],
    'bericht: intrekken van een ander': ['if (!vanMij)', 'if (false)'],
    'bericht: intrekken na de tijd': [
      'nu.getTime() > geplaatstOp.getTime() + INTREK_MINUTEN * 60_000',
      'false',
    ],
  }),
  ...groep(`${GESPREK}/gesprek.opslag.ts`, FLOW, {
    'gesprek: een aanbieder zonder draad': [`if (partij !== 'aanbieder') return;`, 'return;'],
    'gesprek: een draad van een andere hulpvraag': ['if (draad?.bestaat !== true)', 'if (false)'],
    'gesprek: over wat gewist is': [
      `if (reden !== null) throw new DomainError('conflict', 'gesprek-dicht', [reden]);`,
      'void reden;',
    ],
  }),
  ...groep(`${GESPREK}/gesprek.opslag.ts`, BESTAND, {
    'bijlage: aan de woorden van een ander': [
      'gehangen.length < bijlageIds.length',
      'gehangen.length > bijlageIds.length',
    ],
  }),
  ...groep(`${BIJLAGE}/bijlage.service.ts`, BESTAND, {
    'bijlage: meer dan een hulpvraag mag hebben': ['if (vol !== null)', 'if (false)'],
  }),
  ...groep(`${BIJLAGE}/bijlage.lezer.ts`, BESTAND, {
    'bijlage: open voor er is gekeken': ['requireVrijgegeven(bijlage.status);', 'void requireVrijgegeven;'],
  }),
  ...groep('libs/platform/src/bestand/bestandsdoor.ts', BESTAND, {
    'bijlage: elke grootte': [
      'RouteConfig({ bodyLimit: MAX_BESTAND })',
      'RouteConfig({ bodyLimit: 2 * MAX_BESTAND })',
    ],
  }),
  ...groep(`${BIJLAGE}/bijlage.rules.ts`, `${BIJLAGE}/bijlage.rules.spec.ts`, {
    'bijlage: elk aantal': ['if (aantal >= MAX_AANTAL)', 'if (false)'],
    'bijlage: elke grootte samen': ['if (bytes + erbij > MAX_SAMEN)', 'if (false)'],
  }),
];
