// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import { Database, recordAudit, type Tx } from '#libs/platform';
import { Boeking } from '../grootboek/grootboek.entity.js';
import { Grootboek } from '../grootboek/grootboek.js';
import { Declaratie } from './declaratie.entity.js';
import {
  change,
  findDeclaratie,
  requireDaad,
  stapKanNiet,
  tell,
  versieVerouderd,
} from './declaratie.opslag.js';
import type { Daad } from './wie.rules.js';

/** Undoing what was approved, as long as it was not paid: one asks it with the reason, another does it. */
@Injectable()
export class TerugdraaienService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /** Throws `verboden` (`niet-door-u`) and `conflict`. */
  ask(actor: Actor, id: string, { versie, reden }: { versie: number; reden: string }): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await this.find(tx, actor, { id, versie, daad: 'terugdraaien-vragen' });
      if (oud.terugdraaireden !== null) throw stapKanNiet('al teruggevraagd');
      const velden: Partial<Declaratie> = {
        ...{ terugdraaireden: reden.trim(), terugdraaienGevraagdDoor: actor.subject },
        terugdraaienGevraagdOp: this.klok.nu(),
      };
      const na = await change(tx, actor, this.klok, { oud, velden });
      recordAudit(tx, {
        ...{ soort: 'declaratie', handeling: 'terugdraaien-gevraagd', id, regio: oud.regio ?? 'LANDELIJK' },
        ...{ voor: oud, na },
      });
    });
  }

  /** Its lines are free again; the ledger gets the opposite of what was booked. Throws as `ask`. */
  confirm(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await this.find(tx, actor, { id, versie, daad: 'terugdraaien' });
      if (oud.terugdraaireden === null) throw stapKanNiet(oud.status);
      const nu = this.klok.nu();
      const velden: Partial<Declaratie> = {
        ...{ status: 'teruggedraaid', teruggedraaidDoor: actor.subject, teruggedraaidOp: nu },
      };
      const van = await change(tx, actor, this.klok, { oud, velden });
      const boeking = await tx.findOneBy(Boeking, { soort: 'vordering', bronId: id });
      if (!boeking) throw notFound('De boeking');
      await this.grootboek.reverse(tx, actor, { boekingId: boeking.id, bronId: id, datum: datumVan(nu) });
      const meer = { toegekendInCenten: oud.toegekendInCenten ?? 0 };
      await tell(tx, this.klok, 'declaratie-teruggedraaid', { van, voor: oud, meer });
    });
  }

  private async find(
    tx: Tx,
    actor: Actor,
    { id, versie, daad }: { id: string; versie: number; daad: Daad },
  ): Promise<Declaratie> {
    const oud = await findDeclaratie(tx, id);
    await requireDaad(tx, actor, oud, daad);
    if (oud.versie !== versie) throw versieVerouderd(oud);
    if (oud.status !== 'goedgekeurd' && oud.status !== 'deels-goedgekeurd') throw stapKanNiet(oud.status);
    return oud;
  }
}
