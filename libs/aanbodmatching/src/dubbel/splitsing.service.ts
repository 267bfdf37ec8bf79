// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, type Actor } from '#libs/kernel';
import { Configuratie, Database, publish, recordAudit, type Tx } from '#libs/platform';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { lockHulpvraagOok, updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { toEventFeiten } from '../hulpvraag/hulpvraag.rules.js';
import { Match } from '../match/match.entity.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { standBij } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import { Dubbel } from './dubbel.entity.js';
import { SamenvoegingService } from './samenvoeging.service.js';

const UNDECIDED = { status: 'gevonden' as const, beslotenDoor: null, beslotenOp: null };

/** Makes a merge undone, as long as that is the coordinator's slip and nothing has followed on it. */
@Injectable()
export class SplitsingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly samenvoegingen: SamenvoegingService,
  ) {}

  /**
   * Of the one that went up in another: it is open again, and what moved with it comes back. What was stopped because it ran
   * for both stays so, for its place may be somebody else's by now. 409 after the time for it.
   */
  async undo(actor: Actor, id: string, versie: number): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraagOok(tx, id, versie);
      const { samengevoegdMet: metId } = oud;
      const paar = metId === null ? null : await tx.findOneBy(Dubbel, { hulpvraagId: id, oudereId: metId });
      if (metId === null || paar === null || this.isTooLate(paar)) throw kanNiet();
      const mee = await tx.find(Toewijzing, { where: { verhuisdVan: id }, order: { id: 'ASC' } });
      for (const een of mee)
        await this.samenvoegingen.relocate(tx, actor, een, { hulpvraagId: id, verhuisdVan: null });
      await this.open(tx, actor, oud, metId);
      await tx.update(Dubbel, { id: paar.id, status: 'samengevoegd' }, UNDECIDED);
    });
  }

  private isTooLate({ beslotenOp }: Dubbel): boolean {
    const tot = (beslotenOp?.getTime() ?? 0) + this.config.ongedaanMinuten * 60_000;
    return this.klok.nu().getTime() > tot;
  }

  private async open(tx: Tx, actor: Actor, oud: Hulpvraag, metId: string): Promise<void> {
    const { id, regio } = oud;
    const naar = (await tx.existsBy(Match, { hulpvraagId: id })) ? 'gematcht' : 'geen-passend-aanbod';
    requireHulpvraagzet('heropenen', { van: oud.status, naar, rol: actor.rol });
    const nieuw = await updateHulpvraag(tx, actor, this.klok, {
      ...{ ...oud, ...(await toStand(tx, oud, standBij(naar), this.klok)) },
      ...{ eindeReden: null, eindeToelichting: null, samengevoegdMet: null },
    });
    await publish(tx, newEvent('hulpvraag-heropend', id, toEventFeiten(nieuw), this.klok));
    const samen = { hulpvraagId: id, metId, regio };
    await publish(tx, newEvent('samenvoeging-teruggedraaid', id, samen, this.klok));
    const wat = { soort: 'hulpvraag', handeling: 'samenvoeging-teruggedraaid' };
    recordAudit(tx, { ...wat, id, regio, voor: oud, na: nieuw });
  }
}

const kanNiet = (): DomainError =>
  new DomainError('conflict', 'ongedaan-maken-kan-niet', [
    { melding: 'Deze hulpvraag is niet samengevoegd, of de tijd om dat ongedaan te maken is voorbij.' },
  ]);
