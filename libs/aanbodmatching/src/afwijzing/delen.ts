// SPDX-License-Identifier: EUPL-1.2
import { AfwijzingController } from './afwijzing.controller.js';
import { Matchafwijzing } from './afwijzing.entity.js';
import { AfwijzingService } from './afwijzing.service.js';

/** What the modules of this pillar take in of suggested offers that do not fit. */
export const AFWIJZING = {
  entities: [Matchafwijzing],
  services: [AfwijzingService],
  controllers: [AfwijzingController],
};
