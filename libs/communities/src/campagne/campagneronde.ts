// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Herhaling, Lussen, newLogger } from '#libs/platform';
import { Campagnepost } from './campagnepost.js';
import { Trekker } from './trekker.js';

const ELKE_MS = 5_000;

/** Draws, sends and closes campaigns in a worker, over and over. Nothing of it is on a queue: rows say what is to be done. */
@Injectable()
export class Campagneronde extends Herhaling {
  constructor(
    private readonly trekker: Trekker,
    private readonly post: Campagnepost,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de campagneronde' });
    lussen.register(this);
  }

  /** Everything there is to do now. */
  override async round(): Promise<void> {
    // First what was begun: a draw that does not work must hold up no mail.
    while (!this.gestopt && (await this.post.sendNext()) === 'gedaan');
    while (!this.gestopt && (await this.trekker.measureNext()));
    while (!this.gestopt && (await this.trekker.drawNext()));
  }
}
