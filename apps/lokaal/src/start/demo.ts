// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withClient } from '../postgres/cluster.js';

const LADER = path.join(import.meta.dirname, '../demo/index.js');

/** The loader of the demo, `null` in a build without one. */
export async function demoLoader(): Promise<((env: NodeJS.ProcessEnv) => Promise<void>) | null> {
  if (!fs.existsSync(LADER)) return null;
  const lader = (await import(pathToFileURL(LADER).href)) as {
    loadDemo: (env: NodeJS.ProcessEnv) => Promise<void>;
  };
  return lader.loadDemo;
}

/** True when there is a demo and the catalogue is empty: it is never mixed with anything that is there already. */
export async function needsDemo(ownerUrl: string): Promise<boolean> {
  if (!fs.existsSync(LADER)) return false;
  return withClient(ownerUrl, async (client) => {
    // row-level security is forced on the owner too: without a role every table looks empty
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.rol', 'systeem', true), set_config('app.subject', 'systeem', true)`,
    );
    const { rows } = await client.query<{ leeg: boolean }>(LEEG);
    await client.query('ROLLBACK');
    return rows[0]?.leeg === true;
  });
}

const LEEG = `SELECT NOT EXISTS (SELECT FROM aanbodmatching.aanbod) AS leeg`;
