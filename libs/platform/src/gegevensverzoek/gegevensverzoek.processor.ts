// SPDX-License-Identifier: EUPL-1.2
import { BullModule, Processor, WorkerHost } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database } from '../database/database.js';
import { WORKER_OPTIONS } from '../events/backend.js';
import { once } from '../events/once.js';
import { GegevensverzoekService } from './gegevensverzoek.service.js';

/** Erasing what people asked to have erased. */
export const GEGEVENSVERZOEKEN = 'gegevensverzoeken';

@Processor(GEGEVENSVERZOEKEN, { ...WORKER_OPTIONS, concurrency: 1 })
export class GegevensverzoekProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly verzoeken: GegevensverzoekService,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    if (event.type !== 'wissing-gevraagd')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${GEGEVENSVERZOEKEN}.`);
    await once(this.db, GEGEVENSVERZOEKEN, event, (tx) =>
      this.verzoeken.erase(tx, event.data.gegevensverzoekId),
    );
  }
}

/** For the worker. */
@Module({
  imports: [BullModule.registerQueue({ name: GEGEVENSVERZOEKEN })],
  providers: [GegevensverzoekProcessor],
})
export class GegevensverzoekWorker {}
