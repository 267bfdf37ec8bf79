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
import { METINGEN } from './verwerkingen.js';

const VAN = `FROM impactverantwoording.meting m JOIN aanbodmatching.hulpvraag h ON h.id = m.hulpvraag_id
  LEFT JOIN aanbodmatching.contact c ON c.hulpvraag_id = h.id
  WHERE ($1::uuid IS NULL OR c.betrokkene_id = $1) AND ($2::text IS NULL OR h.kvk_nummer = $2)
    AND ($3::text IS NULL OR h.regio = $3)`;
const EXPORT = `SELECT m.id, m.hulpvraag_id AS "hulpvraagId", m.moment, m.situatie, m.gevraagd_op AS "gevraagdOp", m.gesloten_op AS "geslotenOp",
    m.reden, coalesce((SELECT jsonb_object_agg(a.indicator, a.waarde) FROM impactverantwoording.metingantwoord a
      WHERE a.meting_id = m.id AND a.waarde IS NOT NULL), '{}') AS antwoorden ${VAN} ORDER BY m.gevraagd_op, m.id`;
const COUNT = `SELECT count(*)::integer AS n ${VAN}`;
const DUE = `SELECT id FROM impactverantwoording.meting
  WHERE gesloten_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const WEG = 'DELETE FROM impactverantwoording.meting WHERE id = ANY ($1)';

const waarden = (selectie: Selectie): unknown[] => [
  'betrokkeneId' in selectie ? selectie.betrokkeneId : null,
  'kvkNummer' in selectie ? selectie.kvkNummer : null,
  selectie.regio ?? null,
];

/** What firms answered, of the hulpvragen that they had help with or wait for it. */
@Injectable()
export class MetingHouder implements Gegevenshouder {
  readonly naam = 'metingen';
  readonly verwerkingen = [METINGEN];
  readonly bewaarplichten: readonly Bewaarplicht[] = [deleting(METINGEN.code, DUE, WEG)];

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

  /** Goes with the hulpvraag: by then nothing here says whose it was. */
  erase(): Promise<Gewist> {
    return Promise.resolve({ aantal: 0, betrokkeneIds: [] });
  }

  /** It names no betrokkene. */
  holds(): Promise<string[]> {
    return Promise.resolve([]);
  }
}
