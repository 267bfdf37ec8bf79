// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import {
  Configuratie,
  Database,
  changedOne,
  publish,
  recordAudit,
  scanWith,
  type Oordeel,
  type Tx,
} from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Bijlage, BijlageInhoud } from './bijlage.entity.js';
import { openInhoud } from './bijlage.lezer.js';

/** After this long the relay has given up on a scan (ADR 0018), and whatever scans again takes it along. */
const VERGETEN_NA_UUR = 12;
const VERGETEN = `UPDATE aanbodmatching.bijlage b SET aangeboden_op = $2 FROM aanbodmatching.hulpvraag h
  WHERE h.id = b.hulpvraag_id AND b.id IN (SELECT id FROM aanbodmatching.bijlage
    WHERE status = 'quarantaine' AND naam IS NOT NULL AND aangeboden_op < $1 ORDER BY aangeboden_op LIMIT 20 FOR UPDATE SKIP LOCKED)
  RETURNING b.id, b.hulpvraag_id AS "hulpvraagId", h.regio, b.partij, b.soort, b.bytes, b.status`;

type Vergeten = Pick<Bijlage, 'id' | 'hulpvraagId' | 'partij' | 'soort' | 'bytes' | 'status'> & {
  regio: string;
};

/** The worker has files looked at for viruses; until then nobody opens them. */
@Injectable()
export class ScanService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly config: Configuratie,
  ) {}

  /**
   * What the scanner says of this file; `null` when there is nothing to look at any more. Outside a transaction, for it may
   * take minutes. Throws `Scanfout`: then it is tried again.
   */
  async look(bijlageId: string): Promise<Oordeel | null> {
    const inhoud = await this.db.as(SYSTEEM, (tx) => this.open(tx, bijlageId));
    if (inhoud === null) return null;
    return scanWith(this.config.bijlagen, inhoud);
  }

  private async open(tx: Tx, id: string): Promise<Buffer | null> {
    const bijlage = await tx.findOneBy(Bijlage, { id, status: 'quarantaine' });
    const inhoud = await tx.findOneBy(BijlageInhoud, { bijlageId: id });
    if (!bijlage || !inhoud) return null;
    return openInhoud(await this.kast.requireOf(tx, bijlage.betrokkeneId), inhoud);
  }

  /** Writes down what it said, once; of what is infected the coordinator hears. */
  async settle(tx: Tx, bijlageId: string, oordeel: Oordeel | null): Promise<void> {
    if (oordeel === null) return;
    const oud = await tx.findOneBy(Bijlage, { id: bijlageId, status: 'quarantaine' });
    if (!oud) return;
    const gescand = { status: oordeel, gescandOp: this.klok.nu() };
    const uitkomst = await tx.update(Bijlage, { id: bijlageId, status: 'quarantaine' }, gescand);
    if (!changedOne(uitkomst)) return;
    const { regio } = await tx.findOneByOrFail(Hulpvraag, { id: oud.hulpvraagId });
    const { hulpvraagId, partij } = oud;
    if (oordeel === 'besmet')
      await publish(
        tx,
        newEvent('bijlage-besmet', bijlageId, { bijlageId, hulpvraagId, regio, partij }, this.klok),
      );
    const rijen = { voor: oud, na: { ...oud, ...gescand } };
    recordAudit(tx, { soort: 'bijlage', handeling: oordeel, id: bijlageId, regio, ...rijen });
    await this.takeForgotten(tx);
  }

  /** The scanner was away for longer than the relay waits: now that it answers, what waits is sent once more. */
  private async takeForgotten(tx: Tx): Promise<void> {
    const nu = this.klok.nu();
    const grens = new Date(nu.getTime() - VERGETEN_NA_UUR * 3_600_000);
    const [vergeten]: [Vergeten[], number] = await tx.query(VERGETEN, [grens, nu]);
    for (const { id, ...rest } of vergeten)
      await publish(tx, newEvent('bijlage-toegevoegd', id, { bijlageId: id, ...rest }, this.klok));
  }
}
