// SPDX-License-Identifier: EUPL-1.2
import { SOORTEN, type Soort } from '../model.js';

/**
 * Which kinds of offer answer a wish. Money that need not be paid back comes as subsidie or voucher; someone who thinks along
 * is a coach, and a loket also listens; a rule question belongs at a loket.
 */
export const SOORT_BIJ_WENS: Record<string, Partial<Record<Soort, number>>> = {
  subsidie: { subsidie: 1, voucher: 1 },
  voucher: { voucher: 1, subsidie: 0.7 },
  lening: { lening: 1 },
  coaching: { coaching: 1, loket: 0.5 },
  workshop: { workshop: 1 },
  peer: { peer: 1, community: 1 },
  community: { community: 1, peer: 1 },
  loket: { loket: 1, workshop: 0.3 },
};

/** Number of a kind of offer, by which it stands in a column of the index. */
export const soortNumber = (soort: Soort): number => SOORTEN.indexOf(soort);
