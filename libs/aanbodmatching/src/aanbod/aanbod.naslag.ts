// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { gebiedenVan } from '#libs/matching-engine';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { AanbodNaslag } from './aanbod.rules.js';

/** The areas and themes that an offer may name. Asked before a transaction: the answer may need a connection. */
@Injectable()
export class AanbodNaslagwerk {
  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  async read(): Promise<AanbodNaslag> {
    const { gemeenten, regios } = await this.stamgegevens.gebieden();
    const themas = await this.stamgegevens.themas();
    return { gebieden: gebiedenVan(gemeenten, regios), themas: new Set(themas.map(({ code }) => code)) };
  }
}
