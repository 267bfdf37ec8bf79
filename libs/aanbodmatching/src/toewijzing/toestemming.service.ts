// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { viewPlaats } from '../aanbod/plaats.js';
import type { ToestemmingGevenDto } from './besluit.dto.js';
import type { ToestemmingHoe, Toewijzing } from './toewijzing.entity.js';
import { findVanHulpvraag, moveToewijzing } from './toewijzing.opslag.js';

/** Consent of the entrepreneur for one offer: nothing goes to its provider before. */
@Injectable()
export class ToestemmingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * By the entrepreneur, or by the coordinator who heard it (`hoe` is then asked). What was only suggested takes its place of
   * the offer now; 409 when that is full.
   */
  async give(
    actor: Actor,
    hulpvraagId: string,
    id: string,
    { versie, hoe }: ToestemmingGevenDto,
  ): Promise<void> {
    const toestemmingHoe = hoeVan(actor, hoe);
    await this.db.as(actor, async (tx) => {
      const oud = await findVanHulpvraag(tx, actor, { hulpvraagId, id, versie });
      const plaatsBezet = oud.plaatsBezet || (oud.status === 'voorgesteld' && (await this.claim(tx, oud)));
      const toestemming = { toestemmingOp: this.klok.nu(), toestemmingDoor: actor.subject, toestemmingHoe };
      await moveToewijzing(tx, actor, this.klok, oud, {
        ...{ handeling: 'toestemmen', naar: 'aangeboden' },
        velden: { ...toestemming, plaatsBezet },
      });
    });
  }

  private async claim(tx: Tx, { aanbodId, aanbodTitel }: Toewijzing): Promise<boolean> {
    const { stand } = await viewPlaats(tx, aanbodId);
    if (stand === 'dicht') throw vol(`${aanbodTitel} is nu niet open.`);
    if (stand === 'vol') throw vol(`${aanbodTitel} is vol. Vraag uw coördinator om de wachtlijst.`);
    if (stand === 'wachtlijst')
      throw vol(`Voor ${aanbodTitel} is een wachtlijst. Vraag uw coördinator om u erop te zetten.`);
    return stand === 'vrij';
  }
}

const vol = (melding: string): DomainError =>
  new DomainError('conflict', 'toewijzing-kan-niet', [{ melding }]);

/** Who asks for help consents himself; a coordinator tells how he heard it. */
function hoeVan({ rol }: Actor, hoe: ToestemmingHoe | undefined): ToestemmingHoe {
  if (rol !== 'coordinator') return 'zelf';
  if (hoe === undefined)
    throw invalid([{ pad: 'hoe', melding: 'Vertel hoe de ondernemer u toestemming gaf.' }]);
  return hoe;
}
