// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { AanbodWijziging, NieuwAanbod } from './aanbod-invoer.dto.js';
import type { AanbodVelden } from './aanbod.entity.js';
import { toInhoud } from './aanbod.inhoud.js';
import { countBezet } from './plaats.js';

/** What the offer says now with the change laid over it, in the exchange format; still to be checked. */
export async function mergeAanbod(
  tx: Tx,
  oud: AanbodVelden,
  { voorwaarden, ...rest }: Omit<AanbodWijziging, 'versie' | 'aanbiederId'>,
  vandaag: string,
): Promise<object> {
  const inhoud = toInhoud(oud);
  const nieuw = { ...inhoud.voorwaarden, ...definedOf(voorwaarden ?? {}) };
  const { totaal, periode = oud.capaciteitPeriode } = nieuw.capaciteit ?? {};
  const capaciteit = nieuw.capaciteit && { totaal, periode, bezet: await countBezet(tx, oud.id, periode) };
  return { ...inhoud, ...definedOf(withDag(rest, vandaag)), voorwaarden: { ...nieuw, capaciteit } };
}

/** A waiting time without a day was told today. */
export const withDag = (invoer: Pick<NieuwAanbod, 'wachttijd'>, vandaag: string): object =>
  invoer.wachttijd ? { ...invoer, wachttijd: { op: vandaag, ...definedOf(invoer.wachttijd) } } : invoer;

/** A DTO has all its fields, also those that were not sent. */
const definedOf = <T extends object>(dto: T): Partial<T> =>
  Object.fromEntries(Object.entries(dto).filter(([, waarde]) => waarde !== undefined)) as Partial<T>;
