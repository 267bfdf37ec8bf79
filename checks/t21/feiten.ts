// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const FEITEN = 'libs/impactverantwoording/src/feiten';
const KUBUS = 'libs/impactverantwoording/src/kubus';
const FEITEN_INT = 'libs/impactverantwoording/test/feiten.int.spec.ts';
const SAMEN_INT = 'libs/impactverantwoording/test/samen.int.spec.ts';
const KUBUS_INT = 'libs/impactverantwoording/test/kubus.int.spec.ts';

/** Facts that do not depend on how events come, and figures that tell of nobody. */
export const FEITEN_INGREPEN = [
  ...groep('libs/platform/src/events/once.ts', SAMEN_INT, {
    'samen: twee keer': [
      'if (!(await claim(tx, queue, event))) return false;\n      const mee',
      'await claim(tx, queue, event);\n      const mee',
    ],
    'samen: wat een ander doet': [' FOR UPDATE SKIP LOCKED),\n  mee', '),\n  mee'],
    'samen: een die niet kan houdt alles op': ['if (samen === 1) throw fout;', 'throw fout;'],
    'samen: zoveel als er wacht': ['[queue, atOnce - 1]', '[queue, 10000]'],
  }),
  ...groep(`${FEITEN}/logboeksnede.ts`, SAMEN_INT, {
    'feiten: een snede waaronder nog iets komt': [
      'if (!toen.some((wie) => nu.includes(wie)))',
      'if (nu.length >= 0)',
    ],
  }),
  ...groep(`${FEITEN}/logboek.sql.ts`, SAMEN_INT, {
    'feiten: ook wat later kwam': ['WHERE volgnummer <= ${String(totVolgnummer)} AND', 'WHERE'],
  }),
  ...groep(`${FEITEN}/trajectbouw.ts`, SAMEN_INT, {
    'feiten: elke naam van een tabel': ['if (!/^[a-z][a-z_]{0,40}$/.test(doel))', 'if (false)'],
  }),
  ...groep(`${FEITEN}/traject.sql.ts`, [FEITEN_INT, SAMEN_INT], {
    'feiten: van wie gewist is nog bekend': [
      'CASE WHEN NOT p.gewist THEN p.bedrijf::uuid END',
      'p.bedrijf::uuid',
    ],
    'feiten: kosten die niet zijn aanvaard': [`WHERE status = 'aanvaard' GROUP BY tw`, 'GROUP BY tw'],
  }),
  ...groep(`${FEITEN}/feitenschrijver.ts`, FEITEN_INT, {
    'feiten: een soort van eerder': [' WHERE a.versie < excluded.versie', ''],
  }),
  ...groep(`${KUBUS}/kubus.lezer.ts`, KUBUS_INT, {
    'kubus: een andere regio is leeg': [
      'filter.regio !== gevraagd.regio && gevraagd.regio !== undefined',
      'false',
    ],
  }),
  ...groep(`${KUBUS}/afscherming.rules.ts`, `${KUBUS}/afscherming.rules.spec.ts`, {
    'kubus: wie achterbleef': ['|| (bleven > 0 && isTeWeinig(bleven, regels))', ''],
    'kubus: wat weg is volgt uit de rest': [
      'if (weg.length > 1 && !isTeWeinig(som, regels)) return false;',
      'return false;',
    ],
  }),
  ...groep(
    'libs/impactverantwoording/src/onthulling/gevoelig.rules.ts',
    `${KUBUS}/afscherming.rules.spec.ts`,
    { 'kleine cel: een minder dan mag': ['n < drempel;', 'n < drempel - 1;'] },
  ),
];
