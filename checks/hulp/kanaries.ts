// SPDX-License-Identifier: EUPL-1.2
import { Redis } from 'ioredis';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

/** Words that nobody types, one for each personal field, so that a find tells which field got out. */
export class Kanaries {
  readonly woorden = new Map<string, string>();
  private readonly toegestaan = new Map<string, readonly string[]>();
  private readonly blijvend = new Map<string, readonly string[]>();

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

  /** An account that no bank gave out, at `bank`: a code of four letters. */
  iban(bank: string): string {
    const nummer = String(3_100_000_000 + this.zaad * 1_000 + this.woorden.size);
    const cijfers = [...`${bank}${nummer}NL00`].map((teken) => String(Number.parseInt(teken, 36))).join('');
    const controle = String(98n - (BigInt(cijfers) % 97n)).padStart(2, '0');
    return `NL${controle}${bank}${nummer}`;
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

  /**
   * A word that an erasure leaves: it stands in these columns (`schema.table.column`), and nowhere else. `grondOf` tells by
   * which ground each of them is kept.
   */
  stay(veld: string, ...kolommen: [string, ...string[]]): string {
    return this.keep(veld, this.new(veld), ...kolommen);
  }

  /** The same for what is not made here, such as a number. */
  keep(veld: string, woord: string, ...kolommen: [string, ...string[]]): string {
    const tabellen = kolommen.map((kolom) => kolom.split('.').slice(0, 2).join('.'));
    this.woorden.set(woord, veld);
    this.toegestaan.set(woord, tabellen);
    this.blijvend.set(woord, kolommen);
    return woord;
  }

  /** That these may be shown there, besides the tables that they stand in. */
  show(waar: string, ...woorden: string[]): void {
    for (const woord of woorden) this.toegestaan.set(woord, [...(this.toegestaan.get(woord) ?? []), waar]);
  }

  /** Columns in which something stays. */
  get bewaard(): string[] {
    return [...new Set([...this.blijvend.values()].flat())].sort();
  }

  /** The same as `findIn`, when the person was erased: only what the law asks to keep may stand there. */
  findAfter(tekst: string, tabel: string): string[] {
    const houdt = [...this.blijvend]
      .filter(([, kolommen]) => kolommen.some((kolom) => kolom.startsWith(`${tabel}.`)))
      .map(([woord]) => woord);
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
