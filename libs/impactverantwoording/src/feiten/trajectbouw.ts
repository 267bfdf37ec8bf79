// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { CANONIEK } from './afdruk.js';
import { uitLogboekTot } from './logboek.sql.js';
import { TRAJECTKOLOMMEN, trajectenUit } from './traject.sql.js';

// It takes as long as it takes, and with memory for its sorts: it is one of its kind. What is known of a hulpvraag is never looked
// up one by one: of a table that was made just now the database guesses how much there is.
const ROOM = `SELECT set_config('statement_timeout', '0', true), set_config('transaction_timeout', '0', true),
  set_config('idle_in_transaction_session_timeout', '0', true), set_config('work_mem', '256MB', true),
  set_config('hash_mem_multiplier', '3', true), set_config('enable_nestloop', 'off', true)`;
const BACK = `SELECT set_config('enable_nestloop', 'on', true)`;

/**
 * Builds the trajectories of all events up to and including `totVolgnummer` of the log into a temporary table `pg_temp.<doel>`, with the
 * columns of `impactverantwoording.traject`; it goes with the transaction. The facts themselves are not touched. As `systeem`. The
 * same number gives the same rows for ever, if it is one of `cutLogboek`. Throws for a name that is none.
 */
export async function bouwTrajectenTot(tx: Tx, totVolgnummer: number, doel: string): Promise<void> {
  if (!/^[a-z][a-z_]{0,40}$/.test(doel)) throw new TypeError(`Geen naam van een tabel: ${doel}.`);
  if (!Number.isSafeInteger(totVolgnummer) || totVolgnummer < 0)
    throw new TypeError(`Geen nummer van het logboek: ${String(totVolgnummer)}.`);
  await tx.query(ROOM);
  await tx.query(CANONIEK);
  const bron = `${doel}_bron`;
  // A query that only makes a table is read by several workers of the database at once; one that fills a table is not.
  await tx.query(`CREATE TEMPORARY TABLE ${bron} ON COMMIT DROP AS ${uitLogboekTot(totVolgnummer)}`);
  await tx.query(`ANALYZE pg_temp.${bron}`);
  await tx.query(
    `CREATE TEMPORARY TABLE ${doel} (LIKE impactverantwoording.traject INCLUDING GENERATED) ON COMMIT DROP`,
  );
  await tx.query(
    `INSERT INTO pg_temp.${doel} (${TRAJECTKOLOMMEN}) ${trajectenUit(`SELECT * FROM pg_temp.${bron}`, 'alle')}`,
  );
  await tx.query(`DROP TABLE pg_temp.${bron}`);
  await tx.query(`ANALYZE pg_temp.${doel}`);
  await tx.query(BACK);
}
