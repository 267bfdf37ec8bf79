// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Configuratie, Database, changedOne, publish, scanWith, type Oordeel, type Tx } from '#libs/platform';
import { communityFeiten } from '../bijeenkomst/bijeenkomst.opslag.js';
import { findCommunity } from '../community/community.opslag.js';
import { Zegelkast } from '../persoon/zegel.js';
import { Postbijlage, PostbijlageInhoud } from './bijlage.entity.js';
import { openInhoud } from './bijlage.lezer.js';
import { recordBijlage, tellToegevoegd } from './bijlage.opslag.js';

/** After this long the relay has given up on a scan (docs/adr/0018), and whatever scans again takes it along. */
const VERGETEN_NA_UUR = 12;
const VERGETEN = `UPDATE communities.bijlage SET aangeboden_op = $2 WHERE id IN (SELECT id FROM communities.bijlage
    WHERE status = 'quarantaine' AND aangeboden_op < $1 ORDER BY aangeboden_op LIMIT 20 FOR UPDATE SKIP LOCKED)
  RETURNING id`;

/** The worker has files of members looked at for viruses; until then nobody opens them. */
@Injectable()
export class PostbijlageScan {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly config: Configuratie,
  ) {}

  /**
   * What the scanner says of this file; `null` when there is nothing to look at any more. Outside a transaction, for it may
   * take minutes. Throws when it could not look: then it is tried again.
   */
  async look(id: string): Promise<Oordeel | null> {
    const inhoud = await this.db.as(SYSTEEM, (tx) => this.open(tx, id));
    return inhoud === null ? null : scanWith(this.config.bijlagen, inhoud);
  }

  private async open(tx: Tx, id: string): Promise<Buffer | null> {
    const bijlage = await tx.findOneBy(Postbijlage, { id, status: 'quarantaine' });
    const inhoud = await tx.findOneBy(PostbijlageInhoud, { bijlageId: id });
    if (!bijlage || !inhoud) return null;
    return openInhoud(await this.kast.requireOf(tx, bijlage.betrokkeneId), inhoud);
  }

  /** Writes down what it said, once. What is infected goes; that it was there stays to be seen, and is told. */
  async settle(tx: Tx, id: string, oordeel: Oordeel | null): Promise<void> {
    if (oordeel === null) return;
    const oud = await tx.findOneBy(Postbijlage, { id, status: 'quarantaine' });
    if (!oud) return;
    const gescand = { status: oordeel, gescandOp: this.klok.nu() };
    if (!changedOne(await tx.update(Postbijlage, { id, status: 'quarantaine' }, gescand))) return;
    const community = await findCommunity(tx, oud.communityId);
    if (oordeel === 'besmet') {
      await tx.delete(PostbijlageInhoud, { bijlageId: id });
      const { lidmaatschapId } = oud;
      const feiten = { ...communityFeiten(community), bijlageId: id, lidmaatschapId };
      await publish(tx, newEvent('postbijlage-besmet', id, feiten, this.klok));
    }
    recordBijlage(tx, community, oordeel, oud, { ...oud, ...gescand });
    await this.takeForgotten(tx);
  }

  /** The scanner was away for longer than the relay waits: now that it answers, what waits is sent once more. */
  private async takeForgotten(tx: Tx): Promise<void> {
    const nu = this.klok.nu();
    const grens = new Date(nu.getTime() - VERGETEN_NA_UUR * 3_600_000);
    const [vergeten]: [{ id: string }[], number] = await tx.query(VERGETEN, [grens, nu]);
    for (const { id } of vergeten) {
      const rij = await tx.findOneByOrFail(Postbijlage, { id });
      await tellToegevoegd(tx, rij, this.klok);
    }
  }
}
