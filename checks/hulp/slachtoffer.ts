// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../test/support/eventually.js';
import type { Proces } from '../../test/support/processes.js';

/** Something that is killed in a check and comes back, as a service manager would bring it back. */
export interface Slachtoffer {
  soort: string;
  /** SIGKILL, and started again after `wegMs`; resolves when it serves again. A second call waits for the first. */
  crash(wegMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/** How long a part may need to come back, on a busy machine and with what it needs just down too. */
const TERUG_MS = 120_000;

/** A process of ours. `begin` starts it, always at the same address. */
export class Onderdeel implements Slachtoffer {
  private bezig: Promise<void> = Promise.resolve();

  private constructor(
    readonly soort: string,
    private readonly begin: () => Promise<Proces>,
    private proces: Proces,
  ) {}

  static async start(soort: string, begin: () => Promise<Proces>): Promise<Onderdeel> {
    return new Onderdeel(soort, begin, await begin());
  }

  get pid(): number {
    return this.proces.pid;
  }

  /** What the present process printed. */
  uitvoer(): string {
    return this.proces.uitvoer();
  }

  crash(wegMs = 0): Promise<void> {
    this.bezig = this.bezig.then(async () => {
      await this.proces.kill9();
      await pause(wegMs);
      this.proces = await eventually(this.begin, { binnenMs: TERUG_MS, omDeMs: 200 });
    });
    return this.bezig;
  }

  async stop(): Promise<void> {
    await this.bezig.catch(() => undefined);
    await this.proces.stop();
  }
}
