// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src/afname';
const RONDREIS = 'libs/impactverantwoording/test/afname/formaten.spec.ts';

/** Fetching sealed reports: the form that is asked for, and every figure and reason in it. */
export const AFNAME_INGREPEN = [
  ...groep(`${BRON}/formaat.ts`, `${BRON}/formaat.spec.ts`, {
    'afname: een vorm met q=0': ['if (gewicht > meest)', 'if (gewicht >= meest)'],
    'afname: een tag voor alle vormen': [
      '`"${zegel}-${formaat}-${SCHRIJFVERSIE}-${door}"`',
      '`"${zegel}-${SCHRIJFVERSIE}-${door}"`',
    ],
  }),
  ...groep(`${BRON}/geheugen.ts`, `${BRON}/geheugen.spec.ts`, {
    'afname: geheugen zonder grens': ['if (samen <= this.hoogstens) return;', 'return;'],
    'afname: onthouden wat mislukte': [
      'if (this.bestanden.get(sleutel) === bestand) this.drop(sleutel);',
      '',
    ],
  }),
  ...groep(`${BRON}/cijfer.rules.ts`, `${BRON}/cijfer.rules.spec.ts`, {
    'afname: cijfers afgerond': ['Number(vast) === waarde ? vast : String(waarde)', 'vast'],
  }),
  ...groep(`${BRON}/json-stat.ts`, RONDREIS, {
    'afname: JSON-stat zonder reden': ['regel.reden ?? GEEN_CIJFER', 'GEEN_CIJFER', 'JSON-stat'],
  }),
  ...groep('libs/platform/src/tabel/tabel.ts', RONDREIS, {
    'tabel: rekenblad met een tijd': [
      '{ mtime: GEEN_TIJD, level: 6 }',
      '{ mtime: Math.random() * 1e12 + 4e11, level: 6 }',
      'same bytes',
    ],
    'tabel: een tekst die het rekenblad al kent': ['gemerkt in Object.prototype', 'gemerkt === null', 'XLSX'],
  }),
];
