// SPDX-License-Identifier: EUPL-1.2
// T6: row-level security by itself. As the application role on every table, without a context and with that of somebody
// else: no rows and no writes; and thousands of mixed requests on one pool: nobody meets another's context.
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/kernel';
import { Database, dataSourceOptions, readConfig, type Tx } from '#libs/platform';
import { baseEnv } from '../test/support/processes.js';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { inParallel } from './hulp/http.js';
import { readTabellen, type Tabel } from './hulp/tabellen.js';
import { below, newToeval } from './hulp/toeval.js';
import type { Wereld } from './hulp/toegang-wereld.js';
import { gepubliceerdVoor, readPublished, type Poging } from './hulp/gepubliceerd.js';
import { IEDEREEN, isOpen, VREEMDEN } from './hulp/vreemden.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

/** A pool of connections of the application role on the database of that world. */
export async function openPool(wereld: Pick<Wereld, 'env'>): Promise<DataSource> {
  const config = readConfig({ ...baseEnv(), ...wereld.env });
  return new DataSource({ ...dataSourceOptions(config, () => undefined), entities: [] }).initialize();
}

/** Every table, every stranger: reading, changing, removing and adding. */
export async function runAfscherming(wereld: Wereld, pool: DataSource): Promise<Uitslag> {
  const begin = performance.now();
  const tabellen = await readTabellen(wereld.beheerUrl);
  const fouten = {
    onbeveiligd: tabellen.filter(({ beveiligd }) => !beveiligd).length,
    losBeleid: tabellen.filter((tabel) => tabel.voorIedereen && !isOpen(tabel, 'lezen', 'geen')).length,
    gelezen: 0,
    geschreven: 0,
    ongepubliceerd: 0,
    nietGezien: 0,
  };
  let n = 0;
  for (const tabel of tabellen)
    for (const wie of IEDEREEN) {
      const poging: Poging = async (sql, waarden = []) => {
        n += 1;
        const probeer = (): Promise<number | null> =>
          tryAs(pool, VREEMDEN[wie], (tx) => tx.query(sql, waarden));
        return (await probeer()) ?? (await withoutTriggers(wereld, tabel, probeer)) ?? 0;
      };
      const gepubliceerd = gepubliceerdVoor(tabel, wie);
      if (gepubliceerd !== null) await readPublished(tabel, gepubliceerd, poging, fouten);
      const isDicht = gepubliceerd === null && !isOpen(tabel, 'lezen', wie);
      const gelezen = isDicht ? await poging(`SELECT FROM ${tabel.naam}`) : 0;
      const geschreven = await tryWrites(tabel, wie, poging);
      if (gelezen + geschreven > 0)
        process.stderr.write(`${tabel.naam} door ${wie}: ${gelezen} gelezen, ${geschreven} geschreven\n`);
      fouten.gelezen += gelezen;
      fouten.geschreven += geschreven;
    }
  const leeg = tabellen.filter(({ rij }) => rij === null).length;
  const feiten = {
    tabellen: tabellen.length,
    leeg,
    vreemden: IEDEREEN.length,
    seconden: secondsSince(begin),
  };
  return { naam: 'T6 afscherming', n, fouten, feiten };
}

async function tryWrites(tabel: Tabel, wie: string, poging: Poging): Promise<number> {
  const { naam, kolommen, wijzigbaar, rij } = tabel;
  const lijst = kolommen.join(', ');
  let geschreven = 0;
  if (!isOpen(tabel, 'wijzigen', wie)) {
    geschreven += await poging(`UPDATE ${naam} SET ${wijzigbaar} = ${wijzigbaar}`);
    geschreven += await poging(`DELETE FROM ${naam}`);
  }
  if (!isOpen(tabel, 'toevoegen', wie) && rij !== null)
    geschreven += await poging(
      `INSERT INTO ${naam} (${lijst}) OVERRIDING SYSTEM VALUE SELECT ${lijst} FROM json_populate_record(NULL::${naam}, $1) RETURNING 1`,
      [JSON.stringify(rij)],
    );
  return geschreven;
}

class Teruggedraaid extends Error {}

/** A trigger that refuses a row goes before the policies are asked: without it, they say what they think. */
async function withoutTriggers<T>(
  { beheerUrl }: Pick<Wereld, 'beheerUrl'>,
  { naam }: Tabel,
  work: () => Promise<T>,
): Promise<T> {
  const put = (stand: 'DISABLE' | 'ENABLE'): Promise<unknown> =>
    withClient(beheerUrl, (client) => client.query(`ALTER TABLE ${naam} ${stand} TRIGGER USER`));
  await put('DISABLE');
  return work().finally(() => put('ENABLE'));
}

