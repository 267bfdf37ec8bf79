// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod } from '#libs/matching-engine';
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import type { Backend } from '../../test/support/backends.js';
import { freshDatabase, type Testdatabase } from '../../test/support/database.js';
import { hostApi, hostWorker, type Gast } from '../../test/support/gasten.js';
import { testomgeving } from '../../test/support/omgeving.js';
import { startApi, startWorker, type Proces } from '../../test/support/processes.js';
import { startBrievenbus, type Brievenbus } from './brievenbus.js';
import { importAanbod, loadRegios, readAanbod } from './gegevens.js';
import { Onderdeel } from './slachtoffer.js';

export type Env = Record<string, string>;

export interface OpstellingOpties {
  backend: Backend;
  /** Number of processes of each. */
  apis?: number;
  workers?: number;
  /** Laid over the usual configuration. */
  env?: Env;
  aanbod?: Aanbod[];
  /** In the warm processes of a test run, where none can be killed: a short form starts sooner. */
  warm?: boolean;
}

/** How a part begins: as a process, or as a guest of a warm one. */
const STARTERS = {
  koud: { api: startApi, worker: startWorker },
  warm: {
    api: async (env: Env) => asProces(await hostApi(env)),
    worker: async (env: Env) => asProces(await hostWorker(env)),
  },
};

function asProces(gast: Gast): Proces {
  const kill9 = (): Promise<void> => Promise.reject(new Error('Een gast kan niet worden omgebracht.'));
  return { pid: -1, stop: () => gast.stop(), kill9, exitCode: () => null, uitvoer: () => '' };
}

/** No limit that a check would meet, quick takeover, and logs that tell of trouble only. */
const BASIS: Env = {
  LIMIETEN: 'hulpvraag-indienen=1000000/60',
  HERZENDEN_NA_SECONDEN: '5',
  LOG_NIVEAU: 'warn',
};

/** The whole system as real processes, on a database of its own that holds the fictitious catalogue. */
export class Opstelling {
  private constructor(
    readonly database: Testdatabase,
    /** Connection to that database as superuser, whom row-level security does not bind: for counting only. */
    readonly beheerUrl: string,
    readonly env: Env,
    readonly brievenbus: Brievenbus,
    readonly urls: string[],
    readonly apis: Onderdeel[],
    readonly workers: Onderdeel[],
  ) {}

  static async start(opties: OpstellingOpties): Promise<Opstelling> {
    const { backend, apis = 1, workers = 1, env = {}, aanbod = readAanbod(), warm } = opties;
    const starters = STARTERS[warm ? 'warm' : 'koud'];
    const database = await freshDatabase();
    const beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
    await loadRegios(beheerUrl);
    const brievenbus = await startBrievenbus();
    const volledig = {
      ...{ ...BASIS, DATABASE_URL: database.appUrl, SMTP_URL: brievenbus.smtpUrl },
      ...(await backend.env()),
      ...env,
    };
    const poorten: string[] = [];
    for (let i = 0; i < apis; i += 1) poorten.push(String(await anyFreePort()));
    const urls = poorten.map((poort) => `http://127.0.0.1:${poort}`);
    const lopend = await Promise.all(
      poorten.map((PORT) => Onderdeel.start('api', () => starters.api({ ...volledig, PORT }))),
    );
    if (aanbod.length > 0) await importAanbod(urls[0] ?? '', aanbod);
    // After the catalogue: a worker counts its words when it starts.
    const werkers = await Promise.all(
      Array.from({ length: workers }, () => Onderdeel.start('worker', () => starters.worker(volledig))),
    );
    return new Opstelling(database, beheerUrl, volledig, brievenbus, urls, lopend, werkers);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.apis, ...this.workers].map((deel) => deel.stop()));
    await this.brievenbus.stop();
    await this.database.drop();
  }
}
