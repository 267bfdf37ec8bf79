// SPDX-License-Identifier: EUPL-1.2
import type { Wijziging } from './gegevens';
import type { Invoer } from './velden';

export type Ontwerp = Wijziging;

/** What the form says: all of it, and what of that is other than when it was opened. */
export interface Gelezen {
  invoer: Invoer;
  ontwerp: Ontwerp;
}

const differs = (een: unknown, ander: unknown): boolean => JSON.stringify(een) !== JSON.stringify(ander);

const changedIn = <T extends object>(was: T, wordt: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(wordt).filter(([naam, waarde]) => differs(waarde, was[naam as keyof T])),
  ) as Partial<T>;

/** Only what was changed in the form, so that what a colleague changed meanwhile stays. */
export function changedOf(was: Invoer, wordt: Invoer): Ontwerp {
  const { voorwaarden: _alle, wachttijd, ...rest } = changedIn(was, wordt);
  const voorwaarden = changedIn(was.voorwaarden, wordt.voorwaarden);
  return {
    ...rest,
    ...(wachttijd === undefined ? {} : { wachttijd: withDag(was, wachttijd) }),
    ...(Object.keys(voorwaarden).length === 0 ? {} : { voorwaarden }),
  };
}

/** Another number of days on the day of the old one was told today. */
const withDag = (was: Invoer, wachttijd: NonNullable<Invoer['wachttijd']> | null): Ontwerp['wachttijd'] =>
  wachttijd !== null && wachttijd.op === was.wachttijd?.op ? { dagen: wachttijd.dagen } : wachttijd;

export const isLeeg = (ontwerp: Ontwerp): boolean => Object.keys(ontwerp).length === 0;
