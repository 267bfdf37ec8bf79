// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database, recordAudit } from '#libs/platform';
import { insertBijeenkomst } from './bijeenkomst.opslag.js';
import { checkPlan } from './bijeenkomst.rules.js';
import { newBijeenkomst, requirePlanbaar, toInhoud } from './bijeenkomst.service.js';
import type { BijeenkomstenreeksWeergave, NieuweBijeenkomstenreeksDto } from './reeks.dto.js';
import { checkReeks, toReeks } from './reeks.rules.js';

const INSERT = `INSERT INTO communities.bijeenkomstenreeks (id, community_id, ritme, aantal, gepland_door, gepland_op)
  VALUES ($1, $2, $3, $4, $5, $6)`;

/** Planning many at once: each is a bijeenkomst of its own afterwards, that knows its series. */
@Injectable()
export class ReeksService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Throws `ongeldig` with every fault, and `conflict` in the archive. */
  plan(
    actor: Actor,
    communityId: string,
    { ritme, tot, aantal, ...nieuw }: NieuweBijeenkomstenreeksDto,
  ): Promise<BijeenkomstenreeksWeergave> {
    return this.db.as(actor, async (tx) => {
      const community = await requirePlanbaar(tx, communityId);
      const [inhoud, herhaling, nu] = [toInhoud(nieuw), { ritme, tot, aantal }, this.klok.nu()];
      const redenen = [...checkPlan(inhoud, nu), ...checkReeks(inhoud, herhaling)];
      if (redenen.length > 0) throw invalid(redenen);
      const id = randomUUID();
      const tijden = toReeks(inhoud, herhaling);
      await tx.query(INSERT, [id, communityId, ritme, tijden.length, actor.subject, nu]);
      const na = { id, communityId, ritme, aantal: tijden.length };
      recordAudit(tx, {
        ...{ soort: 'bijeenkomstenreeks', handeling: 'gepland', id, regio: community.regio, voor: null, na },
      });
      const alle = tijden.map((tijd) => newBijeenkomst(actor, communityId, { ...inhoud, ...tijd }, nu, id));
      for (const een of alle) await insertBijeenkomst(tx, this.klok, community, een);
      return { id, ritme, bijeenkomsten: alle.map((een) => ({ id: een.id, begin: een.begin })) };
    });
  }
}
