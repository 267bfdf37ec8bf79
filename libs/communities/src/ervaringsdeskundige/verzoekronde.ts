// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger } from '#libs/platform';
import { LessThanOrEqual } from 'typeorm';
import { Ervaringsverzoek } from './ervaring.entity.js';
import { lapse } from './ervaring.opslag.js';

const ELKE_MS = 60_000;
/** How many at once. */
export const VERZOEK_BATCH = 100;

/** Lets requests lapse that nobody answered in time. */
@Injectable()
export class Verzoekronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers how many lapsed. */
  run(): Promise<number> {
    return this.db.as(SYSTEEM, async (tx) => {
      const verzoeken = await tx.find(Ervaringsverzoek, {
        where: { status: 'open', vervaltOp: LessThanOrEqual(this.klok.nu()) },
        order: { id: 'ASC' },
        take: VERZOEK_BATCH,
        // What a second worker has in hand, or somebody answers at this moment, is passed over.
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      for (const verzoek of verzoeken) await lapse(tx, this.klok, verzoek, SYSTEEM.subject);
      return verzoeken.length;
    });
  }
}

/** Runs that round in a worker, over and over. */
@Injectable()
export class Verzoekwekker extends Herhaling {
  constructor(
    private readonly ronde: Verzoekronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de verzoekronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) >= VERZOEK_BATCH);
  }
}
