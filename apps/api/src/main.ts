// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { ConfiguratieFout, createApi, newLogger, readConfig, stopOnSignal } from '#libs/platform';
import { ApiModule } from './api.module.js';
import { serveFiles } from './web/serve-files.js';

try {
  const config = readConfig(process.env);
  const app = await createApi(ApiModule.forRoot(config), config, serveFiles);
  stopOnSignal(() => app.close());
  await app.listen(config.poort, config.host);
  newLogger('info', 'api').info({ adres: await app.getUrl() }, 'luistert');
} catch (fout) {
  const melding =
    fout instanceof ConfiguratieFout ? fout.message : `De api kon niet starten: ${String(fout)}`;
  process.stderr.write(`${melding}\n`);
  process.exit(1);
}
