// SPDX-License-Identifier: EUPL-1.2
// One warm process that runs api's or workers for tests, one after another or side by side: the modules are loaded and
// compiled once. It boots them as their own main.ts does; what a test has to see of a process itself (its exit, its output,
// its death) it sees of a process of its own (processes.ts).
import 'reflect-metadata';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { createApi, createWorker, readConfig } from '#libs/platform';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { serveFiles } from '../../apps/api/src/web/serve-files.js';
import { routes } from '../../apps/worker/src/routes.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';

type Close = () => Promise<void>;
type Env = Record<string, string>;

const gasten = new Map<string, Close>();
let teller = 0;
/** One at a time: the choice of the queue's backend is of the whole process. */
let starten: Promise<unknown> = Promise.resolve();

async function startApi(env: Env): Promise<Close> {
  const config = readConfig(env);
  const app = await createApi(ApiModule.forRoot(config), config, serveFiles);
  await app.listen(config.poort, config.host);
  return () => app.close();
}

async function startWorker(env: Env): Promise<Close> {
  const config = readConfig(env);
  const worker = await createWorker(WorkerModule.forRoot(config), config, routes);
  return () => worker.close();
}

function receive(rol: string, env: Env): Promise<string> {
  const start = starten.then(() => (rol === 'api' ? startApi(env) : startWorker(env)));
  starten = start.catch(() => undefined);
  return start.then((close) => {
    const id = String((teller += 1));
    gasten.set(id, close);
    return id;
  });
}

async function takeLeave(id: string): Promise<string> {
  const close = gasten.get(id);
  gasten.delete(id);
  await close?.();
  return id;
}

const server = http.createServer((verzoek, antwoord) => {
  const { pathname, searchParams } = new URL(verzoek.url ?? '/', 'http://localhost');
  const doe = async (): Promise<string> => {
    if (pathname === '/vertrek') return takeLeave(searchParams.get('id') ?? '');
    return receive(searchParams.get('rol') ?? '', JSON.parse(await text(verzoek)) as Env);
  };
  doe().then(
    (id) => antwoord.end(id),
    (fout: unknown) => {
      antwoord.statusCode = 500;
      antwoord.end(fout instanceof Error ? String(fout.stack) : String(fout));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const adres = server.address();
  process.send?.({ poort: typeof adres === 'object' ? adres?.port : undefined });
});
