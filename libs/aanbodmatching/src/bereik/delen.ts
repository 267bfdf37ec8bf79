// SPDX-License-Identifier: EUPL-1.2
import { BereikController } from './bereik.controller.js';
import { BereikService } from './bereik.service.js';
import { Bereikindex } from './bereikindex.js';
import { OntwerpLezer } from './ontwerp.lezer.js';

/** Whom an offer would reach. */
export const BEREIK = {
  services: [Bereikindex, OntwerpLezer, BereikService],
  controllers: [BereikController],
};
