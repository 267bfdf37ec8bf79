// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger } from '#libs/platform';
import { askBerichten } from './aanmelding.opslag.js';

const ELKE_MS = 60_000;
/** How many at once. */
export const EVALUATIE_BATCH = 100;

// Some hours after the end, so that who keeps the community can note who was there; who is noted in the days after is
// asked then. The mark and the request for the mail commit as one: neither a restart nor a second worker asks twice.
const DUE = `WITH due AS (SELECT a.id FROM communities.aanmelding a
    JOIN communities.bijeenkomst b ON b.id = a.bijeenkomst_id
    WHERE a.aanwezig AND a.evaluatie_gevraagd_op IS NULL AND b.status = 'gepland'
      AND b.eind <= $1::timestamptz - interval '3 hours' AND b.eind > $1::timestamptz - interval '7 days'
    ORDER BY a.id LIMIT $2 FOR UPDATE OF a SKIP LOCKED)
  UPDATE communities.aanmelding a SET evaluatie_gevraagd_op = $1 FROM due WHERE a.id = due.id
  RETURNING a.id, a.bijeenkomst_id AS "bijeenkomstId"`;

interface Rij {
  id: string;
  bijeenkomstId: string;
}

/** Asks who was there what he thought of it. */
@Injectable()
export class Evaluatieronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers how many were asked. */
  run(): Promise<number> {
    return this.db.as(SYSTEEM, async (tx) => {
      const [rijen] = (await tx.query(DUE, [this.klok.nu(), EVALUATIE_BATCH])) as unknown as [Rij[], number];
      await askBerichten(tx, this.klok, 'evaluatie', rijen);
      return rijen.length;
    });
  }
}

/** Runs that round in a worker, over and over. */
@Injectable()
export class Evaluatievrager extends Herhaling {
  constructor(
    private readonly ronde: Evaluatieronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de evaluatieronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) >= EVALUATIE_BATCH);
  }
}
