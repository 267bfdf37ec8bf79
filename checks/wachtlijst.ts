// SPDX-License-Identifier: EUPL-1.2
// T2 on the waiting list: a place comes free while two coordinators want it for others and two workers offer it to who waits.
// The first in line gets it, once, and all others hear why not.
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { tokenFor } from '../test/support/tokens.js';
import { inParallel } from './hulp/http.js';
import type { Opstelling } from './hulp/opstelling.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';
import {
  BEZET,
  ENSCHEDE,
  TILBURG,
  createAanbod,
  createHulpvragen,
  reasonOf,
  type LaatstePlaatsOpties,
} from './laatste-plaats.js';
import { grab, prepare, stap, urlOf, type Ronde, type Telling, type Wereld } from './wachtlijst-ronde.js';

/** Rounds that go on at the same time. */
const BATCH = 100;
const TEGELIJK = 8;
/** How long a place may be free while somebody waits. */
const GEDULD_MS = 30_000;

const AAN_DE_BEURT = `SELECT id FROM aanbodmatching.toewijzing WHERE id = ANY ($1) AND status <> 'wachtlijst'`;

/** Asks over and over which of these were offered a place. */
async function watch({ client }: Wereld, rondes: Ronde[], gezien: Set<string>): Promise<void> {
  const einde = performance.now() + GEDULD_MS;
  while (gezien.size < rondes.length && performance.now() < einde) {
    const { rows } = await client.query<{ id: string }>(AAN_DE_BEURT, [
      rondes.map(({ eerste }) => eerste.id),
    ]);
    for (const { id } of rows) gezien.add(id);
    await pause(50);
  }
}

/** The place is let go, and they want it, until it was offered to the first in line: he takes it, twice at once. */
async function race(wereld: Wereld, ronde: Ronde, gezien: Set<string>, nummer: number): Promise<void> {
  const { opstelling, tokens, telling } = wereld;
  const url = urlOf(opstelling, nummer);
  const [los] = await Promise.all([
    stap(url, tokens[0], ronde.houder, 'stop', { versie: 1, reden: 'niet-voor-mij' }),
    grab(wereld, ronde, nummer),
  ]);
  if (los.status !== 200) throw new Error(`Loslaten gaf ${los.status}: ${JSON.stringify(los.body)}`);
  const einde = performance.now() + GEDULD_MS;
  while (!gezien.has(ronde.eerste.id) && performance.now() < einde) await grab(wereld, ronde, nummer);
  if (!gezien.has(ronde.eerste.id)) telling.fouten.nietAangeboden += 1;
  const beide = await Promise.all(
    [0, 1].map((kant) =>
      stap(urlOf(opstelling, nummer + kant), tokens[1], ronde.eerste, 'toestemming', {
        ...{ versie: 2, hoe: 'telefoon' },
      }),
    ),
  );
  if (
    beide
      .map(({ status }) => status)
      .sort()
      .join() !== '200,409'
  )
    telling.fouten.nietEenToestemming += 1;
  const verliezer = beide.find(({ status }) => status === 409);
  if (verliezer && !/intussen gewijzigd/.test(reasonOf(verliezer))) telling.fouten.verliezerZonderReden += 1;
}

const NIET_DE_EERSTE = `SELECT count(*)::int AS aantal FROM aanbodmatching.toewijzing
  WHERE (id = ANY ($1) AND NOT (status = 'aangeboden' AND plaats_bezet)) OR (id = ANY ($2) AND status <> 'wachtlijst')`;

/** Of each region as many who never get anything as there are rounds at a time. */
async function createAnderen(opstelling: Opstelling, n: number, seed: number): Promise<[string, string][]> {
  const begin = seed * 1_000_000 + 500_000;
  const twente = await createHulpvragen(opstelling, begin, n, ENSCHEDE);
  const brabant = await createHulpvragen(opstelling, begin + n, n, TILBURG);
  return twente.map((id, i) => [id, brabant[i] ?? '']);
}

interface Batch {
  van: number;
  n: number;
  seed: number;
  plaatsen: number;
  anderen: [string, string][];
}

async function runBatch(wereld: Wereld, batch: Batch): Promise<string[]> {
  const { opstelling, client, telling } = wereld;
  const { van, n, seed, plaatsen, anderen } = batch;
  const codes = Array.from({ length: n }, (_, i) => `WACHT-${seed}-${van + i}`);
  const aanbod = await createAanbod(opstelling, codes, plaatsen);
  const begin = seed * 1_000_000 + van * 3;
  const twente = await createHulpvragen(opstelling, begin, 2 * n, ENSCHEDE);
  const brabant = await createHulpvragen(opstelling, begin + 2 * n, n, TILBURG);
  const rondes = new Array<Ronde>(n);
  await inParallel(n, TEGELIJK, async (i) => {
    const [houder = '', eerste = '', tweede = ''] = [twente[i], brabant[i], twente[n + i]];
    const ander = anderen[i] ?? ['', ''];
    rondes[i] = await prepare(wereld, aanbod[i] ?? '', [houder, eerste, tweede], ander, van + i);
  });
  const gezien = new Set<string>();
  const kijken = watch(wereld, rondes, gezien);
  await inParallel(n, n, (i) => race(wereld, rondes[i] as Ronde, gezien, van + i));
  await kijken;
  const { rows } = await client.query<{ aantal: number }>(NIET_DE_EERSTE, [
    rondes.map(({ eerste }) => eerste.id),
    rondes.map(({ tweede }) => tweede.id),
  ]);
  telling.fouten.nietDeEerste += rows[0]?.aantal ?? 0;
  return aanbod;
}

/** Every round: one place that is taken, two who wait for it, two who would have it at once, and two workers. */
export async function runWachtlijst(opties: LaatstePlaatsOpties): Promise<Uitslag> {
  const { opstelling, n, seed, plaatsen = 1 } = opties;
  const tokens = [await tokenFor('coordinator-twente'), await tokenFor('coordinator-brabant')] as const;
  const fouten = {
    ...{ tochToegewezen: 0, verliezerZonderReden: 0, nietAangeboden: 0, nietEenToestemming: 0 },
    nietDeEerste: 0,
  };
  const telling: Telling = { fouten, pogingen: 0 };
  const begin = performance.now();
  return withClient(opstelling.beheerUrl, async (client) => {
    const aanbod: string[] = [];
    const wereld = { opstelling, client, tokens, telling };
    const anderen = await createAnderen(opstelling, Math.min(BATCH, n), seed);
    for (let van = 0; van < n; van += BATCH) {
      const aantal = Math.min(BATCH, n - van);
      aanbod.push(...(await runBatch(wereld, { van, n: aantal, seed, plaatsen, anderen })));
    }
    const geteld = (await client.query<Record<string, number>>(BEZET, [aanbod])).rows[0] ?? {};
    const feiten = {
      ...{
        seed,
        apis: opstelling.urls.length,
        workers: opstelling.workers.length,
        pogingen: telling.pogingen,
      },
      seconden: secondsSince(begin),
    };
    return { naam: 'T2 wachtlijst', n, fouten: { ...fouten, ...geteld }, feiten };
  });
}
