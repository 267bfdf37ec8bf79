// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, recordAudit, toPagina, type Pagina, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In, IsNull } from 'typeorm';
import type { BankrekeningDetail, BankrekeningWeergave, BankrekeningenQuery } from './bankrekening.dto.js';
import { Bankrekening } from './bankrekening.entity.js';
import { findInGebruik, standOf } from './bankrekening.rules.js';
import { toDetail, toWeergave, type Rondom } from './bankrekening.weergave.js';

/** A programma and an aanbieder are of no regio: they stand in the chain of the whole country. */
export const LANDELIJK = 'LANDELIJK';

const PROGRAMMAS = 'SELECT id, naam FROM prestatiefinanciering.programma WHERE id = ANY ($1::uuid[])';
const houderOf = ({ aanbiederId, programmaId }: Bankrekening): string => aanbiederId ?? programmaId ?? '';
const uniek = (ids: (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null);

/** What may be read of accounts. */
@Injectable()
export class BankrekeningLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Every account that this actor may see, the last one entered first. */
  list(
    actor: Actor,
    { van, cursor, aantal }: Pick<BankrekeningenQuery, 'van' | 'cursor' | 'aantal'>,
  ): Promise<Pagina<BankrekeningWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Bankrekening, 'b')
        .orderBy('b.ingevoerdOp', 'DESC')
        .addOrderBy('b.id', 'DESC');
      if (van !== undefined) vraag.andWhere(`b.${van}Id IS NOT NULL`);
      if (na) vraag.andWhere('(b.ingevoerdOp, b.id) < (:op, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const rondom = await this.around(tx, actor, rijen);
      return toPagina(
        rijen,
        aantal,
        ({ ingevoerdOp, id }) => ({ op: ingevoerdOp.toISOString(), id }),
        (rij) => toWeergave(rij, rondom(rij)),
      );
    });
  }

  /** With its whole number; that somebody looked is in the audit log. Throws `niet-gevonden`. */
  read(actor: Actor, id: string): Promise<BankrekeningDetail> {
    return this.db.as(actor, async (tx) => {
      const rij = await tx.findOneBy(Bankrekening, { id });
      if (!rij) throw notFound('Deze bankrekening');
      recordAudit(tx, {
        ...{ soort: 'bankrekening', handeling: 'ingezien', id, regio: LANDELIJK, voor: null, na: null },
      });
      return toDetail(rij, (await this.around(tx, actor, [rij]))(rij));
    });
  }

  /** The account of one holder that is paid to, or from, at this moment; `null`: a payment waits. */
  async inUse(
    tx: Tx,
    houder: { aanbiederId: string } | { programmaId: string },
  ): Promise<Bankrekening | null> {
    return findInGebruik(await tx.findBy(Bankrekening, houder), this.klok.nu());
  }

  /** State and holder of each of these rows, which needs the other accounts of the same holder. */
  private async around(tx: Tx, actor: Actor, rijen: Bankrekening[]): Promise<(rij: Bankrekening) => Rondom> {
    const aanbieders = uniek(rijen.map(({ aanbiederId }) => aanbiederId));
    const programmas = uniek(rijen.map(({ programmaId }) => programmaId));
    const naast = await tx.findBy(Bankrekening, [
      { aanbiederId: In(aanbieders), programmaId: IsNull() },
      { programmaId: In(programmas), aanbiederId: IsNull() },
    ]);
    const namen = await this.names(tx, aanbieders, programmas);
    const nu = this.klok.nu();
    return (rij) => ({
      actor,
      stand: standOf(
        rij,
        naast.filter((een) => houderOf(een) === houderOf(rij)),
        nu,
      ),
      houder: namen.get(houderOf(rij)) ?? 'onbekend',
    });
  }

  private async names(
    tx: Tx,
    aanbieders: readonly string[],
    programmas: readonly string[],
  ): Promise<Map<string, string>> {
    const organisaties = await Promise.all(aanbieders.map((id) => this.stamgegevens.organisatie(id, tx)));
    const rijen: { id: string; naam: string }[] = await tx.query(PROGRAMMAS, [programmas]);
    return new Map(
      [...organisaties.filter((een) => een !== null), ...rijen].map(({ id, naam }) => [id, naam]),
    );
  }
}
