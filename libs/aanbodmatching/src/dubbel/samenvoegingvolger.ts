// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { StandService } from '../toewijzing/stand.service.js';
import { DubbelZoeker } from './dubbel.zoeker.js';

/** What follows for two hulpvragen that became one, or two again. Runs in the worker. */
@Injectable()
export class Samenvoegingvolger {
  constructor(
    private readonly dubbelen: DubbelZoeker,
    private readonly stand: StandService,
  ) {}

  /** What was found with the one that goes on in another is settled; of both the toewijzingen are others now. */
  async follow(tx: Tx, { hulpvraagId, metId }: { hulpvraagId: string; metId: string }): Promise<void> {
    // As a merge does it, so that the two never wait for each other: first both, in the same order, then their pairs.
    for (const id of [hulpvraagId, metId].sort()) await this.stand.follow(tx, id);
    await this.dubbelen.forget(tx, hulpvraagId);
    await this.dubbelen.find(tx, hulpvraagId);
  }
}
