// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, onceTogether } from '#libs/platform';
import { Feitenschrijver } from './feitenschrijver.js';
import { isFeit } from './feitevents.rules.js';

/** The facts that figures are counted from. */
export const IMPACTVERANTWOORDING = 'impactverantwoording';

/** So many events at once: their work is less than the way there and back of each. */
const AT_ONCE = 500;

@Processor(IMPACTVERANTWOORDING, { ...WORKER_OPTIONS, concurrency: 1 })
export class FeitenProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly schrijver: Feitenschrijver,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    if (!isFeit(event))
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${IMPACTVERANTWOORDING}.`);
    await onceTogether(this.db, { queue: IMPACTVERANTWOORDING, atOnce: AT_ONCE }, event, (tx, ids) =>
      this.schrijver.take(tx, ids),
    );
  }
}
