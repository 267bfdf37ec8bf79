// SPDX-License-Identifier: EUPL-1.2
import { Bulkhandeling, Bulkrij } from './bulk.entity.js';
import { EigenaarService } from './eigenaar.service.js';
import { WeergaveController } from './weergave.controller.js';
import { Weergave } from './weergave.entity.js';
import { WeergaveService } from './weergave.service.js';
import { Wijzigingen } from './wijzigingen.js';
import { WijzigingenController } from './wijzigingen.controller.js';
import { WerklijstController } from './werklijst.controller.js';
import { WerklijstLezer } from './werklijst.lezer.js';

/** What this noun adds to the modules of the pillar. */
export const WERKLIJST = {
  entities: [Bulkhandeling, Bulkrij, Weergave],
  services: [EigenaarService, WeergaveService, WerklijstLezer],
  controllers: [WerklijstController, WijzigingenController, WeergaveController],
  /** What the routes alone need. */
  api: [Wijzigingen],
};
