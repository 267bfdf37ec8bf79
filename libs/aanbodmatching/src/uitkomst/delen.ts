// SPDX-License-Identifier: EUPL-1.2
import { UitkomstController } from './uitkomst.controller.js';
import { Uitkomst } from './uitkomst.entity.js';
import { UitkomstLezer } from './uitkomst.lezer.js';
import { UitkomstService } from './uitkomst.service.js';
import { UitkomstvraagController } from './uitkomstvraag.controller.js';
import { UitkomstvraagService } from './uitkomstvraag.service.js';

/** What the modules of this pillar take in of what help brought. */
export const UITKOMST = {
  entities: [Uitkomst],
  services: [UitkomstService, UitkomstLezer, UitkomstvraagService],
  controllers: [UitkomstController, UitkomstvraagController],
};
