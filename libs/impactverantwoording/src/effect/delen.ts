// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { EffectontwerpController } from '../effectontwerp/effectontwerp.controller.js';
import { EffectontwerpLezer } from '../effectontwerp/effectontwerp.lezer.js';
import { EffectontwerpService } from '../effectontwerp/effectontwerp.service.js';
import { LotingController } from '../loting/loting.controller.js';
import { LotingLezer } from '../loting/loting.lezer.js';
import { LotingService } from '../loting/loting.service.js';
import { Effectlezer } from './effectlezer.js';

/** What the modules of this pillar take in for effect, its designs and its lotteries. */
export const EFFECT: Deel = {
  entities: [],
  services: [Effectlezer, EffectontwerpService, EffectontwerpLezer, LotingService, LotingLezer],
  controllers: [EffectontwerpController, LotingController],
  worker: [],
};
