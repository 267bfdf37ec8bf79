// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';
import { Prestatiestand } from './prestatiestand.js';

/** What the closed loop is worth. */
export const PRESTATIEFINANCIERING = 'prestatiefinanciering';

@Processor(PRESTATIEFINANCIERING, { ...WORKER_OPTIONS, concurrency: 2 })
export class PrestatiefinancieringProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly stand: Prestatiestand,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    switch (event.type) {
      case 'toewijzing-geleverd':
      case 'toewijzing-bevestigd':
      case 'toewijzing-betwist':
      case 'toewijzing-gestopt':
      case 'uitkomst-gemeld': {
        const { toewijzingId } = event.data;
        await once(this.db, PRESTATIEFINANCIERING, event, (tx) => this.stand.follow(tx, toewijzingId));
        return;
      }
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${PRESTATIEFINANCIERING}.`);
    }
  }
}
