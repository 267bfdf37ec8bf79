// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { VAN_HULPVRAGEN, geraaktDoor, soortenUit } from './logboek.sql.js';
import { BOEK, GETELD, NABIJ } from './randtelling.sql.js';
import { TRAJECTKOLOMMEN, trajectenUit } from './traject.sql.js';

// One at a time, over all workers: of two that fold one hulpvraag at once, the one that looked first could write last.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording feiten', 0))`;
/** Compiling the statement would take longer than running it for some hulpvragen or one thema. */
export const NO_JIT = `SELECT set_config('jit', 'off', true)`;

// Of a prestatie only the toewijzing is known, and a toewijzing may have been of another hulpvraag before.
const TOUCHED = geraaktDoor('e.id = ANY ($1)');
const SOORT = `INSERT INTO impactverantwoording.aanbodsoort AS a (aanbod_id, soort, versie) ${soortenUit('id = ANY ($1)')}
  ON CONFLICT (aanbod_id) DO UPDATE SET soort = excluded.soort, versie = excluded.versie WHERE a.versie < excluded.versie`;
// Of an offer of which the kind becomes another one, all trajectories count elsewhere.
const ANDERE_SOORT = `SELECT s.aanbod_id AS id FROM (${soortenUit('id = ANY ($1)')}) s (aanbod_id, soort, versie)
  LEFT JOIN impactverantwoording.aanbodsoort a USING (aanbod_id)
  WHERE a.aanbod_id IS NULL OR (a.versie < s.versie AND a.soort <> s.soort)`;
const MET_AANBOD = `SELECT DISTINCT hulpvraag_id AS id FROM impactverantwoording.traject WHERE aanbod_id = ANY ($1::uuid[])`;
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
    const ids = [
      ...new Set([...(await idsOf(tx, TOUCHED, eventIds)), ...(await ofAnotherKind(tx, eventIds))]),
    ];
    const [voor] = await tx.query<{ geteld: string }[]>(GETELD, [ids]);
    await tx.query(SOORT, [eventIds]);
    await refold(tx, ids);
    if (ids.length === 0) return;
    await tx.query(NABIJ);
    await tx.query(BOEK, [ids, voor?.geteld]);
  }
}

const idsOf = async (tx: Tx, sql: string, van: string[]): Promise<string[]> =>
  (await tx.query<{ id: string }[]>(sql, [van])).map(({ id }) => id);

async function ofAnotherKind(tx: Tx, eventIds: string[]): Promise<string[]> {
  const aanbod = await idsOf(tx, ANDERE_SOORT, eventIds);
  return aanbod.length === 0 ? [] : idsOf(tx, MET_AANBOD, aanbod);
}
