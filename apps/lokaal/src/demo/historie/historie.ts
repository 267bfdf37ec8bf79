// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { Herbouw } from '#libs/impactverantwoording';
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import { Database } from '#libs/platform';
import { BRON } from './event.js';

const PER_KEER = 4_000;
const IS_ER = `SELECT EXISTS (SELECT FROM platform.event WHERE source = '${BRON}') AS er`;
// Sent already: there is nothing to match, to mail or to pay of a hulpvraag that is over, and of nobody.
const LOG = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
  SELECT id, type, source, subject, time, dataversie, data, time
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, type text, source text, subject text, time timestamptz, dataversie integer, data jsonb)`;

/**
 * Writes the history into the log, whole or not at all, and has all facts made anew of the log: for so many at once that is quicker
 * than one by one. What is there already is left as it is.
 */
export async function writeHistorie(
  worker: INestApplicationContext,
  events: readonly AnyEvent[],
): Promise<void> {
  const db = worker.get(Database, { strict: false });
  await db.as(SYSTEEM, async (tx) => {
    const [rij] = await tx.query<{ er: boolean }[]>(IS_ER);
    if (rij?.er) return;
    for (let van = 0; van < events.length; van += PER_KEER)
      await tx.query(LOG, [JSON.stringify(events.slice(van, van + PER_KEER))]);
  });
  await worker.get(Herbouw, { strict: false }).run();
}
