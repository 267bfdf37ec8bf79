// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src/thesaurus';
const MOTOR = 'libs/matching-engine/src/thesaurus';
const LEZEN = 'libs/matching-engine/src/analysis';
const PROEF = 'libs/aanbodmatching/test/thesaurus.int.spec.ts';
const REGELS = `${MOTOR}/wijziging.rules.spec.ts`;

/** What keeps a beheerder from spoiling by which words everybody's question is read. */
export const THESAURUS_INGREPEN = [
  ...groep(`${MOTOR}/cue.rules.ts`, REGELS, {
    'cue: een woord van één letter': ['lettersOf(cue) < SHORTEST)', 'lettersOf(cue) < 0)'],
    'cue: elk teken': ['FINDABLE.test(cue)', 'true'],
    'cue: sterretjes overal': ['if (!STARS.test(word))', 'if (false)'],
    'cue: een stopwoord alleen': ['words.length === 1 && enige !== undefined && isStop(enige)', 'false'],
  }),
  ...groep(`${MOTOR}/wijziging.rules.ts`, REGELS, {
    'wijziging: wat er niet staat gaat weg': [
      'if (!regel.cues[lijst].includes(woord)) return',
      'if (false) return',
    ],
    'wijziging: het laatste woord weg': ['CUELIJSTEN.every((naam) => over.cues[naam].length === 0)', 'false'],
  }),
  ...groep(`${BRON}/thesaurusconcept.service.ts`, PROEF, {
    'thesaurus: met een oude versie': ['if ((oud?.versie ?? 0) !== versie) throw moved(oud);', ''],
    'thesaurus: een concept dat verschoof': [
      'if (concept.versie !== versie) throw versieVerouderd(concept);',
      '',
    ],
    'thesaurus: met fouten': ['if (fouten.length > 0)\n', 'if (false)\n'],
    'thesaurus: zonder iets nieuws': [
      'isZelfde(wijzigingen, geldend) ? [NIETS_NIEUWS]',
      'false ? [NIETS_NIEUWS]',
    ],
    'thesaurus: lager zonder reden': [`if (lager && waarom === '') throw`, 'if (false) throw'],
  }),
  ...groep(`${BRON}/thesaurus.weergave.ts`, PROEF, {
    'thesaurus: een proef op andere bestanden': ['concept?.proef?.basis === basis.hash', 'concept?.proef'],
  }),
  ...groep(`${LEZEN}/herstel.ts`, `${LEZEN}/analysis.rules.spec.ts`, {
    'herstel: woorden van elke lengte': ['vorm.length > LONGEST', 'false'],
  }),
];
