// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';
import { KOPPEN_INGREPEN } from './koppen.js';

const HTTP = 'libs/platform/src/http';
const FOUT = 'test/flow/foute-invoer.spec.ts';
const OPHALEN = ['libs/platform/test/machine-ophalen.spec.ts', 'test/flow/t18-url.spec.ts'];
const guard = (naam: string): string => `    { provide: APP_GUARD, useClass: ${naam} },\n`;

/** What stands between the network and a handler. */
export const HTTP_INGREPEN = [
  ...KOPPEN_INGREPEN,
  ...groep('libs/platform/src/platform.module.ts', FOUT, {
    'MediatypeGuard weg': [guard('MediatypeGuard'), '', 'as its body is refused'],
    'AanmeldGuard weg': [guard('AanmeldGuard'), '', 'comes without a token'],
    'ToegangGuard weg': [guard('ToegangGuard'), '', 'comes without a token'],
    'LimietGuard weg': [guard('LimietGuard'), '', 'comes too often'],
    'ProblemFilter weg': [
      '    { provide: APP_FILTER, useClass: ProblemFilter },\n',
      '',
      'comes without a token',
    ],
    'validationPipe weg': [
      '    { provide: APP_PIPE, useFactory: validationPipe },\n',
      '',
      'every fault at once',
    ],
  }),
  ...groep(`${HTTP}/validatie.ts`, `${HTTP}/validatie.spec.ts`, {
    'validatie: onbekende velden blijven staan': ['whitelist: true', 'whitelist: false'],
    'validatie: onbekende velden gaan stil weg': [
      'forbidNonWhitelisted: true',
      'forbidNonWhitelisted: false',
    ],
    'validatie: onbekende waarden mogen': ['forbidUnknownValues: true', 'forbidUnknownValues: false'],
    'validatie: "false" wordt true': ['enableImplicitConversion: false', 'enableImplicitConversion: true'],
    'validatie: alleen de eerste fout': ['stopAtFirstError: false', 'stopAtFirstError: true'],
  }),
  ...groep(`${HTTP}/mediatype.guard.ts`, FOUT, {
    'mediatype: elke inhoud mag': [
      'type !== undefined && !typen.includes(type)',
      'false',
      'as its body is refused',
    ],
    'mediatype: elk antwoord mag': ['!accepts(header, typen)', 'false', 'asks for a form'],
  }),
  ...groep(`${HTTP}/problem.filter.ts`, FOUT, {
    'probleem: 401 zonder WWW-Authenticate': [
      'if (uitkomst.status === 401)',
      'if (false)',
      'comes without a token',
    ],
  }),
  ...groep(`${HTTP}/problem.filter.ts`, `${HTTP}/problem.filter.spec.ts`, {
    'probleem: een onverwachte fout vertelt alles': [
      `'Er ging iets mis. Wij kijken ernaar. Uw gegevens zijn niet half opgeslagen.'`,
      'String(fout)',
    ],
    'probleem: wat te druk is': ['if (isBusy(fout))', 'if (false)'],
    'probleem: wat weg is, is onze fout': ['if (isOutage(fout))', 'if (false)'],
    'probleem: wat geen kolom kan houden is onze fout': ['/^22/.test(sqlstateOf(fout))', 'false'],
  }),
  ...groep(`${HTTP}/create-api.ts`, 'test/flow/inhoudsgrens.spec.ts', {
    'api: grote JSON mag': ['bodyLimit: JSON_LIMIT', 'bodyLimit: 100 * JSON_LIMIT'],
    'api: formulieren van elke grootte': ['const FORM_LIMIT = 16 *', 'const FORM_LIMIT = 16_000 *'],
  }),
  ...groep(`${HTTP}/create-api.ts`, FOUT, {
    'api: elk verzoeknummer komt in het log': ['/^[\\w-]{8,64}$/.test(gegeven)', 'true', 'its own number'],
    'api: ieders X-Forwarded-For telt': ['hop < config.proxies', 'hop >= 0', 'comes too often'],
  }),
  ...groep(
    'libs/aanbodmatching/src/aanbod/aanbod-uitwisseling.controller.ts',
    'libs/aanbodmatching/test/aanbod-http.int.spec.ts',
    {
      'import: bestanden van elke grootte': [
        'const MAX_BYTES = 10 *',
        'const MAX_BYTES = 100 *',
        'in the form that is asked for',
      ],
    },
  ),
  ...groep(`${HTTP}/create-api.ts`, 'test/lang/toegang.spec.ts', {
    'start: zonder vergelijking met de toegangstabel': [
      '  assertEveryRouteHasToegang(app);\n',
      '',
      'stops the api',
    ],
  }),
  ...groep(`${HTTP}/route-check.ts`, ['libs/platform/test/toegang.spec.ts', 'test/lang/toegang.spec.ts'], {
    'start: een route zonder rij': ['    ...zonderRij.map(', '    ...[].map(', 'stops the api|share its row'],
    'start: een rij zonder route': [
      '.filter((id) => !ids.includes(id))',
      '.filter(() => false)',
      'stops the api',
    ],
    'start: twee routes met een rij': ['ids.indexOf(id) !== plaats', 'false', 'stops the api|share its row'],
  }),
  ...groep(`${HTTP}/id.pipe.ts`, FOUT, {
    'id: elke tekst mag': ['if (!UUID.test(id))', 'if (false)', 'asks for a form'],
  }),
  ...groep(`${HTTP}/cursor.ts`, FOUT, {
    'cursor: elke tekst mag': ['if (!heel)', 'if (false)', 'asks for a form'],
  }),
  ...groep(`${HTTP}/verzoek.ts`, FOUT, {
    'Idempotency-Key: elke tekst mag': ['/^[\\x21-\\x7e]{8,200}$/.test(sleutel)', 'true', 'repeats a key'],
  }),
  ...groep(`${HTTP}/limiet.ts`, ['libs/platform/src/http/limiet.spec.ts', 'test/lang/raden.spec.ts'], {
    'limiet: niet per hulpvraag': [
      `if (per === 'object')`,
      'if (false)',
      'a row once|with the limits as they are',
    ],
    'limiet: niet per account': [`per === 'account' && actor`, 'false && actor', 'an account'],
    'limiet: elk IPv6-adres apart': ['.slice(0, 4)', '.slice(0, 8)', 'IPv6'],
    'limiet: een ander getal kan niet': ['this.config.limieten[naam] ??', 'undefined ??', 'finds none'],
  }),
  ...groep('libs/platform/src/database/databaseklok.ts', 'libs/platform/test/databaseklok.int.spec.ts', {
    'klok: die van de machine': ['gezien === undefined ? new Date() :', 'gezien !== null ? new Date() :'],
  }),
  ...groep(`${HTTP}/json-diepte.ts`, `${HTTP}/json-diepte.spec.ts`, {
    'JSON: elke diepte': ['if (depthOf(json) > MAX_DIEPTE)', 'if (false)'],
    'JSON: halve tekens': ['if (hasHalfTeken(json))', 'if (false)'],
    'JSON: met __proto__': [
      `getDefaultJsonParser('error', 'error')`,
      `getDefaultJsonParser('ignore', 'ignore')`,
    ],
  }),
  ...groep(`${HTTP}/veilig-ophalen.ts`, OPHALEN, {
    'ophalen: zonder https': [`url?.protocol !== 'https:'`, 'url === null'],
    'ophalen: elke schrijfwijze': ['adres !== href && `${adres}/` !== href', 'false'],
    'ophalen: met naam en wachtwoord': ["`${username}${password}${hash}` !== ''", 'false'],
    'ophalen: ook nummers': [
      'isIP(hostname) !== 0 || !/^[a-z0-9-]+(\\.[a-z0-9-]+)+$/.test(hostname)',
      'false',
    ],
    'ophalen: elke machine': ['this.config.machine.jwksHosts.includes(url.host)', 'true'],
    'ophalen: elk adres': ['!adressen.every(', '!adressen.some('],
    'ophalen: naam zonder adres': ['adressen.length === 0 || ', ''],
    'ophalen: naam opnieuw opgezocht': [
      '          lookup: (_host, opties, klaar) => answerLookup(plekken, opties, klaar),\n',
      '',
    ],
    'ophalen: elk antwoord': ['antwoord.statusCode !== 200', 'false'],
    'ophalen: ingepakt': [`antwoord.headers['content-encoding'] !== undefined`, 'false'],
    'ophalen: elke grootte': ['bytes > MAX_BYTES', 'false'],
    'ophalen: blijft wachten op een antwoord': ['          signal: einde,\n', ''],
    'ophalen: blijft wachten op een naam': [
      'await before(einde, this.publicAddresses(url.hostname))',
      'await this.publicAddresses(url.hostname)',
    ],
    'ophalen: lange adressen': ['adres.length <= MAX_TEKENS && ', ''],
    'ophalen: bijzondere IPv4-netten': [
      'return !BIJZONDER_4.check(adres, ',
      'return true || !BIJZONDER_4.check(adres, ',
    ],
    'ophalen: bijzondere IPv6-netten': [` && !BIJZONDER_6.check(adres, 'ipv6')`, ''],
    'ophalen: IPv6 buiten het internet': [`UNICAST_6.check(adres, 'ipv6') && `, ''],
    'ophalen: IPv6 met zone': [`!adres.includes('%') && `, ''],
  }),
];
