// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, notFound, type Actor } from '#libs/kernel';
import type { Aanbod as AanbodInhoud } from '#libs/matching-engine';
import { Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { NieuwAanbod } from '../aanbod/aanbod-invoer.dto.js';
import { opDatum } from '../aanbod/aanbod.inhoud.js';
import { readNaslag } from '../aanbod/aanbod.naslag.js';
import { findAanbodById } from '../aanbod/aanbod.opslag.js';
import { assessAanbod } from '../aanbod/aanbod.rules.js';
import { mergeAanbod, withDag } from '../aanbod/aanbod.samenstellen.js';
import type { AanbodOntwerp } from './bereik.dto.js';

/** Reads what an offer would say, by the same rules as when it is kept; nothing is written. The `id` is that of the row. */
@Injectable()
export class OntwerpLezer {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly klok: Klok,
  ) {}

  /** An offer of one's own with a change laid over it. Throws `niet-gevonden` for another's, `ongeldig` with every fault. */
  async ofBestaand(actor: Actor, id: string, ontwerp: AanbodOntwerp): Promise<AanbodInhoud> {
    const vandaag = datumVan(this.klok.nu());
    const inhoud = await this.db.as(actor, async (tx) => {
      const aanbod = await findAanbodById(tx, id);
      // What is published everybody can read; whom it reaches is for who may change it.
      if (actor.rol === 'aanbieder' && aanbod.aanbiederId !== actor.organisatieId)
        throw notFound('Dit aanbod');
      return mergeAanbod(tx, opDatum(aanbod, vandaag), ontwerp, vandaag);
    });
    return { ...(await this.check(inhoud)), id };
  }

  /** One that is not there yet. */
  async ofNieuw(
    actor: Actor,
    { code: _code, aanbiederId: _wie, ...invoer }: NieuwAanbod,
  ): Promise<AanbodInhoud> {
    const aanbieder = actor.organisatieId ? await this.stamgegevens.organisatie(actor.organisatieId) : null;
    const id = randomUUID();
    const inhoud = withDag(invoer, datumVan(this.klok.nu()));
    return { ...(await this.check({ ...inhoud, id, aanbieder: aanbieder?.naam ?? '' })), id };
  }

  private async check(inhoud: object): Promise<AanbodInhoud> {
    const gelezen = assessAanbod(inhoud, await readNaslag(this.stamgegevens), datumVan(this.klok.nu()));
    if (gelezen.inhoud === null) throw invalid(gelezen.redenen);
    return gelezen.inhoud;
  }
}
