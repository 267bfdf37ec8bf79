// SPDX-License-Identifier: EUPL-1.2
import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { SnakeNaming } from './naming.js';

/** One runner at a time, whichever process comes first; TypeORM itself takes no lock (checks.md). */
const MIGRATION_LOCK = 7_246_616;

export interface MigrationTask {
  /** Connection as the owner of the database. */
  ownerUrl: string;
  /** Connection as the application role, which gets its rights from the migrations. */
  appUrl: string;
  migrations: (new () => MigrationInterface)[];
}

/** Brings schema and queue schema up to date; returns the names of the migrations that were run now. */
export async function migrate({ ownerUrl, appUrl, migrations }: MigrationTask): Promise<string[]> {
  const appRol = decodeURIComponent(new URL(appUrl).username);
  return withLock(ownerUrl, async (client) => {
    await assertVersion(client);
    await assertNotOwner(client, appRol);
    const done = await runAll(ownerUrl, appRol, migrations);
    await migrateQueue(client, appRol);
    return done;
  });
}

/** Takes back the newest migration; its `down` is as well tested as its `up`. */
export async function revertLast({ ownerUrl, appUrl, migrations }: MigrationTask): Promise<void> {
  const appRol = decodeURIComponent(new URL(appUrl).username);
  await withLock(ownerUrl, () =>
    withDataSource(ownerUrl, appRol, migrations, (source) => source.undoLastMigration()),
  );
}

async function withLock<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'schakel-migratie' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** `server_version_num` of PostgreSQL 16: what the migrations are written for and BullMQ asks. */
const OLDEST_POSTGRES = 160_000;

async function assertVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ nummer: string; naam: string }>(
    `SELECT current_setting('server_version_num') AS nummer, current_setting('server_version') AS naam`,
  );
  if (Number(rows[0]?.nummer) < OLDEST_POSTGRES)
    throw new Error(`PostgreSQL 16 of nieuwer is nodig; hier draait ${rows[0]?.naam}.`);
}

/** Row-level security means nothing to a role that owns the tables or may bypass it. */
async function assertNotOwner(client: pg.Client, appRol: string): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean; eigenaar: boolean }>(
    'SELECT rolsuper, rolbypassrls, rolname = current_user AS eigenaar FROM pg_roles WHERE rolname = $1',
    [appRol],
  );
  const rol = rows[0];
  if (!rol) throw new Error(`De databaserol ${appRol} bestaat niet.`);
  if (rol.rolsuper || rol.rolbypassrls || rol.eigenaar)
    throw new Error(`De databaserol ${appRol} mag geen eigenaar of superuser zijn en RLS niet omzeilen.`);
}

async function withDataSource<T>(
  ownerUrl: string,
  appRol: string,
  migrations: MigrationTask['migrations'],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    poolSize: 2,
    extra: { options: `-c schakel.app_rol=${appRol}` },
  }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

const runAll = (
  ownerUrl: string,
  appRol: string,
  migrations: MigrationTask['migrations'],
): Promise<string[]> =>
  withDataSource(ownerUrl, appRol, migrations, async (source) =>
    (await source.runMigrations({ transaction: 'each' })).map((migratie) => migratie.name),
  );

/**
 * BullMQ keeps its own schema, with its own ledger of versions. CREATE, because it makes a counter per queue at run time:
 * the one thing that the application role owns, and nothing of ours.
 */
async function migrateQueue(client: pg.Client, appRol: string): Promise<void> {
  await runQueueMigrations(client);
  const rol = client.escapeIdentifier(appRol);
  // Its bulk insert works with a temporary table; PostgreSQL allows those to everyone unless it was told otherwise.
  const { rows } = await client.query<{ mag: boolean; naam: string }>(
    `SELECT has_database_privilege($1, current_database(), 'TEMP') AS mag, current_database() AS naam`,
    [appRol],
  );
  if (rows[0] && !rows[0].mag)
    await client.query(`GRANT TEMPORARY ON DATABASE ${client.escapeIdentifier(rows[0].naam)} TO ${rol}`);
  await client.query(`GRANT USAGE, CREATE ON SCHEMA bullmq TO ${rol}`);
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${rol}`);
  for (const naam of await ownSequences(client))
    await client.query(`GRANT USAGE, SELECT, UPDATE ON SEQUENCE ${naam} TO ${rol}`);
  await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO ${rol}`);
}

/** Not all of them: the counters that the application role made are its own, and only it may grant on those. */
async function ownSequences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ naam: string }>(
    `SELECT oid::regclass::text AS naam FROM pg_class
     WHERE relkind = 'S' AND relnamespace = 'bullmq'::regnamespace AND relowner = current_user::regrole`,
  );
  return rows.map(({ naam }) => naam);
}
