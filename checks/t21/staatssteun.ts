// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/staatssteun/src';
const RUIMTE = `${BRON}/ruimte`;
const TOEWIJZING = 'libs/aanbodmatching/test/steun.int.spec.ts';
const TOEWIJZINGSREGELS = 'libs/aanbodmatching/src/toewijzing/toewijzing.rules.spec.ts';
const INT = 'libs/staatssteun/test/steun.int.spec.ts';

/** The room for de-minimis aid, and who is told of it. The ceilings themselves are held by the database. */
export const STAATSSTEUN_INGREPEN = [
  ...groep(`${RUIMTE}/venster.rules.ts`, `${RUIMTE}/venster.rules.spec.ts`, {
    'steun: een dag te kort': ['peildatum <= teltTotEnMet(datum)', 'peildatum < teltTotEnMet(datum)'],
    'steun: nog niet verleend': ['datum <= peildatum &&', ''],
    'steun: 29 februari': ['Math.min(Number(datum.slice(8, 10)), laatste)', 'Number(datum.slice(8, 10))'],
  }),
  ...groep(`${RUIMTE}/eenonderneming.rules.ts`, `${RUIMTE}/eenonderneming.rules.spec.ts`, {
    'steun: verbonden voordat het begon': ['van <= datum &&', ''],
    'steun: verbonden nadat het eindigde': ['(tot === null || datum <= tot)', 'true'],
  }),
  ...groep(`${RUIMTE}/regeling.rules.ts`, `${RUIMTE}/regeling.rules.spec.ts`, {
    'steun: boeren zoals iedereen': ["return 'landbouw'", "return 'algemeen'"],
  }),
  ...groep(`${RUIMTE}/ruimte.rules.ts`, `${RUIMTE}/ruimte.rules.spec.ts`, {
    'steun: wat later is verleend': ['[datum, ...later]', '[datum]'],
    'steun: zonder verklaring': ['if (zonder.length > 0)', 'if (false)'],
    'steun: na de verordening': ['if (datum > LAATSTE_DAG)', 'if (false)'],
    'steun: een verklaring van lang geleden': ['datum <= plusJaren(op, JAREN_GELDIG)', 'true'],
  }),
  ...groep(`${BRON}/verklaring/verklaring.service.ts`, INT, {
    'verklaring: van morgen': ['datum > vandaag', 'false'],
    'verklaring: zonder onderneming': ['if (kvkNummer === undefined) throw forbidden();', '', 'declares'],
  }),
  ...groep(`${BRON}/verbondenheid/verbondenheid.service.ts`, INT, {
    'verbondenheid: met een oude versie': [
      'if (oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'belong together',
    ],
  }),
  ...groep(
    `${BRON}/verbondenheid/verbondenheid.rules.ts`,
    `${BRON}/verbondenheid/verbondenheid.rules.spec.ts`,
    {
      'verbondenheid: met zichzelf': ['band.kvkNummer === band.anderKvkNummer', 'false'],
      'verbondenheid: eerder op dan begonnen': ['band.tot < band.van', 'false'],
    },
  ),
  ...groep('libs/aanbodmatching/src/toewijzing/steun.ts', TOEWIJZING, {
    'steun: niet gereserveerd': [
      'await new StaatssteunFacade(klok).reserve(tx, actor, steun);',
      '',
      'reserved with it',
    ],
    'steun: niet vrijgegeven': ['ZONDER_STEUN.includes(status)', 'false', 'released'],
  }),
  ...groep('libs/aanbodmatching/src/toewijzing/toewijzing.rules.ts', TOEWIJZINGSREGELS, {
    'steun: het register telt niet': ['if (register === null) return opgegeven;', 'return opgegeven;'],
    'steun: onzeker is zeker': ['if (register.zeker) return gebruikt;', 'return gebruikt;'],
  }),
  ...groep('libs/aanbodmatching/src/toewijzing/heraanbod.service.ts', TOEWIJZING, {
    'steun: de volgende zonder ruimte': ['ruimte ? (await', 'ruimte || true ? (await', 'next best'],
  }),
];
