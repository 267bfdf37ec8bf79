// SPDX-License-Identifier: EUPL-1.2
import { Redis } from 'ioredis';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

/** Words that nobody types, one for each personal field, so that a find tells which field got out. */
export class Kanaries {
  readonly woorden = new Map<string, string>();
  private readonly toegestaan = new Map<string, readonly string[]>();
  private readonly blijvend = new Map<string, string>();

  constructor(private readonly zaad: number) {}

  /** A word for this field; another at every call, so that what was there before a correction is looked for too. */
  new(veld: string): string {
    const woord = `kanarie${this.zaad}x${this.woorden.size}${veld.toLowerCase().replace(/[^a-z]/g, '')}`;
    this.woorden.set(woord, veld);
    return woord;
  }

  email(veld: string): string {
    const woord = this.new(veld);
    return `${woord}@example.nl`;
  }

  /** A number that a telephone field accepts. */
  telefoon(veld: string): string {
    const nummer = `06${String(31_400_000 + this.zaad * 1_000 + this.woorden.size).padStart(8, '0')}`;
    this.woorden.set(nummer, veld);
    return nummer;
  }

  /** A number of a firm that is not there: 8 digits, kept with the hulpvraag and the lidmaatschap, and nowhere else. */
  kvkNummer(veld: string): string {
    const nummer = String(97_000_000 + this.zaad * 1_000 + this.woorden.size);
    this.allow(veld, nummer, 'aanbodmatching.hulpvraag', 'communities.lidmaatschap');
    return nummer;
  }

  /** Known from elsewhere, so not made here. */
  add(veld: string, woord: string): void {
    this.woorden.set(woord, veld);
  }

  /** A word that may stand in these tables, and nowhere else. */
  allow(veld: string, woord: string, ...tabellen: string[]): void {
    this.woorden.set(woord, veld);
    this.toegestaan.set(woord, tabellen);
  }

  /** A word about firms and not about this person: it stands in that table as long as the law asks, and nowhere else. */
  stay(veld: string, tabel: string): string {
    const woord = this.new(veld);
    this.toegestaan.set(woord, [tabel]);
    this.blijvend.set(woord, tabel);
    return woord;
  }

  /** The same as `findIn`, when the person was erased: only what the law asks to keep may stand there. */
  findAfter(tekst: string, tabel: string): string[] {
    const houdt = [...this.blijvend].filter(([, waar]) => waar === tabel).map(([woord]) => woord);
    const velden = new Set(houdt.map((woord) => this.woorden.get(woord)));
    return this.findIn(tekst).filter((veld) => !velden.has(veld));
  }

  /**
   * Fields of which the word stands in this text: in plain, and as PostgreSQL shows bytes or JSON carries them. `tabel`: whose
   * rows the text is.
   */
  findIn(tekst: string, tabel?: string): string[] {
    const klein = tekst.toLowerCase();
    return [...this.woorden].flatMap(([woord, veld]) =>
      (tabel === undefined || this.toegestaan.get(woord)?.includes(tabel) !== true) &&
      gedaanten(woord).some((vorm) => klein.includes(vorm))
        ? [veld]
        : [],
    );
  }
}

/** In plain, in hex, and in base64 at each of the three places where a word can begin. */
function gedaanten(woord: string): string[] {
  const hex = Buffer.from(woord).toString('hex');
  const base64 = [0, 1, 2].map((schuif) => {
    const vol = Buffer.concat([Buffer.alloc(schuif), Buffer.from(woord)])
      .toString('base64')
      .replace(/=+$/, '');
    // What depends on the bytes before and behind it is left out.
    return vol.slice(schuif === 0 ? 0 : schuif + 1, -1).toLowerCase();
  });
  return [woord.toLowerCase(), hex, ...base64];
}

const TABELLEN = `SELECT format('%I.%I', n.nspname, c.relname) AS tabel FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' ORDER BY 1`;

/** Every row of every table as text, also those of the queue, by a role that row-level security does not bind. */
export function dumpDatabase(beheerUrl: string): Promise<Map<string, string>> {
  return withClient(beheerUrl, async (client) => {
    const { rows } = await client.query<{ tabel: string }>(TABELLEN);
    const inhoud = new Map<string, string>();
    for (const { tabel } of rows) {
      const { rows: rijen } = await client.query<{ rij: string }>(`SELECT t::text AS rij FROM ${tabel} t`);
      inhoud.set(tabel, rijen.map(({ rij }) => rij).join('\n'));
    }
    return inhoud;
  });
}

/** Every key of that Redis database with what it holds, whatever its type. */
export async function dumpRedis(url: string): Promise<string> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  try {
    const delen: string[] = [];
    for (const sleutel of await redis.keys('*')) delen.push(`${sleutel} ${await valueOf(redis, sleutel)}`);
    return delen.join('\n');
  } finally {
    redis.disconnect();
  }
}

async function valueOf(redis: Redis, sleutel: string): Promise<string> {
  switch (await redis.type(sleutel)) {
    case 'hash':
      return JSON.stringify(await redis.hgetall(sleutel));
    case 'list':
      return JSON.stringify(await redis.lrange(sleutel, 0, -1));
    case 'set':
      return JSON.stringify(await redis.smembers(sleutel));
    case 'zset':
      return JSON.stringify(await redis.zrange(sleutel, 0, -1));
    case 'stream':
      return JSON.stringify(await redis.xrange(sleutel, '-', '+'));
    default:
      return (await redis.get(sleutel)) ?? '';
  }
}
