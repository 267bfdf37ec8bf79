// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Herhaling, Lussen, newLogger } from '#libs/platform';
import { Metingronde } from './metingronde.js';

const POLS_MS = 5_000;

/** Runs the round in a worker, over and over. */
@Injectable()
export class Metingklok extends Herhaling {
  constructor(
    private readonly ronde: Metingronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: POLS_MS, naam: 'de metingronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    await this.ronde.run();
  }
}
