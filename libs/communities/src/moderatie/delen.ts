// SPDX-License-Identifier: EUPL-1.2
import { Gesprekspost } from '../bericht/gesprekspost.js';
import { BesluitenLezer } from './besluiten.lezer.js';
import { BezwaarService } from './bezwaar.service.js';
import { GespreksmeldingService } from './gespreksmelding.service.js';
import { ModeratieController } from './moderatie.controller.js';
import { Bezwaar, Gespreksmelding, Moderatiebesluit } from './moderatie.entity.js';
import { ModeratieLezer } from './moderatie.lezer.js';
import { ModeratiebesluitService } from './moderatiebesluit.service.js';
import { Moderatiepost } from './moderatiepost.js';

/** What of the pillar's modules is about reporting, hiding and objecting, and about mail of what is said. */
export const MODERATIE = {
  entities: [Gespreksmelding, Moderatiebesluit, Bezwaar],
  services: [GespreksmeldingService, ModeratiebesluitService, BezwaarService, ModeratieLezer, BesluitenLezer],
  controllers: [ModeratieController],
  worker: [Moderatiepost, Gesprekspost],
};
