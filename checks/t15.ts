// SPDX-License-Identifier: EUPL-1.2
// T15: four eyes and double claims, by SQL of the application role. What the services check, the database must refuse too.
import type { DataSource } from 'typeorm';
import { Database } from '#libs/platform';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { grepenOf, type Greep } from './hulp/grepen.js';
import { below, newToeval } from './hulp/toeval.js';
import type { Wereld } from './hulp/toegang-wereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface GrepenOpties {
  wereld: Wereld;
  /** Connections of the application role. */
  pool: DataSource;
  n: number;
  seed: number;
}

/** Every kind at least once, and further on at random until there were `n`. */
export async function runGrepen({ wereld, pool, n, seed }: GrepenOpties): Promise<Uitslag> {
  const begin = performance.now();
  const toeval = newToeval(seed);
  const grepen = grepenOf(wereld);
  const fouten = { gelukt: 0, nietGelukt: 0 };
  const gemeld = new Set<string>();
  for (let keer = 0; keer < n; keer += 1) {
    const greep = grepen[keer < grepen.length ? keer : below(toeval, grepen.length)] as Greep;
    await prepare(wereld.beheerUrl, greep.vooraf);
    const gelukt = await tryAll(pool, greep);
    // One of two must pass: else the try itself was wrong and shows nothing.
    if (gelukt > greep.mag) fouten.gelukt += 1;
    if (gelukt < greep.mag) fouten.nietGelukt += 1;
    if (gelukt !== greep.mag && !gemeld.has(greep.naam)) {
      gemeld.add(greep.naam);
      process.stderr.write(`${greep.naam}: ${gelukt} gelukt, ${greep.mag} mag\n`);
    }
  }
  return {
    naam: 'T15 grepen',
    n,
    fouten,
    feiten: { soorten: grepen.length, seed, seconden: secondsSince(begin) },
  };
}

const prepare = (beheerUrl: string, vooraf: readonly string[]): Promise<void> =>
  withClient(beheerUrl, async (client) => {
    for (const sql of vooraf) await client.query(sql);
  });

async function tryAll(pool: DataSource, { wie, sql, waarden = [], tegelijk }: Greep): Promise<number> {
  const database = new Database(pool);
  const eens = async (): Promise<boolean> => {
    try {
      return await database.as(wie, async (tx) => countOf(await tx.query(sql, waarden)) > 0);
    } catch (fout) {
      return refused(fout);
    }
  };
  const gelukt = await Promise.all(Array.from({ length: tegelijk }, eens));
  return gelukt.filter(Boolean).length;
}

/** Rows of a SELECT or an INSERT, and rows with their number of another write. */
const countOf = (uitkomst: unknown): number => {
  const [, aantal] = uitkomst as [unknown, unknown];
  return typeof aantal === 'number' ? aantal : (uitkomst as unknown[]).length;
};

/** By a right, a policy, a trigger or a constraint; anything else is a fault of the try. */
function refused(fout: unknown): false {
  const { code } = ((fout as { driverError?: unknown }).driverError ?? fout) as { code?: string };
  if (code === '42501' || code?.startsWith('23') === true) return false;
  throw fout;
}
