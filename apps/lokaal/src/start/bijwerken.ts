// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { findRoot } from '../machine/mappen.js';
import { withClient } from '../postgres/cluster.js';
import { contentHash, readStand, writeStand } from '../postgres/inhoud.js';
import { runOpdracht } from './opdracht.js';

const MELDING = 'De database kon niet worden bijgewerkt naar deze versie van Schakel.';

/**
 * Runs the migrations and loads the master data, unless this very state was reached before: loading the code for it alone
 * takes longer than the rest of a warm start.
 */
export async function bringUpToDate(
  ownerUrl: string,
  env: NodeJS.ProcessEnv,
  say: (tekst: string) => void,
): Promise<void> {
  const stand = `schakel ${contentHash(path.join(findRoot(), 'dist'))}`;
  if ((await withClient(ownerUrl, readStand)) === stand) return;
  say('De database bijwerken ...');
  await runOpdracht('apps/worker/src/migrate.main.js', env, MELDING);
  await withClient(ownerUrl, (eigenaar) => writeStand(eigenaar, stand));
}
