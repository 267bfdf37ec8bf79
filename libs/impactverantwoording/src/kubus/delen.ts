// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BedrijvenaantalService } from './bedrijvenaantal.service.js';
import { KubusController } from './kubus.controller.js';
import { KubusLezer } from './kubus.lezer.js';

/** What the modules of this pillar take in for the cube. */
export const KUBUS: Deel = {
  entities: [],
  services: [KubusLezer, BedrijvenaantalService],
  controllers: [KubusController],
  worker: [],
};
