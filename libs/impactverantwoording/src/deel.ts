// SPDX-License-Identifier: EUPL-1.2
import type { Type } from '@nestjs/common';

/** What the modules of this pillar take in of one noun; each stands in the `delen.ts` of its folder. */
export interface Deel {
  entities: Type[];
  services: Type[];
  controllers: Type[];
  /** Processors and rounds: in the worker only. */
  worker: Type[];
  /** Names of the queues that those listen to. */
  queues?: string[];
}
