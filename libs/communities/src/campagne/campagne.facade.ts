// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database } from '#libs/platform';

// The first time counts, whichever is heard of first. After its window, and once it was closed, nothing moves any more.
const NOTEER = `UPDATE communities.campagne_eenheid e SET gevraagd_op = least(e.gevraagd_op, $2)
  FROM communities.campagne c WHERE c.id = e.campagne_id AND e.kvk_nummers @> ARRAY[$1] AND c.status = 'verstuurd'
    AND c.verstuurd_op <= $2 AND $2 < c.verstuurd_op + make_interval(days => c.venster_dagen)`;

/** A firm that asked for help, whatever woke it. */
export interface Gevraagd {
  kvkNummer: string;
  /** When the hulpvraag came in. */
  op: Date;
}

/** What the pillars above may tell campaigns (ADR 0043). */
@Injectable()
export class CampagneFacade {
  constructor(private readonly db: Database) {}

  /** Notes that this firm asked, in the campaigns that watch it: that and when, and nothing of what. May be told again. */
  async noteVraag({ kvkNummer, op }: Gevraagd): Promise<void> {
    await this.db.as(SYSTEEM, (tx) => tx.query(NOTEER, [kvkNummer, op]));
  }
}
