// SPDX-License-Identifier: EUPL-1.2
// T6: row-level security by itself. As the application role on every table, without a context and with that of somebody
// else: no rows and no writes; and thousands of mixed requests on one pool: nobody meets another's context.
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ANONIEM, type Actor } from '#libs/kernel';
import { Database, dataSourceOptions, readConfig, type Tx } from '#libs/platform';
import { baseEnv } from '../test/support/processes.js';
import { inParallel } from './hulp/http.js';
import { readTabellen, type Tabel } from './hulp/tabellen.js';
import { below, newToeval } from './hulp/toeval.js';
import type { Wereld } from './hulp/toegang-wereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

/** People of whom nothing in the world is. */
const VREEMDEN: Record<string, Actor> = {
  anoniem: ANONIEM,
  indiener: { rol: 'indiener', subject: 'vreemde', hulpvraagId: randomUUID() },
  ondernemer: { rol: 'ondernemer', subject: 'vreemde', kvkNummer: '90000001' },
  coordinator: { rol: 'coordinator', subject: 'vreemde', regio: 'LEEG' },
  hoofdcoordinator: { rol: 'coordinator', subject: 'vreemde', regio: 'LEEG', hoofdcoordinator: true },
  coordinatorZonderRegio: { rol: 'coordinator', subject: 'vreemde' },
  aanbieder: { rol: 'aanbieder', subject: 'vreemde', organisatieId: randomUUID() },
  analist: { rol: 'analist', subject: 'vreemde' },
  financier: { rol: 'financier', subject: 'vreemde', organisatieId: randomUUID() },
  machine: { rol: 'machine', subject: 'vreemde', regio: 'LEEG' },
};

type Recht = 'lezen' | 'wijzigen' | 'toevoegen';
const IEDEREEN = ['geen', ...Object.keys(VREEMDEN)];
const COORDINATOREN = ['coordinator', 'hoofdcoordinator', 'coordinatorZonderRegio'];

/** The whole list of what is for strangers. A table that is not named here is for its own people only. */
const OPEN: Record<string, Partial<Record<Recht, string[]>>> = {
  ...Object.fromEntries(
    [
      'provincie',
      'corop_gebied',
      'gemeente',
      'woonplaats',
      'sbi_code',
      'thema',
      'organisatie',
      'regio',
      'regio_gemeente',
    ].map((naam) => [`stamgegevens.${naam}`, { lezen: IEDEREEN }]),
  ),
  // Which communities there are and when they meet; their members are not.
  'communities.community': { lezen: IEDEREEN },
  'communities.bijeenkomst': { lezen: IEDEREEN },
  // Which firms are one undertaking is of no regio.
  'staatssteun.verbondenheid': { lezen: COORDINATOREN, wijzigen: COORDINATOREN },
  // Published offers; and the trigger lets a coordinator change nothing but the places that are taken.
  'aanbodmatching.aanbod': { lezen: IEDEREEN, wijzigen: COORDINATOREN },
  'aanbodmatching.aanbod_versie': { lezen: COORDINATOREN },
  'aanbodmatching.epoch': { lezen: IEDEREEN },
  // The contact of a new hulpvraag; the key allows one, and its own hulpvraag must be there.
  'aanbodmatching.contact': { toevoegen: ['anoniem', 'ondernemer', ...COORDINATOREN] },
  // How the new hulpvraag of somebody anonymous was judged: one, and its hulpvraag must be there.
  'aanbodmatching.inzending': { toevoegen: ['anoniem'] },
  // Whoever does something tells of it; reading it back is for the worker.
  'platform.event': { toevoegen: Object.keys(VREEMDEN) },
  // Counts requests by address and works outside any context.
  'platform.ratelimiet': { lezen: IEDEREEN, wijzigen: IEDEREEN, toevoegen: IEDEREEN },
};

const isOpen = (tabel: Tabel, recht: Recht, wie: string): boolean =>
  OPEN[tabel.naam]?.[recht]?.includes(wie) ?? false;

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
  };
  let n = 0;
  for (const tabel of tabellen)
    for (const wie of IEDEREEN) {
      const poging = (sql: string, waarden: unknown[] = []): Promise<number> => {
        n += 1;
        return tryAs(pool, VREEMDEN[wie], (tx) => tx.query(sql, waarden));
      };
      const gelezen = isOpen(tabel, 'lezen', wie) ? 0 : await poging(`SELECT FROM ${tabel.naam}`);
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

async function tryWrites(
  tabel: Tabel,
  wie: string,
  poging: (sql: string, waarden?: unknown[]) => Promise<number>,
): Promise<number> {
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

/** How many rows it concerned; a refusal is none. Whatever happened is undone. */
async function tryAs(
  pool: DataSource,
  actor: Actor | undefined,
  work: (tx: Tx) => Promise<unknown>,
): Promise<number> {
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

/** TypeORM answers rows for a SELECT, and rows with their number for a write. */
const countOf = (uitkomst: unknown): number => {
  const [rijen, aantal] = uitkomst as [unknown, unknown];
  if (Array.isArray(rijen) && typeof aantal === 'number') return aantal;
  return (uitkomst as unknown[]).length;
};

/** Refused by a right or a policy is as it should be; a row that only a key or a check refused had passed the policies. */
function passedOf(fout: unknown): number {
  const { code } = ((fout as { driverError?: unknown }).driverError ?? fout) as { code?: string };
  if (code === '42501') return 0;
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
