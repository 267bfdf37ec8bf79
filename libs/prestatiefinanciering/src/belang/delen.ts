// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BelangController } from './belang.controller.js';
import { Belang } from './belang.entity.js';
import { BelangService } from './belang.service.js';

/** What people of a financier have to do with an aanbieder. */
export const BELANGEN: Deel = {
  entities: [Belang],
  services: [BelangService],
  controllers: [BelangController],
  worker: [],
};
