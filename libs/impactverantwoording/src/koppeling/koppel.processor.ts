// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';
import { Koppelbouw } from './koppelbouw.js';

/** Making files for linking, and forgetting who does not want to be in them. */
export const IMPACTKOPPELING = 'impactverantwoording-koppeling';

/** How far a file is when the worker took it in hand; the rest is one transaction. */
const BEGONNEN = 10;
const VOORTGANG = `UPDATE impactverantwoording.koppelbestand SET voortgang = $2 WHERE id = $1 AND status = 'in-opbouw'`;

@Processor(IMPACTKOPPELING, { ...WORKER_OPTIONS, concurrency: 1 })
export class KoppelProcessor extends WorkerHost {
  private readonly logger = new Logger(KoppelProcessor.name);

  constructor(
    private readonly db: Database,
    private readonly bouw: Koppelbouw,
  ) {
    super();
  }

  override async process(job: Pick<Job<AnyEvent>, 'data' | 'attemptsMade' | 'opts'>): Promise<void> {
    const event = job.data;
    if (event.type === 'koppelbestand-gevraagd') return this.build(event, event.data.koppelbestandId, job);
    if (event.type === 'koppeltoestemming-ingetrokken') {
      const { hulpvraagId } = event.data;
      await once(this.db, IMPACTKOPPELING, event, (tx) => this.bouw.withdraw(tx, hulpvraagId));
      return;
    }
    if (event.type !== 'hulpvraag-gewist')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${IMPACTKOPPELING}.`);
    const { hulpvraagId } = event.data;
    await once(this.db, IMPACTKOPPELING, event, (tx) => this.bouw.forget(tx, hulpvraagId));
  }

  /** What still fails the last time that it is tried, is over: somebody waits for it. */
  private async build(
    event: AnyEvent,
    id: string,
    { attemptsMade, opts }: Pick<Job, 'attemptsMade' | 'opts'>,
  ): Promise<void> {
    await this.db.as(SYSTEEM, (tx) => tx.query(VOORTGANG, [id, BEGONNEN]));
    try {
      await once(this.db, IMPACTKOPPELING, event, (tx) => this.bouw.build(tx, id));
    } catch (fout) {
      if (attemptsMade + 1 < (opts.attempts ?? 1)) throw fout;
      this.logger.error(fout);
      await once(this.db, IMPACTKOPPELING, event, (tx) => this.bouw.fail(tx, id, 'fout'));
    }
  }
}
