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
  ...groep(`${MAP}/prestatieafspraak.service.ts`, INT, {
    'afspraak: in een programma van een ander': [
      'requirePenvoerder(actor, programma);',
      '',
      'by nobody unseen',
    ],
    'afspraak: in een programma dat niet vaststaat': [
      "if (programma.status !== 'vastgesteld') throw NIET_VASTGESTELD;",
      '',
      'by nobody unseen',
    ],
    'afspraak: gewijzigd na het aanbieden': [
      'if (!concept) throw GEEN_CONCEPT;\n      const voorstel',
      'if (!concept) return;\n      const voorstel',
      'by nobody unseen',
    ],
    'afspraak: twee versies tegelijk': [
      "if (await findVersie(tx, id, ['concept', 'ter-ondertekening'])) throw AL_BEZIG;",
      '',
      'the next draft starts',
    ],
    'afspraak: verder na het einde': ["if (oud.status === 'beeindigd') throw BEEINDIGD;", '', 'ends early'],
    'afspraak: een andere titel na het tekenen': [
      "status === 'concept' || titel === voorstel.titel",
      'true || titel === voorstel.titel || status',
      'is replaced from a day',
    ],
  }),
  ...groep(`${MAP}/partij.toets.ts`, INT, {
    'afspraak: met een aanbieder die er niet is': ['organisatie === null ? [{', 'false ? [{', 'one party'],
    'afspraak: met een regio die er niet is': ['Object.hasOwn(namen, regio) ?', 'true ?', 'one party'],
    'afspraak: met twee partijen': ["if (aanbiederId !== '' && regio !== '')", 'if (false)', 'one party'],
    'afspraak: met een regio buiten het programma': ['regios.includes(regio)', 'true', 'one party'],
  }),
];
