// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';

/** Everything in dist that decides what a migrated and seeded database holds. */
const BRONNEN = [
  'migrations',
  'libs/stamgegevens',
  'libs/platform/src/database',
  'apps/worker/src/migrate.js',
];

/** Changes with the migrations, the master data and the queue's own schema. */
export function contentHash(dist: string): string {
  const hash = createHash('sha256').update(bullmqVersion());
  for (const bestand of BRONNEN.flatMap((bron) => filesIn(path.join(dist, bron))))
    hash.update(bestand.slice(dist.length)).update(fs.readFileSync(bestand));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(plek: string): string[] {
  if (fs.statSync(plek).isFile()) return [plek];
  const namen = fs.readdirSync(plek, { recursive: true, encoding: 'utf8' }).sort();
  return namen.map((naam) => path.join(plek, naam)).filter((bestand) => fs.statSync(bestand).isFile());
}

function bullmqVersion(): string {
  const hier = createRequire(import.meta.url).resolve.paths('bullmq') ?? [];
  const bestand = hier
    .map((map) => path.join(map, 'bullmq/package.json'))
    .find((plek) => fs.existsSync(plek));
  return bestand ? (JSON.parse(fs.readFileSync(bestand, 'utf8')) as { version: string }).version : '';
}

/** The state that the database was brought to, kept as its comment; `null` when it was not by us. */
export async function readStand(eigenaar: pg.Client): Promise<string | null> {
  const vraag = `SELECT shobj_description(oid, 'pg_database') AS stand FROM pg_database WHERE datname = current_database()`;
  return (await eigenaar.query<{ stand: string | null }>(vraag)).rows[0]?.stand ?? null;
}

export async function writeStand(eigenaar: pg.Client, stand: string): Promise<void> {
  const { rows } = await eigenaar.query<{ naam: string }>('SELECT current_database() AS naam');
  const naam = pg.escapeIdentifier(rows[0]?.naam ?? '');
  await eigenaar.query(`COMMENT ON DATABASE ${naam} IS ${pg.escapeLiteral(stand)}`);
}
