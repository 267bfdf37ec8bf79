// SPDX-License-Identifier: EUPL-1.2
import { OverzichtController } from './overzicht.controller.js';
import { OverzichtService } from './overzicht.service.js';
import { Overzichtpost } from './overzichtpost.js';
import { Overzichtmaker, Overzichtronde } from './overzichtronde.js';

/** What of the pillar's modules is about the overview by mail. */
export const OVERZICHTEN = {
  entities: [],
  services: [OverzichtService],
  controllers: [OverzichtController],
  worker: [Overzichtpost, Overzichtronde, Overzichtmaker],
};
