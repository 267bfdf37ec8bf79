// SPDX-License-Identifier: EUPL-1.2
// A year of hulpvragen on a clock that is set: none is ever without an owner, a turn and a date.
import { ANONIEM } from '#libs/kernel';
import { routes } from '../apps/worker/src/routes.js';
import { WorkerModule } from '../apps/worker/src/worker.module.js';
import { OPEN, type Open } from '../libs/aanbodmatching/test/jaar/open.js';
import { Spelers } from '../libs/aanbodmatching/test/jaar/spelers.js';
import { assessDag, compareMetTabel } from '../libs/aanbodmatching/test/jaar/toets.js';
import { Jaarwereld } from '../libs/aanbodmatching/test/jaar/wereld.js';
import { loadRegios, readAanbod, toIndiening } from './hulp/gegevens.js';
import { inParallel } from './hulp/http.js';
import { below, newToeval, type Toeval } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface JaarOpties {
  /** Hulpvragen that come in, evenly over the days. */
  n: number;
  dagen: number;
  seed: number;
  /** Negative control: nobody lays the steps of the ladder ready, and the check must see it. */
  zonderWekker?: boolean;
}

const DAG = 86_400_000;
/** Half past ten in winter: reminders of the day are due, and people are at work. */
const BEGIN = new Date('2026-01-05T09:30:00Z');
const TEGELIJK = 4;

const EINDEN = `SELECT status || coalesce(':' || einde_reden, '') AS einde, count(*)::int AS n FROM aanbodmatching.hulpvraag GROUP BY 1`;
const EVENTS = `SELECT type, count(*)::int AS n FROM platform.event
  WHERE type IN ('termijn-herinnerd', 'termijn-geescaleerd', 'hulpvraag-verlopen') GROUP BY 1`;

const startWereld = (): Promise<Jaarwereld> =>
  Jaarwereld.start({
    ...{ begin: BEGIN, root: (config) => WorkerModule.forRoot(config), routes, vul: loadRegios },
    aanbod: readAanbod(),
  });

/** Goes through it day by day: what is due, what comes in, what people do; and looks at all that is open after each. */
export async function runJaar({ n, dagen, seed, zonderWekker = false }: JaarOpties): Promise<Uitslag> {
  const begin = performance.now();
  const toeval = newToeval(seed);
  const wereld = await startWereld();
  const spelers = new Spelers(wereld, toeval);
  const fouten: Record<string, number> = {};
  const feiten = { dagen, seed, meestOpen: 0 };
  try {
    let ingediend = 0;
    for (let dag = 0; dag < dagen; dag += 1) {
      wereld.nu = new Date(BEGIN.getTime() + dag * DAG);
      if (!zonderWekker) await wereld.wake();
      const tot = Math.round(((dag + 1) * n) / dagen);
      await submitAll(wereld, toeval, ingediend, tot);
      ingediend = tot;
      const open = await wereld.sql<Open>(OPEN);
      feiten.meestOpen = Math.max(feiten.meestOpen, open.length);
      add(fouten, await assessDag(wereld, open));
      await inParallel(open.length, TEGELIJK, (i) => spelers.play(open[i] as Open));
      await wereld.settle();
    }
    const { buitenDeTabel, overgangen } = await compareMetTabel(wereld);
    const { gezet, geweigerd } = spelers;
    const einde = { ...(await counts(wereld, EVENTS, 'type')), ...(await counts(wereld, EINDEN, 'einde')) };
    return {
      ...{ naam: 'Gesimuleerd jaar', n, fouten: { ...fouten, buitenDeTabel } },
      feiten: {
        ...feiten,
        handelingen: gezet,
        geweigerd,
        overgangen,
        ...einde,
        seconden: secondsSince(begin),
      },
    };
  } finally {
    await wereld.stop();
  }
}

/**
 * Jobs of the coming hour, the queue wiped with all that is in it, and the jobs again; on the hour each is taken once. Nothing
 * is laid by hand: only the rows say what is due.
 */
export async function runTermijnenKwijt({ n, seed }: Pick<JaarOpties, 'n' | 'seed'>): Promise<Uitslag> {
  const begin = performance.now();
  const wereld = await startWereld();
  try {
    await submitAll(wereld, newToeval(seed), 0, n);
    // Reminders of the ninth day, which is a working day, come at nine: half an hour before that.
    wereld.nu = new Date(BEGIN.getTime() + 9 * DAG - DAG / 12);
    const gelegd = await wereld.layOut();
    await wereld.wipe();
    const [over, weer] = [await wereld.laid(), await wereld.layOut()];
    wereld.nu = new Date(BEGIN.getTime() + 9 * DAG);
    await wereld.wake();
    await wereld.wake();
    const { 'termijn-herinnerd': herinnerd = 0 } = await counts(wereld, EVENTS, 'type');
    const fouten = {
      nietGelegd: n - gelegd,
      nietGewist: over,
      nietTerug: n - weer,
      andersDanEens: Math.abs(n - herinnerd),
    };
    return {
      naam: 'Termijnen na verlies van de wachtrij',
      n,
      fouten,
      feiten: { seed, seconden: secondsSince(begin) },
    };
  } finally {
    await wereld.stop();
  }
}

/** Three in ten consent beforehand. */
async function submitAll(wereld: Jaarwereld, toeval: Toeval, van: number, tot: number): Promise<void> {
  await inParallel(tot - van, TEGELIJK, async (i) => {
    const toestemming = { delenMetAanbieders: below(toeval, 10) < 3, onderzoek: false };
    await wereld.submit(ANONIEM, { ...toIndiening(van + i), toestemming });
  });
  await wereld.settle();
}

const add = (som: Record<string, number>, erbij: Record<string, number>): void => {
  for (const [naam, aantal] of Object.entries(erbij)) som[naam] = (som[naam] ?? 0) + aantal;
};

async function counts(wereld: Jaarwereld, sql: string, kolom: string): Promise<Record<string, number>> {
  const rijen = await wereld.sql<Record<string, string | number>>(sql);
  return Object.fromEntries(rijen.map((rij) => [String(rij[kolom]), Number(rij['n'])]));
}
