// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { BijeenkomstStatus } from './bijeenkomst.rules.js';

/** Whether it was of use: from nothing to very much. */
export const SCORES = ['niets', 'een-beetje', 'redelijk', 'veel', 'heel-veel'] as const;
export type Score = (typeof SCORES)[number];

/**
 * Of fewer answers one could tell whose they are; the database keeps to it. It is of people who sat in one room, and so not
 * `KLEINSTE_GROEP`, which is of firms: who changes one need not change the other.
 */
export const DREMPEL = 5;

/** How long after the end it can be given and changed. */
export const EVALUATIE_DAGEN = 14;

/** Until when. */
export const evaluatieTot = ({ eind }: { eind: Date }): Date =>
  new Date(eind.getTime() + EVALUATIE_DAGEN * 86_400_000);

/** How somebody stands who would say what he thought of it. */
export interface Evaluatiestand {
  status: BijeenkomstStatus;
  eind: Date;
  /** As it was noted; `null` when nobody did. */
  aanwezig: boolean | null;
}

/** Every reason why he cannot, now. */
export function assessEvaluatie({ status, eind, aanwezig }: Evaluatiestand, nu: Date): Reden[] {
  if (status === 'afgelast') return [{ melding: 'Deze bijeenkomst ging niet door.' }];
  if (nu < eind) return [{ melding: 'U kunt dit invullen als de bijeenkomst is geweest.' }];
  if (nu > evaluatieTot({ eind }))
    return [{ melding: `U kon dit invullen tot ${EVALUATIE_DAGEN} dagen na de bijeenkomst.` }];
  if (aanwezig !== true) return [{ melding: 'Alleen wie er was, kan dit invullen.' }];
  return [];
}

/** How often each score was given, in their order. */
export const countScores = (scores: readonly Score[]): Record<Score, number> =>
  Object.fromEntries(SCORES.map((score) => [score, scores.filter((een) => een === score).length])) as Record<
    Score,
    number
  >;
