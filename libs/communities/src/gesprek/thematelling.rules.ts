// SPDX-License-Identifier: EUPL-1.2

/** How often a thema was asked about in a regio: in the last four weeks by how many people, and in the twelve before. */
export interface Thematelling {
  gesprekken: number;
  vragers: number;
  eerder: number;
}

export const WEKEN = { nu: 4, eerder: 12 };
/** Fewer could tell of somebody, and say little. */
const MINST = { gesprekken: 5, vragers: 3 };
/** Times as many as in four of the weeks before. */
const STIJGING = 1.5;

/** Whether people talk about it clearly more than they did; what is new counts as well. */
export const isGestegen = ({ gesprekken, vragers, eerder }: Thematelling): boolean =>
  gesprekken >= MINST.gesprekken &&
  vragers >= MINST.vragers &&
  gesprekken * (WEKEN.eerder / WEKEN.nu) >= STIJGING * eerder;
