// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Gegevenshouders, type Bewaarplicht, type Gegevenshouder, type Gewist } from '#libs/platform';
import { Koppelbouw } from './koppelbouw.js';
import { KOPPELBESTANDEN } from './verwerkingen.js';

const DUE = `SELECT id FROM impactverantwoording.koppelbestand WHERE status = 'klaar' AND klaar_op <= $1
  AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;

/**
 * Files for linking. Nobody is found in them without opening both; who is erased takes along those that may tell of him, by the
 * event of his hulpvraag.
 */
@Injectable()
export class KoppelbestandHouder implements Gegevenshouder {
  readonly naam = 'koppelbestanden';
  readonly verwerkingen = [KOPPELBESTANDEN];
  readonly bewaarplichten: readonly Bewaarplicht[];

  constructor(houders: Gegevenshouders, bouw: Koppelbouw) {
    this.bewaarplichten = [
      {
        code: KOPPELBESTANDEN.code,
        due: async (tx, grens, na, aantal) => {
          const rijen: { id: string }[] = await tx.query(DUE, [grens, na, aantal]);
          return rijen.map(({ id }) => id);
        },
        expire: async (tx, ids) => {
          await bouw.expire(tx, ids);
          return { aantal: ids.length, betrokkeneIds: [] };
        },
      },
    ];
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
