// SPDX-License-Identifier: EUPL-1.2
// Headers for T7.
import fc from 'fast-check';

const TYPEN = [
  ...[
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/json;charset=UTF-16',
    'application/json ;a=b',
  ],
  ...[
    'application/json;application/xml',
    'application/json, text/html',
    '\tapplication/json',
    'application/json\t',
    '',
  ],
  ...[
    'text/json',
    'text/plain',
    'text/csv',
    'multipart/form-data; boundary=a',
    'multipart/form-data',
    'application/xml',
  ],
  ...[
    'application/x-www-form-urlencoded',
    'application/jsonx',
    'application/json+problem',
    ';',
    '/',
    'application/',
  ],
  ...[
    'application/json;',
    'application/json; charset="',
    'application/vnd.api+json',
    '__proto__',
    'a/b;'.repeat(400),
  ],
  ...['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv; charset=utf-16le'],
];
const ACCEPT = [
  '*/*',
  '',
  'text/csv',
  'text/html',
  'application/json;q=0',
  'application/*;q=1.5',
  ',,,',
  '__proto__',
  'a',
  '*',
];
const SLEUTELS = [
  'x',
  ' ',
  'a'.repeat(8),
  'a'.repeat(300),
  '__proto__',
  'ÿÿÿÿÿÿÿÿÿÿ',
  '00000000-0000-4000-8000-000000000000',
  'a.b',
  '..',
];
const AANMELDING = [
  ...[
    'Bearer',
    'Bearer ',
    'Bearer a.b.c',
    'bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.',
    'Basic YTpi',
    'Digest a',
    '\t',
  ],
  ...[
    `Bearer ${'a'.repeat(6_000)}`,
    'Bearer e30.e30.e30',
    'Bearer ÿ.ÿ.ÿ',
    'Bearer __proto__',
    'Bearer a b c',
  ],
];

/** Mostly nothing odd. */
export const koppen: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 12 },
  { arbitrary: fc.constantFrom(...TYPEN).map((type) => ({ 'content-type': type })), weight: 4 },
  { arbitrary: fc.constantFrom(...ACCEPT).map((accept) => ({ accept })), weight: 2 },
  { arbitrary: fc.constantFrom(...AANMELDING).map((authorization) => ({ authorization })), weight: 1 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('idempotency-key', 'statussleutel', 'bewerksleutel'),
        fc.constantFrom(...SLEUTELS),
      )
      .map(([naam, waarde]) => ({ [naam]: waarde })),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'x-http-method-override': 'DELETE' },
      { 'x-request-id': '__proto__\t' },
      { 'x-forwarded-for': `${'1.1.1.1,'.repeat(50)}x` },
      { 'accept-language': 'zz-ZZ;q=9', 'accept-encoding': '*;q=0', 'if-match': '"' },
      { 'content-encoding': 'gzip' },
      { 'x-vulling': 'a'.repeat(15_000) },
      { 'x-vulling': 'a'.repeat(20_000) },
      { host: 'elders.example' },
      { origin: 'null', range: 'bytes=0-' },
    ),
    weight: 1,
  },
);
