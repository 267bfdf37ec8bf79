// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once, type Tx } from '#libs/platform';
import { Rekeningpost } from './rekeningpost.js';

/** Mail about accounts. */
export const BANKREKENING_MAIL = 'bankrekening-mail';

@Processor(BANKREKENING_MAIL, { ...WORKER_OPTIONS, concurrency: 2 })
export class BankrekeningMailProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly post: Rekeningpost,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    await once(this.db, BANKREKENING_MAIL, event, (tx) => this.handle(tx, event));
  }

  private handle(tx: Tx, event: AnyEvent): Promise<void> {
    switch (event.type) {
      case 'bankrekening-gewijzigd':
        return this.post.tell(tx, event.data.wat, event.data.bankrekeningId, event.id);
      case 'bankrekening-bevestigd':
        return this.post.tell(tx, 'bevestigd', event.data.bankrekeningId, event.id);
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${BANKREKENING_MAIL}.`);
    }
  }
}
