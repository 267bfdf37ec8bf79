// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Afrekening } from './afrekening.js';
import { BankberichtController } from './bankbericht.controller.js';
import { BankberichtService } from './bankbericht.service.js';
import { BetaalbatchService } from './betaalbatch.service.js';
import { Betaalschema } from './betaalschema.js';
import { Betaalvoorstel } from './betaalvoorstel.js';
import { BetaalbatchController } from './betaling.controller.js';
import { Bankbericht, Betaalbatch, Betaalopdracht, OnbekendeVerwijzing } from './betaling.entity.js';
import { BetalingLezer } from './betaling.lezer.js';

/** What the modules of this pillar take in of payments. */
export const BETALINGEN: Deel = {
  entities: [Betaalbatch, Betaalopdracht, Bankbericht, OnbekendeVerwijzing],
  services: [Betaalvoorstel, Betaalschema, BetaalbatchService, Afrekening, BankberichtService, BetalingLezer],
  controllers: [BetaalbatchController, BankberichtController],
  worker: [],
};
