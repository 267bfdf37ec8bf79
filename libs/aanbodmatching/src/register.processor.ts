// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once, type Tx } from '#libs/platform';
import { GesprekssignaalRegister } from './onvervuld/gesprekssignaal.register.js';
import { OnvervuldRegister } from './onvervuld/onvervuld.register.js';
import { Thesaurushouder } from './thesaurus/thesaurushouder.js';
import { TrechterRegister } from './trechter/trechter.register.js';

/** Apart from matching, so that a figure holds up nobody who waits for an answer. */
export const AANBODMATCHING_REGISTER = 'aanbodmatching-register';

/** Keeps the figures: how far each hulpvraag came, and what was not found. */
@Processor(AANBODMATCHING_REGISTER, { ...WORKER_OPTIONS, concurrency: 2 })
export class RegisterProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly onvervuld: OnvervuldRegister,
    private readonly signalen: GesprekssignaalRegister,
    private readonly trechter: TrechterRegister,
    private readonly thesaurus: Thesaurushouder,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    await this.thesaurus.current();
    await once(this.db, AANBODMATCHING_REGISTER, event, async (tx) => {
      await this.trechter.follow(tx, event);
      await this.handle(tx, event);
    });
  }

  private async handle(tx: Tx, event: AnyEvent): Promise<void> {
    switch (event.type) {
      case 'hulpvraag-gematcht':
        return this.onvervuld.afterMatch(tx, event);
      case 'toewijzing-geweigerd':
      case 'toewijzing-op-wachtlijst':
        return this.onvervuld.afterAanbod(tx, event);
      case 'toewijzing-bevestigd':
        return this.onvervuld.meet(tx, event.data.hulpvraagId);
      case 'hulpvraag-afgerond':
        return this.onvervuld.afterEnd(tx, event);
      case 'hulpvraag-ingetrokken':
        return event.data.reden === 'dubbel' ? this.onvervuld.lapse(tx, event.data.hulpvraagId) : undefined;
      case 'hulpvraag-samengevoegd':
        return this.trechter.setDubbel(tx, event.data.hulpvraagId, true);
      case 'samenvoeging-teruggedraaid':
        return this.trechter.setDubbel(tx, event.data.hulpvraagId, false);
      case 'gespreksthema-gestegen':
        return this.signalen.add(tx, event);
      case 'toewijzing-voorgesteld':
      case 'toestemming-gevraagd':
      case 'toewijzing-aangeboden':
      case 'toewijzing-geaccepteerd':
      case 'toewijzing-gestart':
      case 'toewijzing-geleverd':
      case 'hulpvraag-overgedragen':
      case 'overdracht-aanvaard':
      case 'overdracht-gereed':
      case 'overdracht-bevestigd':
        return;
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${AANBODMATCHING_REGISTER}.`);
    }
  }
}
