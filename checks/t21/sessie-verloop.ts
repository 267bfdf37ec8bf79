// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/platform/src/sessie';
const AANMELDEN = 'test/flow/aanmelden-browser.spec.ts';
const SESSIE = 'test/flow/sessie.spec.ts';
const AFMELDEN = 'test/flow/afmelden.spec.ts';

/** Signing in and out as a story: what would go wrong on the way, besides the guards of its parts. */
export const SESSIEVERLOOP_INGREPEN = [
  ...groep(`${BRON}/identiteitsdiensten.ts`, AANMELDEN, {
    'aanmelden: opnieuw vraagt niets': ['bevestigen || opnieuw ?', 'bevestigen ?', 'as somebody else'],
  }),
  ...groep(`${BRON}/identiteitsdiensten.ts`, AFMELDEN, {
    'bevestigen: hoe oud ook': [`{ max_age: '0' }`, '{}', 'a second factor'],
    'bevestigen: zonder opnieuw aan te melden': [
      `...(bevestigen || opnieuw ? { prompt: 'login' } : {})`,
      '...{}',
      'a second factor',
    ],
    'afmelden: niet bij de dienst': ['        id_token_hint: idToken,\n', '', 'where it ends too'],
  }),
  ...groep(`${BRON}/aanmelding.service.ts`, AANMELDEN, {
    'aanmelden: onder ieders naam terug': [
      'terugAdres(terug, this.config.publiekeUrl)',
      `terug ?? ''`,
      'never elsewhere',
    ],
    'aanmelden: claims die niet genoeg zijn': [
      `  if (!oordeel.goed) throw refuse('aanmelden-niet-genoeg', oordeel.redenen);\n  return oordeel.wie;`,
      '  return (oordeel as { wie: T }).wie;',
      'too low',
    ],
  }),
  ...groep(`${BRON}/sessie.service.ts`, AANMELDEN, {
    'sessie: id_token onversleuteld': [
      `seal(sleutel, idToken).toString('base64')`,
      `Buffer.from(idToken).toString('base64')`,
      'only what opens nothing',
    ],
  }),
  ...groep(`${BRON}/sessie.service.ts`, SESSIE, {
    'sessie: beeindigd zonder auditregel': [
      'for (const id of ids)\n        recordAudit',
      'for (const id of [])\n        recordAudit',
      'audit log',
    ],
  }),
  ...groep(`${BRON}/oorsprong.rules.ts`, SESSIE, {
    'oorsprong: null is geen oorsprong': [
      'if (origin !== undefined)',
      `if (origin !== undefined && origin !== 'null')`,
      'is believed only',
    ],
    'oorsprong: een zustersite': [
      `secFetchSite === 'same-origin'`,
      `(secFetchSite ?? '').startsWith('same-')`,
      'is believed only',
    ],
  }),
  ...groep('libs/platform/src/auth/aanmeld.guard.ts', SESSIE, {
    'sessie: de cookie blijft': [
      `    clearCookie(antwoord, this.config, 'sessie');\n`,
      '',
      'takes the cookie away',
    ],
  }),
  ...groep(`${BRON}/aanspraak.rules.ts`, `${BRON}/aanspraak.rules.spec.ts`, {
    'aanspraak: niveaus van ieder object': ['Object.hasOwn(niveaus, waarde) ?', 'waarde in niveaus ?'],
  }),
  ...groep(`${BRON}/terug.rules.ts`, `${BRON}/terug.rules.spec.ts`, {
    'terug: naar elke machine': ['origin !== eigen || ', ''],
  }),
  ...groep(`${BRON}/afmelding.service.ts`, AFMELDEN, {
    'afmelden: hier niet': ['await this.sessies.end(sleutel);', 'null as never;', 'here ends'],
    'afmeldtoken: van ieder': [
      'issuer === iss && [aud].flat().includes(clientId)',
      'issuer !== undefined',
      'by a token',
    ],
  }),
  ...groep('libs/stamgegevens/src/organisatie/organisatie.service.ts', SESSIE, {
    'organisatie: sessies overleven een ander KVK-nummer': [
      'if (oud?.kvkNummer !== nu.kvkNummer) await endSessiesVanOrganisatie(tx, id);',
      '',
      'changes',
    ],
  }),
  ...groep('apps/api/src/web/aanmeld.controller.ts', AFMELDEN, {
    'bevestigen: als wie is vergeten': [
      `(bevestigen === 'ja' ? ALS_VAN[actor.rol] : undefined)`,
      'undefined',
      'a second factor',
    ],
  }),
];
