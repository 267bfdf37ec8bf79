// SPDX-License-Identifier: EUPL-1.2
import { newEvent, type Klok } from '#libs/kernel';
import { publish, type Tx } from '#libs/platform';
import type { AanbodVelden } from './aanbod.entity.js';

/** What happened to an offer, as its event says it. */
export type Wijziging = 'toegevoegd' | 'gewijzigd' | 'gepubliceerd' | 'gepauzeerd' | 'gesloten';

/** Publishes 'aanbod-gewijzigd' in the caller's transaction. */
export async function announce(
  tx: Tx,
  aanbod: AanbodVelden,
  wijziging: Wijziging,
  klok: Klok,
): Promise<void> {
  const { id: aanbodId, aanbiederId, versie, status, soort } = aanbod;
  const feiten = { aanbodId, aanbiederId, versie, status, wijziging, soort };
  await publish(tx, newEvent('aanbod-gewijzigd', aanbodId, feiten, klok));
}
