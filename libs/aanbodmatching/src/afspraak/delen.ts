// SPDX-License-Identifier: EUPL-1.2
import { AfspraakController } from './afspraak.controller.js';
import { Afspraak, Afspraakmoment } from './afspraak.entity.js';
import { AfspraakIndiener } from './afspraak.indiener.js';
import { AfspraakLezer } from './afspraak.lezer.js';
import { AfspraakService } from './afspraak.service.js';
import { AfspraakmomentController } from './afspraakmoment.controller.js';
import { AfspraakmomentLezer } from './afspraakmoment.lezer.js';
import { AfspraakmomentService } from './afspraakmoment.service.js';
import { Afspraakpost } from './afspraakpost.js';
import { Afspraakklok } from './afspraakklok.js';
import { Afspraakronde } from './afspraakronde.js';
import { AgendaController } from './agenda.controller.js';

/** What the modules of this pillar take in of appointments. */
export const AFSPRAAK = {
  entities: [Afspraakmoment, Afspraak],
  services: [
    AfspraakmomentService,
    AfspraakmomentLezer,
    AfspraakService,
    AfspraakLezer,
    AfspraakIndiener,
    Afspraakronde,
  ],
  controllers: [AfspraakmomentController, AfspraakController, AgendaController],
  worker: [Afspraakpost, Afspraakklok],
};
