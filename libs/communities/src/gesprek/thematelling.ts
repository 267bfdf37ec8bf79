// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger, publish } from '#libs/platform';
import { WEKEN, isGestegen, type Thematelling } from './thematelling.rules.js';

const ELKE_MS = 3_600_000;

// The Monday of this week, in the Netherlands; by whoever comes first.
const CLAIM = `INSERT INTO communities.gesprektelling (peildatum, geteld_op)
  VALUES (date_trunc('week', $1::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date, $1)
  ON CONFLICT DO NOTHING RETURNING to_char(peildatum, 'YYYY-MM-DD') AS peildatum`;
// Who took a question back did not ask it; of who was erased it still counts.
const TEL = `WITH grens AS (SELECT $1::date::timestamp AT TIME ZONE 'Europe/Amsterdam' AS tot,
    ($1::date - 7 * $2::integer)::timestamp AT TIME ZONE 'Europe/Amsterdam' AS nu,
    ($1::date - 7 * ($2::integer + $3::integer))::timestamp AT TIME ZONE 'Europe/Amsterdam' AS van)
  SELECT c.regio, t.thema, (count(*) FILTER (WHERE g.gevraagd_op >= grens.nu))::integer AS gesprekken,
    (count(DISTINCT g.betrokkene_id) FILTER (WHERE g.gevraagd_op >= grens.nu))::integer AS vragers,
    (count(*) FILTER (WHERE g.gevraagd_op < grens.nu))::integer AS eerder
  FROM communities.gesprek g JOIN communities.community c ON c.id = g.community_id, grens, unnest(g.themas) AS t (thema)
  WHERE g.gevraagd_op >= grens.van AND g.gevraagd_op < grens.tot AND g.zichtbaar AND g.ingetrokken_op IS NULL
  GROUP BY c.regio, t.thema ORDER BY c.regio, t.thema`;

/** Once a week: counts of which thema's people in the communities of each regio talk, and tells of those that rise. */
@Injectable()
export class Thematelronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers of how many thema's was told; `null` when this week was counted before. */
  run(): Promise<number | null> {
    return this.db.as(SYSTEEM, async (tx) => {
      const [week]: { peildatum: string }[] = await tx.query(CLAIM, [this.klok.nu()]);
      if (!week) return null;
      const { peildatum } = week;
      const geteld: ({ regio: string; thema: string } & Thematelling)[] = await tx.query(TEL, [
        ...[peildatum, WEKEN.nu, WEKEN.eerder],
      ]);
      const gestegen = geteld.filter(isGestegen);
      for (const telling of gestegen)
        await publish(
          tx,
          newEvent('gespreksthema-gestegen', randomUUID(), { peildatum, ...telling }, this.klok),
        );
      return gestegen.length;
    });
  }
}

/** Runs that round in a worker, over and over. */
@Injectable()
export class Thematelwekker extends Herhaling {
  constructor(
    private readonly ronde: Thematelronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de telling van gespreksthema’s' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    await this.ronde.run();
  }
}
