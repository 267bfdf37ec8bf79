// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { datumVan, notFound, type Actor, type Klok } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { geenRuimte, refuse } from '../fouten.js';
import type { Regeling } from '../ruimte/regeling.rules.js';
import { Steun } from './steun.entity.js';

/** Aid that is to be reserved. */
export interface Reservering {
  /** Uuid of the toewijzing. */
  bronId: string;
  kvkNummer: string;
  aanbiederId: string;
  regio: string;
  regeling: Regeling;
  bedragInCenten: number;
}

/** Aid that was granted: `datum` is the day on which the legal right arose. */
export interface Verlening {
  bronId: string;
  bedragInCenten: number;
  datum: string;
}

type Rij = Record<string, unknown> & { id: string; regio: string; status: string; bron_id: string };

const VRIJ = 'SELECT * FROM staatssteun.geef_vrij($1, $2)';
const VERLEEN = 'SELECT * FROM staatssteun.verleen($1, $2, $3, $4)';

/**
 * Throws `geen-ruimte-voor-steun`; whoever else asks for the same undertaking waits until this transaction is over. Who reserved it stands in
 * the row and not in the audit log: the caller may go back to before it, and look for something else.
 */
export async function reserveSteun(tx: Tx, actor: Actor, klok: Klok, nieuw: Reservering): Promise<void> {
  const nu = klok.nu();
  const steun: Steun = {
    ...{ ...nieuw, id: randomUUID(), status: 'gereserveerd', datum: datumVan(nu) },
    ...{ gereserveerdDoor: actor.subject, gereserveerdOp: nu },
    ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
  };
  await tx.insert(Steun, steun).catch(refuse('steun_plafond', geenRuimte('aanbodIds')));
}

/** Of what was not reserved, or was granted already, nothing happens. */
export async function releaseSteun(tx: Tx, klok: Klok, bronId: string): Promise<void> {
  const rijen: Rij[] = await tx.query(VRIJ, [bronId, klok.nu()]);
  for (const rij of rijen) tell(tx, rij);
}

/** Throws `niet-gevonden` for what is not reserved (any more) or is not one's own, and `geen-ruimte-voor-steun`. */
export async function grantSteun(tx: Tx, klok: Klok, verlening: Verlening): Promise<void> {
  const { bronId, bedragInCenten, datum } = verlening;
  const rijen = await tx
    .query<Rij[]>(VERLEEN, [bronId, bedragInCenten, datum, klok.nu()])
    .catch(refuse('steun_plafond', geenRuimte('bedragInCenten')));
  const [rij] = rijen;
  if (!rij) throw notFound('Deze reservering van steun');
  tell(tx, rij);
}

/** Without the KVK-nummer: of eight digits somebody could guess the number from a hash. */
function tell(tx: Tx, { id, regio, status, bron_id: bronId }: Rij): void {
  recordAudit(tx, { soort: 'steun', handeling: status, id, regio, voor: null, na: { id, status, bronId } });
}
