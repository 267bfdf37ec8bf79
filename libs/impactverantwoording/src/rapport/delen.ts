// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Editielezer } from './editie.lezer.js';
import { Editieservice } from './editie.service.js';
import { Keuringservice } from './keuring.service.js';
import { Narekenaar } from './narekening.js';
import { RapportdefinitieController } from './rapport.controller.js';
import { RapportdefinitieRij, Rapporteditie, Rapportkeuring } from './rapport.entity.js';
import { RapportLezer } from './rapport.lezer.js';
import { IMPACTRAPPORTEN, RapportProcessor } from './rapport.processor.js';
import { Rapportbouw } from './rapportbouw.js';
import { Bronnen } from './rapportbronnen.js';
import { RapporteditieController } from './rapporteditie.controller.js';
import { Verzegeling } from './verzegeling.service.js';

/** What the modules of this pillar take in for reports. */
export const RAPPORTEN: Deel = {
  entities: [RapportdefinitieRij, Rapporteditie, Rapportkeuring],
  services: [
    ...[Editielezer, Editieservice, Keuringservice, Verzegeling, RapportLezer],
    ...[Bronnen, Rapportbouw, Narekenaar],
  ],
  controllers: [RapportdefinitieController, RapporteditieController],
  worker: [RapportProcessor],
  queues: [IMPACTRAPPORTEN],
};
