// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { ConfiguratieFout, createWorker, newLogger, readConfig, stopOnSignal } from '#libs/platform';
import { routes } from './routes.js';
import { WorkerModule } from './worker.module.js';

try {
  const config = readConfig(process.env);
  const worker = await createWorker(WorkerModule.forRoot(config), config, routes);
  stopOnSignal(() => worker.close());
  newLogger('info', 'worker').info('werkt');
} catch (fout) {
  const melding =
    fout instanceof ConfiguratieFout ? fout.message : `De worker kon niet starten: ${String(fout)}`;
  process.stderr.write(`${melding}\n`);
  process.exit(1);
}
