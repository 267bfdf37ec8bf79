// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { FEITTABELLEN, afdrukVan, type Feittabel } from './afdruk.js';
import { lockFeiten, refold } from './feitenschrijver.js';
import { geraaktDoor, soortenUit } from './logboek.sql.js';
import { cutLogboek } from './logboeksnede.js';
import { RANDEN, vulRand } from './randtelling.sql.js';
import { TRAJECTKOLOMMEN } from './traject.sql.js';
import { bouwTrajectenTot } from './trajectbouw.js';

const TRAJECT = 'traject_nieuw';

const KOLOMMEN = {
  traject: TRAJECTKOLOMMEN,
  aanbodsoort: 'aanbod_id, soort, versie',
  randtelling: 'dimensie, maat, code, maandnummer, waarde, aantal',
} as const satisfies Record<Feittabel, string>;
const SOORT = `CREATE TEMPORARY TABLE aanbodsoort_nieuw (aanbod_id, soort, versie) ON COMMIT DROP AS ${soortenUit('true')}`;
// What came since the rebuild looked; taken already or not, it is in the log.
const LATER = geraaktDoor('e.volgnummer > $1');

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

  async run(): Promise<Herbouwverslag> {
    const tot = await cutLogboek(this.db);
    return this.db.as(SYSTEEM, async (tx) => {
      await bouwTrajectenTot(tx, tot, TRAJECT);
      await tx.query(`CREATE UNIQUE INDEX ON pg_temp.${TRAJECT} (id)`);
      await tx.query(`CREATE INDEX ON pg_temp.${TRAJECT} (hulpvraag_id)`);
      await lockFeiten(tx);
      const later: { id: string }[] = await tx.query(LATER, [tot]);
      await refold(
        tx,
        later.map(({ id }) => id),
        `pg_temp.${TRAJECT}`,
      );
      await tx.query(SOORT);
      const verslag = { rijen: {}, verschillen: {}, hashes: {} } as Herbouwverslag;
      await replace(tx, 'traject', verslag);
      await replace(tx, 'aanbodsoort', verslag);
      // What is counted beforehand is counted of what stands there now.
      await countRanden(tx);
      await replace(tx, 'randtelling', verslag);
      return verslag;
    });
  }
}

async function countRanden(tx: Tx): Promise<void> {
  await tx.query(
    'CREATE TEMPORARY TABLE randtelling_nieuw (LIKE impactverantwoording.randtelling) ON COMMIT DROP',
  );
  for (const rand of RANDEN) await tx.query(vulRand('pg_temp.randtelling_nieuw', rand));
  await tx.query('ANALYZE pg_temp.randtelling_nieuw');
}

async function replace(tx: Tx, tabel: Feittabel, verslag: Herbouwverslag): Promise<void> {
  verslag.verschillen[tabel] = await replaceTable(tx, tabel);
  const { aantal, hash } = await afdrukVan(tx, tabel);
  verslag.rijen[tabel] = aantal;
  verslag.hashes[tabel] = hash;
}

/** Answers how many rows were other, of those that were there and of those that are new. */
async function replaceTable(tx: Tx, tabel: Feittabel): Promise<number> {
  const zelfde = FEITTABELLEN[tabel].map((kolom) => `n.${kolom} = t.${kolom}`).join(' AND ');
  const [echt, nieuw] = [`impactverantwoording.${tabel}`, `pg_temp.${tabel}_nieuw`];
  const weg = await countOf(
    tx,
    `DELETE FROM ${echt} t WHERE NOT EXISTS
      (SELECT FROM ${nieuw} n WHERE ${zelfde} AND n::text = t::text)`,
  );
  const kolommen = KOLOMMEN[tabel];
  const erbij = await countOf(
    tx,
    `INSERT INTO ${echt} (${kolommen}) SELECT ${kolommen} FROM ${nieuw} n
      WHERE NOT EXISTS (SELECT FROM ${echt} t WHERE ${zelfde})`,
  );
  return weg + erbij;
}

async function countOf(tx: Tx, opdracht: string): Promise<number> {
  const [rij]: { n: number }[] = await tx.query(
    `WITH gedaan AS (${opdracht} RETURNING 1) SELECT count(*)::integer AS n FROM gedaan`,
  );
  return rij?.n ?? 0;
}
