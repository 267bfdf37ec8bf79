// SPDX-License-Identifier: EUPL-1.2
import { CampagneafmeldingService } from './afmelding.service.js';
import { CampagneController } from './campagne.controller.js';
import { Campagne, Relatie } from './campagne.entity.js';
import { CampagneFacade } from './campagne.facade.js';
import { CampagneLezer } from './campagne.lezer.js';
import { CampagneService } from './campagne.service.js';
import { Campagnepost } from './campagnepost.js';
import { Campagneronde } from './campagneronde.js';
import { RelatieController } from './relatie.controller.js';
import { RelatieLezer } from './relatie.lezer.js';
import { RelatieService } from './relatie.service.js';
import { RelatiesHouder } from './relaties-houder.js';
import { Trekker } from './trekker.js';

/** All that campaigns bring to the modules of this pillar. */
export const CAMPAGNE = {
  entities: [Relatie, Campagne],
  services: [
    ...[RelatieService, RelatieLezer, CampagneService, CampagneLezer],
    ...[CampagneafmeldingService, CampagneFacade, RelatiesHouder],
  ],
  controllers: [CampagneController, RelatieController],
  worker: [Trekker, Campagnepost, Campagneronde],
};
