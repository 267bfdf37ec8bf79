// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { CampagneFacade, type Gevraagd } from '#libs/communities';
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';

/** Apart, so that a count of a campaign holds up nobody who waits for an answer. */
export const AANBODMATCHING_CAMPAGNES = 'aanbodmatching-campagnes';

/**
 * Tells the pillar below which firm asked for help and when: no event holds that (ADR 0043). What it tells is read from the
 * hulpvraag itself, so that a forged job tells nothing that is not so. Telling and marking are two transactions: told twice it
 * is the same.
 */
@Processor(AANBODMATCHING_CAMPAGNES, { ...WORKER_OPTIONS, concurrency: 2 })
export class Vraagmelder extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly campagnes: CampagneFacade,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    if (event.type !== 'hulpvraag-ingediend' && event.type !== 'hulpvraag-gewijzigd')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${AANBODMATCHING_CAMPAGNES}.`);
    const gevraagd = await this.read(event.data.hulpvraagId);
    if (gevraagd) await this.campagnes.noteVraag(gevraagd);
    await once(this.db, AANBODMATCHING_CAMPAGNES, event, () => Promise.resolve());
  }

  /** `null` without a KVK-nummer, or when it was erased. */
  private read(id: string): Promise<Gevraagd | null> {
    return this.db.as(SYSTEEM, async (tx) => {
      const hulpvraag = await tx.findOneBy(Hulpvraag, { id });
      if (!hulpvraag?.kvkNummer) return null;
      return { kvkNummer: hulpvraag.kvkNummer, op: hulpvraag.ingediendOp };
    });
  }
}
