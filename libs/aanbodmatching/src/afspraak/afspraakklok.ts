// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Herhaling, Lussen, newLogger } from '#libs/platform';
import { BATCH, Afspraakronde } from './afspraakronde.js';

const POLS_MS = 5_000;

/** Runs the round in a worker, over and over. */
@Injectable()
export class Afspraakklok extends Herhaling {
  constructor(
    private readonly ronde: Afspraakronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: POLS_MS, naam: 'de afspraakronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) >= BATCH);
  }
}
