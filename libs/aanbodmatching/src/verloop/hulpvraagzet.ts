// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Klok } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { beginBeurt, type Beurt, type Stand } from './beurt.rules.js';
import {
  HULPVRAAG_VERLOOP,
  type HulpvraagHandeling,
  type HulpvraagStatus,
} from './hulpvraag-verloop.rules.js';
import { assessZet, type Zet } from './overgang.rules.js';
import { readHerinnerDagen } from './regio-instelling.js';

/** Throws `conflict` with everything that is wrong with this step of a hulpvraag. */
export function requireHulpvraagzet(handeling: HulpvraagHandeling, zet: Zet<HulpvraagStatus>): void {
  const redenen = assessZet(HULPVRAAG_VERLOOP[handeling], 'Deze hulpvraag', zet);
  if (redenen.length > 0) throw new DomainError('conflict', 'hulpvraag-stap-kan-niet', redenen);
}

/** The fields of a hulpvraag that begin with a new stand. When it stood there already, its turn goes on. */
export async function toStand(
  tx: Tx,
  oud: Stand & Beurt & { regio: string },
  stand: Stand,
  klok: Klok,
): Promise<Stand & Beurt> {
  const { aanZetSinds, uiterlijkOp, trede, herinnerOp } = oud;
  if (oud.status === stand.status && oud.aanZet === stand.aanZet && oud.stap === stand.stap)
    return { ...stand, aanZetSinds, uiterlijkOp, trede, herinnerOp };
  return { ...stand, ...beginBeurt(stand, klok.nu(), { dagen: await readHerinnerDagen(tx, oud.regio) }) };
}
