// SPDX-License-Identifier: EUPL-1.2
// Who sees how much of the ledger.
import { isGedwongen, lees, niet, type Proef } from './grens.js';
import { anderFinancier, meebetaler, penvoerder, schijnPenvoerder } from './grootboek-wie.js';
import { BEHEER, analist, beheerder, coordinator, systeem } from './wie.js';

/** The owner's functions read and write these rows: row-level security binds him by his own policies. */
export const GEDWONGEN: Proef[] = [[BEHEER, isGedwongen, 1]];
/** Everybody who sees so many of the programme; who leads another sees what is of that. */
export const zien = (alle: number, eigen: number): Proef[] => [
  ...[systeem, beheerder, analist].map((wie): Proef => [wie, lees(), alle]),
  [penvoerder, lees(), alle],
  [meebetaler, lees(), eigen],
  ...niet(anderFinancier, schijnPenvoerder, coordinator),
];
