// SPDX-License-Identifier: EUPL-1.2
import { PostbijlageController } from './bijlage.controller.js';
import { Postbijlage, PostbijlageInhoud } from './bijlage.entity.js';
import { PostbijlageLezer } from './bijlage.lezer.js';
import { PostbijlageService } from './bijlage.service.js';
import { Bijlagepost } from './bijlagepost.js';
import { CommunitiesScanProcessor } from './scan.processor.js';
import { PostbijlageScan } from './scan.service.js';

/** What of the pillar's modules is about files. */
export const POSTBIJLAGEN = {
  entities: [Postbijlage, PostbijlageInhoud],
  services: [PostbijlageLezer, PostbijlageService],
  controllers: [PostbijlageController],
  worker: [PostbijlageScan, Bijlagepost, CommunitiesScanProcessor],
};
