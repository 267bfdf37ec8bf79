// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { CommunitiesFacade } from '#libs/communities';
import type { Tx } from '#libs/platform';
import { readResultaat } from './resultaat.js';

/** What an entrepreneur lets himself be asked about stands as long as some help for it helped him. */
@Injectable()
export class Resultaatvolger {
  constructor(private readonly communities: CommunitiesFacade) {}

  /** After he told something of the help: with no result left his ervaring is taken back. As the system. */
  async follow(tx: Tx, hulpvraagId: string): Promise<void> {
    if ((await readResultaat(tx, hulpvraagId)) === null)
      await this.communities.withdrawErvaring(tx, hulpvraagId);
  }
}
