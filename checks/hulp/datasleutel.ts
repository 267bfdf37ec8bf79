// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg';
import { Systeemklok } from '#libs/kernel';
import { Betrokkenen, readConfig, type Datasleutel } from '#libs/platform';
import { baseEnv } from '../../test/support/processes.js';

/** The configuration of a test run, as far as people are concerned. */
export const newBetrokkenen = (): Betrokkenen =>
  new Betrokkenen(
    readConfig({ ...baseEnv(), DATABASE_URL: 'postgres://niemand@localhost/niets' }),
    new Systeemklok(),
  );

/** The betrokkene of a hulpvraag with the open key, by a connection that sees everything. */
export const datasleutelOf = (client: pg.Client, hulpvraagId: string): Promise<Vandatasleutel> =>
  openVan(client, 'aanbodmatching.hulpvraag', hulpvraagId);

/** The same of a lidmaatschap. */
export const datasleutelVanLid = (client: pg.Client, id: string): Promise<Vandatasleutel> =>
  openVan(client, 'communities.lidmaatschap', id);

interface Vandatasleutel {
  betrokkeneId: string;
  sleutel: Datasleutel;
}

async function openVan(client: pg.Client, tabel: string, id: string): Promise<Vandatasleutel> {
  const { rows } = await client.query<{ id: string; sleutel: Buffer }>(
    `SELECT b.id, b.sleutel FROM platform.betrokkene b JOIN ${tabel} r ON r.betrokkene_id = b.id WHERE r.id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`De rij ${id} van ${tabel} heeft geen betrokkene.`);
  const { id: betrokkeneId, sleutel } = rows[0];
  return { betrokkeneId, sleutel: newBetrokkenen().open(betrokkeneId, sleutel) };
}
