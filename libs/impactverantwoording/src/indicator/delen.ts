// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { IndicatorController } from './indicator.controller.js';
import { IndicatorLezer } from './indicator.lezer.js';
import { IndicatorService } from './indicator.service.js';

/** What the modules of this pillar take in for what is measured. */
export const INDICATOR: Deel = {
  entities: [],
  services: [IndicatorLezer, IndicatorService],
  controllers: [IndicatorController],
  worker: [],
};
