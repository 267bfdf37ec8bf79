// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const MAP = 'libs/platform/src/bestand';
const FLOW = 'test/flow/bijlage.spec.ts';

/** Files that people send, whatever they hang on. */
export const BESTAND_INGREPEN = [
  ...groep(`${MAP}/inzending.ts`, FLOW, {
    'bestand: is niet wat het zegt': ['if (!(await isWhatItSays(inhoud, soort)))', 'if (false)'],
    'bestand: zonder scanner': [`if (zonderScan === 'toestaan') return`, 'if (true) return'],
    'bestand: niet in quarantaine': [
      `if (clamav !== undefined) return 'quarantaine';`,
      `if (clamav !== undefined) return 'niet-gescand';`,
    ],
    'bestand: open voor er is gekeken': ['if (dicht !== undefined)', 'if (false)'],
    'bestand: met de rechten van een pagina': [
      `"sandbox; default-src 'none'; frame-ancestors 'none'"`,
      `"x"`,
    ],
  }),
  ...groep(`${MAP}/bestand.rules.ts`, `${MAP}/bestand.rules.spec.ts`, {
    'bestand: een naam die wegleidt': [' || LEIDT_WEG.test(naam)', ''],
    'bestand: een naam met onzichtbare tekens': ['ONZICHTBAAR.test(naam) || ', ''],
    'bestand: een naam met elk einde': ['!eindes.includes(eindeOf(naam))', 'false'],
  }),
  ...groep(`${MAP}/herken.ts`, `${MAP}/herken.spec.ts`, {
    'bestand: tekst met elk teken': ['return !/', 'return true || !/'],
    'bestand: tekst die iets anders is': [
      "if (gevonden === undefined) return tekst ? 'tekst' : null;",
      "if (tekst) return 'tekst';\n  if (gevonden === undefined) return null;",
    ],
  }),
  ...groep(`${MAP}/clamav.ts`, `${MAP}/clamav.spec.ts`, {
    'scanner: elk antwoord is goed': [
      `throw new Scanfout(antwoord.replace`,
      `return 'schoon' as const; throw new Scanfout(antwoord.replace`,
    ],
    'scanner: zo stil als hij wil': ['lijn.setTimeout(tijden.stil', 'lijn.setTimeout(tijden.stil * 1_000'],
    'scanner: zo lang als hij wil': ['tijden.totaal);', 'tijden.totaal * 1_000);'],
    'scanner: praat zo lang als hij wil': ['antwoord.length > MAX_ANTWOORD', 'false'],
  }),
];
