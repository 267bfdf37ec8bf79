// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BeoordelenService } from './beoordelen.service.js';
import { DeclaratieController } from './declaratie.controller.js';
import { Declaratie, Declaratiebezwaar, Declaratieregel } from './declaratie.entity.js';
import { DeclaratieLezer } from './declaratie.lezer.js';
import { DeclaratiebesluitController } from './declaratiebesluit.controller.js';
import { DeclaratiebezwaarService } from './declaratiebezwaar.service.js';
import { IndienenService } from './indienen.service.js';
import { TerugdraaienService } from './terugdraaien.service.js';

/** What is asked to be paid, and who decides about that. */
export const DECLARATIES: Deel = {
  entities: [Declaratie, Declaratieregel, Declaratiebezwaar],
  services: [
    IndienenService,
    BeoordelenService,
    TerugdraaienService,
    DeclaratiebezwaarService,
    DeclaratieLezer,
  ],
  controllers: [DeclaratieController, DeclaratiebesluitController],
  worker: [],
};
