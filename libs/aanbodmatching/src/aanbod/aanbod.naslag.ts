// SPDX-License-Identifier: EUPL-1.2
import { gebiedenVan } from '#libs/matching-engine';
import type { StamgegevensFacade } from '#libs/stamgegevens';
import type { AanbodNaslag } from './aanbod.rules.js';

/** The areas and themes that an offer may name. Asked before a transaction: the answer may need a connection. */
export async function readNaslag(stamgegevens: StamgegevensFacade): Promise<AanbodNaslag> {
  const { gemeenten, regios } = await stamgegevens.gebieden();
  const themas = await stamgegevens.themas();
  return { gebieden: gebiedenVan(gemeenten, regios), themas: new Set(themas.map(({ code }) => code)) };
}
