// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type { Beurt } from './declaratie.rules.js';

/** How far the payment is of what was approved; the bank has the last word. */
export const BETAALSTANDEN = ['nog-niet', 'opgesteld', 'bij-de-bank', 'betaald', 'geweigerd'] as const;
export type Betaalstand = (typeof BETAALSTANDEN)[number];

/** Of one declaratie; `op` is the day and hour on which the bank's answer was read. */
export interface Betaling {
  stand: Betaalstand;
  op: Date | null;
}

/** The order that lives, or else the last one that the bank answered. One that fell away with its batch tells nothing. */
const STANDEN = `SELECT DISTINCT ON (o.declaratie_id) o.declaratie_id AS id, o.afgehandeld_op AS op,
    CASE WHEN o.status <> 'open' THEN o.status WHEN b.status IN ('vrijgegeven', 'verwerkt') THEN 'bij-de-bank'
      ELSE 'opgesteld' END AS stand
  FROM prestatiefinanciering.betaalopdracht o JOIN prestatiefinanciering.betaalbatch b ON b.id = o.batch_id
  WHERE o.declaratie_id = ANY($1) AND o.status <> 'vervallen'
  ORDER BY o.declaratie_id, (o.status IN ('open', 'betaald')) DESC, o.afgehandeld_op DESC`;

interface Approved {
  id: string;
  beurt: Beurt;
}

/**
 * Adds to each of these, which their reader may see, how far its payment is. Who is paid sees no orders of the bank, only this
 * of them; that is why it is read as the system.
 */
export async function withBetaling<T extends Approved>(
  db: Database,
  rijen: readonly T[],
): Promise<(T & { betaling: Betaling | null })[]> {
  const ids = rijen.filter(({ beurt }) => beurt === 'betaling').map(({ id }) => id);
  if (ids.length === 0) return rijen.map((rij) => ({ ...rij, betaling: null }));
  const standen: ({ id: string } & Betaling)[] = await db.as(SYSTEEM, (tx) => tx.query(STANDEN, [ids]));
  const opId = new Map(standen.map(({ id, stand, op }) => [id, { stand, op }]));
  return rijen.map((rij) => {
    if (rij.beurt !== 'betaling') return { ...rij, betaling: null };
    const betaling = opId.get(rij.id) ?? { stand: 'nog-niet', op: null };
    return { ...rij, betaling, beurt: betaling.stand === 'betaald' ? null : rij.beurt };
  });
}
