// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, publish, recordAudit } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';

/** Makes a hulpvraag that was asked without login part of the onderneming of who signed in later. */
@Injectable()
export class KoppelingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Puts the KVK-nummer of this ondernemer on the hulpvraag; the caller has checked the status key. Repeating it is
   * harmless. Throws `conflict` when it belongs to another onderneming.
   */
  async link(actor: Actor, id: string): Promise<void> {
    const { kvkNummer } = actor;
    if (kvkNummer === undefined) throw notFound('Deze hulpvraag');
    await this.db.as({ ...actor, hulpvraagId: id }, async (tx) => {
      const gezien = await tx.findOneBy(Hulpvraag, { id });
      if (!gezien) throw notFound('Deze hulpvraag');
      if (gezien.kvkNummer === kvkNummer) return;
      // Read again under a lock: matching changes the status without a new version, and must not be undone. The policies
      // let a row be locked only while it is nobody's.
      const oud = await tx.findOne(Hulpvraag, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!oud) throw vanEenAnder();
      const nieuw = await updateHulpvraag(tx, actor, this.klok, { ...oud, kvkNummer });
      const { regio, versie } = nieuw;
      await publish(tx, newEvent('hulpvraag-gekoppeld', id, { hulpvraagId: id, regio, versie }, this.klok));
      recordAudit(tx, { soort: 'hulpvraag', handeling: 'gekoppeld', id, regio, voor: oud, na: nieuw });
    });
  }
}

const vanEenAnder = (): DomainError =>
  new DomainError('conflict', 'hulpvraag-van-andere-onderneming', [
    { melding: 'Deze hulpvraag hoort al bij een andere onderneming.' },
  ]);
