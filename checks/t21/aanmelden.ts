// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const AUTH = 'libs/platform/src/auth';
const MACHINE = 'libs/platform/src/machine';
const MENSEN = 'test/flow/aanmelden.spec.ts';
const MACHINES = 'test/flow/machine.spec.ts';

/** Who calls, and what they may call. */
export const AANMELD_INGREPEN = [
  ...groep(`${AUTH}/aanmeld.guard.ts`, MENSEN, {
    'aanmelden: een vreemde kop is geen aanmelding': [
      '  if (token === undefined) throw notSignedIn();\n',
      '',
    ],
  }),
  ...groep(`${AUTH}/toegang.guard.ts`, 'libs/platform/test/toegang.spec.ts', {
    'toegang: zonder rij mag het': ['if (!regel) throw forbidden();', 'if (!regel) return true;'],
  }),
  ...groep(`${AUTH}/toegang.guard.ts`, 'libs/platform/test/toegang.spec.ts', {
    'toegang: wat ieder object heeft is een rij': ['Object.hasOwn(this.tabel, id) ?', 'id in this.tabel ?'],
  }),
  ...groep(`${AUTH}/toegang.ts`, [MACHINES, 'libs/platform/test/toegang.spec.ts'], {
    'toegang: machines mogen alles': ['machine !== undefined && scopes.includes(machine)', 'true'],
    'toegang: elke scope is goed': [' && scopes.includes(machine)', ''],
    'toegang: elke rol mag': ['if (rollen[rol] !== undefined) return true;', 'return true;'],
    'toegang: wie is aangemeld mag wat open is': ['return regel.openbaar === true &&', 'return true ||'],
  }),
  ...groep(`${AUTH}/token.ts`, MENSEN, {
    'token: elk algoritme': ['      algorithms: ALGORITHMS,\n', ''],
    'token: van elke uitgever': ['      issuer,\n', ''],
    'token: voor elk systeem': ['      audience,\n', ''],
    'token: zonder einde of rol': [`      requiredClaims: ['sub', 'exp', 'rol'],\n`, ''],
    'token: ruime klok': ['clockTolerance: 5', 'clockTolerance: 5_000'],
    'token: elke rol': ['!isTokenRol(rol) || ', ''],
    'token: coordinator zonder regio': [
      `actor.regio = required(claims['regio'], /^[A-Z0-9]{2,20}$/)`,
      `actor.regio = String(claims['regio'])`,
    ],
    'token: aanbieder zonder organisatie': [
      `actor.organisatieId = required(claims['organisatieId'], UUID)`,
      `actor.organisatieId = String(claims['organisatieId'])`,
    ],
    'token: ondernemer zonder KVK-nummer': [
      `actor.kvkNummer = required(kvkOf(claims['kvkNummer']), /^\\d{8}$/)`,
      `actor.kvkNummer = String(claims['kvkNummer'])`,
    ],
  }),
  ...groep(`${MACHINE}/machineclient.service.ts`, MACHINES, {
    'machine: een ingetrokken sleutel blijft': ['      assertGeldig(voor, behoud);\n', '', 'takes one back'],
  }),
  ...groep(`${MACHINE}/machinetoken.service.ts`, MACHINES, {
    'machine: zonder eigen sleutel': [
      '    if (!this.ondertekening.isIngesteld()) throw nietIngesteld();\n',
      '',
      '503',
    ],
    'machine: elke scope': ['if (!toegekend.every(', 'if (false && !toegekend.every('],
    'machine: ingetrokken, met een oud token': [
      `{ id: sub, status: 'actief' }`,
      '{ id: sub }',
      'withdraws it',
    ],
    'machine: het token mag alles wat de client mag': [
      'client.scopes.filter((deel) => gegeven.includes(deel))',
      'client.scopes',
      'reads the catalogue',
    ],
    'machine: een jti werkt vaker': [
      `    if (!nieuw) throw new Afgewezen('jti al gebruikt');\n`,
      '',
      'uses an assertion once',
    ],
    'machine: elk algoritme': ['      algorithms: ALGORITMEN,\n', ''],
    'machine: van elke uitgever': ['      issuer: id,\n', '', 'is refused with an assertion'],
    'machine: voor elk systeem': [
      '      audience: [issuer, tokenUrl],\n',
      '',
      'is refused with an assertion',
    ],
    'machine: ook voor een ander': [
      'Array.isArray(aud) && aud.length !== 1',
      'false',
      'is refused with an assertion',
    ],
    'machine: zonder einde': [
      `requiredClaims: ['exp', 'jti']`,
      `requiredClaims: ['jti']`,
      'is refused with an assertion',
    ],
    'machine: lang geleden gemaakt': [
      '      maxTokenAge: ASSERTIE_SECONDEN,\n',
      '',
      'is refused with an assertion',
    ],
    'machine: een einde ver weg': [
      'exp > nu.getTime() / 1000 + ASSERTIE_SECONDEN + SPELING_SECONDEN',
      'false',
      'is refused with an assertion',
    ],
    'machine: elke jti': [
      `typeof jti !== 'string' || !/^[\\x21-\\x7e]{1,200}$/.test(jti)`,
      'false',
      'is refused with an assertion',
    ],
    'machine: client_id van een ander': [
      ' || (clientId !== undefined && clientId !== sub)',
      '',
      'the name of another client',
    ],
    'machine: elk onderwerp': ['sub === undefined || !UUID.test(sub)', 'sub === undefined'],
  }),
  ...groep(`${MACHINE}/machinetoken.service.ts`, 'libs/platform/test/machine-sleutels.int.spec.ts', {
    'machine: ingetrokken, met een nieuw token': [`{ id, status: 'actief' }`, '{ id }', 'is nobody any more'],
  }),
  ...groep(`${MACHINE}/ondertekening.ts`, MACHINES, {
    'machinetoken: elke soort JWT': ['      typ: TYP,\n', '', 'of its own making'],
    'machinetoken: voor elk systeem': [
      '      audience: this.config.auth.audience,\n',
      '',
      'of its own making',
    ],
    'machinetoken: duurt lang': [
      'export const TOKEN_SECONDEN = 300',
      'export const TOKEN_SECONDEN = 3_000',
      'short token',
    ],
  }),
  ...groep(`${MACHINE}/tokenverzoek.ts`, MACHINES, {
    'tokenverzoek: met een geheim': [`velden.has('client_secret')`, 'false', 'is refused with'],
    'tokenverzoek: elk bewijs': [
      `velden.get('client_assertion_type') !== JWT_BEARER`,
      'false',
      'is refused with',
    ],
    'tokenverzoek: elke grant': [`soort !== 'client_credentials'`, 'false', 'is refused with'],
    'tokenverzoek: velden dubbel': ['new Set(namen).size < namen.length', 'false', 'comes twice'],
  }),
  ...groep(`${MACHINE}/clientsleutels.ts`, MACHINES, {
    'machinesleutel: ook een ingetrokken sleutel': [', ingetrokkenOp: IsNull()', '', 'changes the keys'],
  }),
  ...groep(`${MACHINE}/machinesleutel.rules.ts`, MACHINES, {
    'machinesleutel: geheime sleutels': ['GEHEIM.some((naam) => naam in jwk)', 'false', 'registers none'],
    'machinesleutel: zwakke sleutels': ['bits < MIN_BITS || bits > MAX_BITS', 'false', 'registers none'],
    'machinesleutel: kid dubbel': [
      'new Set(goede.map(({ kid }) => kid)).size < goede.length',
      'false',
      'registers none',
    ],
    'machinesleutel: hulpvragen zonder regio': [
      `if (regio !== null || !scopes.includes('hulpvragen:lezen')) return [];`,
      'return [];',
      'registers none',
    ],
    'machinesleutel: elke exponent': [`e !== 'AQAB'`, 'false', 'registers none'],
    'machinesleutel: elke kromme': [
      `crv !== 'P-256' || !isCoordinaat(x) || !isCoordinaat(y)`,
      'false',
      'registers none',
    ],
  }),
];
