// SPDX-License-Identifier: EUPL-1.2
// Addresses for T7: parameters that exist, that are guesses and that are no parameters at all.
import fc from 'fast-check';
import type { Operatie } from './fuzz-document.js';
import { RARE_TEKST } from './fuzz-raar.js';
import { fromSchema, rarely, type Schemas } from './fuzz-waarden.js';

/** Parts of an address that are not what they seem. */
const RARE_DELEN = [
  ...[
    '%00',
    '%2e%2e',
    '..',
    '.',
    '%2f',
    '%5c',
    '%',
    '%zz',
    '%c0%80',
    '%ff',
    '%ud800',
    ';',
    '%3f',
    '%23',
    '*',
    '',
  ],
  ...[
    'a'.repeat(99),
    'a'.repeat(101),
    '%F0%9F%98%80',
    'ÿ',
    '%0d%0aX:1',
    '__proto__',
    'constructor',
    '-1',
    '1e400',
  ],
];
const PADKUNSTEN: ((pad: string) => string)[] = [
  (pad) => `${pad}/`,
  (pad) => `/${pad}`,
  (pad) => pad.replace('/v1/', '//v1//'),
  (pad) => pad.replace(/[a-z]/g, (teken) => teken.toUpperCase()),
  (pad) => pad.replace('/api/', '/api/../api/'),
  (pad) => pad.replace('/api/', '/api/%2e%2e/api/'),
  (pad) => pad.replace('/api/', '/api%2f'),
  (pad) => `${pad}%00`,
  (pad) => `${pad};a=b`,
  (pad) => `${pad}.json`,
  (pad) => pad.replace('/v1/', '/v2/'),
  (pad) => pad.replace(/[a-z](?=[^/]*$)/, (teken) => `%${teken.charCodeAt(0).toString(16)}`),
  (pad) => `http://127.0.0.1${pad}`,
  (pad) => `${pad}#a`,
  (pad) => `${pad}/${'a/'.repeat(500)}`,
];
const CURSORS = [
  '{}',
  '[]',
  'null',
  '{"id":"a\\u0000"}',
  '{"id":1e300,"naam":1}',
  '{"__proto__":{"id":1}}',
  '{"id":"\\ud800"}',
];
const SORTEERSLEUTELS = [
  'id',
  'naam',
  'code',
  'nummer',
  'tijdstip',
  'titel',
  'ingediendOp',
  'regio',
  'clientId',
  'op',
];
const cursor: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...CURSORS),
    fc
      .dictionary(
        fc.constantFrom(...SORTEERSLEUTELS),
        fc.oneof(fc.constantFrom(...RARE_TEKST), fc.integer(), fc.double()),
        {
          minKeys: 6,
        },
      )
      .map((waarde) => JSON.stringify(waarde)),
    fc.constant('x'.repeat(20_000)),
  )
  .map((json) => Buffer.from(json).toString('base64url'));

const encode = (waarde: unknown): string => {
  const tekst = typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
  // An address holds no half characters: those are sent in bodies.
  return encodeURIComponent(Buffer.from(tekst).toString());
};

/** The query: parameters that are right, wrong, repeated, unknown or folded. */
export function queryOf({ parameters }: Operatie, schemas: Schemas, ids: string[]): fc.Arbitrary<string> {
  const vreemd = fc.constantFrom(
    '__proto__=1',
    '__proto__[a]=1',
    'a[b]=c',
    '=',
    '&&',
    '%',
    '%zz=1',
    'constructor.prototype.a=1',
  );
  const eigen = parameters
    .filter((een) => een.in === 'query')
    .map(({ name, schema }) => {
      const goed = fromSchema(schema, schemas, ids).map(encode);
      const fout = fc.oneof(
        fc.constantFrom(...RARE_TEKST).map(encode),
        fc.constantFrom('%00', '%', '%ff', '%ud800'),
      );
      const waarde =
        name === 'cursor'
          ? fc.oneof(cursor, fout)
          : fc.oneof({ arbitrary: goed, weight: 4 }, { arbitrary: fout, weight: 2 });
      const vorm = fc.constantFrom('', '', '', '', '[]', '[0]', '[a]', '%00');
      return fc.tuple(waarde, vorm).map(([tekst, staart]) => `${name}${staart}=${tekst}`);
    });
  const deel =
    eigen.length === 0
      ? vreemd
      : fc.oneof({ arbitrary: fc.oneof(...eigen), weight: 8 }, { arbitrary: vreemd, weight: 1 });
  const vol = fc.array(deel, { minLength: 1, maxLength: 4 }).map((delen) => `?${delen.join('&')}`);
  return fc.oneof(
    { arbitrary: fc.constant(''), weight: eigen.length === 0 ? 6 : 1 },
    { arbitrary: vol, weight: 2 },
  );
}

/** The path with its parameters filled: mostly with what exists. */
export function padOf({ pad }: Operatie, eigen: string[], alle: string[]): fc.Arbitrary<string> {
  const deel = fc.oneof(
    { arbitrary: fc.constantFrom(...eigen), weight: 8 },
    { arbitrary: fc.constantFrom(...alle), weight: 2 },
    { arbitrary: fc.uuid(), weight: 1 },
    { arbitrary: fc.constantFrom(...RARE_DELEN, ...RARE_TEKST.map(encode)), weight: 3 },
  );
  const gevuld = fc.tuple(deel, deel).map((delen) => {
    const over = [...delen];
    return pad.replace(/\{[^}]+\}/g, () => over.shift() ?? '');
  });
  return fc
    .tuple(gevuld, rarely(PADKUNSTEN, 12))
    .map(([adres, kunst]) => (kunst === undefined ? adres : kunst(adres)));
}
