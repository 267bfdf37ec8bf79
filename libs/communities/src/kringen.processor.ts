// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once, type Tx } from '#libs/platform';
import type { Kringwoorden } from './kring/kringuitleg.rules.js';
import { Kringverloop } from './kring/kringverloop.js';
import { Kringvormer } from './kringronde/kringvormer.js';
import { Kringwoordenboek } from './kringronde/kringwoorden.js';

/** Forming kringen, and what follows when somebody comes into one or leaves it. */
export const COMMUNITIES_KRINGEN = 'communities-kringen';

/** One round reckons for seconds: a lock of five would be over by then. */
@Processor(COMMUNITIES_KRINGEN, { ...WORKER_OPTIONS, lockDuration: 60_000, concurrency: 1 })
export class CommunitiesKringenProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly woordenboek: Kringwoordenboek,
    private readonly vormer: Kringvormer,
    private readonly verloop: Kringverloop,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    const woorden = await this.woordenboek.read();
    await once(this.db, COMMUNITIES_KRINGEN, event, (tx) => this.handle(tx, event, woorden));
  }

  private async handle(tx: Tx, event: AnyEvent, woorden: Kringwoorden): Promise<void> {
    switch (event.type) {
      case 'kringronde-gevraagd':
        return this.vormer.form(tx, event.data.kringrondeId, woorden);
      case 'kringronde-bevestigd':
        return this.vormer.settle(tx, event.data.kringrondeId);
      case 'kring-toegetreden':
        return this.verloop.entered(tx, event.data, woorden);
      case 'kring-verlaten':
        return this.verloop.explain(tx, event.data.kringId, woorden);
      case 'lid-vertrokken':
        return this.verloop.gone(tx, event.data.lidmaatschapId);
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${COMMUNITIES_KRINGEN}.`);
    }
  }
}
