// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';

/** One statement past policies and triggers: for what only time brings, or what stood there before. */
export async function asSuperuser(beheerUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  await client
    .query(`SET session_replication_role = replica; SET app.rol = 'systeem'; ${sql}`)
    .finally(() => client.end());
}

/** Everything that was counted in this period was counted in the one before. */
export const EEN_PERIODE_TERUG = `
  UPDATE aanbodmatching.toewijzing t SET plaats_op = a.capaciteit_van - 1
    FROM aanbodmatching.aanbod a WHERE a.id = t.aanbod_id AND t.plaats_bezet AND a.capaciteit_van IS NOT NULL;
  UPDATE aanbodmatching.aanbod SET capaciteit_van = aanbodmatching.begin_van_periode(capaciteit_periode, capaciteit_van - 1)
    WHERE capaciteit_van IS NOT NULL`;
