// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';
import { BerichtService } from './bericht/bericht.service.js';
import { CatalogusIndex } from './match/catalogus-index.js';
import { MatchService } from './match/match.service.js';
import { BesluitService } from './toewijzing/besluit.service.js';

/** Matching and what follows from assignments. */
export const AANBODMATCHING = 'aanbodmatching';
/** Mail apart, so that a mail server that is down holds up no matching. */
export const AANBODMATCHING_MAIL = 'aanbodmatching-mail';

@Processor(AANBODMATCHING, { ...WORKER_OPTIONS, concurrency: 4 })
export class AanbodmatchingProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly catalogus: CatalogusIndex,
    private readonly matches: MatchService,
    private readonly besluiten: BesluitService,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    switch (event.type) {
      case 'hulpvraag-ingediend':
      case 'hulpvraag-gewijzigd': {
        const index = await this.catalogus.current();
        await once(this.db, AANBODMATCHING, event, (tx) =>
          this.matches.match(tx, event, event.data.hulpvraagId, index),
        );
        return;
      }
      case 'hulpvraag-ingetrokken':
      case 'hulpvraag-gewist':
        await once(this.db, AANBODMATCHING, event, (tx) =>
          this.besluiten.endAll(tx, event.data.hulpvraagId, event.type),
        );
        return;
      case 'toewijzing-geaccepteerd':
      case 'toewijzing-geweigerd':
      case 'toewijzing-ingetrokken':
        await once(this.db, AANBODMATCHING, event, (tx) => this.besluiten.follow(tx, event.data.hulpvraagId));
        return;
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${AANBODMATCHING}.`);
    }
  }
}

@Processor(AANBODMATCHING_MAIL, { ...WORKER_OPTIONS, concurrency: 2 })
export class AanbodmatchingMailProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly berichten: BerichtService,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    switch (event.type) {
      case 'hulpvraag-ingediend':
        await once(this.db, AANBODMATCHING_MAIL, event, (tx) =>
          this.berichten.confirm(tx, event.data.hulpvraagId, event.id),
        );
        return;
      case 'inlogcode-gevraagd':
        await once(this.db, AANBODMATCHING_MAIL, event, (tx) =>
          this.berichten.sendCode(tx, event.data.hulpvraagId, event.id),
        );
        return;
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${AANBODMATCHING_MAIL}.`);
    }
  }
}
