// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src';
const INT = 'libs/impactverantwoording/test/meting.int.spec.ts';
const WACHT = 'libs/impactverantwoording/test/meting-wacht.int.spec.ts';
/** Without it nothing after it can be right either. */
const METEEN = 'is asked as soon as he waits';
const FLOW = 'test/lang/meting.spec.ts';

/** Who is asked what and when, what an answer may be, what it counts for, and where the number of a firm stays. */
export const METING_INGREPEN = [
  ...groep(`${BRON}/meting/meting.rules.ts`, `${BRON}/meting/meting.rules.spec.ts`, {
    'meting: ook lang daarna': ['&& nu < vraagTot(begin, moment)', ''],
    'meting: te vroeg': ['vraagVanaf(begin, moment) <= nu &&', ''],
    'meting: op de 31e van elke maand': ['Math.min(dag, laatste)', 'dag'],
    'meting: meer dan vijf vragen': ['.slice(0, MAX_VRAGEN)', ''],
    'meting: niets is ook een antwoord': ["if (gegeven.length === 0) return 'geen-antwoord';", ''],
    'meting: wat hulp opbracht van wie geen kreeg': ["situatie !== 'wacht' ||", 'true ||'],
  }),
  ...groep(`${BRON}/meting/weging.rules.ts`, `${BRON}/meting/weging.rules.spec.ts`, {
    'weging: hoe klein ook': ['leden.length >= KLEINSTE_CEL &&', ''],
    'weging: een stille cel': ['&& leden.some(({ een }) => een.heeftGeantwoord)', ''],
    'weging: een te kleine rest': ['rest.length === 0 || isGoed', 'true'],
    'weging: geen grens': ['Math.min(hoogste, gewichten.get(', 'Math.min(Infinity, gewichten.get('],
  }),
  ...groep('libs/kernel/src/metingsleutel.rules.ts', 'libs/kernel/src/metingsleutel.rules.spec.ts', {
    'metingsleutel: elke sleutel': [
      'timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(metingId, geheim)))',
      'true',
      'opens that one',
    ],
    'metingsleutel: voor elke meting': ['`meting:${metingId}`', '`meting:`'],
  }),
  ...groep(`${BRON}/indicator/indicator.rules.ts`, `${BRON}/indicator/indicator.rules.spec.ts`, {
    'indicator: een uitkomst die niemand meet': [
      'GEMETEN.includes(soort) && indicatoren.length === 0',
      'false',
    ],
    'indicator: elk getal': ['if (waarde > maximum)', 'if (false)'],
    'indicator: half': ['HEEL.includes(eenheid) && !Number.isInteger(waarde)', 'false'],
  }),
  ...groep(`${BRON}/meting/kandidaten.sql.ts`, INT, {
    'metingronde: ook wie niet meer wil': [
      `WHERE m.bedrijf = t.bedrijf AND m.reden = 'afgemeld')`,
      `WHERE m.bedrijf = t.bedrijf AND m.reden = 'x')`,
    ],
    'metingronde: een begin lang erna': [
      'OR t.hulp_op > $5)',
      "OR t.hulp_op > $5::timestamptz - interval '1 year')",
    ],
  }),
  ...groep(`${BRON}/meting/kandidaten.sql.ts`, WACHT, {
    'metingronde: wie wacht wordt niet gevraagd': ['least(t.hulp_op, t.wacht_op)', 't.hulp_op', METEEN],
    'metingronde: hulp verzet de dag': ['least(t.hulp_op, t.wacht_op)', 'coalesce(t.hulp_op, t.wacht_op)'],
    'metingronde: loting zonder begin': ['coalesce(l.getrokken_op, least', '(least', METEEN],
    'metingronde: geen begin van wie wacht': [
      't.contact_op, t.wacht_op, l.aangekondigd_op',
      't.contact_op',
      METEEN,
    ],
    'metingronde: geen begin voor de loting': ['t.wacht_op, l.aangekondigd_op)', 't.wacht_op)', METEEN],
  }),
  ...groep(`${BRON}/meting/metingen.sql.ts`, WACHT, {
    'metingen: wie wacht telt als geholpen': ["IS DISTINCT FROM 'wacht'", "IS DISTINCT FROM 'x'"],
  }),
  ...groep(`${BRON}/feiten/traject.sql.ts`, WACHT, {
    'feiten: niemand wacht': ['min(t.wacht) OVER (PARTITION BY v.hv)', 'NULL::timestamptz', METEEN],
  }),
  ...groep(`${BRON}/meting/metingen.sql.ts`, INT, {
    'metingen: ook van wie is gewist': [
      `WHERE g.type = 'hulpvraag-gewist' AND g.volgnummer <= $1`,
      `WHERE g.type = 'x' AND g.volgnummer <= $1`,
    ],
    'metingen: wat later gewist is, was er nooit': [
      `WHERE g.type = 'hulpvraag-gewist' AND g.volgnummer <= $1`,
      `WHERE g.type = 'hulpvraag-gewist' AND g.volgnummer <= $1 + 1000000`,
    ],
  }),
  ...groep(`${BRON}/meting/metingvraag.service.ts`, FLOW, {
    'metingvraag: elk getal': ['waarde === null ? [] : assessWaarde(waarde, vraag)', '[]'],
    'metingvraag: klaar zonder antwoord': ["if (reden === 'geen-antwoord')", 'if (false)'],
    'metingvraag: na het einde': ['if (geslotenOp === null) return;', 'return;'],
  }),
  ...groep(`${BRON}/bron/bron.service.ts`, 'libs/impactverantwoording/test/bron.int.spec.ts', {
    'externe bron: ook met fouten': ['if (lezing.fouten.length > 0) return', 'if (false) return'],
    'externe bron: hetzelfde bestand nog eens': ['if (al)', 'if (false)'],
  }),
  ...groep(`${BRON}/effect/buiten.rules.ts`, 'libs/impactverantwoording/test/buiten.int.spec.ts', {
    'bedrijven buiten: ook wie om hulp vroeg': ['if (!een.heeftGevraagd)', 'if (een.bedrijf)'],
  }),
  ...groep(`${BRON}/effect/effectlezer.ts`, 'libs/impactverantwoording/test/buiten.int.spec.ts', {
    'bedrijven buiten: cijfers die zijn veranderd': ['if (veranderd.length > 0)', 'if (false)'],
  }),
  ...groep(`${BRON}/rapport/narekening.ts`, 'libs/impactverantwoording/test/rapporteffect.int.spec.ts', {
    'narekening: een effect dat is veranderd': [
      `return effecten === stof.bewaard['effecten']?.inhoud`,
      'return effecten !== null',
    ],
  }),
];
