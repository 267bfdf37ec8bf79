// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Lussen, newLogger, type Lus } from '#libs/platform';
import { Plaatsronde } from './plaatsronde.js';

const POLS_MS = 2_000;

/** Runs the round in a worker, over and over; what fails is told and tried again. */
@Injectable()
export class Plaatsklok implements Lus {
  private readonly log;
  private timer: NodeJS.Timeout | undefined;
  private bezig: Promise<void> = Promise.resolve();
  private gestopt = false;

  constructor(
    private readonly ronde: Plaatsronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    this.log = newLogger(config.logNiveau, 'worker');
    lussen.register(this);
  }

  start(): void {
    this.bezig = this.sweep();
  }

  /** Ends after the round in hand. */
  async stop(): Promise<void> {
    this.gestopt = true;
    clearTimeout(this.timer);
    await this.bezig;
  }

  private async sweep(): Promise<void> {
    try {
      while ((await this.ronde.run()) > 0) if (this.gestopt) return;
    } catch (fout) {
      this.log.warn({ err: fout }, 'de plaatsronde is mislukt; straks opnieuw');
    }
    if (!this.gestopt) this.timer = setTimeout(() => this.start(), POLS_MS).unref();
  }
}
