// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Herhaling, Lussen, newLogger } from '#libs/platform';
import { Plaatsronde } from './plaatsronde.js';

const POLS_MS = 2_000;

/** Runs the round in a worker, over and over. */
@Injectable()
export class Plaatsklok extends Herhaling {
  constructor(
    private readonly ronde: Plaatsronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: POLS_MS, naam: 'de plaatsronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) > 0);
  }
}
