// SPDX-License-Identifier: EUPL-1.2
// The last room for de-minimis aid: many at once, by SQL of the application role, for three firms of one undertaking.
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Database } from '#libs/platform';
import type { Actor } from '#libs/kernel';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const COORDINATOR: Actor = { rol: 'coordinator', subject: 'proef', regio: 'TWE' };
const FIRMAS = ['92000001', '92000002', '92000003'];
const [PLAFOND, DEEL] = [30_000_000, 1_000_000];

const RESERVEER = `INSERT INTO staatssteun.steun (id, bron_id, kvk_nummer, aanbieder_id, regio, regeling, status, bedrag_in_centen,
    datum, gereserveerd_door, gereserveerd_op, gewijzigd_door, gewijzigd_op)
  VALUES (gen_random_uuid(), gen_random_uuid(), $1, $2, 'TWE', 'algemeen', 'gereserveerd', $3, '2026-06-01', 'proef', now(), 'proef', now())`;
const VERBIND = `INSERT INTO staatssteun.verbondenheid (id, kvk_nummer, ander_kvk_nummer, van, bewijs, versie, genoteerd_door,
    genoteerd_op, gewijzigd_door, gewijzigd_op)
  VALUES (gen_random_uuid(), $1, $2, '2020-01-01', 'proef', 1, 'proef', now(), 'proef', now())`;
const SOM = `SELECT coalesce(sum(bedrag_in_centen), 0)::int AS som FROM staatssteun.steun WHERE kvk_nummer = ANY ($1)`;

export interface SteunOpties {
  pool: DataSource;
  beheerUrl: string;
  /** Tries at once. */
  n: number;
  /** How many of them there is room for. */
  ruimte?: number;
}

/** Exactly as many as there is room for win, and all others hear why not. */
export async function runSteun({ pool, beheerUrl, n, ruimte = 1 }: SteunOpties): Promise<Uitslag> {
  const begin = performance.now();
  const db = new Database(pool);
  const fouten = { nietEenWinnaar: 0, andereFout: 0, bovenPlafond: 0 };
  const write = (sql: string, waarden: unknown[]): Promise<unknown> =>
    db.as(COORDINATOR, (tx) => tx.query(sql, waarden));
  await write(VERBIND, FIRMAS.slice(0, 2));
  await write(VERBIND, FIRMAS.slice(1));
  await write(RESERVEER, [FIRMAS[0], randomUUID(), PLAFOND - ruimte * DEEL]);
  const pogingen = await Promise.allSettled(
    Array.from({ length: n }, (_, i) => write(RESERVEER, [FIRMAS[i % FIRMAS.length], randomUUID(), DEEL])),
  );
  const gelukt = pogingen.filter(({ status }) => status === 'fulfilled').length;
  if (gelukt !== ruimte) fouten.nietEenWinnaar = Math.abs(gelukt - ruimte);
  for (const poging of pogingen)
    if (poging.status === 'rejected' && !/plafond/.test(String(poging.reason))) fouten.andereFout += 1;
  const [rij] = await withClient(
    beheerUrl,
    async (client) => (await client.query<{ som: number }>(SOM, [FIRMAS])).rows,
  );
  fouten.bovenPlafond = Number((rij?.som ?? 0) > PLAFOND);
  return { naam: 'Laatste steunruimte', n, fouten, feiten: { gelukt, seconden: secondsSince(begin) } };
}
