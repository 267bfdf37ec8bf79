// SPDX-License-Identifier: EUPL-1.2
import { BijlageController } from '../bijlage/bijlage.controller.js';
import { Bijlage, BijlageInhoud } from '../bijlage/bijlage.entity.js';
import { BijlageLezer } from '../bijlage/bijlage.lezer.js';
import { BijlageService } from '../bijlage/bijlage.service.js';
import { AanbodmatchingScanProcessor } from '../bijlage/scan.processor.js';
import { ScanService } from '../bijlage/scan.service.js';
import { Gesprekdossier } from './dossier.js';
import { GesprekController } from './gesprek.controller.js';
import { GesprekLezer } from './gesprek.lezer.js';
import { GesprekService } from './gesprek.service.js';
import { Gespreksbericht } from './gespreksbericht.entity.js';
import { NotitieController } from './notitie.controller.js';
import { Notitie } from './notitie.entity.js';
import { NotitieService } from './notitie.service.js';

/** What of the pillar's modules is about messages, notes and files. */
export const GESPREK = {
  entities: [Gespreksbericht, Notitie, Bijlage, BijlageInhoud],
  services: [GesprekService, GesprekLezer, NotitieService, BijlageService, BijlageLezer, Gesprekdossier],
  controllers: [GesprekController, NotitieController, BijlageController],
  worker: [ScanService, AanbodmatchingScanProcessor],
};
