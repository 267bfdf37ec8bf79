// SPDX-License-Identifier: EUPL-1.2
import { AanwezigheidscodeController } from './aanwezigheidscode.controller.js';
import { AanwezigheidscodeService } from './aanwezigheidscode.service.js';
import { EvaluatieController, EvaluatievraagController } from './evaluatie.controller.js';
import { Evaluatie } from './evaluatie.entity.js';
import { EvaluatieService } from './evaluatie.service.js';
import { Evaluatieronde, Evaluatievrager } from './evaluatieronde.js';
import { ReeksController } from './reeks.controller.js';
import { ReeksService } from './reeks.service.js';

/** What the modules of this pillar take in of series, of being there and of what one thought of it. */
export const BIJEENKOMST_NA = {
  entities: [Evaluatie],
  services: [AanwezigheidscodeService, EvaluatieService, ReeksService],
  controllers: [AanwezigheidscodeController, EvaluatieController, EvaluatievraagController, ReeksController],
  worker: [Evaluatieronde, Evaluatievrager],
};
