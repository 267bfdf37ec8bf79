// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { VAN_HULPVRAGEN, geraaktDoor, soortenUit } from './logboek.sql.js';
import { TRAJECTKOLOMMEN, trajectenUit } from './traject.sql.js';

// One at a time, over all workers: of two that fold one hulpvraag at once, the one that looked first could write last.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording feiten', 0))`;
// Compiling the statement would take longer than running it for some hulpvragen.
const NO_JIT = `SELECT set_config('jit', 'off', true)`;

// Of a prestatie only the toewijzing is known, and a toewijzing may have been of another hulpvraag before.
const TOUCHED = geraaktDoor('e.id = ANY ($1)');
const SOORT = `INSERT INTO impactverantwoording.aanbodsoort AS a (aanbod_id, soort, versie) ${soortenUit('id = ANY ($1)')}
  ON CONFLICT (aanbod_id) DO UPDATE SET soort = excluded.soort, versie = excluded.versie WHERE a.versie < excluded.versie`;
const FOLD = trajectenUit(VAN_HULPVRAGEN, 'welke');

/** Who writes the facts, holds this first: what is read after it, nobody writes over with what he read before. */
export const lockFeiten = (tx: Tx): Promise<unknown> => tx.query(LOCK);

/** Makes the trajectories of these hulpvragen anew, in a table of that name; what is there of them is replaced. */
export async function refold(tx: Tx, ids: string[], traject = 'impactverantwoording.traject'): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`DELETE FROM ${traject} WHERE hulpvraag_id = ANY ($1::uuid[])`, [ids]);
  await tx.query(`INSERT INTO ${traject} (${TRAJECTKOLOMMEN}) ${FOLD}`, [ids]);
}

/** Keeps the facts up with the log. */
@Injectable()
export class Feitenschrijver {
  /**
   * As `systeem`: these events, by their ids. What they say is read from the log; taking one twice, before an earlier one, or with
   * others at once, comes to the same. A hulpvraag is made anew once, however many of them are of it.
   */
  async take(tx: Tx, eventIds: string[]): Promise<void> {
    await lockFeiten(tx);
    await tx.query(NO_JIT);
    await tx.query(SOORT, [eventIds]);
    const geraakt: { id: string }[] = await tx.query(TOUCHED, [eventIds]);
    await refold(
      tx,
      geraakt.map(({ id }) => id),
    );
  }
}
