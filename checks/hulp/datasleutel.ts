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
export async function datasleutelOf(
  client: pg.Client,
  hulpvraagId: string,
): Promise<{ betrokkeneId: string; sleutel: Datasleutel }> {
  const { rows } = await client.query<{ id: string; sleutel: Buffer }>(
    `SELECT b.id, b.sleutel FROM platform.betrokkene b JOIN aanbodmatching.hulpvraag h ON h.betrokkene_id = b.id
     WHERE h.id = $1`,
    [hulpvraagId],
  );
  if (!rows[0]) throw new Error(`De hulpvraag ${hulpvraagId} heeft geen betrokkene.`);
  const { id: betrokkeneId, sleutel } = rows[0];
  return { betrokkeneId, sleutel: newBetrokkenen().open(betrokkeneId, sleutel) };
}
