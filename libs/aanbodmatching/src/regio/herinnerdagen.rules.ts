// SPDX-License-Identifier: EUPL-1.2

/** How many steps the ladder of reminders has. */
export const AANTAL_DAGEN = 3;
export const LAATSTE_DAG = 365;

/** Three whole days of 1 up to and including 365, each later than the one before: a ladder has no step twice. */
export const isHerinnerDagen = (dagen: unknown): boolean =>
  Array.isArray(dagen) &&
  dagen.length === AANTAL_DAGEN &&
  dagen.every(
    (dag: unknown, nr) =>
      Number.isInteger(dag) &&
      (dag as number) > (nr === 0 ? 0 : (dagen[nr - 1] as number)) &&
      (dag as number) <= LAATSTE_DAG,
  );
