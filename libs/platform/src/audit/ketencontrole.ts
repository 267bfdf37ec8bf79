// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import type { Anker } from './ankers.js';
import { Ketenwandeling, type Auditregel, type Ketenfout, type Ketenhoofd } from './auditregel.rules.js';

/** What the verifier saw: how many chains, rows and anchors, and everything that does not fit. */
export interface Ketenverslag {
  ketens: number;
  regels: number;
  ankers: number;
  fouten: Ketenfout[];
}

const PER_KEER = 5_000;

const REGEL = `regio, volgnummer::text, rol, subject, handeling, soort, onderwerp, reden,
  to_char(tijdstip AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS tijdstip,
  encode(voor, 'hex') AS voor, encode(na, 'hex') AS na, encode(vorige, 'hex') AS vorige, encode(hash, 'hex') AS hash`;
const STUK = `SELECT ${REGEL} FROM platform.auditregel r
  WHERE regio = $1 AND r.volgnummer > $2 AND r.volgnummer <= $3 ORDER BY r.volgnummer LIMIT ${PER_KEER}`;
const REGIOS =
  'SELECT DISTINCT regio FROM platform.auditregel UNION SELECT regio FROM platform.auditketen ORDER BY 1';
const HOOFD = `SELECT regio, volgnummer::text, encode(hash, 'hex') AS hash FROM platform.auditketen WHERE regio = $1`;
const HASHES = `SELECT a.regio, a.volgnummer, encode(r.hash, 'hex') AS hash
  FROM unnest($1::text[], $2::bigint[]) AS a (regio, volgnummer)
  LEFT JOIN platform.auditregel r ON r.regio = a.regio AND r.volgnummer = a.volgnummer`;

/**
 * Reckons all chains again, from the first row to the last, and compares them with the anchors. One state of the database
 * is looked at, so it may run beside a working system. Connects as the application role and looks as `systeem`.
 */
export async function checkKetens(databaseUrl: string, ankers: readonly Anker[]): Promise<Ketenverslag> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'schakel-auditcontrole' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(
      `SELECT set_config('app.rol', 'systeem', true), set_config('app.subject', 'systeem', true)`,
    );
    return await walkKetens(client, ankers);
  } finally {
    await client.end();
  }
}

/** The same in a transaction that the caller has opened, on a connection that sees the whole log. */
export async function walkKetens(client: pg.Client, ankers: readonly Anker[]): Promise<Ketenverslag> {
  const { rows } = await client.query<{ regio: string }>(REGIOS);
  const verslag: Ketenverslag = { ketens: rows.length, regels: 0, ankers: ankers.length, fouten: [] };
  for (const { regio } of rows) {
    const wandeling = Ketenwandeling.fromBegin(regio);
    verslag.regels += await walkStuk(client, wandeling, regio);
    const hoofd = await client.query<Ketenhoofd>(HOOFD, [regio]);
    verslag.fouten.push(...wandeling.end(hoofd.rows[0]));
  }
  verslag.fouten.push(...(await compareAnkers(client, ankers)));
  return verslag;
}

/** The ends of bigint: a row with a number that no row should have is looked at too. */
const EERSTE = '-9223372036854775808';
const LAATSTE = '9223372036854775807';

/** Takes the rows of one chain with numbers above `na` up to `tot` along the walk; returns how many. */
export async function walkStuk(
  client: pg.Client,
  wandeling: Ketenwandeling,
  regio: string,
  { na = EERSTE, tot = LAATSTE }: { na?: string; tot?: string } = {},
): Promise<number> {
  let aantal = 0;
  for (let vanaf: string | undefined = na; vanaf !== undefined;) {
    const { rows }: { rows: Auditregel[] } = await client.query<Auditregel>(STUK, [regio, vanaf, tot]);
    for (const regel of rows) wandeling.next(regel);
    aantal += rows.length;
    vanaf = rows.at(-1)?.volgnummer;
  }
  return aantal;
}

/** A chain that was cut off or made anew from the beginning is right in itself; only what stood elsewhere tells. */
async function compareAnkers(client: pg.Client, ankers: readonly Anker[]): Promise<Ketenfout[]> {
  const fouten: Ketenfout[] = [];
  for (let begin = 0; begin < ankers.length; begin += PER_KEER) {
    const deel = ankers.slice(begin, begin + PER_KEER);
    const { rows } = await client.query<{ regio: string; volgnummer: string; hash: string | null }>(HASHES, [
      deel.map(({ regio }) => regio),
      deel.map(({ volgnummer }) => volgnummer),
    ]);
    const nu = new Map(rows.map(({ regio, volgnummer, hash }) => [`${regio} ${volgnummer}`, hash]));
    for (const { regio, volgnummer, hash, tijdstip } of deel)
      if (nu.get(`${regio} ${BigInt(volgnummer)}`) !== hash)
        fouten.push({ regio, volgnummer, melding: `Deze regel is niet wat er op ${tijdstip} stond.` });
  }
  return fouten;
}
