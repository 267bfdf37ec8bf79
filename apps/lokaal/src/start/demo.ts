// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../postgres/cluster.js';

/** True when the catalogue is empty: the demo is never mixed with anything that is there already. */
export const needsDemo = (ownerUrl: string): Promise<boolean> =>
  withClient(ownerUrl, async (client) => {
    // row-level security is forced on the owner too: without a role every table looks empty
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.rol', 'systeem', true), set_config('app.subject', 'systeem', true)`,
    );
    const { rows } = await client.query<{ leeg: boolean }>(LEEG);
    await client.query('ROLLBACK');
    return rows[0]?.leeg === true;
  });

const LEEG = `SELECT NOT EXISTS (SELECT FROM aanbodmatching.aanbod) AS leeg`;
