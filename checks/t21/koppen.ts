// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const HTTP = 'libs/platform/src/http';
const FOUT = 'test/flow/foute-invoer.spec.ts';

/** Each header away in turn. */
const KOPPEN = Object.fromEntries(
  Object.entries({
    'Cache-Control': `'no-store'`,
    'Cross-Origin-Opener-Policy': `'same-origin'`,
    'Cross-Origin-Resource-Policy': `'same-origin'`,
    'Permissions-Policy': `'camera=(), geolocation=(), microphone=(), payment=(), usb=()'`,
    'Referrer-Policy': `'no-referrer'`,
    'Strict-Transport-Security': `'max-age=31536000; includeSubDomains'`,
    'X-Content-Type-Options': `'nosniff'`,
    'X-Frame-Options': `'DENY'`,
  }).map(([kop, waarde]): [string, [string, string, string]] => [
    `koppen: zonder ${kop}`,
    [`  '${kop}': ${waarde},\n`, '', 'security headers'],
  ]),
);

/** The headers of every answer, and who keeps a connection without asking anything. */
export const KOPPEN_INGREPEN = [
  ...groep(`${HTTP}/create-api.ts`, 'test/flow/koppen.spec.ts', {
    'api: antwoorden zonder koppen': ['{ ...KOPPEN, ', '{ '],
    'api: zonder Host': [
      `verzoek.raw.httpVersion === '1.1' && verzoek.headers.host === undefined`,
      'false',
      'no host',
    ],
    'api: wat geen HTTP is, zonder koppen': [
      '    clientErrorHandler: answerClientError,\n',
      '',
      'over a bare connection',
    ],
    'api: een kapot adres, zonder koppen': [
      '    frameworkErrors: answerRouterfout,\n',
      '',
      'has its headers',
    ],
    'api: wie traag is mag blijven': [
      'requestTimeout: seconden * 1_000',
      'requestTimeout: 0',
      'a little at a time',
    ],
    'api: trage koppen mogen': [
      'headersTimeout: Math.ceil(seconden / 3) * 1_000',
      'headersTimeout: 0',
      'a little at a time',
    ],
    'api: elke verwachting': ['  answerExpectations(fastify.server);\n', '', 'an expectation'],
  }),
  ...groep(`${HTTP}/koppen.ts`, FOUT, KOPPEN),
  ...groep(`${HTTP}/koppen.ts`, FOUT, {
    'koppen: laden mag van overal': [
      `const NIETS = "default-src 'none'"`,
      'const NIETS = "default-src *"',
      'security headers',
    ],
    'koppen: in een frame te zetten': [`frame-ancestors 'none'; base-uri`, 'base-uri', 'security headers'],
    'koppen: scripts van elders mogen': [
      `script-src 'self'; style-src 'self'`,
      `script-src *; style-src 'self'`,
      'documentation',
    ],
  }),
];
