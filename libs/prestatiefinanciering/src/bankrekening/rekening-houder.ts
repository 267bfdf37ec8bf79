// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import {
  Gegevenshouders,
  deleting,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
  type Tx,
} from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Bankrekening } from './bankrekening.entity.js';
import { BANKREKENINGEN, BANKREKENING_VERWERKINGEN } from './verwerkingen.js';

// Over when it was taken back, or when a later one of the same holder came in its place.
const DUE = `SELECT b.id FROM prestatiefinanciering.bankrekening b
  WHERE coalesce(b.vervallen_op, (SELECT min(n.geldig_vanaf) FROM prestatiefinanciering.bankrekening n
      WHERE coalesce(n.aanbieder_id, n.programma_id) = coalesce(b.aanbieder_id, b.programma_id)
        AND n.geldig_vanaf > b.geldig_vanaf AND n.vervallen_op IS NULL)) < $1
    AND ($2::uuid IS NULL OR b.id > $2) ORDER BY b.id LIMIT $3`;
const WEG = 'DELETE FROM prestatiefinanciering.bankrekening WHERE id = ANY ($1)';

/** Accounts that are paid to. The tax law asks to keep them for seven years, so an erasure leaves them. */
@Injectable()
export class RekeningHouder implements Gegevenshouder {
  readonly naam = 'bankrekeningen';
  readonly verwerkingen = BANKREKENING_VERWERKINGEN;
  readonly bewaarplichten: readonly Bewaarplicht[] = [deleting(BANKREKENINGEN.code, DUE, WEG)];

  constructor(
    private readonly stamgegevens: StamgegevensFacade,
    houders: Gegevenshouders,
  ) {
    houders.register(this);
  }

  /** Of a firm that is an aanbieder; a mailbox has no account. */
  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    if (!('kvkNummer' in selectie)) return [];
    const organisatie = await this.stamgegevens.organisatieVoorKvk(selectie.kvkNummer, tx);
    if (organisatie === null) return [];
    return tx.find(Bankrekening, {
      where: { aanbiederId: organisatie.id },
      order: { ingevoerdOp: 'ASC', id: 'ASC' },
    });
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    return (await this.export(tx, selectie)).length;
  }

  erase(): Promise<Gewist> {
    return Promise.resolve({ aantal: 0, betrokkeneIds: [] });
  }

  /** It names no betrokkene. */
  holds(): Promise<string[]> {
    return Promise.resolve([]);
  }
}
