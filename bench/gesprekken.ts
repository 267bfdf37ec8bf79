// SPDX-License-Identifier: EUPL-1.2
// npm run bench:gesprekken [-- --leden 10000 --posts 100000 --keren 500]
// List and search of the gesprekken of one large community, as a member and through the service: with row-level security,
// keys opened and words unsealed. Beside it, in the same run, what the database does with plain columns and nothing to
// guard, and its own Dutch search.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { CommunitiesModule, GesprekkenLezer, Gesprekzoeker, Zoeklezer } from '#libs/communities';
import type { Actor } from '#libs/kernel';
import { PlatformModule, readConfig } from '#libs/platform';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { below, newToeval, type Toeval } from '../checks/hulp/toeval.js';
import { freshDatabase } from '../test/support/database.js';
import { testomgeving } from '../test/support/omgeving.js';
import { baseEnv } from '../test/support/processes.js';
import { fill, type Vulling } from './hulp/gespreksvulling.js';
import { print, quantile, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: {
    leden: { type: 'string', default: '10000' },
    posts: { type: 'string', default: '100000' },
    keren: { type: 'string', default: '500' },
  },
});
const KEREN = Number(values.keren);
const SEED = 2_026;
const WARM = 20;

/** What people type, beside pieces of what others wrote. */
const VRAGEN = [
  ...['geld lenen', 'zonnepanelen', 'personeel vinden', 'subsidie', 'bakker', 'webwinkel', 'btw aangifte'],
  ...['overname van mijn bedrijf', 'export naar Duitsland', 'hogere energierekening', 'ondernemer', 'klant'],
  ...['leerling opleiden', 'schulden', 'gestolen wachtwoord', 'pand huren in het centrum', 'wie kent iemand'],
];
const THEMAS = [undefined, undefined, 'energie', 'export'];

@Module({})
class Root {}

function newVraag(toeval: Toeval, zinnen: readonly string[]): string {
  if (below(toeval, 2) === 0) return VRAGEN[below(toeval, VRAGEN.length)] ?? '';
  const woorden = (zinnen[below(toeval, zinnen.length)] ?? '').split(/\s+/);
  const van = below(toeval, Math.max(1, woorden.length - 3));
  return woorden.slice(van, van + 1 + below(toeval, 4)).join(' ');
}

async function measure(naam: string, run: (nr: number) => Promise<unknown>): Promise<void> {
  for (let nr = 0; nr < WARM; nr += 1) await run(nr);
  const metingen: number[] = [];
  for (let nr = 0; nr < KEREN; nr += 1) metingen.push(await timed(() => run(nr)));
  for (const [woord, deel] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
  ] as const)
    print(`${naam} ${woord}`, quantile(metingen, deel), 'ms');
}

const PLAT = `SELECT id, titel, thema, aantal, op, naam FROM bench.post WHERE titel IS NOT NULL
  AND ($1::text IS NULL OR thema = $1) AND ($2::timestamptz IS NULL OR op < $2) ORDER BY op DESC, id DESC LIMIT 21`;
/** Any of the words, as ours; the latest of what is as good goes first. */
const DUTCH = `WITH q AS (SELECT replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery AS vraag)
  SELECT p.id, ts_headline('dutch', p.tekst, q.vraag) FROM q, LATERAL (SELECT * FROM bench.post p
    WHERE p.zoek @@ q.vraag ORDER BY ts_rank(p.zoek, q.vraag) DESC, p.op DESC LIMIT 10) p`;
const FUNCTIE = 'SELECT * FROM communities.zoek_gesprekken($1, $2::bigint[], $3::real[], 0, 11)';

async function measureDatabase(
  url: string,
  { communityId, zinnen, lid }: Vulling,
  zoeklezer: Zoeklezer,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SELECT set_config('app.rol', 'ondernemer', false), set_config('app.subject', $1, false),
      set_config('app.kvk_nummer', $2, false)`,
    [lid.subject, lid.kvkNummer],
  );
  const [lijst, zoek, functie] = [newToeval(SEED), newToeval(SEED), newToeval(SEED)];
  await measure('ondergrens: lijst, kale kolommen zonder beleid', () =>
    client.query(PLAT, [THEMAS[below(lijst, THEMAS.length)], diep(lijst)]),
  );
  await measure('ondergrens: zoeken van PostgreSQL in het Nederlands, zonder beleid', () =>
    client.query(DUTCH, [newVraag(zoek, zinnen)]),
  );
  const vragen = await Promise.all(
    Array.from({ length: KEREN }, () => zoeklezer.ask(communityId, newVraag(functie, zinnen))),
  );
  await measure('zoekfunctie alleen', (nr) => {
    const { termen = [], gewichten = [] } = vragen[nr] ?? {};
    return client.query(FUNCTIE, [communityId, termen, gewichten]);
  });
  await client.end();
}

/** The first page mostly, and sometimes one far back. */
const diep = (toeval: Toeval): string | null =>
  below(toeval, 4) > 0
    ? null
    : new Date(Date.parse('2024-06-01T00:00:00Z') + below(toeval, 300) * 86_400_000).toISOString();

const cursorVan = (op: string | null): { cursor?: string } =>
  op === null
    ? {}
    : {
        cursor: Buffer.from(JSON.stringify({ op, id: 'ffffffff-ffff-4fff-8fff-ffffffffffff' })).toString(
          'base64url',
        ),
      };

async function run(): Promise<void> {
  const database = await freshDatabase();
  const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
  const beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
  const root = { module: Root, imports: [PlatformModule.forRoot(config), CommunitiesModule] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  try {
    const [lezer, zoeker, zoeklezer] = [app.get(GesprekkenLezer), app.get(Gesprekzoeker), app.get(Zoeklezer)];
    const maat = { leden: Number(values.leden), posts: Number(values.posts), seed: SEED };
    const begin = performance.now();
    const vulling = await fill(beheerUrl, config, zoeklezer, maat);
    print('vullen in bulk', (performance.now() - begin) / 1_000, 's');
    const actor: Actor = { rol: 'ondernemer', ...vulling.lid };
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
    const [lijst, zoek] = [newToeval(SEED), newToeval(SEED)];
    await measure('lijst van 20 als lid', () => {
      const thema = THEMAS[below(lijst, THEMAS.length)];
      const query = { aantal: 20, ...(thema && { thema }), ...cursorVan(diep(lijst)) };
      return lezer.list(actor, vulling.communityId, query);
    });
    await measure('zoeken als lid, 10 met uittreksel', () =>
      zoeker.search(actor, vulling.communityId, { tekst: newVraag(zoek, vulling.zinnen), aantal: 10 }),
    );
    await measureDatabase(beheerUrl, vulling, zoeklezer);
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  } finally {
    await app.close();
    await database.drop();
  }
}

await withOmgeving('bench', run);
process.exit(0);
