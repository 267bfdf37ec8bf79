// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent } from '#libs/kernel';
import type { Tx } from '../database/tx.js';

/** The relay listens on this channel; a notification that is lost costs a second, not an event. */
export const EVENT_CHANNEL = 'schakel_event';

// One round trip for both: every submit and every match goes through here.
const INSERT = `WITH vastgelegd AS (INSERT INTO platform.event (id, type, source, subject, time, dataversie, data)
  VALUES ($1, $2, $3, $4, $5, $6, $7)) SELECT pg_notify($8, '')`;

/**
 * Records the event in the same transaction as the business rows (the outbox): both commit or neither does. Sending
 * follows after the commit, at least once.
 */
export async function publish(tx: Tx, event: AnyEvent): Promise<void> {
  const { id, type, source, subject, time, dataversie, data } = event;
  await tx.query(INSERT, [id, type, source, subject, time, dataversie, JSON.stringify(data), EVENT_CHANNEL]);
}

const INSERT_ALL = `WITH vastgelegd AS (INSERT INTO platform.event (id, type, source, subject, time, dataversie, data)
  SELECT * FROM jsonb_to_recordset($1) AS e (id uuid, type text, source text, subject text, time timestamptz, dataversie int,
    data jsonb)) SELECT pg_notify($2, '')`;

/** As `publish` for each, in that order and in one statement. */
export async function publishAll(tx: Tx, events: readonly AnyEvent[]): Promise<void> {
  if (events.length > 0) await tx.query(INSERT_ALL, [JSON.stringify(events), EVENT_CHANNEL]);
}

/** Tells after the commit that something changed of which there is no event: whoever listens looks for himself. */
export async function wake(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_notify($1, '')`, [EVENT_CHANNEL]);
}
