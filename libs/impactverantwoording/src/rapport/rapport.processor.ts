// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { DomainError, type AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';
import { Rapportbouw, type Bouwsel } from './rapportbouw.js';

/** Building reports. */
export const IMPACTRAPPORTEN = 'impactverantwoording-rapporten';

const MISLUKT = 'Het opbouwen mislukte. Probeer het opnieuw met een nieuwe editie, of vraag de beheerder.';

@Processor(IMPACTRAPPORTEN, { ...WORKER_OPTIONS, concurrency: 1 })
export class RapportProcessor extends WorkerHost {
  private readonly logger = new Logger(RapportProcessor.name);

  constructor(
    private readonly db: Database,
    private readonly bouw: Rapportbouw,
  ) {
    super();
  }

  override async process(
    job: Pick<Job<AnyEvent>, 'data' | 'attemptsMade' | 'opts' | 'updateProgress'>,
  ): Promise<void> {
    const event = job.data;
    if (event.type !== 'rapporteditie-gevraagd')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${IMPACTRAPPORTEN}.`);
    const { editieId } = event.data;
    const bouwsel = await this.bouw
      .build(editieId, (voortgang) => job.updateProgress(voortgang))
      .catch((fout: unknown) => this.giveUp(job, fout));
    await once(this.db, IMPACTRAPPORTEN, event, async (tx) => {
      if (bouwsel !== null) await this.bouw.store(tx, editieId, bouwsel);
    });
  }

  /** What will not get better is over at once; the rest after the last time that it was tried. */
  private giveUp({ attemptsMade, opts }: Pick<Job, 'attemptsMade' | 'opts'>, fout: unknown): Bouwsel {
    if (fout instanceof DomainError) return { besluit: 'mislukt', reden: fout.message };
    if (attemptsMade + 1 < (opts.attempts ?? 1)) throw fout;
    this.logger.error(fout);
    return { besluit: 'mislukt', reden: MISLUKT };
  }
}
