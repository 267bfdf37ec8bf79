// SPDX-License-Identifier: EUPL-1.2
// The facts of impactverantwoording: taken from events one by one, by several at once and in any order, they are to the byte what
// the log gives when they are rebuilt from it; also after somebody was erased. And that what is other would be found.
import { DataSource } from 'typeorm';
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import {
  FEITEVENTS,
  FEITTABELLEN,
  Feitenschrijver,
  Herbouw,
  IMPACTVERANTWOORDING,
  afdrukVan,
  type Feittabel,
  type Herbouwverslag,
} from '#libs/impactverantwoording';
import { Database, dataSourceOptions, once, publish, readConfig } from '#libs/platform';
import { Feitenwereld } from '../test/support/feiten.js';
import { baseEnv } from '../test/support/processes.js';
import { inParallel } from './hulp/http.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const TABELLEN = Object.keys(FEITTABELLEN) as Feittabel[];
const ERASED = `SELECT count(*)::integer AS n FROM impactverantwoording.traject WHERE hulpvraag_id = ANY ($1) AND bedrijf IS NOT NULL`;
const FALSIFY = `DELETE FROM impactverantwoording.traject WHERE id = (SELECT min(id::text)::uuid FROM impactverantwoording.traject)`;

export interface Feitenkeuze {
  n: number;
  clients: number;
  seed: number;
  appUrl: string;
}

/** Facts of one world, in one database. */
class Feitencheck {
  private readonly schrijver = new Feitenschrijver();
  private readonly herbouw: Herbouw;

  constructor(
    private readonly db: Database,
    private readonly clients: number,
  ) {
    this.herbouw = new Herbouw(db);
  }

  async log(events: readonly AnyEvent[]): Promise<void> {
    await this.db.as(SYSTEEM, async (tx) => {
      for (const event of events) await publish(tx, event);
    });
  }

  /** As workers do: each event is handed over twice, and done once. */
  async take(events: readonly AnyEvent[]): Promise<void> {
    const feiten = events.filter(({ type }) => FEITEVENTS.includes(type));
    const dubbel = [...feiten, ...feiten];
    await inParallel(dubbel.length, this.clients, async (nr) => {
      const event = dubbel[nr];
      if (event)
        await once(this.db, IMPACTVERANTWOORDING, event, (tx) => this.schrijver.take(tx, [event.id]));
    });
  }

  /** How many hashes are other after a rebuild, and how many rows it had to put right. */
  async rebuilt(): Promise<{ anders: number; verschillen: number }> {
    const voor = await this.db.as(SYSTEEM, async (tx) => {
      const hashes: string[] = [];
      for (const tabel of TABELLEN) hashes.push((await afdrukVan(tx, tabel)).hash);
      return hashes;
    });
    const na = await this.herbouw.run();
    return {
      anders: TABELLEN.filter((tabel, i) => na.hashes[tabel] !== voor[i]).length,
      verschillen: sum(na),
    };
  }

  sql = <T>(sql: string, waarden: unknown[] = []): Promise<T[]> =>
    this.db.as(SYSTEEM, (tx) => tx.query<T[]>(sql, waarden));
}

const sum = ({ verschillen }: Herbouwverslag): number =>
  TABELLEN.reduce((alle, tabel) => alle + verschillen[tabel], 0);

export async function runFeiten({ n, clients, seed, appUrl }: Feitenkeuze): Promise<Uitslag[]> {
  const begin = performance.now();
  const config = readConfig({ ...baseEnv(), DATABASE_URL: appUrl, DATABASE_POOL: String(clients + 2) });
  const pool = await new DataSource(dataSourceOptions(config, () => undefined)).initialize();
  try {
    const check = new Feitencheck(new Database(pool), clients);
    const wereld = new Feitenwereld(seed, n);
    await check.log(wereld.events);
    await check.take(wereld.shuffled());
    const eerst = await check.rebuilt();
    const wissen = wereld.hulpvragen.filter((_, nr) => nr % 10 === 3);
    const gewist = wissen.map((id) => wereld.erase(id));
    await check.log(gewist);
    await check.take(gewist);
    const daarna = await check.rebuilt();
    const [nogBekend] = await check.sql<{ n: number }>(ERASED, [wissen]);
    const [trajecten] = await check.sql<{ n: number }>(
      'SELECT count(*)::integer AS n FROM impactverantwoording.traject',
    );
    await check.sql(FALSIFY);
    const vals = await check.rebuilt();
    return [
      {
        naam: 'Feiten tegen het logboek',
        n: wereld.events.length,
        fouten: {
          ...{ 'hashes anders': eerst.anders, 'rijen anders': eerst.verschillen },
          ...{ 'na wissing hashes anders': daarna.anders, 'na wissing rijen anders': daarna.verschillen },
          'na wissing nog bekend': nogBekend?.n ?? -1,
          'vervalsing niet gevonden': vals.verschillen === 1 && vals.anders === 1 ? 0 : 1,
        },
        feiten: { trajecten: trajecten?.n ?? 0, gewist: wissen.length, seconden: secondsSince(begin) },
      },
    ];
  } finally {
    await pool.destroy();
  }
}
