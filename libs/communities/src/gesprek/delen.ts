// SPDX-License-Identifier: EUPL-1.2
import { AntwoordController } from './antwoord.controller.js';
import { Antwoord } from './antwoord.entity.js';
import { AntwoordService } from './antwoord.service.js';
import { CommunitygesprekController } from './gesprek.controller.js';
import { Gesprek } from './gesprek.entity.js';
import { GesprekkenLezer } from './gesprek.lezer.js';
import { CommunitygesprekService } from './gesprek.service.js';
import { Gesprekzoeker } from './gesprekzoeker.js';
import { Gespreksvolger } from './gespreksvolger.entity.js';
import { Herindexeerder, Herindexering } from './herindexering.js';
import { Zoeklezer } from './zoeklezer.js';
import { Thematelronde, Thematelwekker } from './thematelling.js';

/** What of the pillar's modules is about questions and answers. */
export const GESPREKKEN = {
  entities: [Gesprek, Antwoord, Gespreksvolger],
  services: [CommunitygesprekService, AntwoordService, GesprekkenLezer, Gesprekzoeker, Zoeklezer],
  controllers: [CommunitygesprekController, AntwoordController],
  worker: [Herindexering, Herindexeerder, Thematelronde, Thematelwekker],
};
