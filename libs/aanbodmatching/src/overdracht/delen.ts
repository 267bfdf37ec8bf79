// SPDX-License-Identifier: EUPL-1.2
import { OverdrachtController } from './overdracht.controller.js';
import { Overdracht } from './overdracht.entity.js';
import { OverdrachtLezer } from './overdracht.lezer.js';
import { OverdrachtService } from './overdracht.service.js';
import { OverdrachtbesluitService } from './overdrachtbesluit.service.js';
import { OverdrachtkeuzeController } from './overdrachtkeuze.controller.js';

/** What the modules of this pillar take in of hand-overs. */
export const OVERDRACHT = {
  entities: [Overdracht],
  services: [OverdrachtService, OverdrachtbesluitService, OverdrachtLezer],
  controllers: [OverdrachtController, OverdrachtkeuzeController],
};
