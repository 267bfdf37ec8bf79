// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';

/** What goes on by itself in a worker, beside the queues. */
export interface Lus {
  start(): void;
  /** Ends after what is in hand. */
  stop(): Promise<void> | void;
}

/** The loops of pillars, as registered at boot; a worker starts and stops them. This lib knows none of them. */
@Injectable()
export class Lussen {
  private readonly lussen: Lus[] = [];

  register(lus: Lus): void {
    this.lussen.push(lus);
  }

  get alle(): readonly Lus[] {
    return this.lussen;
  }
}
