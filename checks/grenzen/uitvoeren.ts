// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { APP, EIGENAAR } from '../../apps/lokaal/src/postgres/rollen.js';
import type { Actor } from '#libs/kernel';
import { insertOf, type Grenzen, type Opdracht, type TabelMetNaam, type Wie } from './grens.js';
import type { Bewaakt } from './proeven.js';
import { BEHEER } from './wie.js';

/** Of this connection alone: roles are shared by all databases of a server, and more than one is tried at once. */
const iederOf = (client: pg.Client): string =>
  `schakel_ieder_${String((client as unknown as { processID: number }).processID)}`;
const rolOf = (client: pg.Client, via: Wie['via']): string =>
  ({ app: APP, eigenaar: EIGENAAR, beheer: 'none', ieder: iederOf(client) })[via];

/** As Database.as sets it. Without an actor: '', which is what an earlier transaction leaves behind on a connection. */
function contextOf(actor: Actor | undefined): string {
  const context = {
    rol: actor?.rol,
    subject: actor?.subject,
    regio: actor?.regio,
    kvk_nummer: actor?.kvkNummer,
    organisatie: actor?.organisatieId,
    hulpvraag: actor?.hulpvraagId,
    scopes: actor?.scopes?.join(' '),
    betrokkene: actor?.betrokkeneId,
    hoofdcoordinator: actor?.hoofdcoordinator === true ? 'true' : '',
  };
  const zetten = Object.entries(context).map(
    ([naam, waarde = '']) => `set_config('app.${naam}', ${pg.escapeLiteral(waarde)}, true)`,
  );
  return `SELECT ${zetten.join(', ')}`;
}

async function act(client: pg.Client, tabel: TabelMetNaam, wie: Wie, doe: Opdracht): Promise<number> {
  await client.query(`SET LOCAL ROLE ${rolOf(client, wie.via)}; ${contextOf(wie.actor)}`);
  const { rowCount } = await client.query(doe(tabel));
  return rowCount ?? 0;
}

/** The state that all probes start from. Nothing is committed: `work` runs in one transaction that is undone. */
export async function inProef<T>(client: pg.Client, grenzen: Grenzen, work: () => Promise<T>): Promise<T> {
  const ieder = iederOf(client);
  await client.query(`BEGIN; SET LOCAL statement_timeout = '10s'; CREATE ROLE ${ieder}`);
  try {
    for (const schema of new Set(Object.keys(grenzen.tabellen).map((naam) => naam.split('.')[0])))
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${ieder}`);
    await client.query(contextOf(BEHEER.actor));
    for (const [naam, { staat, vooraf }] of Object.entries(grenzen.tabellen)) {
      const rijen = staat.map((rij): [string, object] => [naam, { ...staat[0], ...rij }]);
      if (vooraf === undefined) for (const rij of rijen) await insert(client, ...rij);
      else await putPast(client, rijen);
    }
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Past triggers and foreign keys, with the rights that the caller has. */
async function putPast(client: pg.Client, rijen: readonly [tabel: string, rij: object][]): Promise<void> {
  await client.query('SET LOCAL session_replication_role = replica');
  for (const rij of rijen) await insert(client, ...rij);
  await client.query('SET LOCAL session_replication_role = origin');
}

async function insert(client: pg.Client, tabel: string, rij: object): Promise<void> {
  try {
    await client.query(insertOf(tabel, rij));
  } catch (fout) {
    throw new Error(`checks/grenzen: deze rij van ${tabel} (staat) gaat er niet in: ${String(fout)}`, {
      cause: fout,
    });
  }
}

/**
 * Runs `work` and undoes it. The savepoint goes too: one that is only gone back to stays, every next one lies in it, and PostgreSQL
 * walks through all of them for each row that it looks at.
 */
export async function undone<T>(client: pg.Client, naam: string, work: () => Promise<T>): Promise<T> {
  await client.query(`SAVEPOINT ${naam}`);
  try {
    return await work();
  } finally {
    await client.query(`ROLLBACK TO SAVEPOINT ${naam}; RELEASE SAVEPOINT ${naam}`);
  }
}

/** Who refused: `rls:aanbod` its policies, `recht:aanbod` a right that was not given. */
const GEWEIGERD: [RegExp, string][] = [
  [/^new row violates row-level security policy.* for table "(\w+)"/, 'rls:'],
  [/^permission denied for \w+ (\w+)/, 'recht:'],
];

const RAISE = /^PL\/pgSQL function (?:\w+\.)?(\w+)\(.*\) line \d+ at RAISE/;

/** SQLSTATE, table, constraint or column, and who refused, as far as PostgreSQL tells. */
function wordsOf({ code, table, constraint, column, message, where }: pg.DatabaseError): string {
  const door = GEWEIGERD.map(([vorm, soort]) => {
    const naam = vorm.exec(message)?.[1];
    return naam === undefined ? undefined : soort + naam;
  });
  const functie = RAISE.exec(where ?? '')?.[1];
  return [code, table, constraint ?? column, functie, ...door].filter((deel) => deel !== undefined).join(' ');
}

/** What comes of a probe: the number of rows, or the words of the refusal. */
export const outcomeOf = (
  client: pg.Client,
  { tabel, proef: [wie, doe, , eerst] }: Bewaakt,
): Promise<string> =>
  undone(client, 'proef', async () => {
    if (tabel.vooraf !== undefined) await putPast(client, tabel.vooraf);
    try {
      if (eerst !== undefined) await act(client, tabel, ...eerst);
      return String(await act(client, tabel, wie, doe));
    } catch (fout) {
      if (!(fout instanceof pg.DatabaseError)) throw fout;
      return wordsOf(fout);
    }
  });

/** Whether that is what was expected: all of it, or the one word that was given. */
export const isExpected = (uitkomst: string, { proef: [, , verwacht] }: Bewaakt): boolean =>
  uitkomst === String(verwacht) || uitkomst.split(' ').includes(String(verwacht));

/** For a message. */
export function describe({ object, tabel, proef: [{ via, actor }, doe, verwacht] }: Bewaakt): string {
  const { text, values = [] } = doe(tabel);
  const zin = text.replace(/\s+/g, ' ').slice(0, 200);
  return `${object}: als ${actor?.rol ?? 'niemand'} via ${via}: ${zin} ${values.join(' ').slice(0, 300)}: verwacht ${verwacht}`;
}
