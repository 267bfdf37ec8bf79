// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const PLATFORM = 'libs/platform/src';
const DATABASE = 'libs/platform/test/database.int.spec.ts';
const EVENTS = 'libs/platform/test/events.int.spec.ts';
const AUDIT = 'libs/platform/test/audit.int.spec.ts';
const CONFIG = 'libs/platform/src/config/read-config.spec.ts';

/** What a transaction says of its actor, each in turn said to the connection for good. */
const BLIJFT = Object.fromEntries(
  [
    ...['rol', 'subject', 'regio', 'kvk_nummer', 'organisatie', 'hulpvraag', 'scopes', 'betrokkene'],
    'hoofdcoordinator',
  ].map((naam, i): [string, [string, string, string]] => [
    `database: ${naam} blijft op de verbinding`,
    [
      `set_config('app.${naam}', $${i + 1}, true)`,
      `set_config('app.${naam}', $${i + 1}, false)`,
      'of the pool',
    ],
  ]),
);

/** Transactions, events, audit log, configuration. */
export const PLATFORM_INGREPEN = [
  ...groep(`${PLATFORM}/database/database.ts`, DATABASE, BLIJFT),
  ...groep(`${PLATFORM}/database/database.ts`, [DATABASE, AUDIT], {
    'database: de audit wordt niet geschreven': ['      await writeAudit(tx);\n', ''],
    'database: zonder regio in de context': [`    actor.regio,\n`, `    '',\n`],
  }),
  ...groep(`${PLATFORM}/database/migrate.ts`, DATABASE, {
    'migratie: de applicatie mag eigenaar zijn': [
      'rol.rolsuper || rol.rolbypassrls || rol.eigenaar',
      'false',
    ],
    'migratie: zonder slot': ['pg_advisory_lock($1)', '$1::int'],
  }),
  ...groep(`${PLATFORM}/audit/record-audit.ts`, AUDIT, {
    'audit: rijen gaan er heel in': [
      'voor: hashOf(voor), na: hashOf(na)',
      'voor: JSON.stringify(voor), na: JSON.stringify(na)',
    ],
    'audit: regio’s door elkaar': [
      '[...regels].sort((a, b) => (a.regio < b.regio ? -1 : Number(a.regio > b.regio)))',
      '[...regels]',
    ],
  }),
  ...groep(`${PLATFORM}/audit/ketencontrole.ts`, 'libs/platform/test/audit-keten.int.spec.ts', {
    'audit: ankers worden niet vergeleken': [
      '  verslag.fouten.push(...(await compareAnkers(client, ankers)));\n',
      '',
    ],
    'audit: het einde wordt niet vergeleken': [
      '    verslag.fouten.push(...wandeling.end(hoofd.rows[0]));\n',
      '',
    ],
  }),
  ...groep(`${PLATFORM}/audit/ankers.ts`, 'libs/platform/test/audit-keten.int.spec.ts', {
    'audit: elke regel is een anker': ['return heel ? (', 'return true ? ('],
  }),
  ...groep(`${PLATFORM}/events/once.ts`, EVENTS, {
    'once: nog een keer': ['if (claimed.length === 0) return false;', ''],
    'once: wat nooit is vastgelegd': [
      'if (canonical(logged) !== canonical({ type, subject, data }))',
      'if (false)',
    ],
    'once: ook wat gedaan is': ['\n  WHERE platform.aflevering.verwerkt_op IS NULL', ''],
  }),
  ...groep(`${PLATFORM}/events/idempotent.ts`, DATABASE, {
    'idempotent: nog een keer': [
      'if (claimed.length === 0) return replay<T>(await tx.query(STORED, key), vingerafdruk);',
      '',
    ],
    'idempotent: elke inhoud': ['if (stored?.vingerafdruk !== vingerafdruk) {', 'if (!stored) {'],
    'idempotent: sleutels van een ander': [
      'const key = [bewerking, subject, sleutel];',
      `const key = [bewerking, '', sleutel];`,
    ],
  }),
  ...groep(`${PLATFORM}/events/relay.ts`, EVENTS, {
    'relay: verzonden blijft onverzonden': [
      '      await tx.query(MARK_SENT, [rows.map((row) => row.id)]);\n',
      '',
    ],
    'relay: geeft nooit op': ['row.pogingen - row.opnieuw_vanaf >= MAX_SENDINGS', 'false'],
    'relay: opnieuw is meteen weer opgegeven': [
      'row.pogingen - row.opnieuw_vanaf',
      'row.pogingen',
      'sent again',
    ],
    'relay: ook wat gedaan is': [
      'a.verwerkt_op IS NULL AND a.opgegeven_op IS NULL',
      'a.opgegeven_op IS NULL',
    ],
  }),
  ...groep(`${PLATFORM}/events/relay.ts`, 'test/lang/wachtrij-kwijt.spec.ts', {
    'relay: wacht op een ander': [' FOR NO KEY UPDATE SKIP LOCKED', ' FOR NO KEY UPDATE', 'another hangs'],
  }),
  ...groep(`${PLATFORM}/wachtrij/wachtrij.service.ts`, 'libs/platform/test/wachtrij.int.spec.ts', {
    'wachtrijen: de stand voor elke rol': ["if (actor.rol !== 'beheerder') throw forbidden();", ''],
  }),
  ...groep(`${PLATFORM}/events/backend.ts`, 'libs/platform/test/redis.int.spec.ts', {
    'Redis: mag taken weggooien': [`policy !== 'noeviction'`, 'false'],
    'Redis: mag taken vergeten': [`aof !== 'yes'`, 'false'],
  }),
  ...groep(`${PLATFORM}/config/read-config.ts`, CONFIG, {
    'configuratie: korte geheimen': ['waarde.length < 32', 'false'],
    'configuratie: productie zonder https': [
      `omgeving === 'productie' ? ['https:'] : ['https:', 'http:']`,
      `['https:', 'http:']`,
    ],
    'configuratie: met fouten verder': ['if (lees.fouten.length > 0)', 'if (false)'],
    'configuratie: elke machine op de lijst': ['if (!hosts.every(', 'if (false && !hosts.every('],
  }),
  ...groep(
    `${PLATFORM}/persoonsgegevens/versleuteling.ts`,
    `${PLATFORM}/persoonsgegevens/versleuteling.spec.ts`,
    {
      'versleuteling: op elke plek': [
        'JSON.stringify([versie, kolom, rij])',
        'JSON.stringify([versie, kolom.length, rij.length])',
      ],
      'versleuteling: half of ander': ['bytes.length < KOP || bytes[0] !== VERSIE', 'false'],
      'versleuteling: twee keer hetzelfde': [
        'const iv = randomBytes(IV);',
        'const iv = Buffer.alloc(IV);\n  void randomBytes;',
      ],
      'versleuteling: gewijzigd': [
        'decipher.update(bytes.subarray(KOP)), decipher.final()',
        'decipher.update(bytes.subarray(KOP))',
      ],
    },
  ),
  ...groep(`${PLATFORM}/persoonsgegevens/zoekindex.rules.ts`, 'libs/platform/test/betrokkene.int.spec.ts', {
    'betrokkene: te vinden zonder geheim': [
      `createHmac('sha256', zoekgeheim)`,
      `createHmac('sha256', zoekgeheim && '')`,
    ],
  }),
  ...groep(`${PLATFORM}/config/persoonsgegevens.ts`, CONFIG, {
    'configuratie: elke sleutel voor persoonsgegevens': ['!delen.every((deel) => VORM.test(deel))', 'false'],
  }),
  ...groep(`${PLATFORM}/log/logger.ts`, 'libs/platform/test/logger.spec.ts', {
    'log: alles van een fout': ['    serializers: { err: errorFields },\n', ''],
  }),
];
