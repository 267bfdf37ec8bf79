// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Configuratie } from '../config/configuratie.js';
import { EVENT_CHANNEL } from './publish.js';

/** Woken or not, whoever listens looks this often: a notification that is lost costs some seconds, not a change. */
const RONDE_MS = 5_000;
/** What comes at once is looked at once. */
const SAMEN_MS = 150;

/**
 * Tells that something happened, and not what. One connection of the process listens to the channel of events for everybody,
 * as long as there is anybody; a broken one is made anew at the next round.
 */
@Injectable()
export class Eventluisteraar implements OnModuleDestroy {
  private readonly wekkers = new Set<() => void>();
  private verbinding: pg.Client | undefined;
  private bezig = false;
  private ronde: NodeJS.Timeout | undefined;
  private straks: NodeJS.Timeout | undefined;

  constructor(private readonly config: Configuratie) {}

  /** Calls `wek` soon after every event, and now and then anyhow. Answers how to stop that. */
  listen(wek: () => void): () => void {
    this.wekkers.add(wek);
    this.ronde ??= setInterval(() => this.round(), RONDE_MS).unref();
    void this.connect();
    return () => {
      this.wekkers.delete(wek);
      if (this.wekkers.size === 0) this.close();
    };
  }

  onModuleDestroy(): void {
    this.wekkers.clear();
    this.close();
  }

  private round(): void {
    void this.connect();
    this.soon();
  }

  private soon(): void {
    this.straks ??= setTimeout(() => {
      this.straks = undefined;
      for (const wek of this.wekkers) wek();
    }, SAMEN_MS).unref();
  }

  private close(): void {
    clearInterval(this.ronde);
    clearTimeout(this.straks);
    this.ronde = undefined;
    this.straks = undefined;
    const oud = this.verbinding;
    this.verbinding = undefined;
    void oud?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.verbinding || this.bezig) return;
    this.bezig = true;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'schakel-luisteraar',
      keepAlive: true,
    });
    const forget = (): void => {
      if (this.verbinding === client) this.verbinding = undefined;
    };
    client.on('error', forget).on('end', forget);
    client.on('notification', () => this.soon());
    try {
      await client.connect();
      await client.query(`LISTEN ${EVENT_CHANNEL}`);
      // Everybody may have left while it was made.
      if (this.wekkers.size === 0) {
        await client.end();
        return;
      }
      this.verbinding = client;
      // What happened before it listened was told to nobody.
      this.soon();
    } catch {
      await client.end().catch(() => undefined);
    } finally {
      this.bezig = false;
    }
  }
}
