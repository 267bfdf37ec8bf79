// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';

/** What must be forgotten with a hulpvraag. */
export const IMPACTVERANTWOORDING_METINGEN = 'impactverantwoording-metingen';

const WEG = 'DELETE FROM impactverantwoording.meting WHERE hulpvraag_id = $1';

@Processor(IMPACTVERANTWOORDING_METINGEN, WORKER_OPTIONS)
export class Metingwisser extends WorkerHost {
  constructor(private readonly db: Database) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    if (event.type !== 'hulpvraag-gewist')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${IMPACTVERANTWOORDING_METINGEN}.`);
    const { hulpvraagId } = event.data;
    await once(this.db, IMPACTVERANTWOORDING_METINGEN, event, async (tx) => {
      await tx.query(WEG, [hulpvraagId]);
    });
  }
}
