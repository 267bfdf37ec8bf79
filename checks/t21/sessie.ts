// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const SESSIE = 'libs/platform/src/sessie';
const AUTH = 'libs/platform/src/auth';
const MEDEWERKER = 'libs/platform/src/medewerker';
const MENSEN = 'libs/platform/test/medewerker.int.spec.ts';
const BROWSER = 'test/flow/aanmelden-browser.spec.ts';
const VALS = 'test/flow/aanmelden-vals.spec.ts';
const LEVEN = 'test/flow/sessie.spec.ts';
const AF = 'test/flow/afmelden.spec.ts';

/** Signing in with a browser, what a session is good for, and signing out. */
export const SESSIE_INGREPEN = [
  ...groep(`${AUTH}/aanmeld.guard.ts`, LEVEN, {
    'sessie: naast een token': ['if (cookies.length > 0 && token !== undefined) throw tweemaal();', ''],
    'sessie: van elke pagina geloofd': ['    this.assertEigen(verzoek);\n', ''],
    'sessie: met twee cookies': ['cookies.length === 1 ?', 'cookies.length > 0 ?'],
    'sessie: voorbij is anoniem': [`verzoek.routeOptions.url?.startsWith('/api/') === true`, 'false'],
  }),
  ...groep(`${AUTH}/toegang.guard.ts`, AF, {
    'bevestigen: hoeft niet': ['isBevestigd(', 'true || isBevestigd('],
  }),
  ...groep(`${SESSIE}/oorsprong.rules.ts`, LEVEN, {
    'oorsprong: elke andere': ['origin === new URL(publiekeUrl).origin', 'true'],
    'oorsprong: zonder is goed': [`secFetchSite === 'same-origin'`, 'true'],
  }),
  ...groep(`${SESSIE}/cookie.ts`, LEVEN, {
    'cookie: voor scripts': ['; HttpOnly', ''],
    'cookie: ook vanaf elders': ['; SameSite=Lax', ''],
    'cookie: van elke machine': ['`__Host-${cookie}`', 'cookie'],
    'cookie: ook zonder https': [`'; Secure'`, `''`],
  }),
  ...groep(`${SESSIE}/aanmelding.service.ts`, BROWSER, {
    'aanmelden: met de state van een ander': [
      `if (new URLSearchParams(query).get('state') !== geheimen.state) throw mislukt();`,
      '',
    ],
    'aanmelden: twee keer': ['if (begonnen === undefined) throw mislukt();', ''],
    'aanmelden: als onbekende aanbieder': [
      `if (organisatie !== null) return { rol: 'aanbieder', organisatieId: organisatie.id };`,
      `return { rol: 'aanbieder', organisatieId: organisatie?.id };`,
    ],
  }),
  ...groep(`${SESSIE}/aanmelding.service.ts`, AF, {
    'bevestigen: zonder tweede stap': ['if (bevestigen && !isBevestigd(', 'if (false && !isBevestigd('],
  }),
  ...groep(`${MEDEWERKER}/rol.rules.ts`, `${MEDEWERKER}/rol.rules.spec.ts`, {
    'rol: ook wie is geblokkeerd': ['if (geblokkeerd) return', 'if (false) return'],
    'rol: ook na de laatste dag': ['(tot === null || vandaag <= tot)', 'true'],
    'rol: ook wat is ingetrokken': ['ingetrokkenOp === null && (tot', '(tot'],
    'rol: een adres dat niemand controleerde': ['adres !== null && isWaar(bewezen)', 'adres !== null'],
  }),
  ...groep(`${MEDEWERKER}/toelating.service.ts`, MENSEN, {
    'rol: het adres blijft van wie er nu is': [
      '    await tx.update(Roltoekenning, { id: vanAdres.id }, { subject });\n',
      '',
    ],
  }),
  ...groep(`${MEDEWERKER}/medewerker.service.ts`, MENSEN, {
    'blokkade: sessies blijven': [`if (handeling === 'geblokkeerd') await endAll(tx, voor.subject);`, ''],
    'blokkade: ook van uzelf': ['if (subject === actor.subject) throw', 'if (false) throw'],
    'blokkade: door wie net is geblokkeerd': ['      await assertNotBlocked(tx, actor);\n', ''],
  }),
  ...groep(`${MEDEWERKER}/roltoekenning.service.ts`, MENSEN, {
    'rol: aan uzelf, op adres': ['      await assertAnder(tx, actor, rij);\n', ''],
    'rol: ingetrokken, maar nog aangemeld': ['await endAll(tx, subject);', 'void subject;'],
  }),
  ...groep(`${AUTH}/token.ts`, BROWSER, {
    'token: van wie is geblokkeerd': ['if (await this.isGeblokkeerd(actor)) throw notSignedIn();', ''],
  }),
  ...groep(`${SESSIE}/identiteitsdiensten.ts`, BROWSER, {
    'aanmelden: zonder PKCE': ['        pkceCodeVerifier: verifier,\n', ''],
    'aanmelden: met elke nonce': ['        expectedNonce: nonce,\n', ''],
  }),
  ...groep(`${SESSIE}/identiteitsdiensten.ts`, VALS, {
    'aanmelden: handtekening niet bekeken': [', oidc.enableNonRepudiationChecks]', ']'],
  }),
  ...groep(`${SESSIE}/afmelding.service.ts`, VALS, {
    'afmeldtoken: elk algoritme': ['      algorithms: ALGORITMEN,\n', ''],
  }),
  ...groep(`${SESSIE}/aanspraak.rules.ts`, `${SESSIE}/aanspraak.rules.spec.ts`, {
    'aanspraak: elk niveau': ['!isTenMinste(niveau, dienst.niveauMinimum)', 'false'],
    'aanspraak: het hoogste van twee niveaus': [
      'NIVEAUS.find((een) => gevonden.includes(een))',
      'NIVEAUS.findLast((een) => gevonden.includes(een))',
    ],
    'aanspraak: een onbekend niveau telt niet': ['if (gevonden.includes(null)) return null;', ''],
    'aanspraak: elke regio': ['regio === undefined || !/^[A-Z]{2,12}$/.test(regio)', 'regio === undefined'],
    'aanspraak: het eerste van twee nummers': [`lijst.length === 1 && typeof een`, 'typeof een'],
  }),
  ...groep(`${SESSIE}/bevestiging.rules.ts`, `${SESSIE}/bevestiging.rules.spec.ts`, {
    'bevestigen: lang geleden': ['ouderdom > eis.minuten * 60_000', 'false'],
    'bevestigen: in de toekomst': ['ouderdom < -SPELING_MS || ', ''],
    'bevestigen: zonder tweede factor': ['return amr.some(', 'return true || amr.some('],
  }),
  ...groep(`${SESSIE}/terug.rules.ts`, `${SESSIE}/terug.rules.spec.ts`, {
    'terug: elke tekst': ['!/^\\/[\\x21-\\x5b\\x5d-\\x7e]{0,499}$/.test(terug)', 'false'],
    'terug: dubbele streep': [`pathname.startsWith('//')`, 'false'],
    'terug: rondjes': [' || LUS.test(pathname)', ''],
  }),
  ...groep(`${SESSIE}/sessiesleutel.ts`, `${SESSIE}/sessiesleutel.spec.ts`, {
    'sessiesleutel: elke tekst': ['VORM.test(waarde)', 'true'],
    'sessiesleutel: gewijzigd': [
      'slot.update(verzegeld.subarray(IV + MERK)), slot.final()',
      'slot.update(verzegeld.subarray(IV + MERK))',
    ],
    'sessiesleutel: een geheim voor alles': ['`schakel:${doel}`', '`schakel`'],
  }),
  ...groep(`${SESSIE}/sessie.service.ts`, BROWSER, {
    'sessie: de vorige blijft': ['vorige === undefined ? null : hashOf(vorige)', 'null'],
  }),
  ...groep(`${SESSIE}/afmelding.service.ts`, AF, {
    'afmeldtoken: vaker': [
      `if ((await this.sessies.endAt({ ...uit, sub, sid, jti, verlooptOp })) === null)`,
      `if ((await this.sessies.endAt({ ...uit, sub, sid, jti, verlooptOp })) === -2)`,
    ],
    'afmeldtoken: oud': ['      maxTokenAge: OUDST_SECONDEN,\n', ''],
    'afmeldtoken: een id_token': [`typeof gebeurtenis === 'object' && gebeurtenis !== null`, 'true'],
    'afmeldtoken: met nonce': ['nonce === undefined]', 'true]'],
    'afmeldtoken: van niemand': [`typeof sub === 'string' || typeof sid === 'string'`, 'true'],
    'afmeldtoken: elke jti': [`typeof jti === 'string' && /^[\\x21-\\x7e]{1,200}$/.test(jti)`, 'true'],
  }),
];
