// SPDX-License-Identifier: EUPL-1.2
import { plusDagen } from '#libs/kernel';

/** The day of the week of a date, Monday is 1. */
const weekdag = (datum: string): number => new Date(`${datum}T00:00:00Z`).getUTCDay() || 7;

/**
 * From which day an accepted prestatie can be declared: the first Monday after the days that all of them wait, so that those of a
 * week come free together and nobody sees of which one it is looked at again. Without waiting days it is at once.
 */
export function declarabelVanaf(aanvaardOp: string, wachtdagen: number): string {
  if (wachtdagen === 0) return aanvaardOp;
  const dag = plusDagen(aanvaardOp, wachtdagen);
  return plusDagen(dag, (8 - weekdag(dag)) % 7);
}
