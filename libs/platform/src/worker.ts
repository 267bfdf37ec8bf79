// SPDX-License-Identifier: EUPL-1.2
import { getQueueToken, WorkerHost } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, NestFactory } from '@nestjs/core';
import { Queue, type Worker } from 'bullmq';
import { Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Bewaarronde } from './bewaarronde/bewaarronde.js';
import { Verankering } from './audit/verankering.js';
import { Klok } from '#libs/kernel';
import type { Configuratie } from './config/configuratie.js';
import { Database } from './database/database.js';
import { assertDurableRedis, chooseQueueBackend } from './events/backend.js';
import { Relay, type Routes } from './events/relay.js';
import { RelayLoop } from './events/relay-loop.js';
import { Lussen, type Lus } from './events/lussen.js';
import { Housekeeping } from './events/housekeeping.js';
import { NestLog, newLogger } from './log/logger.js';
import { Gegevenshouders } from './persoonsgegevens/gegevenshouder.js';
import { Wachtrijmeter, recordMislukt } from './wachtrij/wachtrijmeter.js';

@Module({ imports: [DiscoveryModule] })
class WithDiscovery {}

/** A running worker process: processors, relay and housekeeping. `close` ends them in order, within its time box. */
export interface RunningWorker {
  context: INestApplicationContext;
  close(): Promise<void>;
}

/** How long running jobs may take to end; what is not done by then runs again elsewhere. */
const CLOSE_MS = 8_000;

/** Boots a worker from its root module; `routes` names every event and the queues that hear it. */
export async function createWorker(
  rootModule: object,
  config: Configuratie,
  routes: Routes,
): Promise<RunningWorker> {
  chooseQueueBackend(config);
  if (config.redisUrl !== undefined) await assertDurableRedis(config.redisUrl);
  const logger = newLogger(config.logNiveau, 'worker');
  const root = { module: WithDiscovery, imports: [DiscoveryModule, rootModule as never] };
  const context = await NestFactory.createApplicationContext(root as never, {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  const queues = queuesOf(context, routes);
  const workers = workersOf(context);
  logTrouble(workers, [...queues.values()], { db: context.get(Database), logger });
  const lussen = loopsOf(context, config, { routes, queues, logger });
  for (const lus of lussen) lus.start();
  const close = async (): Promise<void> => {
    await Promise.all(lussen.map(async (lus) => lus.stop()));
    await Promise.race([
      Promise.all(workers.map((worker) => worker.close())),
      new Promise((klaar) => setTimeout(klaar, CLOSE_MS).unref()),
    ]);
    await context.close();
  };
  return { context, close };
}

function loopsOf(
  context: INestApplicationContext,
  config: Configuratie,
  { routes, queues, logger }: { routes: Routes; queues: Map<string, Queue>; logger: Logger },
): Lus[] {
  const db = context.get(Database);
  const relay = new Relay(db, routes, queues, config.herzendenNaSeconden);
  const houders = context.get(Gegevenshouders, { strict: false });
  return [
    new RelayLoop(relay, config.databaseUrl, logger),
    new Housekeeping(db, queues, logger),
    new Wachtrijmeter(db, instancesOf<Queue>(context, Queue), logger),
    new Verankering(db, config.ankerMap, logger),
    new Bewaarronde(db, context.get(Klok, { strict: false }), config, logger, houders),
    ...context.get(Lussen, { strict: false }).alle,
  ];
}

function queuesOf(context: INestApplicationContext, routes: Routes): Map<string, Queue> {
  const namen = new Set(Object.values(routes).flat());
  return new Map(
    [...namen].map((naam) => [naam, context.get<Queue>(getQueueToken(naam), { strict: false })]),
  );
}

/** What a worker could not do is told, and kept with the delivery that it was about. */
function logTrouble(
  workers: Worker[],
  queues: Queue[],
  { db, logger }: { db: Database; logger: Logger },
): void {
  const warn = (fout: Error): void => logger.warn({ err: fout }, 'wachtrij meldt een fout');
  for (const queue of queues) queue.on('error', warn);
  for (const worker of workers) {
    worker.on('error', warn);
    worker.on('failed', (job, fout) => {
      logger.error({ err: fout, taak: job?.name, id: job?.id }, 'taak mislukt');
      const { id } = (job?.data ?? {}) as { id?: unknown };
      void recordMislukt(db, worker.name, id, fout).catch(warn);
    });
  }
}

/** @nestjs/bullmq closes queues under running jobs, so the workers are closed first and by us (checks.md). */
const workersOf = (context: INestApplicationContext): Worker[] =>
  instancesOf(context, WorkerHost).map(({ worker }) => worker);

/** Everything of this class that was made at boot. */
function instancesOf<T>(context: INestApplicationContext, klasse: abstract new (...args: never[]) => T): T[] {
  const providers = context.get(DiscoveryService, { strict: false }).getProviders();
  const gemaakt = providers.map(({ instance }) => instance as unknown);
  return [...new Set(gemaakt.filter((instance): instance is T => instance instanceof klasse))];
}
