// SPDX-License-Identifier: EUPL-1.2
// Floors and doors (docs/adr/0001): who may import whom. test/doors.spec.ts feeds it good and bad imports.

/** From the ground up: a lib may import what stands before it. */
export const FLOORS = [
  'kernel',
  'matching-engine',
  'platform',
  'stamgegevens',
  'staatssteun',
  'communities',
  'aanbodmatching',
  'prestatiefinanciering',
  'impactverantwoording',
];
const PLAIN = ['kernel', 'matching-engine'];
/** Packages that only reckon (docs/adr/0060): the same input, the same answer. */
const NUMERIC = 'ml-matrix$|pure-rand/|@stdlib/stats-base-dists-';
/** A hash is a value of its input; randomness and keys come in as parameters. */
const HASHES = ['createHash', 'createHmac', 'timingSafeEqual'];
/** How many folders deep a file may lie below libs/<lib>/src and libs/<lib>/test. */
const DEPTHS = [0, 1, 2, 3];

const FRAMEWORK = '^(@nestjs/|@fastify/|(fastify|typeorm|bullmq|ioredis|pg|rxjs)(/|$))';
/** `./a/../../b`, `.././b`, `..//b`, `%2e%2e/b`, `/b`, `file:b`: paths that do not show at once where they lead. */
const CROOKED = '[^./][.]*/[.][.]?(/|$)|^[.]{1,2}/[.]/|^[.]/[.]|//|%|\\\\|^/|^(file|data):';

const deny = (regex, message, more = {}) => ({ regex, message, ...more });
const EVERYWHERE = [
  deny(CROOKED, 'Write a path straight: first up, then down.'),
  deny('^#libs/[^/]*/|^#libs/?$', 'A lib has one door: #libs/<lib>.'),
];
const restrict = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...EVERYWHERE, ...patterns] }] },
});

const climbsOut = (depth) => `^([.][.]/){${depth + 2}}`;
const ofLib = (lib, floors) => [
  deny(`^#(?!libs/(${floors.join('|') || '(?!)'})$)`, `${lib} uses only the floors below it.`),
  ...(PLAIN.includes(lib) ? [deny(FRAMEWORK, `${lib} knows no framework and no database.`)] : []),
];
const OF_RULES = [
  deny('^#(?!libs/(kernel|matching-engine)$)', 'A rule uses kernel and matching-engine only.'),
  deny(`^(?!node:crypto$|${NUMERIC})[^#.]`, 'A rule uses no packages, but for those that only reckon.'),
  deny('^node:crypto$', 'A rule may hash, and nothing else that is not of its own.', {
    allowImportNames: HASHES,
  }),
];
const ONLY_RULES = deny('^[.](?!.*[.]rules[.]js$)', 'A rule uses other rules and types.', {
  allowTypeImports: true,
});

function rooms(lib, depth) {
  const below = '*/'.repeat(depth);
  const floors = FLOORS.slice(0, FLOORS.indexOf(lib));
  const inside = [...ofLib(lib, floors), deny(climbsOut(depth), 'Stay inside the lib.')];
  const test = [
    ...ofLib(lib, [...floors, lib]),
    deny(`${climbsOut(depth)}(?![.][.]/(test/support|bench/hulp|migrations)/)`, 'Stay inside the lib.'),
  ];
  return [
    restrict([`libs/${lib}/src/${below}*.ts`], inside),
    restrict([`libs/${lib}/src/${below}*.spec.ts`, `libs/${lib}/test/${below}*.ts`], test),
    restrict(
      [`libs/${lib}/src/${below}*.rules.ts`],
      [...inside, ...OF_RULES, ...(PLAIN.includes(lib) ? [] : [ONLY_RULES])],
    ),
  ];
}

/**
 * Apps, tests and benches use any lib, by its door; a check or a spec of screens may also go by what the tests of a lib
 * share. The web app knows nothing but itself.
 */
const OUTSIDE = [
  restrict(
    ['{apps,test,bench,migrations}/**/*.ts'],
    [deny('^([.][.]/)+libs/', 'Use the door: #libs/<lib>.')],
  ),
  restrict(
    ['{checks,test/web}/**/*.ts'],
    [deny('^([.][.]/)+libs/(?![a-z-]+/test/)', 'Use the door: #libs/<lib>, or what its tests share.')],
  ),
  ...DEPTHS.map((depth) =>
    restrict(
      [`apps/web/src/${'*/'.repeat(depth)}*.{ts,tsx}`],
      [
        deny('^#', 'The web app knows the client of the API, no lib.'),
        deny(climbsOut(depth), 'Stay inside the web app.'),
      ],
    ),
  ),
];

/** A lib that has no floor, or a folder too deep, imports nothing until this file knows it. */
const UNKNOWN = restrict(
  ['libs/**/*.{ts,mts,cts,tsx}'],
  [deny('', 'No floor for this file in eslint.doors.js.')],
);

/** Other spellings of an import, at which no-restricted-imports does not look. */
export const HIDDEN_IMPORTS = {
  selector: [
    'ImportExpression[source.value=/^[.#/]|^file:/]',
    'ImportExpression:not([source.type="Literal"])',
    'TSImportType[source.value=/^[.#/]/]',
  ].join(', '),
  message: 'Put an import at the top, where the doors guard sees it.',
};

export const doors = [
  UNKNOWN,
  ...FLOORS.flatMap((lib) => DEPTHS.flatMap((depth) => rooms(lib, depth))),
  ...OUTSIDE,
];
