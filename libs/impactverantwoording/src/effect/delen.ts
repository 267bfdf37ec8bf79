// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Effectlezer } from './effectlezer.js';

/** What the modules of this pillar take in for effect. */
export const EFFECT: Deel = {
  entities: [],
  services: [Effectlezer],
  controllers: [],
  worker: [],
};
