// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { migrateAll } from './migrate.js';

const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
try {
  if (!appUrl || !ownerUrl)
    throw new Error('DATABASE_URL (applicatierol) en DATABASE_OWNER_URL (eigenaar) zijn allebei nodig.');
  const done = await migrateAll({ appUrl, ownerUrl });
  process.stdout.write(done.length === 0 ? 'De database was al bij.\n' : `Uitgevoerd: ${done.join(', ')}.\n`);
} catch (fout) {
  process.stderr.write(
    `De migratie is niet gelukt: ${fout instanceof Error ? fout.message : String(fout)}\n`,
  );
  process.exit(1);
}
