// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { AnyEvent } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { TRAJECTKOLOMMEN, trajectenUit, uitBron } from './traject.sql.js';

// One at a time, over all workers: two events of one hulpvraag that came at once would each not see the other.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording feiten', 0))`;
/** Compiling the statement would take longer than running it for one hulpvraag or one theme. */
export const NO_JIT = `SELECT set_config('jit', 'off', true)`;

const KEEP = `INSERT INTO impactverantwoording.bron (event_id, hulpvraag_id, toewijzing_id)
  SELECT e.id, (e.data ->> 'hulpvraagId')::uuid, (e.data ->> 'toewijzingId')::uuid FROM platform.event e
  WHERE e.id = $1 AND num_nonnulls(e.data ->> 'hulpvraagId', e.data ->> 'toewijzingId') >= 1
  ON CONFLICT DO NOTHING`;
// Of a prestatie only the toewijzing is known, and a toewijzing may have been of another hulpvraag before.
const TOUCHED = `SELECT DISTINCT a.hulpvraag_id AS id FROM impactverantwoording.bron b
  JOIN impactverantwoording.bron a ON a.hulpvraag_id = b.hulpvraag_id OR a.toewijzing_id = b.toewijzing_id
  WHERE b.event_id = $1 AND a.hulpvraag_id IS NOT NULL`;
const SOORT = `INSERT INTO impactverantwoording.aanbodsoort AS a (aanbod_id, soort, versie) VALUES ($1, $2, $3)
  ON CONFLICT (aanbod_id) DO UPDATE SET soort = excluded.soort, versie = excluded.versie WHERE a.versie < excluded.versie`;

/** Who writes the facts, holds this first. */
export const lockFeiten = (tx: Tx): Promise<unknown> => tx.query(LOCK);

/** Makes the trajectories of these hulpvragen anew, in tables of that name; what is there of them is replaced. */
export async function refold(
  tx: Tx,
  ids: string[],
  tabellen = { bron: 'impactverantwoording.bron', traject: 'impactverantwoording.traject' },
): Promise<void> {
  const { bron, traject } = tabellen;
  await tx.query(`DELETE FROM ${traject} WHERE hulpvraag_id = ANY ($1)`, [ids]);
  await tx.query(`INSERT INTO ${traject} (${TRAJECTKOLOMMEN}) ${trajectenUit(uitBron(bron))}`, [ids]);
}

/** Keeps the facts up with the log, an event at a time. */
@Injectable()
export class Feitenschrijver {
  /** As `systeem`. What an event says is read from the log; taking it twice, or before an earlier one, comes to the same. */
  async take(tx: Tx, event: AnyEvent): Promise<void> {
    await lockFeiten(tx);
    await tx.query(NO_JIT);
    if (event.type === 'aanbod-gewijzigd') {
      const { aanbodId, soort, versie } = event.data;
      if (soort !== undefined) await tx.query(SOORT, [aanbodId, soort, versie]);
      return;
    }
    await tx.query(KEEP, [event.id]);
    const rijen: { id: string }[] = await tx.query(TOUCHED, [event.id]);
    if (rijen.length > 0)
      await refold(
        tx,
        rijen.map(({ id }) => id),
      );
  }
}
