// SPDX-License-Identifier: EUPL-1.2
import type { Backend } from './backends.js';
import { freshDatabase } from './database.js';
import { startMail, type Testmail } from './mail.js';
import { testomgeving } from './omgeving.js';
import { hostApi, hostWorker, type ApiGast, type Gast } from './gasten.js';
import { startApi, startWorker, type ApiProces, type Proces } from './processes.js';
import { tokenFor } from './tokens.js';

/** An answer over HTTP; `body` is parsed JSON of whatever shape, or null. */
export interface Antwoord {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers as a client without types would
  body: any;
  headers: Headers;
}

/** Body as JSON; `token` as bearer, `sleutel` as status key. */
export interface CallOpties {
  body?: unknown;
  token?: string;
  sleutel?: string;
  headers?: Record<string, string>;
}

/** The whole system over HTTP, on a database, a mail server and a queue of its own. */
export interface Flow {
  api: ApiGast;
  worker: Gast;
  mail: Testmail;
  env: Record<string, string>;
  appUrl: string;
  ownerUrl: string;
  /** As superuser: row-level security does not bind it. */
  beheerUrl: string;
  /** Provider with its organisation, and the coordinators of the region TWE (Enschede) and MBR (Tilburg). */
  tokens: Record<
    'beheerder' | 'twente' | 'brabant' | 'aanbieder' | 'andereAanbieder' | 'ondernemer' | 'analist',
    string
  >;
  aanbiederId: string;
  call(methode: string, pad: string, opties?: CallOpties): Promise<Antwoord>;
  /** Makes an offer and publishes it; answers its id. */
  publish(inhoud: object): Promise<string>;
  stop(): Promise<void>;
}

type Env = Record<string, string>;

/** Starts it in warm processes. Give `env` to set what a test needs otherwise. */
export const startFlow = (backend: Backend, env: Env = {}): Promise<Flow> =>
  startSystem(backend, env, { startApi: hostApi, startWorker: hostWorker });

/** The same in processes of its own, some five seconds: for who reads what they print, or ends them. */
export const startProcessFlow = (backend: Backend, env: Env = {}): Promise<ProcessFlow> =>
  startSystem(backend, env, { startApi, startWorker });

export type ProcessFlow = Flow & { api: ApiProces; worker: Proces };

interface Starters<A, W> {
  startApi(env: Env): Promise<A>;
  startWorker(env: Env): Promise<W>;
}

async function startSystem<A extends ApiGast, W extends Gast>(
  backend: Backend,
  env: Env,
  { startApi, startWorker }: Starters<A, W>,
): Promise<Flow & { api: A; worker: W }> {
  const database = await freshDatabase();
  const mail = await startMail();
  const volledig = {
    DATABASE_URL: database.appUrl,
    SMTP_URL: mail.smtpUrl,
    HERZENDEN_NA_SECONDEN: '3',
    ...(await backend.env()),
    ...env,
  };
  const api = await startApi(volledig);
  const call = caller(api.url);
  const beheerder = await tokenFor('beheerder');
  const aanbiederId = await createOrganisatie(call, beheerder, 'Energiehuis Voorbeeld');
  const anderId = await createOrganisatie(call, beheerder, 'Andere Aanbieder');
  await createRegio(call, beheerder, 'TWE', 'Twente', aanbiederId, ['GM0153', 'GM0164']);
  await createRegio(call, beheerder, 'MBR', 'Midden-Brabant', aanbiederId, ['GM0855']);
  // After the regions: a process sees a changed region within seconds, and a test would have to wait for that.
  const worker = await startWorker(volledig);
  const tokens = {
    beheerder,
    twente: await tokenFor('coordinator-twente'),
    brabant: await tokenFor('coordinator-brabant'),
    aanbieder: await tokenFor('aanbieder-rvo', { organisatieId: aanbiederId }),
    andereAanbieder: await tokenFor('aanbieder-novelt', { organisatieId: anderId }),
    ondernemer: await tokenFor('ondernemer'),
    analist: await tokenFor('analist'),
  };
  const publish = (inhoud: object): Promise<string> =>
    publishAanbod(call, beheerder, { aanbiederId, ...inhoud });
  const stop = async (): Promise<void> => {
    await Promise.all([api.stop(), worker.stop()]);
    await mail.stop();
    await database.drop();
  };
  return {
    api,
    worker,
    mail,
    env: volledig,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    beheerUrl: `${testomgeving().postgres.beheer}/${database.naam}`,
    tokens,
    aanbiederId,
    call,
    publish,
    stop,
  };
}

/** Calls an api at that address; JSON in, JSON out. */
export const caller =
  (url: string): Flow['call'] =>
  async (methode, pad, opties = {}) => {
    const body = opties.body === undefined ? undefined : JSON.stringify(opties.body);
    const antwoord = await fetch(`${url}${pad}`, { method: methode, headers: headersOf(opties), body });
    const tekst = await antwoord.text();
    const isJson = antwoord.headers.get('content-type')?.includes('json') === true && tekst !== '';
    return { status: antwoord.status, body: isJson ? JSON.parse(tekst) : tekst, headers: antwoord.headers };
  };

const headersOf = ({ body, token, sleutel, headers }: CallOpties): Record<string, string> => ({
  ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  ...(sleutel === undefined ? {} : { Statussleutel: sleutel }),
  ...headers,
});

async function createOrganisatie(call: Flow['call'], token: string, naam: string): Promise<string> {
  const { status, body } = await call('POST', '/api/v1/organisaties', {
    token,
    body: { naam, soort: 'aanbieder' },
  });
  return expectStatus(status, 201, body).id;
}

async function createRegio(
  call: Flow['call'],
  token: string,
  code: string,
  naam: string,
  organisatieId: string,
  gemeenten: string[],
): Promise<void> {
  const { status, body } = await call('PUT', `/api/v1/regios/${code}`, {
    token,
    body: { naam, organisatieId, gemeenten },
  });
  expectStatus(status, 200, body);
}

async function publishAanbod(call: Flow['call'], token: string, inhoud: object): Promise<string> {
  const nieuw = await call('POST', '/api/v1/aanbod', { token, body: inhoud });
  const { id, versie } = expectStatus(nieuw.status, 201, nieuw.body);
  const open = await call('POST', `/api/v1/aanbod/${id}/publicatie`, { token, body: { versie } });
  expectStatus(open.status, 200, open.body);
  return id;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see Antwoord
function expectStatus(status: number, verwacht: number, body: any): any {
  if (status !== verwacht)
    throw new Error(`Verwachtte ${verwacht}, kreeg ${status}: ${JSON.stringify(body)}`);
  return body;
}
