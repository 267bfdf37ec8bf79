// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';
import { PostbijlageScan } from './scan.service.js';

/** Looking for viruses apart, so that a scanner that is down holds up nothing else. */
export const COMMUNITIES_SCAN = 'communities-scan';

@Processor(COMMUNITIES_SCAN, { ...WORKER_OPTIONS, concurrency: 2 })
export class CommunitiesScanProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly scans: PostbijlageScan,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    if (event.type !== 'postbijlage-toegevoegd')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${COMMUNITIES_SCAN}.`);
    const { bijlageId } = event.data;
    const oordeel = await this.scans.look(bijlageId);
    await once(this.db, COMMUNITIES_SCAN, event, (tx) => this.scans.settle(tx, bijlageId, oordeel));
  }
}
