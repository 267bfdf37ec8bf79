// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Betrokkenen, type Datasleutel, type Tx } from '#libs/platform';
import { unseal, type Persoonstabel, type Veld } from './persoonsvelden.js';

/** A row with encrypted fields, of which its own column says whose key they take. */
export type Verzegelderij<T extends Persoonstabel> = { betrokkeneId: string } & Partial<
  Record<Veld<T>, Buffer | null>
>;

const KEYS = `SELECT id, platform.datasleutel(id) AS sleutel FROM unnest($1::uuid[]) AS b (id)`;

/** Keys that were fetched for the rows at hand, and forgotten with them. */
export class Sleutelbos {
  constructor(private readonly sleutels: ReadonlyMap<string, Datasleutel>) {}

  /**
   * The personal fields of a row in plain. `null` each when there is no key for this reader (a machine) or for anybody any
   * more (erased). `rij` is how the row is named in its encryption.
   */
  unseal<T extends Persoonstabel>(
    tabel: T,
    rij: string,
    velden: Verzegelderij<T>,
  ): Record<Veld<T>, string | null> {
    return unseal(this.sleutels.get(velden.betrokkeneId), tabel, rij, velden);
  }
}

/** Fetches the keys of the people that rows are about. */
@Injectable()
export class Sleutelkast {
  constructor(private readonly betrokkenen: Betrokkenen) {}

  /** For all these rows at once, in one query. */
  async take(tx: Tx, rijen: readonly { betrokkeneId: string }[]): Promise<Sleutelbos> {
    const ids = [...new Set(rijen.map(({ betrokkeneId }) => betrokkeneId))];
    const gevonden: { id: string; sleutel: Buffer | null }[] =
      ids.length === 0 ? [] : await tx.query(KEYS, [ids]);
    return new Sleutelbos(
      new Map(
        gevonden.flatMap(({ id, sleutel }) =>
          sleutel === null ? [] : [[id, this.betrokkenen.open(id, sleutel)]],
        ),
      ),
    );
  }

  /** For writing about one person: there must be a key. Without one, row-level security or an erasure made it so. */
  async requireOf(tx: Tx, betrokkeneId: string): Promise<Datasleutel> {
    const sleutel = await this.betrokkenen.sleutelOf(tx, betrokkeneId);
    if (!sleutel) throw new Error('Van deze betrokkene is er geen sleutel.');
    return sleutel;
  }
}
