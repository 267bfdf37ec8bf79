// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { APP } from '../../apps/lokaal/src/postgres/rollen.js';

/** Everything that the application role could have written, as a hash per table; but for what a worker counts by itself. */
export class Afdruk {
  private constructor(
    private readonly client: pg.Client,
    private readonly sql: string,
    private vorige: Record<string, string | null>,
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
      ({ tabel }) =>
        `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${tabel} t) AS ${pg.escapeIdentifier(tabel)}`,
    );
    const afdruk = new Afdruk(client, `SELECT ${delen.join(', ')}`, {});
    await afdruk.changed();
    return afdruk;
  }

  /** Whether anything is otherwise than at the last time this was asked. */
  async changed(): Promise<boolean> {
    return (await this.changedTables()).length > 0;
  }

  /** The same, as the names of the tables. */
  async changedTables(): Promise<string[]> {
    const { rows } = await this.client.query<Record<string, string | null>>(this.sql);
    const { vorige } = this;
    this.vorige = rows[0] ?? {};
    return Object.keys(this.vorige).filter((tabel) => this.vorige[tabel] !== vorige[tabel]);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
