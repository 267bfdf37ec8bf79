// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, type Actor } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { Match } from '../match/match.entity.js';
import { closeOverdracht } from '../overdracht/overdracht.opslag.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { BesluitService } from '../toewijzing/besluit.service.js';
import { standBij } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import type { AfrondingDto } from './hulpvraag-wijziging.dto.js';
import type { Hulpvraag } from './hulpvraag.entity.js';
import { lockHulpvraag, lockHulpvraagOok, updateHulpvraag } from './hulpvraag.opslag.js';
import { toEventFeiten } from './hulpvraag.rules.js';

/** A coordinator closes a hulpvraag with a reason, or opens one again. */
@Injectable()
export class AfrondingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly besluiten: BesluitService,
  ) {}

  /** What still ran is ended with it. 409 for a stale version or a status in which it cannot. */
  async close(actor: Actor, id: string, { versie, reden, toelichting }: AfrondingDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraag(tx, id, versie);
      requireHulpvraagzet('afronden', {
        van: oud.status,
        naar: 'afgerond',
        rol: actor.rol,
        reden,
        toelichting,
      });
      await this.besluiten.endAll(tx, id, 'hulpvraag-gesloten', actor);
      await closeOverdracht(tx, actor, this.klok, id, 'hulpvraag-gesloten');
      const einde = { eindeReden: reden, ...(await this.sealToelichting(tx, oud, toelichting)) };
      const nieuw = await updateHulpvraag(tx, actor, this.klok, {
        ...{ ...oud, ...(await toStand(tx, oud, standBij('afgerond'), this.klok)) },
        ...einde,
      });
      await publish(tx, newEvent('hulpvraag-afgerond', id, { ...toEventFeiten(nieuw), reden }, this.klok));
      const wat = { soort: 'hulpvraag', handeling: 'afgerond', reden };
      recordAudit(tx, { ...wat, id, regio: oud.regio, voor: oud, na: nieuw });
    });
  }

  /** Back on the list of the coordinator, as after matching. */
  async reopen(actor: Actor, id: string, versie: number): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraagOok(tx, id, versie);
      if (oud.samengevoegdMet !== null) throw samengevoegd();
      const naar = (await tx.existsBy(Match, { hulpvraagId: id })) ? 'gematcht' : 'geen-passend-aanbod';
      requireHulpvraagzet('heropenen', { van: oud.status, naar, rol: actor.rol });
      const nieuw = await updateHulpvraag(tx, actor, this.klok, {
        ...{ ...oud, ...(await toStand(tx, oud, standBij(naar), this.klok)) },
        ...{ eindeReden: null, eindeToelichting: null },
      });
      await publish(tx, newEvent('hulpvraag-heropend', id, toEventFeiten(nieuw), this.klok));
      const wat = { soort: 'hulpvraag', handeling: 'heropend' };
      recordAudit(tx, { ...wat, id, regio: oud.regio, voor: oud, na: nieuw });
    });
  }

  /** The words go with the key of who asked. */
  async sealToelichting(
    tx: Tx,
    { id, betrokkeneId }: Hulpvraag,
    toelichting: string | undefined,
  ): Promise<Pick<Hulpvraag, 'eindeToelichting'>> {
    if (!toelichting?.trim()) return { eindeToelichting: null };
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return seal(sleutel, 'hulpvraag', id, { eindeToelichting: toelichting });
  }
}

/** It goes on in another: that is made undone, or the other opened. */
const samengevoegd = (): DomainError =>
  new DomainError('conflict', 'hulpvraag-samengevoegd', [
    { melding: 'Deze hulpvraag is samengevoegd met een andere. Ga daar verder.' },
  ]);
