// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BronController } from './bron.controller.js';
import { BronService } from './bron.service.js';

/** What the modules of this pillar take in for figures of others. */
export const BRON: Deel = {
  entities: [],
  services: [BronService],
  controllers: [BronController],
  worker: [],
};
