// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Gegevenshouders, type Gegevenshouder, type Gewist, type Selectie, type Tx } from '#libs/platform';
import { KOPPELTOESTEMMING } from './verwerkingen.js';

const VAN = `FROM impactverantwoording.koppeltoestemming k JOIN aanbodmatching.hulpvraag h ON h.id = k.hulpvraag_id
  LEFT JOIN aanbodmatching.contact c ON c.hulpvraag_id = h.id
  WHERE ($1::uuid IS NULL OR c.betrokkene_id = $1) AND ($2::text IS NULL OR h.kvk_nummer = $2)
    AND ($3::text IS NULL OR h.regio = $3)`;
const EXPORT = `SELECT k.id, k.hulpvraag_id AS "hulpvraagId", k.tekstversie, k.gegeven_op AS "gegevenOp",
  k.ingetrokken_op AS "ingetrokkenOp" ${VAN} ORDER BY k.gegeven_op, k.id`;
const COUNT = `SELECT count(*)::integer AS n ${VAN}`;

const waarden = (selectie: Selectie): unknown[] => [
  'betrokkeneId' in selectie ? selectie.betrokkeneId : null,
  'kvkNummer' in selectie ? selectie.kvkNummer : null,
  selectie.regio ?? null,
];

/** What firms said about linking, of the hulpvragen that they asked. */
@Injectable()
export class KoppeltoestemmingHouder implements Gegevenshouder {
  readonly naam = 'koppeltoestemmingen';
  readonly verwerkingen = [KOPPELTOESTEMMING];
  readonly bewaarplichten = [];

  constructor(houders: Gegevenshouders) {
    houders.register(this);
  }

  export(tx: Tx, selectie: Selectie): Promise<object[]> {
    return tx.query(EXPORT, waarden(selectie));
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    const [rij]: { n: number }[] = await tx.query(COUNT, waarden(selectie));
    return rij?.n ?? 0;
  }

  /** Goes with the hulpvraag, with the files that may tell of it. */
  erase(): Promise<Gewist> {
    return Promise.resolve({ aantal: 0, betrokkeneIds: [] });
  }

  /** It names no betrokkene. */
  holds(): Promise<string[]> {
    return Promise.resolve([]);
  }
}
