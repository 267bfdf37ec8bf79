// SPDX-License-Identifier: EUPL-1.2

/** Why an offer that was only suggested does not fit, by the word of the entrepreneur; `anders` needs words. */
export const AFWIJSREDENEN = ['niet-passend', 'niet-voor-mij', 'dubbel', 'anders'] as const;
export type Afwijsreden = (typeof AFWIJSREDENEN)[number];

/** The offer on top of the list that was not said not to fit; `null` when there is none. */
export function besteAanbod(
  matches: readonly { aanbodId: string; rang: number }[],
  afgewezen: ReadonlySet<string>,
): string | null {
  const over = matches.filter(({ aanbodId }) => !afgewezen.has(aanbodId));
  return over.sort((a, b) => a.rang - b.rang)[0]?.aanbodId ?? null;
}

/** As the list is shown: by rank, and what does not fit behind all the others. */
export const inVolgorde = <T extends { rang: number; pastNiet: object | null }>(matches: readonly T[]): T[] =>
  [...matches].sort((a, b) => Number(a.pastNiet !== null) - Number(b.pastNiet !== null) || a.rang - b.rang);
