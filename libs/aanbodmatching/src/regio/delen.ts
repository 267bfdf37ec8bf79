// SPDX-License-Identifier: EUPL-1.2
import { RegioInstellingController } from './regio-instelling.controller.js';
import { RegioInstelling } from './regio-instelling.entity.js';
import { RegioInstellingService } from './regio-instelling.service.js';

/** What the modules of this pillar take in of the settings of regions. */
export const REGIO = {
  entities: [RegioInstelling],
  services: [RegioInstellingService],
  controllers: [RegioInstellingController],
};
