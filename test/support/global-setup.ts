// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { dataMap, findRoot } from '../../apps/lokaal/src/machine/mappen.js';
import { startCluster, type Cluster } from '../../apps/lokaal/src/postgres/cluster.js';
import { APP, EIGENAAR } from '../../apps/lokaal/src/postgres/rollen.js';
import { startIdp } from './identiteit.js';
import { setTestomgeving, type Testomgeving } from './omgeving.js';
import { startPortier } from './portier.js';
import { startRedis } from './redis.js';

type Stop = () => Promise<void>;
/** What global-teardown stops, in this order; both run in Jest's own process. */
export const opruimen: Stop[] = [];

const AUDIENCE = 'schakel-test';

/** Starts what the tests share: PostgreSQL with a migrated template, an identity provider, and Redis when it is there. */
export default async function globalSetup(): Promise<void> {
  await startTestomgeving({ naam: 'test', snel: true });
}

/** The same for a program outside Jest, on a cluster of its own; `global-teardown` stops it. */
export async function startTestomgeving({ naam, snel }: { naam: string; snel: boolean }): Promise<Cluster> {
  const root = findRoot();
  const cluster = await startCluster({ root, naam, snel });
  opruimen.unshift(() => cluster.stop());
  const [sjabloon, identiteit, portier, redis] = await Promise.all([
    makeSjabloon(cluster, path.join(root, 'dist')),
    startIdentityProvider(root),
    startPortier(),
    startRedis(),
  ]);
  if (redis) opruimen.unshift(() => redis.stop());
  opruimen.unshift(() => portier.stop());
  const without = (url: string): string => url.replace(/\/$/, '');
  const postgres = {
    beheer: without(cluster.url('postgres', '')),
    eigenaar: without(cluster.url(EIGENAAR, '')),
    app: without(cluster.url(APP, '')),
  };
  setTestomgeving({
    postgres,
    sjabloon,
    identiteit,
    portier: portier.url,
    redis: redis && { url: redis.url, versie: redis.versie },
  });
  return cluster;
}

/** A broken migration fails the tests that need a database, not those of a rule. */
async function makeSjabloon(cluster: Cluster, dist: string): Promise<Testomgeving['sjabloon']> {
  try {
    const { ensureSjabloon } = await import('./sjabloon.js');
    return { naam: await ensureSjabloon(cluster, dist) };
  } catch (fout) {
    return { fout: fout instanceof Error ? String(fout.stack) : String(fout) };
  }
}

async function startIdentityProvider(root: string): Promise<Testomgeving['identiteit']> {
  const geheim = randomBytes(32).toString('base64url');
  const map = path.join(dataMap(root), 'test-identiteit');
  const terugUrls = ['http://localhost:3000/aangemeld'];
  const { stop, ...adressen } = await startIdp({ map, poort: 0, audience: AUDIENCE, geheim, terugUrls });
  opruimen.unshift(stop);
  return { ...adressen, audience: AUDIENCE, geheim };
}
