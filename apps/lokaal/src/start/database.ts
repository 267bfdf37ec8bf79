// SPDX-License-Identifier: EUPL-1.2
import { LokaalFout } from '../machine/fout.js';
import { startCluster, withClient } from '../postgres/cluster.js';
import { APP, EIGENAAR, ensureDatabase } from '../postgres/rollen.js';

export interface Database {
  appUrl: string;
  ownerUrl: string;
  /** One line for the screen. */
  omschrijving: string;
  stop(): Promise<void>;
}

const NAAM = 'schakel';
const MINIMUM = 16;

/** The PostgreSQL of DATABASE_URL and DATABASE_OWNER_URL, or the embedded one when neither is set. */
export function startDatabase(root: string, env: NodeJS.ProcessEnv): Promise<Database> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = env;
  if (appUrl && ownerUrl) return useGiven(appUrl, ownerUrl);
  if (appUrl || ownerUrl) {
    const [wel, niet] = appUrl
      ? ['DATABASE_URL', 'DATABASE_OWNER_URL']
      : ['DATABASE_OWNER_URL', 'DATABASE_URL'];
    throw new LokaalFout(`${wel} is ingesteld, maar ${niet} niet. Stel ze allebei in, of geen van beide.`);
  }
  return useEmbedded(root);
}

async function useEmbedded(root: string): Promise<Database> {
  const cluster = await startCluster({ root, naam: 'lokaal', snel: false });
  await withClient(cluster.url('postgres', 'postgres'), (beheer) => ensureDatabase(beheer, NAAM));
  return {
    appUrl: cluster.url(APP, NAAM),
    ownerUrl: cluster.url(EIGENAAR, NAAM),
    omschrijving: `ingebouwde PostgreSQL 18 (${cluster.manier}, poort ${cluster.poort})`,
    stop: () => cluster.stop(),
  };
}

async function useGiven(appUrl: string, ownerUrl: string): Promise<Database> {
  await check('DATABASE_OWNER_URL', ownerUrl);
  await check('DATABASE_URL', appUrl);
  const { host, pathname } = new URL(appUrl);
  return {
    appUrl,
    ownerUrl,
    omschrijving: `PostgreSQL op ${host}${pathname}`,
    stop: () => Promise.resolve(),
  };
}

async function check(naam: string, url: string): Promise<void> {
  if (!URL.canParse(url))
    throw new LokaalFout(`${naam} is geen geldig adres (postgres://gebruiker@machine/database).`);
  const versie = await versionOf(url).catch((fout: unknown) => {
    const { message, code, stack } = fout as NodeJS.ErrnoException;
    // a name that leads to several addresses gives an AggregateError without a message
    throw new LokaalFout(`De database van ${naam} is niet te bereiken: ${message || code}.`, stack);
  });
  if (versie < MINIMUM)
    throw new LokaalFout(
      `De database van ${naam} is PostgreSQL ${versie}; Schakel heeft ${MINIMUM} of nieuwer nodig.`,
    );
}

const versionOf = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ v: string }>(`SELECT current_setting('server_version_num') AS v`);
    return Math.floor(Number(rows[0]?.v) / 10_000);
  });
