// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { GesprekssignalenWeergave } from './gesprekssignaal.dto.js';

/** How long a signal is news. */
const DAGEN = 28;
// The newest of each, and the first of the row of weeks without a gap that ends with it.
const LIJST = `WITH reeks AS (
    SELECT s.*, s.peildatum - 7 * (row_number() OVER w)::integer AS stuk
    FROM aanbodmatching.gesprekssignaal s WHERE $1::text IS NULL OR s.regio = $1
    WINDOW w AS (PARTITION BY s.regio, s.thema ORDER BY s.peildatum)),
  laatste AS (SELECT DISTINCT ON (regio, thema) *, min(peildatum) OVER (PARTITION BY regio, thema, stuk) AS sinds
    FROM reeks ORDER BY regio, thema, peildatum DESC)
  SELECT regio, thema, to_char(peildatum, 'YYYY-MM-DD') AS peildatum, gesprekken, vragers, eerder,
    to_char(sinds, 'YYYY-MM-DD') AS sinds
  FROM laatste WHERE peildatum > ($2::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date - $3::integer
  ORDER BY gesprekken DESC, thema, regio`;

/** Reading the signals. Who may see which rows is decided by row-level security. */
@Injectable()
export class GesprekssignaalLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** What stands out now, most gesprekken first. */
  list(actor: Actor, regio?: string): Promise<GesprekssignalenWeergave> {
    return this.db.as(actor, async (tx) => ({
      gegevens: await tx.query(LIJST, [regio ?? null, this.klok.nu(), DAGEN]),
    }));
  }
}
