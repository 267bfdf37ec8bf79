// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { APP } from '../../apps/lokaal/src/postgres/rollen.js';

/** A table of ours as the catalogue of the database knows it. */
export interface Tabel {
  /** With its schema, quoted where that is needed. */
  naam: string;
  /** Row-level security on, also for the owner; owned by another than the application role. */
  beveiligd: boolean;
  /** A policy lets everybody read it, whoever they are; also told of a table that is empty. */
  voorIedereen: boolean;
  /** Columns that may be given a value. */
  kolommen: string[];
  /** One of them that an update may set. */
  wijzigbaar: string;
  /** A row of it as it stands there; `null` when the table is empty. */
  rij: object | null;
}

const CATALOGUS = `SELECT format('%I.%I', nspname, relname) AS naam,
    relrowsecurity AND relforcerowsecurity AND pg_get_userbyid(relowner) <> $1 AS beveiligd,
    EXISTS (SELECT FROM pg_policies p WHERE p.schemaname = nspname AND p.tablename = relname
      AND permissive = 'PERMISSIVE' AND cmd IN ('SELECT', 'ALL') AND qual = 'true'
      AND roles && ARRAY['public', $1]::name[]) AS "voorIedereen",
    ARRAY(SELECT quote_ident(attname) FROM pg_attribute
      WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS kolommen,
    (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      AND attgenerated = '' AND attidentity <> 'a' ORDER BY attnum LIMIT 1) AS wijzigbaar
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p') AND nspname NOT IN ('bullmq', 'public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'
  ORDER BY 1`;

/** Every table but those of BullMQ and of PostgreSQL itself. Views of ours would be named too, had we any. */
export function readTabellen(beheerUrl: string): Promise<Tabel[]> {
  return withClient(beheerUrl, async (client) => {
    const { rows } = await client.query<Omit<Tabel, 'rij'>>(CATALOGUS, [APP]);
    const tabellen: Tabel[] = [];
    for (const tabel of rows) {
      const een = await client.query<{ rij: object }>(
        `SELECT to_json(t) AS rij FROM ${tabel.naam} t LIMIT 1`,
      );
      tabellen.push({ ...tabel, rij: een.rows[0]?.rij ?? null });
    }
    return tabellen;
  });
}
