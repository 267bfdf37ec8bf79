// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger, publish } from '#libs/platform';
import { overzichtweek } from './overzicht.rules.js';

const ELKE_MS = 300_000;
/** How many at once. */
export const BATCH = 100;

// The mark and the request for the mail commit as one, and the key of the mark is the member and the week: neither a restart
// nor a second worker sends it twice. Who has nothing new to hear of is marked as well.
const DUE = `WITH due AS (SELECT l.id, l.community_id FROM communities.lidmaatschap l
    JOIN communities.community c ON c.id = l.community_id AND c.gearchiveerd_op IS NULL
    LEFT JOIN communities.overzichtkeuze k ON k.lidmaatschap_id = l.id
    WHERE l.status = 'lid' AND coalesce(k.keuze, 'wekelijks') = 'wekelijks'
      AND NOT EXISTS (SELECT FROM communities.overzichtsmail o WHERE o.lidmaatschap_id = l.id AND o.week = $1)
    ORDER BY l.id LIMIT $3)
  INSERT INTO communities.overzichtsmail (lidmaatschap_id, week, gemaakt_op, gevraagd)
  SELECT due.id, $1::date, $2::timestamptz, EXISTS (SELECT FROM communities.gesprek g
      WHERE g.community_id = due.community_id AND g.tekst IS NOT NULL AND g.zichtbaar AND g.lidmaatschap_id <> due.id
        AND g.gevraagd_op > $2::timestamptz - interval '7 days')
    OR EXISTS (SELECT FROM communities.bijeenkomst b WHERE b.community_id = due.community_id
      AND b.status = 'gepland' AND b.gepland_op > $2::timestamptz - interval '7 days' AND b.begin > $2)
  FROM due ON CONFLICT DO NOTHING RETURNING lidmaatschap_id AS "lidmaatschapId", gevraagd`;

/** Asks the overview of the week for every member who wants it and for whom there is something new. */
@Injectable()
export class Overzichtronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers how many members it looked at. */
  async run(): Promise<number> {
    const nu = this.klok.nu();
    const week = overzichtweek(nu);
    if (week === null) return 0;
    return this.db.as(SYSTEEM, async (tx) => {
      const rijen: { lidmaatschapId: string; gevraagd: boolean }[] = await tx.query(DUE, [week, nu, BATCH]);
      for (const { lidmaatschapId, gevraagd } of rijen) {
        if (!gevraagd) continue;
        await publish(
          tx,
          newEvent('overzicht-gevraagd', lidmaatschapId, { lidmaatschapId, week }, this.klok),
        );
      }
      return rijen.length;
    });
  }
}

/** Runs that round in a worker, over and over. */
@Injectable()
export class Overzichtmaker extends Herhaling {
  constructor(
    private readonly ronde: Overzichtronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de overzichtronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) >= BATCH);
  }
}
