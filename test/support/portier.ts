// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { spawnKind, stopKind } from '../../apps/lokaal/src/machine/kind.js';

export interface Portier {
  url: string;
  stop(): Promise<void>;
}

/** Of the last output of a host, for when it dies. */
const STAART = 4_000;

/**
 * Knows the warm processes of a run (gastheer.main.ts) and starts one when it is first asked for: `GET /<sleutel>` answers
 * its port. Lives in Jest's own process, as the hosts outlive the test files that use them.
 */
export async function startPortier(): Promise<Portier> {
  const gastheren = new Map<string, Promise<Gastheer>>();
  const find = async (sleutel: string): Promise<number> => {
    const bekend = await gastheren.get(sleutel)?.catch(() => undefined);
    if (bekend !== undefined && bekend.kind.exitCode === null && bekend.kind.signalCode === null)
      return bekend.poort;
    if (bekend !== undefined) console.error(`Gastheer ${sleutel} is gestopt:\n${bekend.staart()}`);
    const nieuw = startGastheer();
    gastheren.set(sleutel, nieuw);
    return (await nieuw).poort;
  };
  const server = http.createServer((verzoek, antwoord) => {
    find(verzoek.url ?? '/').then(
      (poort) => antwoord.end(String(poort)),
      (fout: unknown) => antwoord.writeHead(500).end(String(fout)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  return {
    url: `http://127.0.0.1:${typeof adres === 'object' ? adres?.port : ''}`,
    stop: async () => {
      server.close();
      const gestart = await Promise.allSettled(gastheren.values());
      const kinderen = gestart.flatMap((g) => (g.status === 'fulfilled' ? [g.value.kind] : []));
      await Promise.all(kinderen.map((kind) => stopKind(kind)));
    },
  };
}

interface Gastheer {
  kind: ChildProcess;
  poort: number;
  staart(): string;
}

async function startGastheer(): Promise<Gastheer> {
  const { PATH = '', HOME = '' } = process.env;
  const kind = spawnKind({
    programma: 'test/support/gastheer.main.js',
    env: { PATH, HOME, NODE_ENV: 'test' },
    uitvoer: 'pipe',
  });
  let tekst = '';
  const keep = (deel: Buffer): void => void (tekst = (tekst + deel.toString()).slice(-STAART));
  kind.stdout?.on('data', keep);
  kind.stderr?.on('data', keep);
  const [bericht] = (await Promise.race([
    once(kind, 'message'),
    once(kind, 'exit').then(() => {
      throw new Error(`Een gastheer kon niet starten:\n${tekst}`);
    }),
  ])) as [{ poort: number }];
  return { kind, poort: bericht.poort, staart: () => tekst };
}
