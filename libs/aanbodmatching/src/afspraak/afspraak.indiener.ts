// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { Indiener, type Sleutels } from '../hulpvraag/indiener.js';

const HULPVRAAG = 'SELECT hulpvraag_id AS id FROM aanbodmatching.afspraak WHERE id = $1';

/**
 * A key opens one hulpvraag, and an appointment knows which is its. Looking that up tells nobody anything: without the right
 * key the caller stays who it was.
 */
@Injectable()
export class AfspraakIndiener {
  constructor(
    private readonly db: Database,
    private readonly indiener: Indiener,
  ) {}

  async orActor(actor: Actor, afspraakId: string, sleutel: string | undefined): Promise<Actor> {
    if (sleutel === undefined) return actor;
    const id = await this.hulpvraagOf(afspraakId);
    return id === null ? actor : this.indiener.orActor(actor, id, sleutel);
  }

  async orBewerker(actor: Actor, afspraakId: string, sleutels: Sleutels): Promise<Actor> {
    if (sleutels.bewerksleutel === undefined && sleutels.statussleutel === undefined) return actor;
    const id = await this.hulpvraagOf(afspraakId);
    return id === null ? actor : this.indiener.orBewerker(actor, id, sleutels);
  }

  private async hulpvraagOf(afspraakId: string): Promise<string | null> {
    const [rij]: { id: string }[] = await this.db.as(SYSTEEM, (tx) => tx.query(HULPVRAAG, [afspraakId]));
    return rij?.id ?? null;
  }
}
