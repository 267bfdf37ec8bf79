// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const MAP = 'libs/prestatiefinanciering/src/prestatieafspraak';
const INT = 'libs/prestatiefinanciering/test/prestatieafspraak.int.spec.ts';

/** What is agreed about results, who signs it, and what it costs. The database holds that what was signed stays. */
export const AFSPRAAK_INGREPEN = [
  ...groep(`${MAP}/doorrekening.rules.ts`, `${MAP}/doorrekening.rules.spec.ts`, {
    'doorrekening: boven hoogstens': ['Math.min(aantal, vrij)', 'aantal'],
    'doorrekening: onder minstens': ['const teWeinig = samen < minstensAantal;', 'const teWeinig = false;'],
    'doorrekening: boven het plafond': ['if (gevraagd <= plafond)', 'if (true)'],
    'doorrekening: de laatste centen': ['(extra.has(i) ? 1 : 0)', '0'],
  }),
  ...groep(`${MAP}/indicator.rules.ts`, `${MAP}/indicator.rules.spec.ts`, {
    'bonus: een starter van drie jaar': ['datum < yearsAfter', 'datum <= yearsAfter'],
    'bonus: voor iedereen': ['groepenVan(feiten, indicator).length > 0', 'true'],
  }),
  ...groep(`${MAP}/prestatieafspraak.rules.ts`, `${MAP}/prestatieafspraak.rules.spec.ts`, {
    'afspraak: buiten het programma': ['[van < programma.van,', '[false,'],
    'afspraak: met terugwerkende kracht': ['geldigVan < vandaag,', 'false,'],
    'afspraak: een minimum dat niemand haalt': [
      'BigInt(minstensAantal) * BigInt(tariefInCenten) > BigInt(plafond)',
      'false',
    ],
    'afspraak: na het einde': ['if (beeindigdPer !== null && datum > beeindigdPer) return null;', ''],
  }),
  ...groep(`${MAP}/ondertekening.service.ts`, INT, {
    'ondertekening: te vroeg': [
      "if (kant === 'financier' && gezet.length === 0) throw ANDERE_EERST;",
      '',
      'written by',
    ],
    'ondertekening: een dag te laat': [
      'if (vorige && versie.geldigVan < datumVan(nu)) throw INGANG_VOORBIJ;',
      '',
      'still to come',
    ],
    'ondertekening: zonder geld': [
      'await this.commit(tx, actor, afspraak, { nieuw, vorige });',
      '',
      'written by',
    ],
    'ondertekening: door wie niet leidt': ['actor.hoofdcoordinator === true &&', '', 'who leads it'],
  }),
  ...groep(`${MAP}/afspraakeinde.service.ts`, INT, {
    'afspraak: meer houden dan er vastligt': [
      'return plafondInCenten > over ?',
      'return false ?',
      'ends early',
    ],
    'afspraak: een voorstel eindigt op een dag': [
      "oud.status === 'concept' ? checkVoorstel(einde) :",
      '',
      'nobody signed',
    ],
    'afspraak: het geld blijft vast': [
      'await this.free(tx, actor, oud, open, aanTeHouden);',
      '',
      'ends early',
    ],
  }),
];
