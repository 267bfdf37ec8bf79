// SPDX-License-Identifier: EUPL-1.2
import type { Kwaliteit, Thesauruswijziging } from '#libs/matching-engine';

const FIGUREN = ['ndcg10', 'recall10', 'p1'] as const;

/** Whether any of the figures is lower than it was. */
export const isLager = ({ voor, na }: { voor: Kwaliteit; na: Kwaliteit }): boolean =>
  FIGUREN.some((figuur) => na[figuur] < voor[figuur]);

/** Two changes are the same whoever made them, and whenever. */
export const wijzigingsleutel = ({ soort, begrip, lijst, woord }: Thesauruswijziging): string =>
  JSON.stringify([begrip, lijst, soort, woord]);

/** What stands in a list of changes and not in another. */
export function onlyIn<T extends Thesauruswijziging>(
  lijst: readonly T[],
  anders: readonly Thesauruswijziging[],
): T[] {
  const daar = new Set(anders.map(wijzigingsleutel));
  return lijst.filter((een) => !daar.has(wijzigingsleutel(een)));
}

/** Whether two lists come to the same, in whatever order. */
export const isZelfde = (een: readonly Thesauruswijziging[], ander: readonly Thesauruswijziging[]): boolean =>
  onlyIn(een, ander).length === 0 && onlyIn(ander, een).length === 0;

const OM = { erbij: 'weg', weg: 'erbij' } as const;

/**
 * What one list does to the words of the concepts where the other held: what it has more, and the other way round what it has
 * no longer. Who took a change back, and when, is not kept with the words.
 */
export const stepFrom = <T extends Gemaakt>(vorige: readonly T[], nieuw: readonly T[]): (T | Terug<T>)[] => [
  ...onlyIn(nieuw, vorige),
  ...onlyIn(vorige, nieuw).map((een) => ({ ...een, soort: OM[een.soort], door: null, op: null })),
];

type Gemaakt = Thesauruswijziging & { door: string; op: string };
type Terug<T extends Gemaakt> = Omit<T, 'door' | 'op'> & { door: null; op: null };
