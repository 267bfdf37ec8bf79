// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Klok, SYSTEEM, newEvent, type AnyEvent } from '#libs/kernel';
import {
  Configuratie,
  Database,
  WORKER_OPTIONS,
  changedOne,
  once,
  publish,
  scanWith,
  type Oordeel,
  type Tx,
} from '#libs/platform';
import { Prestatiebewijs, PrestatiebewijsInhoud } from './bewijs.entity.js';
import { BewijsLezer } from './bewijs.lezer.js';
import { recordBewijs, tellToegevoegd } from './bewijs.service.js';
import { findPrestatie } from './prestatie.opslag.js';

/** Apart, for a scan may take minutes. */
export const PRESTATIEFINANCIERING_SCAN = 'prestatiefinanciering-scan';

/** After this long the relay has given up on a scan (docs/adr/0018), and whatever scans again takes it along. */
const VERGETEN_NA_UUR = 12;
const VERGETEN = `UPDATE prestatiefinanciering.prestatiebewijs SET aangeboden_op = $2
  WHERE id IN (SELECT id FROM prestatiefinanciering.prestatiebewijs WHERE status = 'quarantaine' AND aangeboden_op < $1
    ORDER BY aangeboden_op LIMIT 20 FOR UPDATE SKIP LOCKED) RETURNING id`;

/** The worker has evidence looked at for viruses; until then nobody opens it. */
@Injectable()
export class Bewijsscan {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly lezer: BewijsLezer,
  ) {}

  /** `null` when there is nothing to look at any more. Outside a transaction; throws when it could not look. */
  async look(id: string): Promise<Oordeel | null> {
    const inhoud = await this.db.as(SYSTEEM, async (tx) => {
      const bewijs = await tx.findOneBy(Prestatiebewijs, { id, status: 'quarantaine' });
      return bewijs && this.lezer.openIn(tx, bewijs);
    });
    return inhoud === null ? null : scanWith(this.config.bijlagen, inhoud);
  }

  /** Writes down what it said, once. What is infected goes; that it was there stays to be seen. */
  async settle(tx: Tx, id: string, oordeel: Oordeel | null): Promise<void> {
    const oud = oordeel && (await tx.findOneBy(Prestatiebewijs, { id, status: 'quarantaine' }));
    if (!oordeel || !oud) return;
    const gescand = { status: oordeel, gescandOp: this.klok.nu() };
    if (!changedOne(await tx.update(Prestatiebewijs, { id, status: 'quarantaine' }, gescand))) return;
    if (oordeel === 'besmet') {
      await tx.delete(PrestatiebewijsInhoud, { bewijsId: id });
      const feiten = { bewijsId: id, prestatieId: oud.prestatieId };
      await publish(tx, newEvent('prestatiebewijs-besmet', id, feiten, this.klok));
    }
    const prestatie = await findPrestatie(tx, oud.prestatieId);
    recordBewijs(tx, prestatie, oordeel, oud, { ...oud, ...gescand });
    await this.takeForgotten(tx);
  }

  /** The scanner was away for longer than the relay waits: now that it answers, what waits is sent once more. */
  private async takeForgotten(tx: Tx): Promise<void> {
    const nu = this.klok.nu();
    const grens = new Date(nu.getTime() - VERGETEN_NA_UUR * 3_600_000);
    const [vergeten]: [{ id: string }[], number] = await tx.query(VERGETEN, [grens, nu]);
    for (const { id } of vergeten)
      await tellToegevoegd(tx, await tx.findOneByOrFail(Prestatiebewijs, { id }), this.klok);
  }
}

@Processor(PRESTATIEFINANCIERING_SCAN, { ...WORKER_OPTIONS, concurrency: 2 })
export class BewijsscanProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly scans: Bewijsscan,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    if (event.type !== 'prestatiebewijs-toegevoegd')
      throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${PRESTATIEFINANCIERING_SCAN}.`);
    const { bewijsId } = event.data;
    const oordeel = await this.scans.look(bewijsId);
    await once(this.db, PRESTATIEFINANCIERING_SCAN, event, (tx) => this.scans.settle(tx, bewijsId, oordeel));
  }
}
