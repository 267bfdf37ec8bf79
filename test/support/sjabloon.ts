// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import pg from 'pg';
import { withSlot } from '../../apps/lokaal/src/machine/slot.js';
import { withClient, type Cluster } from '../../apps/lokaal/src/postgres/cluster.js';
import { contentHash } from '../../apps/lokaal/src/postgres/inhoud.js';
import { users } from '../../apps/lokaal/src/postgres/gebruik.js';
import { APP, EIGENAAR, ensureDatabase } from '../../apps/lokaal/src/postgres/rollen.js';
import { migrateAll } from '../../apps/worker/src/migrate.js';

/** The migrated and seeded template of this state of the code; made once, also when several runs start together. */
export function ensureSjabloon(cluster: Cluster, dist: string): Promise<string> {
  const naam = `sjabloon_${contentHash(dist)}`;
  return withSlot(path.join(cluster.home, 'sjabloon.slot'), () =>
    withClient(cluster.url('postgres', 'postgres'), async (beheer) => {
      await dropLeftovers(beheer, cluster.home, naam);
      const bestaat = await beheer.query('SELECT 1 FROM pg_database WHERE datname = $1', [naam]);
      if (!bestaat.rowCount) await make(cluster, beheer, naam);
      return naam;
    }),
  );
}

/** Renamed only when it is finished, so that a failed migration leaves no half template. */
async function make(cluster: Cluster, beheer: pg.Client, naam: string): Promise<void> {
  const bezig = `bezig_${process.pid}`;
  await beheer.query(`DROP DATABASE IF EXISTS ${bezig} WITH (FORCE)`);
  await ensureDatabase(beheer, bezig);
  await migrateAll({ ownerUrl: cluster.url(EIGENAAR, bezig), appUrl: cluster.url(APP, bezig) });
  await beheer.query(`ALTER DATABASE ${bezig} RENAME TO ${naam}`);
}

/** Databases of killed runs and templates of older code. */
async function dropLeftovers(beheer: pg.Client, home: string, huidig: string): Promise<void> {
  const { rows } = await beheer.query<{ datname: string }>('SELECT datname FROM pg_database');
  const alleen = users(home).every(({ pid }) => pid === process.pid);
  const weg = rows.map(({ datname }) => datname).filter((naam) => isLeftover(naam, huidig, alleen));
  for (const naam of weg)
    await beheer.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(naam)} WITH (FORCE)`);
}

/** Only when no other run is alive: names carry the pid of a Jest worker, which may be anyone's child. */
function isLeftover(naam: string, huidig: string, alleen: boolean): boolean {
  return alleen && naam !== huidig && /^(sjabloon|catalogus|t|bezig)_/.test(naam);
}
