// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger, type Tx } from '#libs/platform';
import type { Bijeenkomst } from '../bijeenkomst/bijeenkomst.entity.js';
import { insertBijeenkomst } from '../bijeenkomst/bijeenkomst.opslag.js';
import { findCommunity } from '../community/community.opslag.js';
import { Kring } from './kring.entity.js';
import { Kringlid } from './kringlid.entity.js';
import { signUpLid } from './kringverloop.js';
import { nextBijeenkomst } from './ritme.rules.js';

const ELKE_MS = 60_000;

// The row is locked until its bijeenkomst stands, so that two workers do not plan the same one.
const DUE = `SELECT k.id FROM communities.kring k JOIN communities.community c ON c.id = k.community_id
  WHERE k.ritme_week IS NOT NULL AND c.gearchiveerd_op IS NULL
    AND (SELECT count(*) FROM communities.kringlid l WHERE l.kring_id = k.id AND l.status = 'lid') > 1
    AND NOT EXISTS (SELECT FROM communities.bijeenkomst b
      WHERE b.kring_id = k.id AND b.status = 'gepland' AND b.eind > $1)
  ORDER BY k.id LIMIT 1 FOR UPDATE OF k SKIP LOCKED`;
const LAATSTE = 'SELECT max(begin) AS begin FROM communities.bijeenkomst WHERE kring_id = $1';

/** Plans the next bijeenkomst of each kring that agreed on a rhythm, when there is none to come. */
@Injectable()
export class Kringplanning {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** One at a time; answers whether there was one to plan. */
  run(): Promise<boolean> {
    return this.db.as(SYSTEEM, async (tx) => {
      const [due]: { id: string }[] = await tx.query(DUE, [this.klok.nu()]);
      if (due) await this.plan(tx, await tx.findOneByOrFail(Kring, { id: due.id }));
      return due !== undefined;
    });
  }

  private async plan(tx: Tx, kring: Kring): Promise<void> {
    const { id: kringId, communityId, nummer, ritmeWeek, ritmeDag, ritmeTijd, ritmeDuur } = kring;
    const { plaats, link } = kring;
    if (ritmeWeek === null || ritmeDag === null || ritmeTijd === null || ritmeDuur === null) return;
    const [laatste]: { begin: Date | null }[] = await tx.query(LAATSTE, [kringId]);
    const nu = this.klok.nu();
    const ritme = { week: ritmeWeek, dag: ritmeDag, tijd: ritmeTijd, duur: ritmeDuur };
    const tijd = nextBijeenkomst(ritme, nu, laatste?.begin ?? null);
    const community = await findCommunity(tx, communityId);
    const door = SYSTEEM.subject;
    const bijeenkomst: Bijeenkomst = {
      ...{ id: randomUUID(), communityId, kringId, reeksId: null },
      ...{ titel: `Kring ${nummer}: maandelijkse bijeenkomst` },
      ...{ programma: PROGRAMMA, ...tijd, plaats, link, capaciteit: null, bezet: 0 },
      ...{ status: 'gepland', reden: null, versie: 1, geplandOp: nu, gewijzigdDoor: door, gewijzigdOp: nu },
    };
    await insertBijeenkomst(tx, this.klok, community, bijeenkomst);
    const leden = await tx.find(Kringlid, {
      where: { kringId, status: 'lid' },
      order: { lidmaatschapId: 'ASC' },
    });
    for (const { lidmaatschapId } of leden)
      await signUpLid(
        tx,
        { bijeenkomstId: bijeenkomst.id, lidmaatschapId },
        { community, door, klok: this.klok },
      );
  }
}

const PROGRAMMA =
  'Ieder vertelt kort hoe het gaat. Daarna brengen een of twee leden een vraag in, en denken de anderen mee.';

/** Runs that in a worker, over and over. */
@Injectable()
export class Kringplanner extends Herhaling {
  constructor(
    private readonly planning: Kringplanning,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de planning van kringen' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.planning.run()));
  }
}
