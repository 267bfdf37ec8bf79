// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src/onthulling';
const onthulling = (bestand: string, ingrepen: Parameters<typeof groep>[2]) =>
  groep(`${BRON}/${bestand}.ts`, `${BRON}/besluit.spec.ts`, ingrepen);

/** What keeps a report from telling of one firm: few, one that stands out, what goes along, and somebody who tries. */
export const ONTHULLING_INGREPEN = [
  ...onthulling('gevoelig.rules', {
    'onthulling: drempel': ["if (isTeWeinig(n, regels)) return 'te weinig bedrijven';", ''],
    'onthulling: overheersing': ['maat.overheersing === true && isOverheerst', 'false && isOverheerst'],
    'onthulling: herziening van weinigen': ['if (eerder !== null && ', 'if (false && eerder !== null && '],
  }),
  ...onthulling('besluit', {
    'onthulling: aanvaller weigert niet': ['smal.some((lijst) => lijst.length > 0)', 'false'],
    'onthulling: niets nieuws': ['if (tellsNothing(eerder, ontwerp)) return', 'if (true) return'],
    'onthulling: leeg blijft verborgen': ['if (bekend.length === 0) return keuze;', 'return keuze;'],
  }),
  ...onthulling('lagen', {
    'onthulling: niets gaat mee': [
      'decideOn(oplosser, { ...vraag, kandidaten: new Set(laag), besloten }, onbekend, opruimen);',
      '',
    ],
  }),
  ...groep(`${BRON}/stand.rules.ts`, 'libs/impactverantwoording/test/ijl.spec.ts', {
    'onthulling: ongedrukt herziet': ['!isGedrukt(maat, plaats) || ', ''],
  }),
  ...groep(`${BRON}/stelsel.rules.ts`, 'libs/impactverantwoording/test/ijl.spec.ts', {
    'onthulling: ongedrukt telt op': ['isGedrukt(maten[maat]!, stand.vakken[nr]!.plaats)', 'nr >= 0'],
  }),
  ...groep(`${BRON}/afdekking.ts`, `${BRON}/besluit.spec.ts`, {
    'onthulling: wat meegaat telt niet': [
      "besloten.has(nr) || staat === 'verborgen'",
      "staat === 'verborgen'",
    ],
  }),
  ...onthulling('aanvaller', {
    'onthulling: alles heet ruim': [
      "oordeelOver(this.intervalOf(doel), this.stelsel.vanaf[doel]) === 'ruim'",
      'true',
    ],
  }),
  ...groep(`${BRON}/nul.rules.ts`, `${BRON}/nul.rules.spec.ts`, {
    'onthulling: nul van een verborgen vak': ['onbekend[een] === 0 && ', ''],
    'onthulling: nul van een gevoelig vak': [' && vakken[een]!.reden === null', ''],
    'onthulling: nul van een herziening': ['maat === 0 || vervangt !== null ||', 'maat === 0 ||'],
  }),
  ...groep(`${BRON}/getuigen.ts`, `${BRON}/nul.rules.spec.ts`, {
    'onthulling: getuige die niet meer past': ['is === 0 || open[kolom] === 1', 'true'],
  }),
  ...groep(`${BRON}/publicatiestanden.ts`, 'libs/impactverantwoording/test/publicatiestanden.int.spec.ts', {
    'publicatiestand: ingehaald': ['if (gehad.length > 0) return hash;', 'return hash;'],
  }),
];
