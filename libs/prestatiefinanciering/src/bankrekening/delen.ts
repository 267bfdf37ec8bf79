// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BankrekeningController } from './bankrekening.controller.js';
import { Bankrekening } from './bankrekening.entity.js';
import { BankrekeningLezer } from './bankrekening.lezer.js';
import { BANKREKENING_MAIL, BankrekeningMailProcessor } from './bankrekening.processor.js';
import { BankrekeningService } from './bankrekening.service.js';
import { RekeningHouder } from './rekening-houder.js';
import { Rekeningpost } from './rekeningpost.js';

/** What the modules of this pillar take in of accounts that are paid to and from. */
export const BANKREKENINGEN: Deel = {
  entities: [Bankrekening],
  services: [BankrekeningService, BankrekeningLezer, RekeningHouder],
  controllers: [BankrekeningController],
  worker: [Rekeningpost, BankrekeningMailProcessor],
  queues: [BANKREKENING_MAIL],
};
