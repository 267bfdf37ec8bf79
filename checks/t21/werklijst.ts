// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src';
const REGISTER = 'libs/aanbodmatching/test/behandelaar.int.spec.ts';
const INSTELLING = 'libs/aanbodmatching/test/regio-instelling.int.spec.ts';
const LIJST = 'libs/aanbodmatching/test/werklijst.int.spec.ts';

/** Whose work something is: the register of behandelaars, the work lists, and what is done to many at once. */
export const WERKLIJST_INGREPEN = [
  ...groep('libs/platform/src/auth/toegang.ts', 'libs/platform/test/toegang.spec.ts', {
    'hoofdcoördinator: elke coördinator': ['if (leadsTooLittle(regel, beller)) return false;', ''],
  }),
  ...groep(
    'libs/platform/src/sessie/aanspraak.rules.ts',
    'libs/platform/src/sessie/aanspraak.rules.spec.ts',
    {
      'hoofdcoördinator: elke waarde': [`claim === true || claim === 'true'`, 'claim !== undefined'],
    },
  ),
  ...groep(`${BRON}/behandelaar/behandelaar.rules.ts`, `${BRON}/behandelaar/behandelaar.rules.spec.ts`, {
    'waarnemen: niet verder dan een': [' && !gezien.has(wie.subject)', ' && gezien.size < 1'],
    'waarnemen: door wie weg is': [
      '    if (isAanwezig(wie, dag)) return wie.subject;\n',
      '    return wie.subject;\n',
    ],
    'kiezen: ook wie weg is': [
      '.filter((wie) => isAanwezig(wie, dag)).sort(byDrukte)',
      '.filter(() => true).sort(byDrukte)',
    ],
    'afwezig: zichzelf vervangen': [`if (vervanger.subject === subject) return`, 'if (false) return'],
  }),
  ...groep(`${BRON}/behandelaar/behandelaar.service.ts`, REGISTER, {
    'register: met een oude versie': [
      'if (oud.versie !== registratie.versie) throw versieVerouderd(oud);',
      '',
    ],
    'register: een vervanger van elders': ['{ id: vervanger, regio }', '{ id: vervanger }'],
  }),
  ...groep(`${BRON}/behandelaar/behandelaar.opslag.ts`, REGISTER, {
    'register: niet actief doet mee': ['  if (actief) return;\n', '  if (actief !== undefined) return;\n'],
    'register: de aanmelddienst telt niet': ['eigen.hoofdcoordinator === hoofdcoordinator', 'true'],
  }),
  ...groep(`${BRON}/regio/herinnerdagen.rules.ts`, `${BRON}/regio/herinnerdagen.rules.spec.ts`, {
    'herinnerdagen: in elke volgorde': ['(nr === 0 ? 0 : (dagen[nr - 1] as number))', '0'],
    'herinnerdagen: na jaren': ['(dag as number) <= LAATSTE_DAG', 'true'],
    'herinnerdagen: halve dagen': ['Number.isInteger(dag)', "typeof dag === 'number'"],
  }),
  ...groep(`${BRON}/regio/regio-instelling.service.ts`, INSTELLING, {
    'regio-instelling: van elke regio': [`(rol !== 'beheerder' && eigen !== regio)`, 'false'],
    'regio-instelling: van een regio die er niet is': ['!(regio in namen)', 'false'],
    'regio-instelling: met een oude versie': ['if (oud?.versie !== invoer.versie) throw moved(oud);', ''],
    'regio-instelling: twee tegelijk de eerste': [
      'if (rijen.length === 0) throw moved(await find(tx, regio));',
      '',
    ],
  }),
  ...groep(`${BRON}/werklijst/werklijst.rules.ts`, `${BRON}/werklijst/werklijst.rules.spec.ts`, {
    'werklijst: cursor van een andere volgorde': [
      'sorteer !== volgorde.sorteer || richting !== volgorde.richting',
      'false',
    ],
    'werklijst: elke cursor': [`!isMoment(op) || typeof id !== 'string' || !ID.test(id)`, 'false'],
  }),
  ...groep(`${BRON}/werklijst/eigenaar.opslag.ts`, LIJST, {
    'eigenaar: met een oude versie': [`if (hulpvraag.versie !== versie) return 'gewijzigd';`, ''],
    'eigenaar: van wat gesloten is': [`if (!isOpen(hulpvraag.status)) return 'gesloten';`, ''],
    'eigenaar: aan wie niet actief is': ['if (!wie.actief)', 'if (false)'],
  }),
  ...groep(`${BRON}/werklijst/eigenaar.service.ts`, LIJST, {
    'bulk: toch een deel': ['if (allesOfNiets === true) assertAll(uitkomsten);', ''],
    'bulk: te laat ongedaan': ['if (nu > bulk.ongedaanTot)', 'if (false)'],
    'bulk: twee keer ongedaan': ['if (!changedOne(weg))', 'if (false)'],
  }),
  ...groep(`${BRON}/werklijst/wijzigingen.ts`, 'libs/aanbodmatching/test/wijzigingen.int.spec.ts', {
    'wijzigingen: van elke regio': ['WHERE h.regio = $1 AND', 'WHERE $1::text IS NOT NULL AND'],
    'wijzigingen: aan wie een andere regio volgt': [
      'for (const { tell } of kanaal.volgers) tell(nieuw);',
      'for (const { volgers } of this.kanalen.values()) for (const { tell } of volgers) tell(nieuw);',
    ],
    'wijzigingen: zo vaak als men wil': ['if (eigen.length >= PER_PERSOON) throw teVeel();', ''],
  }),
  ...groep(`${BRON}/werklijst/werklijst.selectie.ts`, LIJST, {
    'werklijst: bellen is alles': ['bellen ? ONBEREIKBAAR', "bellen ? 'true'"],
    'werklijst: elke termijn': ['if (binnenDagen !== undefined)', 'if (false)'],
  }),
  ...groep(`${BRON}/werklijst/weergave.service.ts`, 'libs/aanbodmatching/test/weergave.int.spec.ts', {
    'weergave: van een ander': ['{ id, van: actor.subject }', '{ id }'],
    'weergave: zo veel als men wil': ['>= MAX_EIGEN', '>= Infinity'],
    'weergave: met een oude versie': [
      'if (!changedOne(uitkomst)) throw versieVerouderd({ versie: oud.versie, gewijzigdDoor: oud.van });',
      '',
    ],
  }),
];
