// SPDX-License-Identifier: EUPL-1.2

/** Files of one question or answer, and of one member that hang nowhere yet; the database holds the same. */
export const MEESTE_BIJ_POST = 3;
export const MEESTE_LOS = 12;

/** So many free places, the lowest first; fewer when there are no more. */
export function freePlekken(bezet: readonly number[], meeste: number, aantal: number): number[] {
  const plekken = Array.from({ length: meeste }, (_, nr) => nr + 1);
  return plekken.filter((plek) => !bezet.includes(plek)).slice(0, aantal);
}
