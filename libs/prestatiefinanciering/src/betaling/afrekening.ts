// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, newEvent, notFound, type Actor } from '#libs/kernel';
import { publish, type Tx } from '#libs/platform';
import { Declaratie } from '../declaratie/declaratie.entity.js';
import { betalingRegels } from '../grootboek/boekingen.rules.js';
import { Grootboek } from '../grootboek/grootboek.js';
import { Betaalbatch, Betaalopdracht } from './betaling.entity.js';
import { recordBatch } from './betaling.opslag.js';
import type { Melding } from './sepa/bankbericht.rules.js';

const GESLOTEN = 'SELECT jaar FROM prestatiefinanciering.jaarafsluiting WHERE programma_id = $1';
const KLAAR = `SELECT b.id FROM prestatiefinanciering.betaalbatch b WHERE b.programma_id = $1 AND b.status = 'vrijgegeven'
  AND NOT EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o WHERE o.batch_id = b.id AND o.status = 'open')`;

/** What an answer of the bank does: the order is over, and what was paid stands in the ledger in the same commit. */
@Injectable()
export class Afrekening {
  constructor(
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  async settle(
    tx: Tx,
    actor: Actor,
    van: { opdracht: Betaalopdracht; melding: Melding; bankberichtId: string },
  ): Promise<void> {
    const { opdracht, melding, bankberichtId } = van;
    const declaratie = await tx.findOneBy(Declaratie, { id: opdracht.declaratieId });
    if (!declaratie) throw notFound('Deze declaratie');
    const isBetaald = melding.uitkomst === 'betaald';
    if (isBetaald) await this.book(tx, actor, opdracht, declaratie);
    const { id, programmaId, declaratieId, bedragInCenten } = opdracht;
    const reden = isBetaald ? null : (melding.reden ?? 'MS03');
    const status = isBetaald ? 'betaald' : 'geweigerd';
    await tx.update(Betaalopdracht, { id }, { status, reden, bankberichtId, afgehandeldOp: this.klok.nu() });
    const { aanbiederId } = declaratie;
    const feiten = { betaalopdrachtId: id, programmaId, declaratieId, aanbiederId, bedragInCenten };
    await publish(
      tx,
      reden === null
        ? newEvent('betaling-gelukt', id, feiten, this.klok)
        : newEvent('betaling-geweigerd', id, { ...feiten, reden }, this.klok),
    );
  }

  /** Batches of which every order is over. */
  async close(tx: Tx, programmaId: string): Promise<void> {
    const klaar: { id: string }[] = await tx.query(KLAAR, [programmaId]);
    for (const { id } of klaar) {
      const batch = await tx.findOneByOrFail(Betaalbatch, { id });
      const nieuw = { status: 'verwerkt', versie: batch.versie + 1 } as const;
      await tx.update(Betaalbatch, { id }, nieuw);
      recordBatch(tx, { ...batch, ...nieuw }, 'verwerkt');
    }
  }

  /** Under the year in which the money is now: what was open at the end of a year went on to the next. */
  private async book(tx: Tx, actor: Actor, opdracht: Betaalopdracht, declaratie: Declaratie): Promise<void> {
    const { id: bronId, programmaId, bedragInCenten } = opdracht;
    const sleutel = await this.grootboek.sleutel(tx, programmaId);
    const rijen: { jaar: number }[] = await tx.query(GESLOTEN, [programmaId]);
    const gesloten = new Set(rijen.map(({ jaar }) => jaar));
    let { jaar } = declaratie;
    while (gesloten.has(jaar)) jaar += 1;
    const { afspraakId, aanbiederId: organisatieId } = declaratie;
    await this.grootboek.book(tx, actor, {
      ...{ soort: 'betaling', bronId, programmaId, datum: datumVan(this.klok.nu()) },
      regels: betalingRegels({ jaar, afspraakId, organisatieId, bedragInCenten }, sleutel),
    });
  }
}
