// SPDX-License-Identifier: EUPL-1.2
/** Names that an object already has, or that reach what all objects share. */
export const GEERFD = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** Text that has broken something somewhere before. Nothing here looks like a stack, SQL or a path of a machine. */
export const RARE_TEKST = [
  ...GEERFD,
  ...[
    '',
    ' ',
    '\t\n',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'b\udfffc',
    '\u202egnorts',
    '\ufeff',
    '\u200b',
    'e\u0301',
  ],
  ...['👩‍👩‍👧', 'ﷺ', 'İ', 'ß', '\u001b[31m', '\r\nX-Kop: 1', '%00', '%s%n', '${7*7}', "'; --", '"><b>', '=1+1'],
  ...[
    'NaN',
    'Infinity',
    '-0',
    '1e400',
    '0x10',
    '١٢٣',
    '9007199254740993',
    '2147483648',
    '-1',
    'null',
    'true',
  ],
  ...['0000-00-00', '0001-01-01', '9999-12-31', '10000-01-01', '2026-02-30', '2026-13-01', '-000001-01-01'],
  ...['+275760-09-13T00:00:00.000Z', '2026-01-01T25:00:00Z', '2026-06-30T23:59:60Z', '0000-01-01T00:00:00Z'],
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'GM0153\u0000',
    'x@y',
    '1071',
  ],
  ...['a'.repeat(256), 'é'.repeat(5_000), '\u0000'.repeat(50), 'a@'.repeat(2_000)],
];
export const RARE_GETALLEN = [
  ...[0, -0, -1, 1, 1.5, 1e-320, 2 ** 15, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, -(2 ** 53)],
  ...[2 ** 63, 1e21, 1e308, -1e308, 0.1 + 0.2, 999_999_999_999],
];
