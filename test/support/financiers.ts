// SPDX-License-Identifier: EUPL-1.2
import { EZ, PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

/** Who pays in tests: the identity provider of a test run has these ids by name. */
export const FINANCIERS: Readonly<Record<string, string>> = {
  [EZ]: 'f1000000-0000-4000-8000-000000000001',
  [PROVINCIE]: 'f1000000-0000-4000-8000-000000000002',
};

/** Gives those of a database with the catalogue the same ids. As superuser: nobody else changes an id. */
export const pinFinanciers = (beheerUrl: string): Promise<void> =>
  withClient(beheerUrl, async (client) => {
    for (const [naam, id] of Object.entries(FINANCIERS))
      await client.query('UPDATE stamgegevens.organisatie SET id = $2 WHERE naam = $1', [naam, id]);
  });
