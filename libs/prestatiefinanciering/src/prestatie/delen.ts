// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Prestatiebewijs, PrestatiebewijsInhoud } from './bewijs.entity.js';
import { Prestatie, Prestatiecontrole } from './prestatie.entity.js';

/** What the modules of this pillar take in for prestaties. */
export const PRESTATIE: Deel = {
  entities: [Prestatie, Prestatiecontrole, Prestatiebewijs, PrestatiebewijsInhoud],
  services: [],
  controllers: [],
  worker: [],
};
