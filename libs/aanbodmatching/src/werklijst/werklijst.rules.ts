// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import {
  teamVan,
  terugvalVan,
  waarnemerVan,
  type Beschikbaarheid,
} from '../behandelaar/behandelaar.rules.js';

/** By when it was asked, by its last day, or by when it last changed. */
export const SORTERINGEN = ['ingediend', 'uiterlijk', 'gewijzigd'] as const;
export type Sortering = (typeof SORTERINGEN)[number];
export const RICHTINGEN = ['oplopend', 'aflopend'] as const;
export type Richting = (typeof RICHTINGEN)[number];

/** The owners of what somebody does. `onbekend`: also of what is of somebody who is in no register any more. */
export interface Werk {
  eigenaren: string[];
  onbekend: boolean;
}

/** All that is of this person (or of the team, as `teamVan` names it), and all that he does for others on that day. */
export function werkVan(
  doet: string,
  regio: string,
  behandelaars: readonly Beschikbaarheid[],
  dag: string,
): Werk {
  const voor = behandelaars
    .map(({ subject }) => subject)
    .filter((eigenaar) => eigenaar !== doet && waarnemerVan(eigenaar, regio, behandelaars, dag) === doet);
  return { eigenaren: [doet, ...voor], onbekend: terugvalVan(regio, behandelaars, dag) === doet };
}

/** Who does the work of an owner, and for whom when that is another. `null`: the team. */
export interface Waarneming {
  doet: string | null;
  namens: string | null;
}

export function waarnemingVan(
  eigenaar: string,
  regio: string,
  behandelaars: readonly Beschikbaarheid[],
  dag: string,
): Waarneming {
  const doet = waarnemerVan(eigenaar, regio, behandelaars, dag);
  return { doet: doet === teamVan(regio) ? null : doet, namens: doet === eigenaar ? null : eigenaar };
}

/** Where a page of a work list begins: behind this row, under this order and no other. */
export interface Plaats {
  op: string;
  id: string;
}

const OP = /^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z|infinity)$/;
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The place that a cursor tells; throws `ongeldig` when it was made under another order. */
export function plaatsVan(
  cursor: Record<string, unknown> | null,
  volgorde: { sorteer: Sortering; richting: Richting },
): Plaats | null {
  if (cursor === null) return null;
  const { op, id, sorteer, richting } = cursor;
  if (sorteer !== volgorde.sorteer || richting !== volgorde.richting)
    throw ongeldig('Deze cursor hoort bij een andere volgorde. Begin weer bij de eerste bladzijde.');
  if (!isMoment(op) || typeof id !== 'string' || !ID.test(id))
    throw ongeldig('Deze cursor is niet geldig. Begin weer bij de eerste bladzijde.');
  return { op, id };
}

const ongeldig = (melding: string): Error => invalid([{ pad: 'cursor', melding }]);

const isMoment = (op: unknown): op is string =>
  typeof op === 'string' && OP.test(op) && (op === 'infinity' || !isNaN(Date.parse(op)));
