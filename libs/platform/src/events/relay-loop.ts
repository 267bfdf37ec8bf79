// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino';
import pg from 'pg';
import { EVENT_CHANNEL } from './publish.js';
import type { Relay } from './relay.js';

const SWEEP_MS = 1_000;

/**
 * Drives a relay: woken by NOTIFY, swept each second whatever happens. An error is logged and the next sweep tries
 * again; nothing else depends on this loop being lucky.
 */
export class RelayLoop {
  private stopped = false;
  private wake: () => void = () => undefined;
  private listener: pg.Client | undefined;
  private running: Promise<void> | undefined;
  private wasFailing = false;

  constructor(
    private readonly relay: Relay,
    private readonly databaseUrl: string,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends after the batch in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
    await this.listener?.end().catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const woken = this.nextWake();
      await this.listen();
      await this.sweep();
      await woken;
    }
  }

  private async sweep(): Promise<void> {
    try {
      while (!this.stopped && (await this.relay.sendNew()) > 0);
      await this.relay.resendOverdue();
      this.wasFailing = false;
    } catch (fout) {
      if (!this.wasFailing)
        this.log.error({ err: fout }, 'uitzenden van events mislukt; wordt elke seconde opnieuw geprobeerd');
      this.wasFailing = true;
    }
  }

  /** Resolves at the next notification or the next second; asked for before the sweep, so that none is missed. */
  private nextWake(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, SWEEP_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'schakel-relay',
      keepAlive: true,
    });
    const forget = (): void => {
      if (this.listener === client) this.listener = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`LISTEN ${EVENT_CHANNEL}`);
      this.listener = client;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
}
