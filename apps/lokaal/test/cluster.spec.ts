// SPDX-License-Identifier: EUPL-1.2
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { eventually } from '../../../test/support/eventually.js';
import { findRoot } from '../src/machine/mappen.js';
import { commandOf, identify, isAlive } from '../src/machine/proces.js';
import { startCluster, withClient } from '../src/postgres/cluster.js';
import { running } from '../src/postgres/server.js';
import { kill9, processesWith } from './processen.js';

const dist = path.join(findRoot(), 'dist/apps/lokaal/src/postgres/cluster.js');
const GEBRUIKER = `
const { startCluster } = await import(${JSON.stringify(pathToFileURL(dist).href)});
const c = await startCluster({ root: process.argv[1], naam: 'proef', snel: true });
console.log(JSON.stringify({ pid: c.pid, manier: c.manier }));
process.once('SIGTERM', () => c.stop().then(() => process.exit(0)));
setInterval(() => undefined, 1000);
`;

interface Gebruiker {
  kind: ChildProcess;
  pid: number;
  manier: string;
}

describe('the embedded PostgreSQL', () => {
  // readable for the user that the server runs as
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-pg-'));
  fs.chmodSync(root, 0o755);
  const opties = { root, naam: 'proef', snel: true };
  const kinderen: ChildProcess[] = [];
  afterAll(async () => {
    for (const kind of kinderen) kind.kill('SIGKILL');
    await (await startCluster(opties)).stop();
    fs.rmSync(root, { recursive: true });
  });

  /** Another process that uses the same cluster. */
  const user = async (): Promise<Gebruiker> => {
    const kind = spawn(process.execPath, ['--input-type=module', '-e', GEBRUIKER, root], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    kinderen.push(kind);
    const [regel] = (await once(kind.stdout, 'data')) as [Buffer];
    return { kind, ...(JSON.parse(regel.toString()) as { pid: number; manier: string }) };
  };
  const end = async ({ kind }: Gebruiker, signaal: NodeJS.Signals): Promise<void> => {
    kind.kill(signaal);
    await once(kind, 'exit');
  };
  const stopped = (pid: number): Promise<void> =>
    eventually(() => {
      if (commandOf(pid).includes(root)) throw new Error(`PostgreSQL ${pid} draait nog`);
    });

  it('is made once, sorts the same everywhere and keeps its data', async () => {
    const eerste = await startCluster(opties);
    expect(eerste.manier).toBe('nieuw');
    const url = (cluster: typeof eerste): string => cluster.url('postgres', 'postgres');
    const { rows } = await withClient(url(eerste), async (client) => {
      await client.query('CREATE TABLE bewaard AS SELECT 7 AS waarde');
      return client.query(
        `SELECT datlocprovider AS p, datlocale AS l FROM pg_database WHERE datname = 'postgres'`,
      );
    });
    expect(rows).toEqual([{ p: 'b', l: 'C.UTF-8' }]);
    await eerste.stop();
    expect(running(eerste.home)).toBeNull();
    const tweede = await startCluster(opties);
    expect(tweede.manier).toBe('gestart');
    expect(
      (await withClient(url(tweede), (client) => client.query('SELECT waarde FROM bewaard'))).rows,
    ).toEqual([{ waarde: 7 }]);
    await tweede.stop();
  });

  it('lets nobody in without the right password', async () => {
    const cluster = await startCluster(opties);
    const url = cluster.url('schakel_app', 'postgres').replace(/:[^:@]+@/, ':fout@');
    await expect(withClient(url, (client) => client.query('SELECT 1'))).rejects.toThrow(
      'password authentication failed',
    );
    expect(fs.statSync(path.join(cluster.home, 'geheimen.json')).mode & 0o077).toBe(0);
    await cluster.stop();
  });

  it('stops with the last of its users only', async () => {
    const een = await user();
    const twee = await user();
    expect(twee).toMatchObject({ pid: een.pid, manier: 'overgenomen' });
    await end(een, 'SIGTERM');
    expect(commandOf(een.pid)).toContain(root);
    await end(twee, 'SIGTERM');
    await stopped(een.pid);
  });

  it('stops when its only user is killed, with everything in its process group', async () => {
    const een = await user();
    kill9(een.kind.pid, true);
    await stopped(een.pid);
  });

  it('is adopted when user and watchdog were both killed', async () => {
    const een = await user();
    const honden = processesWith(`${root}/.data/postgres/proef ${een.kind.pid}`);
    expect(honden).toHaveLength(1);
    kill9(honden[0]);
    await end(een, 'SIGKILL');
    expect(isAlive(identify(een.pid))).toBe(true);
    const cluster = await startCluster(opties);
    expect(cluster).toMatchObject({ manier: 'overgenomen', pid: een.pid });
    await cluster.stop();
    await stopped(een.pid);
  });

  it('starts over a pid file whose number belongs to another process now', async () => {
    const bestand = path.join(root, '.data/postgres/proef/data/postmaster.pid');
    fs.writeFileSync(bestand, `${process.pid}\n${path.dirname(bestand)}\n1\n5432\n\n\n\n`);
    const cluster = await startCluster(opties);
    expect(cluster.manier).toBe('gestart');
    await cluster.stop();
  });

  it('says what to do when its passwords are gone', async () => {
    const bestand = path.join(root, '.data/postgres/proef/geheimen.json');
    const inhoud = fs.readFileSync(bestand);
    fs.rmSync(bestand);
    await expect(startCluster(opties)).rejects.toThrow('Zet het bestand terug, of verwijder de map');
    fs.writeFileSync(bestand, inhoud, { mode: 0o600 });
  });
});
