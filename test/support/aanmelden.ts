// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { JWK } from 'jose';
import type { Identiteit } from '../../apps/lokaal/src/identiteit/identiteit.js';
import { keepClientSleutel, keepSigningKey } from '../../apps/lokaal/src/identiteit/sleutels.js';
import { fetchToken } from '../../apps/lokaal/src/identiteit/token.js';
import { nextFreePort } from '../../apps/lokaal/src/machine/poort.js';
import { aanmelden } from '../../apps/lokaal/src/start/diensten.js';
import { Browser } from './browser.js';
import { freshDatabase, type Testdatabase } from './database.js';
import { caller, type Flow } from './flow.js';
import { hostApi, type ApiGast } from './gasten.js';
import { startIdp } from './identiteit.js';
import { testomgeving } from './omgeving.js';
import { startApi, type ApiProces } from './processes.js';

/** The api with an identity provider of its own, which knows where this api is. */
export interface Aanmeldomgeving {
  /** The address that people see. */
  url: string;
  api: ApiGast;
  env: Record<string, string>;
  idp: Identiteit;
  /** The private key (JWK) that the provider signs with. */
  sleutel: JWK;
  database: Testdatabase;
  /** As superuser. */
  beheerUrl: string;
  call: Flow['call'];
  newBrowser(): Browser;
  /** A token of a demo account; `claims` are laid over its own. */
  tokenFor(account: string, claims?: Record<string, unknown>): Promise<string>;
  /** Starts the provider again at the same address, after it was stopped. */
  restartIdp(): Promise<void>;
  stop(): Promise<void>;
}

const GEHEIM = 'alleen-voor-tests-0123456789-abcdefghij';

/** Below the ports that a system gives out by itself: it is known to the provider before the api listens on it. */
const ergens = (): number => 15_000 + Math.floor(Math.random() * 15_000);

type Env = Record<string, string>;

/** On a copy of `sjabloon`; without one, of the migrated template. */
export const startAanmeldomgeving = (env: Env = {}, sjabloon?: string): Promise<Aanmeldomgeving> =>
  startOmgeving(env, hostApi, sjabloon);

/** With an api in a process of its own, for who reads what it prints. */
export const startAanmeldproces = (env: Env = {}): Promise<Aanmeldomgeving & { api: ApiProces }> =>
  startOmgeving(env, startApi);

async function startOmgeving<A extends ApiGast>(
  env: Env,
  startApi: (env: Env) => Promise<A>,
  sjabloon?: string,
): Promise<Aanmeldomgeving & { api: A }> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-aanmelden-'));
  const [database, poort] = [await freshDatabase(sjabloon), await nextFreePort(ergens())];
  const url = `http://localhost:${poort}`;
  const clientSleutel = keepClientSleutel(map);
  const start = (idpPoort: number): Promise<Identiteit> =>
    startIdp({
      ...{ map, poort: idpPoort, audience: 'schakel-test', geheim: GEHEIM },
      terugUrls: [`${url}/aangemeld`],
    });
  const idp = await start(0);
  const volledig = {
    ...{ DATABASE_URL: database.appUrl, PORT: String(poort), PUBLIEKE_URL: url },
    ...{ AUTH_ISSUER: idp.issuer, AUTH_JWKS_URL: idp.jwksUrl, AUTH_AUDIENCE: 'schakel-test' },
    ...aanmelden(idp.issuer, GEHEIM, clientSleutel),
    LIMIETEN: 'aanmelden=1000/60,aangemeld=1000/60',
    ...env,
  };
  const api = await startApi(volledig).catch(async (fout: unknown) => {
    await idp.stop();
    throw fout;
  });
  const omgeving: Aanmeldomgeving & { api: A } = {
    ...{ url, api, env: volledig, idp, database, call: caller(url), sleutel: keepSigningKey(map) },
    beheerUrl: `${testomgeving().postgres.beheer}/${database.naam}`,
    newBrowser: () => new Browser(url),
    tokenFor: (account, claims) => fetchToken({ tokenUrl: idp.tokenUrl, geheim: GEHEIM, account, claims }),
    restartIdp: async () => void (omgeving.idp = await start(Number(new URL(idp.issuer).port))),
    stop: async () => {
      await api.stop();
      await omgeving.idp.stop();
      await database.drop();
      fs.rmSync(map, { recursive: true, force: true });
    },
  };
  return omgeving;
}
