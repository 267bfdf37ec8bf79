// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger } from '#libs/platform';
import { askBerichten } from './aanmelding.opslag.js';

const ELKE_MS = 60_000;
/** How many at once. */
export const BATCH = 100;

// Of who signed up within the last day the confirmation is fresh enough. The mark and the request for the mail commit as
// one, so that neither a restart nor a second worker reminds anybody twice.
const DUE = `WITH due AS (SELECT a.id FROM communities.aanmelding a
    JOIN communities.bijeenkomst b ON b.id = a.bijeenkomst_id
    WHERE a.status = 'aangemeld' AND a.herinnerd_op IS NULL AND b.status = 'gepland'
      AND b.begin > $1 AND b.begin <= $1::timestamptz + interval '24 hours'
      AND a.sinds <= b.begin - interval '24 hours'
    ORDER BY a.id LIMIT $2 FOR UPDATE OF a SKIP LOCKED)
  UPDATE communities.aanmelding a SET herinnerd_op = $1 FROM due WHERE a.id = due.id
  RETURNING a.id, a.bijeenkomst_id AS "bijeenkomstId"`;

interface Rij {
  id: string;
  bijeenkomstId: string;
}

/** Reminds who comes, the day before. */
@Injectable()
export class Herinneringsronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers how many were reminded. */
  run(): Promise<number> {
    return this.db.as(SYSTEEM, async (tx) => {
      const [rijen] = (await tx.query(DUE, [this.klok.nu(), BATCH])) as unknown as [Rij[], number];
      await askBerichten(tx, this.klok, 'herinnering', rijen);
      return rijen.length;
    });
  }
}

/** Runs that round in a worker, over and over. */
@Injectable()
export class Herinneraar extends Herhaling {
  constructor(
    private readonly ronde: Herinneringsronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de herinneringsronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) >= BATCH);
  }
}
