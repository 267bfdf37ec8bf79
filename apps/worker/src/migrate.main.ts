// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { readVariabele } from '#libs/platform';
import { migrateAll } from './migrate.js';

const fouten: string[] = [];
const appUrl = readVariabele(process.env, 'DATABASE_URL', fouten);
const ownerUrl = readVariabele(process.env, 'DATABASE_OWNER_URL', fouten);
try {
  if (fouten.length > 0) throw new Error(fouten.join(' '));
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
