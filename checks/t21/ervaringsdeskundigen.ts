// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src/ervaringsdeskundige';
const SPEC = 'libs/communities/test/ervaringsdeskundige.int.spec.ts';
const UITKOMST = 'libs/aanbodmatching/test/uitkomst.int.spec.ts';
const SAMENVOEGING = 'libs/aanbodmatching/test/lang/samenvoeging.int.spec.ts';

/** Who is found, who may be asked, and what is told before both said yes. */
export const ERVARINGSDESKUNDIGEN_INGREPEN = [
  ...groep(`${BRON}/deskundigenlijst.ts`, SPEC, {
    'deskundigen: zichzelf': [
      'return actief.filter((een) => !isZelf(een) &&',
      'return actief.filter((een) =>',
      'competes',
    ],
    'deskundigen: twee keer dezelfde': ['&& !gehad.has(een.id)', '', 'introduces'],
    'deskundigen: in een pauze': [`AND NOT d.gepauzeerd`, '', 'in a pause'],
    'deskundigen: met de oude woorden': ['`${ervaringId}:${versie}`', '`${ervaringId}`', 'in a pause'],
  }),
  ...groep(`${BRON}/verzoek.service.ts`, SPEC, {
    'verzoek: wie niet in de lijst staat': [
      'if (!een) throw NU_NIET;',
      'if (!een) return;',
      'without a reason',
    ],
    'verzoek: na de bedenktijd': [' || oud.vervaltOp <= nu', '', 'lapses'],
    'verzoek: twee keer bedankt': [' || oud.bedanktOp !== null', '', 'thanked'],
  }),
  ...groep(`${BRON}/verzoek.lezer.ts`, SPEC, {
    'verzoek: de naam voor het antwoord': ['naam: kent || rij.toonNaam ?', 'naam: true ?', 'introduces'],
    'verzoek: het adres voor het antwoord': ['email: kent ?', 'email: true ?', 'introduces'],
    'verzoek: de coördinator leest mee': [
      `actor.rol === 'coordinator' ? new Map() :`,
      `actor.rol === 'anoniem' ? new Map() :`,
      'introduces',
    ],
  }),
  ...groep(`${BRON}/ervaring.service.ts`, SPEC, {
    'ervaring: met een oude versie': [
      'if (oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'in a pause',
    ],
  }),
  ...groep('libs/aanbodmatching/src/ervaringsdeskundige/resultaatvolger.ts', UITKOMST, {
    'ervaring: weg terwijl er hulp hielp': ['(await readResultaat(tx, hulpvraagId)) === null', 'true'],
  }),
  ...groep('libs/aanbodmatching/src/dubbel/samenvoegingvolger.ts', SAMENVOEGING, {
    'samenvoegen: in de andere volgorde op slot': ['[hulpvraagId, metId].sort()', '[hulpvraagId, metId]'],
  }),
];
