// SPDX-License-Identifier: EUPL-1.2
import { DubbelController } from './dubbel.controller.js';
import { DubbelLezer } from './dubbel.lezer.js';
import { DubbelService } from './dubbel.service.js';
import { DubbelZoeker } from './dubbel.zoeker.js';
import { SamenvoegingService } from './samenvoeging.service.js';
import { Samenvoegingvolger } from './samenvoegingvolger.js';
import { SplitsingService } from './splitsing.service.js';

/** What this noun adds to the modules of the pillar. */
export const DUBBELEN = {
  services: [DubbelLezer, DubbelService, SamenvoegingService, SplitsingService],
  controllers: [DubbelController],
  worker: [DubbelZoeker, Samenvoegingvolger],
};
