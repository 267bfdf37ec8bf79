// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once, type Tx } from '#libs/platform';
import { OnvervuldRegister } from './onvervuld.register.js';

/** Apart from matching, so that a figure holds up nobody who waits for an answer. */
export const AANBODMATCHING_REGISTER = 'aanbodmatching-register';

@Processor(AANBODMATCHING_REGISTER, { ...WORKER_OPTIONS, concurrency: 2 })
export class OnvervuldProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly register: OnvervuldRegister,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    await once(this.db, AANBODMATCHING_REGISTER, event, (tx) => this.handle(tx, event));
  }

  private async handle(tx: Tx, event: AnyEvent): Promise<void> {
    switch (event.type) {
      case 'hulpvraag-gematcht':
        return this.register.afterMatch(tx, event);
      case 'toewijzing-geweigerd':
      case 'toewijzing-op-wachtlijst':
        return this.register.afterAanbod(tx, event);
      case 'toewijzing-bevestigd':
        return this.register.meet(tx, event.data.hulpvraagId);
      case 'hulpvraag-afgerond':
        return this.register.afterEnd(tx, event);
      case 'hulpvraag-ingetrokken':
        return event.data.reden === 'dubbel' ? this.register.lapse(tx, event.data.hulpvraagId) : undefined;
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${AANBODMATCHING_REGISTER}.`);
    }
  }
}
