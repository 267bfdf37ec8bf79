// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

/** Rules of the house, and what runs on a desk. */
export const HUIS_INGREPEN = [
  ...groep('eslint.doors.js', 'test/doors.spec.ts', {
    'deuren: kromme paden': ['  deny(CROOKED, ', `  deny('^nooit$', `],
    'deuren: langs de deur': [`deny('^#libs/[^/]*/|^#libs/?$', `, `deny('^nooit$', `],
    'deuren: hogere verdiepingen': ['`^#(?!libs/(${floors.join(', '`^nooit(?!libs/(${floors.join('],
    'deuren: uit de eigen lib': [
      "deny(climbsOut(depth), 'Stay inside the lib.')",
      "deny('^nooit$', 'Stay inside the lib.')",
    ],
    'deuren: een raamwerk op de grond': [
      'PLAIN.includes(lib) ? [deny(FRAMEWORK',
      'PLAIN.includes(lib) ? [deny(/^nooit$/.source',
    ],
    'deuren: een lib zonder verdieping': ["[deny('', 'No floor", "[deny('^nooit$', 'No floor"],
    'deuren: regels met pakketten': ['deny(`^(?!node:crypto$|${NUMERIC})[^#.]`, ', "deny('^nooit$', "],
    'deuren: verborgen import': ["    'ImportExpression[source.value=/^[.#/]|^file:/]',\n", ''],
  }),
  ...groep('eslint.config.js', 'test/doors.spec.ts', {
    'lint: save() mag': [
      `'no-restricted-syntax': ['error', SAVE, HIDDEN_IMPORTS]`,
      `'no-restricted-syntax': ['error', HIDDEN_IMPORTS]`,
    ],
  }),
  ...groep('migrations/0003-aanbodmatching-aanbod.ts', 'libs/aanbodmatching/test/aanbod.int.spec.ts', {
    'catalogus: wordt niet gemeld': [`  PERFORM pg_notify('catalogus', '');\n`, '', 'wakes whoever listens'],
  }),
  ...groep('apps/lokaal/src/postgres/rollen.ts', 'apps/lokaal/test/testomgeving.spec.ts', {
    'lokaal: iedereen in de database': [
      '  await beheer.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);\n',
      '',
    ],
  }),
];
