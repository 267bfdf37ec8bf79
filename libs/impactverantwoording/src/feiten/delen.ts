// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { FeitenProcessor, IMPACTVERANTWOORDING } from './feiten.processor.js';
import { Feitenschrijver } from './feitenschrijver.js';
import { Herbouw } from './herbouw.js';

/** What the modules of this pillar take in for the facts. */
export const FEITEN: Deel = {
  entities: [],
  services: [Herbouw],
  controllers: [],
  worker: [Feitenschrijver, FeitenProcessor],
  queues: [IMPACTVERANTWOORDING],
};
