// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { CANONIEK, FEITTABELLEN, afdrukVan, type Feittabel } from './afdruk.js';
import { TRAJECTEVENTS } from './feitevents.rules.js';
import { lockFeiten, refold } from './feitenschrijver.js';
import { TRAJECTKOLOMMEN, UIT_LOGBOEK, trajectenUit } from './traject.sql.js';

const TABELLEN = Object.keys(FEITTABELLEN) as Feittabel[];
const NIEUW = { bron: 'pg_temp.bron_nieuw', traject: 'pg_temp.traject_nieuw' };

// It takes as long as it takes, and with memory for its sorts: it is one of its kind.
const ROOM = `SELECT set_config('statement_timeout', '0', true), set_config('work_mem', '256MB', true),
  set_config('transaction_timeout', '0', true)`;
const MAKE = TABELLEN.map(
  (tabel) =>
    `CREATE TEMPORARY TABLE ${tabel}_nieuw (LIKE impactverantwoording.${tabel} INCLUDING GENERATED) ON COMMIT DROP`,
);
const BRON = `INSERT INTO ${NIEUW.bron} SELECT e.id, (e.data ->> 'hulpvraagId')::uuid, (e.data ->> 'toewijzingId')::uuid
  FROM platform.event e WHERE e.type = ANY ($1) AND num_nonnulls(e.data ->> 'hulpvraagId', e.data ->> 'toewijzingId') >= 1`;
const TRAJECT = `INSERT INTO ${NIEUW.traject} (${TRAJECTKOLOMMEN}) ${trajectenUit(UIT_LOGBOEK)}`;
const SOORT = `INSERT INTO pg_temp.aanbodsoort_nieuw
  SELECT DISTINCT ON (1) (data ->> 'aanbodId')::uuid, data ->> 'soort', (data ->> 'versie')::integer FROM platform.event
  WHERE type = 'aanbod-gewijzigd' AND data ? 'soort' ORDER BY 1, 3 DESC, volgnummer`;
const INDEXES = [
  'CREATE UNIQUE INDEX ON pg_temp.bron_nieuw (event_id)',
  'CREATE INDEX ON pg_temp.bron_nieuw (hulpvraag_id)',
  'CREATE INDEX ON pg_temp.bron_nieuw (toewijzing_id)',
  'CREATE INDEX ON pg_temp.traject_nieuw (hulpvraag_id)',
  ...TABELLEN.map((tabel) => `ANALYZE pg_temp.${tabel}_nieuw`),
];

// What was written to the log and taken by a worker since the rebuild looked at it.
const LATER = `WITH later AS (
  INSERT INTO ${NIEUW.bron} SELECT b.* FROM impactverantwoording.bron b
  WHERE NOT EXISTS (SELECT FROM ${NIEUW.bron} n WHERE n.event_id = b.event_id) RETURNING hulpvraag_id, toewijzing_id)
  SELECT hulpvraag_id AS id FROM later WHERE hulpvraag_id IS NOT NULL
  UNION SELECT a.hulpvraag_id FROM later l JOIN impactverantwoording.bron a ON a.toewijzing_id = l.toewijzing_id
    WHERE a.hulpvraag_id IS NOT NULL`;
const SOORT_LATER = `INSERT INTO pg_temp.aanbodsoort_nieuw SELECT a.* FROM impactverantwoording.aanbodsoort a
  WHERE EXISTS (SELECT FROM platform.event e WHERE e.type = 'aanbod-gewijzigd' AND e.data ->> 'aanbodId' = a.aanbod_id::text)
    AND NOT EXISTS (SELECT FROM pg_temp.aanbodsoort_nieuw n WHERE n.aanbod_id = a.aanbod_id)`;

/** What a rebuild found: of each table how many rows there are now, and how many were other than the log says. */
export interface Herbouwverslag {
  rijen: Record<Feittabel, number>;
  verschillen: Record<Feittabel, number>;
  hashes: Record<Feittabel, string>;
}

/**
 * Builds the facts from the log alone, beside what is there, and puts what is other in its place in the same transaction: who
 * reads sees all of the one or all of the other. Workers go on meanwhile, but for the moment that it is put in place.
 */
@Injectable()
export class Herbouw {
  constructor(private readonly db: Database) {}

  run(): Promise<Herbouwverslag> {
    return this.db.as(SYSTEEM, async (tx) => {
      for (const sql of [ROOM, CANONIEK, ...MAKE]) await tx.query(sql);
      await tx.query(BRON, [TRAJECTEVENTS]);
      await tx.query(TRAJECT, [TRAJECTEVENTS]);
      await tx.query(SOORT);
      for (const sql of INDEXES) await tx.query(sql);
      await lockFeiten(tx);
      await this.catchUp(tx);
      return this.replace(tx);
    });
  }

  private async catchUp(tx: Tx): Promise<void> {
    const rijen: { id: string }[] = await tx.query(LATER);
    if (rijen.length > 0)
      await refold(
        tx,
        rijen.map(({ id }) => id),
        NIEUW,
      );
    await tx.query(SOORT_LATER);
  }

  private async replace(tx: Tx): Promise<Herbouwverslag> {
    const verslag = { rijen: {}, verschillen: {}, hashes: {} } as Herbouwverslag;
    for (const tabel of TABELLEN) {
      verslag.verschillen[tabel] = await replaceTable(tx, tabel);
      const { aantal, hash } = await afdrukVan(tx, tabel);
      verslag.rijen[tabel] = aantal;
      verslag.hashes[tabel] = hash;
    }
    return verslag;
  }
}

/** Answers how many rows were other, of those that were there and of those that are new. */
async function replaceTable(tx: Tx, tabel: Feittabel): Promise<number> {
  const sleutel = FEITTABELLEN[tabel];
  const [echt, nieuw] = [`impactverantwoording.${tabel}`, `pg_temp.${tabel}_nieuw`];
  const weg = await countOf(
    tx,
    `DELETE FROM ${echt} t WHERE NOT EXISTS
      (SELECT FROM ${nieuw} n WHERE n.${sleutel} = t.${sleutel} AND n::text = t::text)`,
  );
  const kolommen = tabel === 'traject' ? `(${TRAJECTKOLOMMEN})` : '';
  const wat = tabel === 'traject' ? TRAJECTKOLOMMEN : '*';
  const erbij = await countOf(
    tx,
    `INSERT INTO ${echt} ${kolommen} SELECT ${wat} FROM ${nieuw} n
      WHERE NOT EXISTS (SELECT FROM ${echt} t WHERE t.${sleutel} = n.${sleutel})`,
  );
  return weg + erbij;
}

async function countOf(tx: Tx, opdracht: string): Promise<number> {
  const [rij]: { n: number }[] = await tx.query(
    `WITH gedaan AS (${opdracht} RETURNING 1) SELECT count(*)::integer AS n FROM gedaan`,
  );
  return rij?.n ?? 0;
}
