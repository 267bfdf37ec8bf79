// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { findRoot } from '../../apps/lokaal/src/machine/mappen.js';
import { identify, isAlive } from '../../apps/lokaal/src/machine/proces.js';
import { withClient, type Cluster } from '../../apps/lokaal/src/postgres/cluster.js';
import { choosePlaats } from '../../apps/lokaal/src/postgres/plaats.js';
import { launch, running } from '../../apps/lokaal/src/postgres/server.js';
import { eventually } from '../../test/support/eventually.js';
import type { Slachtoffer } from './slachtoffer.js';

/** The embedded server of a check, killed and brought back at the same port with all that it had made durable. */
export class PostgresServer implements Slachtoffer {
  readonly soort = 'postgres';
  private bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly cluster: Cluster,
    private readonly naam: string,
  ) {}

  crash(wegMs = 0): Promise<void> {
    this.bezig = this.bezig.then(async () => {
      const server = running(this.cluster.home);
      if (!server) throw new Error('PostgreSQL draaide niet meer.');
      const wie = identify(server.pid);
      process.kill(server.pid, 'SIGKILL');
      while (isAlive(wie)) await pause(10);
      await pause(wegMs);
      // Its children still hold the shared memory for a moment, and the server refuses to start until they are gone.
      const plaats = choosePlaats(findRoot(), this.naam);
      await eventually(() => launch(plaats, false, server.poort), { binnenMs: 60_000, omDeMs: 100 });
      const url = this.cluster.url('postgres', 'postgres');
      await eventually(() => withClient(url, (client) => client.query('SELECT 1')), { binnenMs: 60_000 });
    });
    return this.bezig;
  }

  stop(): Promise<void> {
    return this.bezig.catch(() => undefined);
  }
}
