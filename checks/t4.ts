// SPDX-License-Identifier: EUPL-1.2
// T4: random steps through the real ledger by several connections that are cut off in between, and by hand-written SQL
// that tries to get round it. Whatever happens, the ledger stays whole.
import type { DataSource } from 'typeorm';
import { DomainError, type Klok } from '#libs/kernel';
import { Database, toProblem } from '#libs/platform';
import { Grootboek } from '#libs/prestatiefinanciering';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { checkGrootboek } from './grootboek.js';
import { addProgramma, openGrootboek, type Proefprogramma } from '../test/support/grootboek.js';
import { Stappen, newDaden, type Daad } from './hulp/grootboek-daden.js';
import { inParallel } from './hulp/http.js';
import { below, newToeval } from './hulp/toeval.js';
import { Redenen, secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface GrootboekOpties {
  appUrl: string;
  beheerUrl: string;
  n: number;
  clients: number;
  /** How often a connection is cut off, in whatever it is doing. */
  kills: number;
  seed: number;
}

/** The 1st of June of the first year: nothing of the ledger goes by the hour. */
export const KLOK: Klok = { nu: () => new Date('2026-06-01T10:00:00.000Z') };

/** What may be refused, for a reason that whoever asked can understand. */
const REDENEN = new Set([
  ...['geen-ruimte', 'plafond-bereikt', 'meer-dan-te-betalen', 'meer-dan-betaald', 'meer-dan-teruggevorderd'],
  ...['al-teruggedraaid', 'niet-terug-te-draaien', 'anders-geboekt', 'jaar-gesloten'],
]);
/** SQLSTATE of a constraint, or of a right that one has not. */
const GEWEIGERD = /^(23|42501)/;
/** SQLSTATE of who waits for each other: everything here locks in one order, so this is a fault. */
const VASTGELOPEN = '40P01';
/** How often a step is asked again that was cut off, or for which it was too busy. */
const POGINGEN = 8;

/** Cuts off one of our own connections, in this database alone. */
const KAP = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
  AND application_name = 'schakel' AND pid <> pg_backend_pid() ORDER BY pid OFFSET $1 LIMIT 1`;

/** `n` steps, and then whether the ledger is whole. */
export async function runGrootboek(opties: GrootboekOpties): Promise<Uitslag[]> {
  const { appUrl, beheerUrl, n, clients, kills, seed } = opties;
  const begin = performance.now();
  const programma = await addProgramma(beheerUrl, {
    ...{ aandelen: [3_334, 3_333, 3_333], afspraken: Math.max(3, Math.ceil(n / 100)) },
    ...{ budgetInCenten: Math.max(3, Math.ceil(n / 100)) * 900_000 },
  });
  const pool = await openGrootboek(appUrl, clients);
  const telling = { andereFout: 0, herhalingAnders: 0, omzeild: 0, opgegeven: 0, vastgelopen: 0 };
  const feiten = { seed, geboekt: 0, geweigerd: 0, afgebroken: 0, teDruk: 0, gekapt: 0 };
  const redenen = new Redenen();
  try {
    const stappen = await begonnen(pool, programma);
    const daden = newDaden(n, seed);
    const toeval = newToeval(seed);
    const kapBij = new Set(Array.from({ length: kills }, () => below(toeval, n)));
    await withClient(beheerUrl, async (kapper) => {
      await inParallel(n, clients, async (i) => {
        if (kapBij.has(i)) feiten.gekapt += (await kapper.query(KAP, [below(toeval, clients)])).rowCount ?? 0;
        await doe(stappen, daden[i] as Daad, { telling, feiten, redenen });
      });
    });
  } finally {
    await pool.destroy();
  }
  const stappen = {
    naam: 'T4 stappen',
    n,
    fouten: telling,
    feiten: { ...feiten, seconden: secondsSince(begin) },
    redenen: redenen.lijst,
  };
  return [stappen, { ...(await checkGrootboek(beheerUrl)), naam: 'T4 grootboek' }];
}

async function begonnen(pool: DataSource, programma: Proefprogramma): Promise<Stappen> {
  const stappen = new Stappen(new Database(pool), new Grootboek(KLOK), programma);
  await stappen.budget();
  return stappen;
}

interface Verslag {
  telling: Record<'andereFout' | 'herhalingAnders' | 'omzeild' | 'opgegeven' | 'vastgelopen', number>;
  feiten: Record<'geboekt' | 'geweigerd' | 'afgebroken' | 'teDruk', number>;
  redenen: Redenen;
}

/** One step, again when it was cut off or it was too busy: what was done already is not done twice. */
async function doe(stappen: Stappen, daad: Daad, verslag: Verslag): Promise<void> {
  const { telling, feiten, redenen } = verslag;
  for (let poging = 1; poging <= POGINGEN; poging += 1) {
    const uitkomst = await stappen.doe(daad).catch((fout: unknown) => fout as Error);
    if (!(uitkomst instanceof Error)) {
      if (uitkomst === 'geboekt') feiten.geboekt += 1;
      else {
        telling[uitkomst] += 1;
        redenen.keep(`${uitkomst}: ${JSON.stringify(daad)}`);
      }
      return;
    }
    if (!isTijdelijk(uitkomst)) {
      refused(uitkomst, daad, verslag);
      return;
    }
    feiten[toProblem(uitkomst).type.endsWith('te-druk') ? 'teDruk' : 'afgebroken'] += 1;
    if (poging === POGINGEN) redenen.keep(toReden('opgegeven', daad, uitkomst));
  }
  telling.opgegeven += 1;
}

const codeOf = (fout: Error): string =>
  (fout as { driverError?: { code?: string } }).driverError?.code ?? (fout as { code?: string }).code ?? '';

/** What the product answers with 503: nothing was done, ask again. */
const isTijdelijk = (fout: Error): boolean => codeOf(fout) !== VASTGELOPEN && toProblem(fout).status === 503;

const toReden = (soort: string, daad: Daad, fout: Error): string =>
  `${soort}: ${codeOf(fout) || fout.name}, ${String(toProblem(fout).status)}: ${fout.message}, bij ${JSON.stringify(daad)}`;

function refused(fout: Error, daad: Daad, { telling, feiten, redenen }: Verslag): void {
  const begrepen =
    (fout instanceof DomainError && REDENEN.has(fout.code)) ||
    (daad.wat === 'omzeil' && GEWEIGERD.test(codeOf(fout)));
  if (begrepen) {
    feiten.geweigerd += 1;
    return;
  }
  const soort = codeOf(fout) === VASTGELOPEN ? 'vastgelopen' : 'andereFout';
  telling[soort] += 1;
  redenen.keep(toReden(soort, daad, fout));
}

/** `n` at once for the last room, `ruimte` of which fit: of an afspraak, and of the budget of a year. */
export async function runLaatsteRuimte(
  opties: Pick<GrootboekOpties, 'appUrl' | 'beheerUrl' | 'n'> & { ruimte: number },
): Promise<Uitslag> {
  const { appUrl, beheerUrl, n, ruimte } = opties;
  const begin = performance.now();
  const deel = 1_000;
  const maat = { budgetInCenten: n * deel, afspraken: 1, plafondInCenten: ruimte * deel, jaren: [2026] };
  const declaraties = await addProgramma(beheerUrl, maat);
  const afspraken = await addProgramma(beheerUrl, {
    ...{ budgetInCenten: ruimte * deel, afspraken: n, plafondInCenten: deel, jaren: [2026] },
  });
  const pool = await openGrootboek(appUrl, 20);
  const fouten = { meerOfMinder: 0, zonderReden: 0 };
  try {
    const eerste = await begonnen(pool, declaraties);
    await eerste.verplicht(0);
    const tweede = await begonnen(pool, afspraken);
    for (const doeIets of [() => eerste.vordering(0, deel), (i: number) => tweede.verplicht(i)]) {
      const pogingen = await Promise.allSettled(Array.from({ length: n }, (_, i) => doeIets(i)));
      const geweigerd = pogingen.filter((poging) => poging.status === 'rejected');
      fouten.meerOfMinder += Math.abs(n - geweigerd.length - ruimte);
      for (const { reason } of geweigerd)
        if (!(reason instanceof DomainError) || !/geen-ruimte|plafond-bereikt/.test(reason.code))
          fouten.zonderReden += 1;
    }
  } finally {
    await pool.destroy();
  }
  return { naam: 'T4 laatste ruimte', n: 2 * n, fouten, feiten: { ruimte, seconden: secondsSince(begin) } };
}
