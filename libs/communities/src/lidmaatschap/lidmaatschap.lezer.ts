// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { Zegelkast } from '../persoon/zegel.js';
import type { LedenQuery } from './lidmaatschap.dto.js';
import { Lidmaatschap } from './lidmaatschap.entity.js';
import { toLid, toMijn } from './lidmaatschap.opslag.js';
import type { LidWeergave, MijnLidmaatschapWeergave } from './lidmaatschap.weergave.js';

/** Members as they chose to be shown: to each other, and to who decides about them. */
@Injectable()
export class LidmaatschapLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
  ) {}

  /** Who came first stands first. Somebody who is no member finds nobody, or himself. */
  list(actor: Actor, communityId: string, query: LedenQuery): Promise<Pagina<LidWeergave>> {
    const { status = 'lid', cursor, aantal } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      await findCommunity(tx, communityId);
      const vraag = tx
        .createQueryBuilder(Lidmaatschap, 'l')
        .where('l.communityId = :communityId AND l.status = :status', { communityId, status })
        .orderBy({ 'l.gevraagdOp': 'ASC', 'l.id': 'ASC' })
        .limit(aantal + 1);
      if (na) vraag.andWhere('(l.gevraagdOp, l.id) > (:op::timestamptz, :id::uuid)', na);
      const rijen = await vraag.getMany();
      const sleutels = await this.kast.take(tx, rijen);
      return toPagina(
        rijen,
        aantal,
        ({ gevraagdOp, id }) => ({ op: gevraagdOp.toISOString(), id }),
        (rij) => toLid(rij, sleutels.get(rij.betrokkeneId), actor),
      );
    });
  }

  /** Throws `niet-gevonden`. The reason is for the person himself. */
  read(actor: Actor, id: string): Promise<MijnLidmaatschapWeergave> {
    return this.db.as(actor, async (tx) => {
      const rij = await tx.findOneBy(Lidmaatschap, { id });
      if (!rij) throw notFound('Dit lidmaatschap');
      const sleutels = await this.kast.take(tx, [rij]);
      return toMijn(rij, sleutels.get(rij.betrokkeneId), actor);
    });
  }
}
