// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type PaginaQuery, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In } from 'typeorm';
import { Bankrekening } from '../bankrekening/bankrekening.entity.js';
import { maskIban } from '../bankrekening/iban.rules.js';
import { Declaratie } from '../declaratie/declaratie.entity.js';
import type {
  BetaalbatchWeergave,
  BetaalopdrachtWeergave,
  MagVrijgeven,
  OnbekendeVerwijzingWeergave,
  ProgrammaVraag,
} from './betaling.dto.js';
import { Betaalbatch, Betaalopdracht, OnbekendeVerwijzing } from './betaling.entity.js';
import { findBatch } from './betaling.opslag.js';
import { inWoorden } from './sepa/bankbericht.rules.js';

const TELLING = `SELECT o.batch_id AS id, count(*) FILTER (WHERE o.status = 'betaald')::int AS betaald,
    count(*) FILTER (WHERE o.status = 'geweigerd')::int AS geweigerd, bool_or(d.goedgekeurd_door = $2) AS goedgekeurd
  FROM prestatiefinanciering.betaalopdracht o JOIN prestatiefinanciering.declaratie d ON d.id = o.declaratie_id
  WHERE o.batch_id = ANY ($1::uuid[]) GROUP BY o.batch_id`;

interface Telling {
  id: string;
  betaald: number;
  geweigerd: number;
  goedgekeurd: boolean;
}
type Vraag = Pick<ProgrammaVraag, 'programmaId' | 'cursor' | 'aantal'>;

/** What may be read of batches, their orders, and what the bank told that fits none. */
@Injectable()
export class BetalingLezer {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Newest first. */
  list(actor: Actor, { programmaId, cursor, aantal }: Vraag): Promise<Pagina<BetaalbatchWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Betaalbatch, 'b')
        .orderBy('b.opgesteldOp', 'DESC')
        .addOrderBy('b.id', 'DESC');
      if (programmaId !== undefined) vraag.andWhere('b.programmaId = :programmaId', { programmaId });
      if (na) vraag.andWhere('(b.opgesteldOp, b.id) < (:op, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const toWeergave = await this.shower(tx, actor, rijen);
      return toPagina(
        rijen,
        aantal,
        ({ opgesteldOp, id }) => ({ op: opgesteldOp.toISOString(), id }),
        toWeergave,
      );
    });
  }

  read(actor: Actor, id: string): Promise<BetaalbatchWeergave> {
    return this.db.as(actor, async (tx) => {
      const batch = await findBatch(tx, id);
      return (await this.shower(tx, actor, [batch]))(batch);
    });
  }

  /** In the order of their references. Throws `niet-gevonden`. */
  orders(
    actor: Actor,
    batchId: string,
    { cursor, aantal }: Pick<PaginaQuery, 'cursor' | 'aantal'>,
  ): Promise<Pagina<BetaalopdrachtWeergave>> {
    const na = decodeCursor(cursor, ['id']);
    return this.db.as(actor, async (tx) => {
      await findBatch(tx, batchId);
      const vraag = tx
        .createQueryBuilder(Betaalopdracht, 'o')
        .where('o.batchId = :batchId', { batchId })
        .orderBy('o.id');
      if (na) vraag.andWhere('o.id > :id', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const toWeergave = await this.orderShower(tx, rijen);
      return toPagina(rijen, aantal, ({ id }) => ({ id }), toWeergave);
    });
  }

  /** What must still be settled by hand. */
  unknown(
    actor: Actor,
    { programmaId, cursor, aantal }: Vraag,
  ): Promise<Pagina<OnbekendeVerwijzingWeergave>> {
    const na = decodeCursor(cursor, ['id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(OnbekendeVerwijzing, 'v')
        .where('v.afgehandeldOp IS NULL')
        .orderBy('v.id');
      if (programmaId !== undefined) vraag.andWhere('v.programmaId = :programmaId', { programmaId });
      if (na) vraag.andWhere('v.id > :id', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      return toPagina(rijen, aantal, ({ id }) => ({ id }), toOnbekend);
    });
  }

  private async shower(
    tx: Tx,
    actor: Actor,
    rijen: readonly Betaalbatch[],
  ): Promise<(batch: Betaalbatch) => BetaalbatchWeergave> {
    const tellingen: Telling[] = await tx.query(TELLING, [rijen.map(({ id }) => id), actor.subject]);
    const van = new Map(tellingen.map((telling) => [telling.id, telling]));
    return (batch) => toBatch(batch, van.get(batch.id), actor);
  }

  private async orderShower(
    tx: Tx,
    rijen: readonly Betaalopdracht[],
  ): Promise<(opdracht: Betaalopdracht) => BetaalopdrachtWeergave> {
    const declaraties = await tx.findBy(Declaratie, { id: In(rijen.map((rij) => rij.declaratieId)) });
    const rekeningen = await tx.findBy(Bankrekening, { id: In(rijen.map((rij) => rij.bankrekeningId)) });
    const aanbieders = rekeningen.map(({ aanbiederId }) => aanbiederId);
    const namen = await this.stamgegevens.organisatienamen(aanbieders, tx);
    const [nummers, ibans] = [
      new Map(declaraties.map(({ id, nummer }) => [id, nummer])),
      new Map(rekeningen.map((rekening) => [rekening.id, rekening])),
    ];
    return ({
      id,
      declaratieId,
      bankrekeningId,
      endToEndId,
      bedragInCenten,
      status,
      reden,
      afgehandeldOp,
    }) => ({
      ...{ id, declaratieId, nummer: nummers.get(declaratieId) ?? '', verwijzing: endToEndId },
      aan: namen.get(ibans.get(bankrekeningId)?.aanbiederId ?? '') ?? 'onbekend',
      rekening: maskIban(ibans.get(bankrekeningId)?.iban ?? ''),
      ...{ bedragInCenten, status, reden: reden === null ? null : inWoorden(reden), afgehandeldOp },
    });
  }
}

function magVrijgeven(batch: Betaalbatch, goedgekeurd: boolean, { subject }: Actor): MagVrijgeven {
  if (batch.status !== 'opgesteld' && batch.status !== 'eenmaal-vrijgegeven') return 'niet-meer';
  if (batch.vrijgegevenDoor === subject) return 'zelf-vrijgegeven';
  return goedgekeurd ? 'goedkeurder' : 'ja';
}

function toBatch(batch: Betaalbatch, telling: Telling | undefined, actor: Actor): BetaalbatchWeergave {
  const { id, nummer, programmaId, status, aantal, bedragInCenten, uitvoerdatum, bestandHash } = batch;
  const { opgesteldOp, vrijgegevenOp, tweedeOp, ingetrokkenOp, versie } = batch;
  return {
    ...{ id, nummer, programmaId, status, aantal, bedragInCenten, uitvoerdatum, bestandHash },
    ...{ opgesteldOp, vrijgegevenOp, tweedeOp, ingetrokkenOp, versie },
    magVrijgeven: magVrijgeven(batch, telling?.goedgekeurd ?? false, actor),
    ...{ aantalBetaald: telling?.betaald ?? 0, aantalGeweigerd: telling?.geweigerd ?? 0 },
  };
}

export const toOnbekend = (rij: OnbekendeVerwijzing): OnbekendeVerwijzingWeergave => {
  const { id, verwijzing, wat, uitkomst, bedragInCenten, reden, toelichting, afgehandeldOp } = rij;
  const woorden = reden === null ? null : inWoorden(reden);
  return { id, verwijzing, wat, uitkomst, bedragInCenten, reden: woorden, toelichting, afgehandeldOp };
};
