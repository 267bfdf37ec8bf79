// SPDX-License-Identifier: EUPL-1.2
import { migrate } from '#libs/platform';
import { loadStamgegevens } from '#libs/stamgegevens';
import { migrations } from '../../../migrations/index.js';

/** Brings the schema up to date and loads the master data; harmless when repeated. Returns what was run now. */
export async function migrateAll({
  appUrl,
  ownerUrl,
}: {
  appUrl: string;
  ownerUrl: string;
}): Promise<string[]> {
  const done = await migrate({ appUrl, ownerUrl, migrations });
  await loadStamgegevens(ownerUrl);
  return done;
}
