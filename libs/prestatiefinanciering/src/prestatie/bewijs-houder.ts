// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import {
  Gegevenshouders,
  deleting,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
} from '#libs/platform';
import { BewijsLezer } from './bewijs.lezer.js';
import { PRESTATIEBEWIJS } from './verwerkingen.js';

const DUE = `SELECT id FROM prestatiefinanciering.prestatiebewijs WHERE toegevoegd_op < $1 AND ($2::uuid IS NULL OR id > $2)
  ORDER BY id LIMIT $3`;
const WEG = 'DELETE FROM prestatiefinanciering.prestatiebewijs WHERE id = ANY ($1)';

/**
 * Evidence of what was paid for. It names whom it names: nobody is found in it by a mailbox or a firm, and the law asks to keep
 * it, so an erasure leaves it.
 */
@Injectable()
export class BewijsHouder implements Gegevenshouder {
  readonly naam = 'prestatiebewijs';
  readonly verwerkingen = [PRESTATIEBEWIJS];
  readonly bewaarplichten: readonly Bewaarplicht[];

  constructor(houders: Gegevenshouders, lezer: BewijsLezer) {
    const sleutels: Bewaarplicht = {
      code: 'sleutelwissel-prestatiebewijs',
      due: (tx, _grens, na, aantal) => lezer.withOldKey(tx, na, aantal),
      expire: async (tx, ids) => {
        await lezer.rewrap(tx, ids);
        return { aantal: ids.length, betrokkeneIds: [] };
      },
    };
    this.bewaarplichten = [deleting(PRESTATIEBEWIJS.code, DUE, WEG), sleutels];
    houders.register(this);
  }

  export(): Promise<object[]> {
    return Promise.resolve([]);
  }

  count(): Promise<number> {
    return Promise.resolve(0);
  }

  erase(): Promise<Gewist> {
    return Promise.resolve({ aantal: 0, betrokkeneIds: [] });
  }

  holds(): Promise<string[]> {
    return Promise.resolve([]);
  }
}
