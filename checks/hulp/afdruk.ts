// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { APP } from '../../apps/lokaal/src/postgres/rollen.js';

/** Everything that the application role could have written, as one hash; but for what a worker counts by itself. */
export class Afdruk {
  private constructor(
    private readonly client: pg.Client,
    private readonly sql: string,
    private vorige: string,
  ) {}

  static async open(beheerUrl: string): Promise<Afdruk> {
    const client = new pg.Client({ connectionString: beheerUrl });
    await client.connect();
    const { rows } = await client.query<{ tabel: string }>(
      `SELECT format('%I.%I', nspname, relname) AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
       WHERE relkind = 'r' AND nspname NOT IN ('bullmq', 'public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'
         AND relname NOT IN ('ratelimiet', 'idempotentiesleutel', 'wachtrijstand')
         AND has_table_privilege($1, c.oid, 'INSERT, UPDATE, DELETE')`,
      [APP],
    );
    const delen = rows.map(
      ({ tabel }) => `(SELECT string_agg(t::text, '|' ORDER BY t::text) FROM ${tabel} t)`,
    );
    const afdruk = new Afdruk(client, `SELECT md5(concat_ws('#', ${delen.join(', ')})) AS hash`, '');
    await afdruk.changed();
    return afdruk;
  }

  /** Whether anything is otherwise than at the last time this was asked. */
  async changed(): Promise<boolean> {
    const { rows } = await this.client.query<{ hash: string }>(this.sql);
    const hash = rows[0]?.hash ?? '';
    const anders = hash !== this.vorige;
    this.vorige = hash;
    return anders;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
