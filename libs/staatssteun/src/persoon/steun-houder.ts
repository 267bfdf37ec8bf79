// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  Gegevenshouders,
  deleting,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
  type Tx,
} from '#libs/platform';
import { Registratie } from '../register/registratie.entity.js';
import { Steun } from '../steun/steun.entity.js';
import { Verbondenheid } from '../verbondenheid/verbondenheid.entity.js';
import { Verklaring } from '../verklaring/verklaring.entity.js';
import { STAATSSTEUN_VERWERKINGEN, STEUN, VERBONDENHEDEN, VERKLARINGEN } from './verwerkingen.js';

const due = (tabel: string, oud: string): string =>
  `SELECT id FROM staatssteun.${tabel} WHERE ${oud} AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const weg = (tabel: string): string => `DELETE FROM staatssteun.${tabel} WHERE id = ANY ($1)`;

/** De-minimis aid of firms. The law asks to keep it for ten years, so an erasure leaves it. */
@Injectable()
export class SteunHouder implements Gegevenshouder {
  readonly naam = 'staatssteun';
  readonly verwerkingen = STAATSSTEUN_VERWERKINGEN;
  readonly bewaarplichten: readonly Bewaarplicht[] = [
    deleting(VERKLARINGEN.code, due('verklaring', 'afgelegd_op < $1'), weg('verklaring')),
    deleting(VERBONDENHEDEN.code, due('verbondenheid', 'tot < $1::date'), weg('verbondenheid')),
    deleting(
      STEUN.code,
      due('steun', `status <> 'gereserveerd' AND datum < $1::date AND gewijzigd_op < $1`),
      weg('steun'),
    ),
  ];

  constructor(houders: Gegevenshouders) {
    houders.register(this);
  }

  /** Of a firm; a mailbox tells nothing of its aid. */
  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    if (!('kvkNummer' in selectie)) return [];
    const { kvkNummer } = selectie;
    const verklaringen = await tx.find(Verklaring, { where: { kvkNummer }, order: { afgelegdOp: 'ASC' } });
    const steun = await tx.find(Steun, { where: { kvkNummer }, order: { gereserveerdOp: 'ASC' } });
    const registraties = await tx.find(Registratie, {
      where: { steunId: In(steun.map(({ id }) => id)) },
      order: { steunId: 'ASC', versie: 'ASC' },
    });
    const banden = await tx.find(Verbondenheid, {
      where: [{ kvkNummer }, { anderKvkNummer: kvkNummer }],
      order: { van: 'ASC', id: 'ASC' },
    });
    return [...verklaringen, ...steun, ...registraties, ...banden];
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
