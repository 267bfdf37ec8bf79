// SPDX-License-Identifier: EUPL-1.2
import type { Bijeenkomst } from './gegevens';

type Tijden = Pick<Bijeenkomst, 'begin' | 'eind'>;

/** How long before the begin and after the end a code can be had; the api decides. */
const RUIMTE_MS = 30 * 60_000;

export const isVoorbij = ({ eind }: Tijden): boolean => new Date(eind).getTime() <= Date.now();

export const isRondNu = ({ begin, eind }: Tijden): boolean =>
  new Date(begin).getTime() - RUIMTE_MS <= Date.now() && Date.now() < new Date(eind).getTime() + RUIMTE_MS;
