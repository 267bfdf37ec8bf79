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
    'bijlage: is niet wat zij zegt': ['if (!(await isWhatItSays(inhoud, soort)))', 'if (false)'],
    'bijlage: meer dan een hulpvraag mag hebben': ['if (vol !== null)', 'if (false)'],
    'bijlage: zonder scanner': [`if (zonderScan === 'toestaan') return`, 'if (true) return'],
    'bijlage: niet in quarantaine': [
      `if (clamav !== undefined) return 'quarantaine';`,
      `if (clamav !== undefined) return 'niet-gescand';`,
    ],
  }),
  ...groep(`${BIJLAGE}/bijlage.lezer.ts`, BESTAND, {
    'bijlage: open voor er is gekeken': ['if (dicht !== undefined)', 'if (false)'],
  }),
  ...groep(`${BIJLAGE}/bijlage.controller.ts`, BESTAND, {
    'bijlage: met de rechten van een pagina': [
      `"sandbox; default-src 'none'; frame-ancestors 'none'"`,
      `"x"`,
    ],
    'bijlage: elke grootte': [
      '@RouteConfig({ bodyLimit: MAX_BYTES })',
      '@RouteConfig({ bodyLimit: 2 * MAX_BYTES })',
    ],
  }),
  ...groep(`${BIJLAGE}/bijlage.rules.ts`, `${BIJLAGE}/bijlage.rules.spec.ts`, {
    'bijlage: een naam die wegleidt': [' || LEIDT_WEG.test(naam)', ''],
    'bijlage: een naam met onzichtbare tekens': ['ONZICHTBAAR.test(naam) || ', ''],
    'bijlage: een naam met elk einde': ['!eindes.includes(eindeOf(naam))', 'false'],
    'bijlage: elk aantal': ['if (aantal >= MAX_AANTAL)', 'if (false)'],
    'bijlage: elke grootte samen': ['if (bytes + erbij > MAX_SAMEN)', 'if (false)'],
  }),
  ...groep(`${BIJLAGE}/herken.ts`, `${BIJLAGE}/herken.spec.ts`, {
    'bijlage: tekst met elk teken': ['return !/', 'return true || !/'],
    'bijlage: tekst die iets anders is': [
      "if (gevonden === undefined) return tekst ? 'tekst' : null;",
      "if (tekst) return 'tekst';\n  if (gevonden === undefined) return null;",
    ],
  }),
  ...groep(`${BIJLAGE}/clamav.ts`, `${BIJLAGE}/clamav.spec.ts`, {
    'scanner: elk antwoord is goed': [
      `throw new Scanfout(antwoord.replace`,
      `return 'schoon' as const; throw new Scanfout(antwoord.replace`,
    ],
    'scanner: zo stil als hij wil': ['lijn.setTimeout(tijden.stil', 'lijn.setTimeout(tijden.stil * 1_000'],
    'scanner: zo lang als hij wil': ['tijden.totaal);', 'tijden.totaal * 1_000);'],
    'scanner: praat zo lang als hij wil': ['antwoord.length > MAX_ANTWOORD', 'false'],
  }),
];
