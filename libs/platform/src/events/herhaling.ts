// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino';
import type { Lus } from './lussen.js';

/** How often something is done, and what it is called in the log. */
export interface Ritme {
  /** Milliseconds between the end of a round and the next. */
  elkeMs: number;
  /** With article: it opens a sentence. */
  naam: string;
}

/**
 * A round that a worker does over and over, the first at once. What fails is told and tried again at the next; two rounds of
 * one worker never go on at the same time.
 */
export abstract class Herhaling implements Lus {
  /** A round that takes long ends when it sees this. */
  protected gestopt = false;
  private timer: NodeJS.Timeout | undefined;
  private bezig: Promise<void> = Promise.resolve();

  protected constructor(
    protected readonly log: Logger,
    private readonly ritme: Ritme,
  ) {}

  start(): void {
    this.bezig = this.repeat();
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.gestopt = true;
    clearTimeout(this.timer);
    await this.bezig;
  }

  /** Everything there is to do now. */
  protected abstract round(): Promise<unknown>;

  private async repeat(): Promise<void> {
    const { elkeMs, naam } = this.ritme;
    try {
      await this.round();
    } catch (fout) {
      this.log.error({ err: fout }, `${naam} is mislukt; straks opnieuw`);
    }
    if (!this.gestopt) this.timer = setTimeout(() => this.start(), elkeMs).unref();
  }
}
