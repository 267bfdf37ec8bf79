// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src/rapport';
const KEURING = 'libs/impactverantwoording/test/rapport-keuring.int.spec.ts';
const RAPPORT = 'libs/impactverantwoording/test/rapport.int.spec.ts';

/** Reports: what is approved of and sealed is what was built. When, by whom and once is held by the database too. */
export const RAPPORT_INGREPEN = [
  ...groep(`${BRON}/editie.service.ts`, KEURING, {
    'rapport: nog een editie zonder waarom': [
      'nummer > 1 && waarom === undefined',
      'false',
      'one edition at a time',
    ],
    'rapport: correctie van wat niet is verzegeld': [
      "if (editie.status !== 'verzegeld')",
      'if (false)',
      'nobody’s business',
    ],
    'rapport: van een regio die niet bestaat': [
      'regios.every((code) => bekend.includes(code))',
      'true',
      'every fault at once',
    ],
    'rapport: van een thema dat niet bestaat': [
      'themas.every((code) => bekendeThemas.includes(code))',
      'true',
      'every fault at once',
    ],
    'rapport: eindigt voor het begint': ['[lengte >= 1,', '[true,', 'every fault at once'],
    'rapport: over te veel kwartalen': ['lengte <= MAX_KWARTALEN', 'true', 'every fault at once'],
    'rapport: over het land zonder regio’s': ['code !== LANDELIJK', "code === 'TWE'", 'needs every region'],
  }),
  ...groep(`${BRON}/editie.service.ts`, RAPPORT, {
    'rapport: correctie van wat is opgevolgd': [
      "if ((await lastNumber(tx, definitie.id, 'verzegeld')) !== editie.nummer)",
      'if (false)',
    ],
  }),
  ...groep(`${BRON}/keuring.service.ts`, KEURING, {
    'keuring: afgekeurd zonder reden': ['!akkoord && reden === undefined', 'false', 'content that was seen'],
    'keuring: door wie geen regio leidt': ['hoofdcoordinator === true && ', '', 'nor who leads no region'],
  }),
  ...groep(`${BRON}/verzegeling.service.ts`, KEURING, {
    'verzegeling: met een andere hash': ['if (inhoudSha256 !== sha256)', 'if (false)'],
    'verzegeling: ingehaald en toch niet opnieuw': [
      'await this.db.as(SYSTEEM, (tx) => this.buildAgain(tx, id));',
      '',
    ],
  }),
  ...groep(`${BRON}/rapportbouw.ts`, KEURING, {
    'rapport: de datasnede schuift op': [' AND tot_volgnummer IS NULL', ''],
    'rapport: bouwt wat niet in opbouw is': [
      "if (editie.status !== 'in-opbouw') return null;",
      '',
      'goes nowhere',
    ],
  }),
  ...groep(`${BRON}/invullen.rules.ts`, `${BRON}/rapportmaker.spec.ts`, {
    'rapport: toont wat verborgen is': ["if (vak.staat !== 'getoond')", 'if (false)'],
    'rapport: hoe lang het duurde van weinigen': ['gevonden.bedrijven < BUITEN.drempel', 'false'],
  }),
  ...groep(`${BRON}/rapportantwoorden.ts`, `${BRON}/rapportantwoorden.spec.ts`, {
    'rapport: telt op van onder nul': ['!onderNul.has(indicator)', 'true'],
    'rapport: respons van een ander kwartaal': ['kwartaal <= tot &&', ''],
    'rapport: respons van een andere regio': ["isAmong(welke, deze[naam] ?? '')", 'true'],
    'rapport: een antwoord zonder gewicht': ['gewicht * waarde', 'waarde'],
  }),
  ...groep(`${BRON}/rapportbronnen.ts`, 'libs/impactverantwoording/test/rapporteffect.int.spec.ts', {
    'rapport: het effect van het land bij een regio': [
      'if (regios.length > 0 || programmaId !== null) return [];',
      '',
      'is of the country',
    ],
    'rapport: het effect van een ander thema': [
      'themas.length === 0 || themas.includes(thema)',
      'true',
      'is of the country',
    ],
  }),
  ...groep(`${BRON}/narekening.ts`, KEURING, {
    'narekening: van wat niet is verzegeld': [
      "editie.status === 'verzegeld'",
      'true',
      'is counted again before',
    ],
  }),
  ...groep(`${BRON}/rapport.processor.ts`, KEURING, {
    'rapport: geeft na één keer op': [
      'if (attemptsMade + 1 < (opts.attempts ?? 1)) throw fout;',
      '',
      'goes nowhere',
    ],
  }),
];