/** How many rows it concerned; a refusal is none, and `null` one of a trigger. Whatever happened is undone. */
async function tryAs(
  pool: DataSource,
  actor: Actor | undefined,
  work: (tx: Tx) => Promise<unknown>,
): Promise<number | null> {
  let rijen = 0;
  const run = async (tx: Tx): Promise<void> => {
    rijen = countOf(await work(tx));
    throw new Teruggedraaid();
  };
  try {
    await (actor === undefined ? pool.transaction(run) : new Database(pool).as(actor, run));
  } catch (fout) {
    return fout instanceof Teruggedraaid ? rijen : passedOf(fout);
  }
  return rijen;
}

interface Databasefout {
  code?: string;
  /** Of PostgreSQL itself, where the fault arose. */
  routine?: string;
}

/** TypeORM answers rows for a SELECT, and rows with their number for a write. */
const countOf = (uitkomst: unknown): number => {
  const [rijen, aantal] = uitkomst as [unknown, unknown];
  if (Array.isArray(rijen) && typeof aantal === 'number') return aantal;
  return (uitkomst as unknown[]).length;
};

/** Refused by a right or a policy is as it should be; a row that only a key or a check refused had passed the policies. */
function passedOf(fout: unknown): number | null {
  const { code, routine } = ((fout as { driverError?: unknown }).driverError ?? fout) as Databasefout;
  if (code === '42501') return 0;
  if (routine === 'exec_stmt_raise') return null;
  if (code?.startsWith('23') === true) return 1;
  throw fout;
}

export interface BloedingOpties {
  wereld: Wereld;
  pool: DataSource;
  n: number;
  seed: number;
  /** How a context is set; the negative control sets it for the session. */
  as?: (actor: Actor, work: (tx: Tx) => Promise<unknown>) => Promise<unknown>;
}

const HULPVRAGEN = 'SELECT id FROM aanbodmatching.hulpvraag ORDER BY id';

/** `n` requests of everybody at once, some of which fail and some of which set no context at all. */
export async function runBloeding({ wereld, pool, n, seed, as }: BloedingOpties): Promise<Uitslag> {
  const begin = performance.now();
  const toeval = newToeval(seed);
  const database = new Database(pool);
  const setContext = as ?? ((actor, work) => database.as(actor, work));
  const fouten = { bloeding: 0 };
  const bellers = wereld.wie.filter(({ rol }) => ['coordinator', 'ondernemer', 'indiener'].includes(rol));
  await inParallel(n, 32, async () => {
    const wie = bellers[below(toeval, bellers.length + 1)];
    const mislukt = toeval() < 0.1;
    let gezien: { id: string }[] = [];
    const read = async (tx: Pick<Tx, 'query'>): Promise<void> => {
      gezien = await tx.query<{ id: string }[]>(HULPVRAGEN);
      if (mislukt) throw new Teruggedraaid();
    };
    const vraag = wie === undefined ? read(pool) : setContext(toActor(wie), read);
    await vraag.catch((fout: unknown) => {
      if (!(fout instanceof Teruggedraaid)) throw fout;
    });
    const verwacht = wie === undefined ? [] : idsOf(wereld, wie);
    if (gezien.map(({ id }) => id).join() !== verwacht.join()) fouten.bloeding += 1;
  });
  return { naam: 'T6 bloeding', n, fouten, feiten: { seed, seconden: secondsSince(begin) } };
}

type Wie = Wereld['wie'][number];

function toActor({ naam, rol, regio, kvkNummer, hulpvraagId }: Wie): Actor {
  const van = {
    ...(regio && { regio }),
    ...(kvkNummer && { kvkNummer }),
    ...(hulpvraagId && { hulpvraagId }),
  };
  return { rol: rol as Actor['rol'], subject: naam, ...van };
}

/** Of some hulpvragen only their overdracht is something that a path points at. */
const idsOf = ({ doelen }: Wereld, wie: Wie): string[] => {
  const zijne = doelen
    .filter(({ soort }) => soort === 'hulpvraag' || soort === 'overdracht')
    .filter(
      (doel) =>
        (wie.regio !== undefined && doel.regio === wie.regio) ||
        (wie.kvkNummer !== undefined && doel.kvkNummer === wie.kvkNummer) ||
        (wie.hulpvraagId !== undefined && doel.hulpvraagId === wie.hulpvraagId),
    )
    .flatMap(({ hulpvraagId }) => hulpvraagId ?? []);
  return [...new Set(zijne)].sort();
};
