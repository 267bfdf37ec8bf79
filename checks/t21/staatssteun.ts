// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/staatssteun/src';
const RUIMTE = `${BRON}/ruimte`;
const TOEWIJZING = 'libs/aanbodmatching/test/steun.int.spec.ts';
const TOEWIJZINGSREGELS = 'libs/aanbodmatching/src/toewijzing/toewijzing.rules.spec.ts';
const INT = 'libs/staatssteun/test/steun.int.spec.ts';
const REGISTER = `${BRON}/register`;
const REGISTER_INT = 'libs/staatssteun/test/register.int.spec.ts';
const MELDING_INT = 'libs/aanbodmatching/test/postbode.int.spec.ts';

/** The room for de-minimis aid, and who is told of it. The ceilings themselves are held by the database. */
export const STAATSSTEUN_INGREPEN = [
  ...groep(`${RUIMTE}/venster.rules.ts`, `${RUIMTE}/venster.rules.spec.ts`, {
    'steun: een dag te kort': [
      'peildatum <= teltTotEnMet(datum)',
      'peildatum < teltTotEnMet(datum)',
      'count up to and including',
    ],
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
    'steun: een verklaring van lang geleden': ['datum <= verklaringGeldtTotEnMet(op)', 'true'],
  }),
  ...groep(`${REGISTER}/termijn.rules.ts`, `${REGISTER}/termijn.rules.spec.ts`, {
    'register: een dag langer': ['if (vandaag > uiterlijkOp(vanaf))', 'if (vandaag >= uiterlijkOp(vanaf))'],
    'register: geen alarm': ['vandaag >= plusWerkdagen(vanaf, ALARMDAGEN[0])', 'false'],
    'register: te laat in het weekend': ['Math.max(1, werkdagenTussen(eind, vandaag))', '0'],
    'register: te vroeg aan de beurt': [
      'plusWerkdagen(dag, n) > vandaag',
      'plusWerkdagen(dag, n - 1) > vandaag',
    ],
    'register: een halve NACE': ['sbi.length >= 4', 'sbi.length >= 3'],
  }),
  ...groep(`${REGISTER}/register.csv.ts`, REGISTER_INT, {
    'register: een formule in het bestand': ['cellsOf(rij).map(guardFormula)', 'cellsOf(rij)', 'spreadsheet'],
  }),
  ...groep(`${REGISTER}/register.service.ts`, REGISTER_INT, {
    'register: een oude versie': ['if (steun.versie !== versie)', 'if (false)', 'once, on a day'],
    'register: morgen': ['if (datum > vandaag)', 'if (false)', 'once, on a day'],
    'register: voor het verlenen': ['return datum < steun.datum ?', 'return false ?', 'once, on a day'],
    'register: twee keer anders': [
      "return 'ongewijzigd';\n  return {",
      "return 'ongewijzigd';\n  return oud ? 'ongewijzigd' : {",
      'once, on a day',
    ],
    'register: een half bestand': ['throw new Fouten(verslag.fouten);', 'return verslag;', 'all of a file'],
  }),
  ...groep(`${REGISTER}/registerronde.ts`, REGISTER_INT, {
    'register: alarm voor wat er staat': [
      'r.steun_id = s.id AND r.versie = s.versie',
      'false',
      'after a standstill',
    ],
    'register: steeds weer alarm': [
      'a.steun_id = s.id AND a.versie = s.versie',
      'false',
      'after a standstill',
    ],
  }),
  ...groep(`${BRON}/steun/steun.rules.ts`, `${BRON}/steun/steun.rules.spec.ts`, {
    'steun: morgen verleend': ['return datum > vandaag', 'return false'],
    'steun: niemand aan zet': ["status === 'verleend' && !geregistreerd", 'false'],
  }),
  ...groep(`${BRON}/steun/steun.service.ts`, INT, {
    'steun: over een ander heen': [
      'throw nieuw.versie === versie ? notFound(WAT) : versieVerouderd(nieuw);',
      'throw notFound(WAT);',
      'corrected under the ceiling',
    ],
  }),
  ...groep('libs/aanbodmatching/src/melding/steunalarm.ts', MELDING_INT, {
    'steunalarm: tien mails': [
      '`${soort} ${datumVan(nu)}`',
      '`${soort} ${Math.random()}`',
      'has to be registered',
    ],
    'steunalarm: ook wie er niet is': ['aanwezig.length > 0', 'false', 'has to be registered'],
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
