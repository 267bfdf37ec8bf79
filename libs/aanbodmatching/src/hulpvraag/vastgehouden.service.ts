// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { standBij } from '../verloop/beurt.rules.js';
import { toStand } from '../verloop/hulpvraagzet.js';
import { Hulpvraag } from './hulpvraag.entity.js';
import { isVastgehouden } from './hulpvraag.rules.js';
import { updateHulpvraag, versieVerouderd } from './hulpvraag.opslag.js';
import { Inzending } from './inzending.entity.js';
import type { AfwijzingDto, VastgehoudenWeergave } from './vastgehouden.dto.js';
import { Vraagfeiten } from './vraagfeiten.js';

/** What a coordinator does with hulpvragen that were held because they look like spam. */
@Injectable()
export class VastgehoudenService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly vraagfeiten: Vraagfeiten,
  ) {}

  /** Why it was held; `niet-gevonden` for one that was not sent anonymously or that this actor may not see. */
  async read(actor: Actor, id: string): Promise<VastgehoudenWeergave> {
    const inzending = await this.db.as(actor, (tx) => tx.findOneBy(Inzending, { hulpvraagId: id }));
    if (!inzending) throw notFound('Deze inzending');
    const { score, redenen, vastgehouden } = inzending;
    return { score, redenen, vastgehouden };
  }

  /** From now on it is a hulpvraag like any other: matched, and confirmed by mail. Also after a mistaken rejection. */
  async release(actor: Actor, id: string, versie: number): Promise<void> {
    await this.vraagfeiten.prepare();
    await this.db.as(actor, async (tx) => {
      const oud = await lockVastgehouden(tx, id, versie);
      const nieuw = await updateHulpvraag(tx, actor, this.klok, {
        ...oud,
        ...(await toStand(tx, oud, standBij('ingediend'), this.klok)),
      });
      await publish(tx, newEvent('hulpvraag-ingediend', id, await this.vraagfeiten.of(tx, nieuw), this.klok));
      const wat = { soort: 'hulpvraag', handeling: 'vrijgegeven' };
      recordAudit(tx, { ...wat, id, regio: oud.regio, voor: oud, na: nieuw });
    });
  }

  /** It stays on file until its retention ends, and can still be released. */
  async reject(actor: Actor, id: string, { versie, reden }: AfwijzingDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockVastgehouden(tx, id, versie);
      if (oud.status === 'afgewezen') throw nietVastgehouden('Deze hulpvraag is al afgewezen.');
      const nieuw = await updateHulpvraag(tx, actor, this.klok, {
        ...oud,
        ...(await toStand(tx, oud, standBij('afgewezen'), this.klok)),
      });
      const feiten = { hulpvraagId: id, regio: oud.regio, reden };
      await publish(tx, newEvent('hulpvraag-afgewezen', id, feiten, this.klok));
      const wat = { soort: 'hulpvraag', handeling: 'afgewezen' };
      recordAudit(tx, { ...wat, id, regio: oud.regio, voor: oud, na: nieuw, reden });
    });
  }
}

async function lockVastgehouden(tx: Tx, id: string, versie: number): Promise<Hulpvraag> {
  const hulpvraag = await tx.findOne(Hulpvraag, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!hulpvraag) throw notFound('Deze hulpvraag');
  if (hulpvraag.versie !== versie) throw versieVerouderd(hulpvraag);
  if (!isVastgehouden(hulpvraag.status)) throw nietVastgehouden('Deze hulpvraag wordt niet vastgehouden.');
  return hulpvraag;
}

const nietVastgehouden = (melding: string): DomainError =>
  new DomainError('conflict', 'hulpvraag-niet-vastgehouden', [{ melding }]);
