// SPDX-License-Identifier: EUPL-1.2
import { newEvent, type Klok } from '#libs/kernel';
import { publish, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import type { Mailbericht } from './mailbericht.entity.js';

/** Tells that somebody cannot be reached by mail: refused by the mail server at once, or sent back later. */
export async function meldTeruggekomen(
  tx: Tx,
  klok: Klok,
  berichten: readonly Mailbericht[],
  hoe: 'geweigerd' | 'teruggekomen',
): Promise<void> {
  for (const { id, soort, hulpvraagId, ontvangerSoort } of berichten) {
    const hulpvraag = hulpvraagId === null ? null : await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    const feiten = { mailberichtId: id, soort, hulpvraagId, ontvangerSoort, hoe };
    await publish(
      tx,
      newEvent('mail-teruggekomen', id, { ...feiten, regio: hulpvraag?.regio ?? null }, klok),
    );
  }
}
