// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { datumVan, type Actor, type Klok } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { geenRuimte, nietAangenomen, refuse, staatInRegister } from '../fouten.js';
import type { Regeling } from '../ruimte/regeling.rules.js';
import { Steun } from './steun.entity.js';
import type { Verlening } from './steun.rules.js';

/** Aid that is to be reserved. */
export interface Reservering {
  /** Uuid of the toewijzing. */
  bronId: string;
  kvkNummer: string;
  aanbiederId: string;
  regio: string;
  regeling: Regeling;
  /** As the firm has it, with or without points. */
  sbi: string | null;
  bedragInCenten: number;
}

type Rij = Record<string, unknown> & {
  id: string;
  regio: string;
  status: string;
  bron_id: string;
  versie: number;
};

const VRIJ = 'SELECT * FROM staatssteun.geef_vrij($1, $2)';
const VERLEEN = 'SELECT * FROM staatssteun.verleen($1, $2, $3, $4, $5, $6, $7)';
const TERUG = 'SELECT * FROM staatssteun.geef_terug($1, $2, $3)';

/** What the register can use of it: nothing else is kept. */
const cijfersVan = (sbi: string | null): string | null => {
  const cijfers = (sbi ?? '').replace(/\D/g, '');
  return /^\d{2,6}$/.test(cijfers) ? cijfers : null;
};

/**
 * Throws `geen-ruimte-voor-steun`; whoever else asks for the same undertaking waits until this transaction is over. Who reserved it stands in
 * the row and not in the audit log: the caller may go back to before it, and look for something else.
 */
export async function reserveSteun(tx: Tx, actor: Actor, klok: Klok, nieuw: Reservering): Promise<void> {
  const nu = klok.nu();
  const steun: Steun = {
    ...{ ...nieuw, sbi: cijfersVan(nieuw.sbi), id: randomUUID(), status: 'gereserveerd', versie: 1 },
    ...{ aangenomenOp: null, verlener: null, instrument: null, termijnVanaf: null },
    ...{ datum: datumVan(nu), gereserveerdDoor: actor.subject, gereserveerdOp: nu },
    ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
  };
  await tx.insert(Steun, steun).catch(refuse('steun_plafond', geenRuimte('aanbodIds')));
}

/** Of what was not reserved, or was granted already, nothing happens. */
export async function releaseSteun(tx: Tx, klok: Klok, bronId: string): Promise<void> {
  const rijen: Rij[] = await tx.query(VRIJ, [bronId, klok.nu()]);
  for (const rij of rijen) tell(tx, rij);
}

/** Answers whether that version was there and one's own. Throws `geen-ruimte-voor-steun` and `nog-niet-aangenomen`. */
export async function grantSteun(
  tx: Tx,
  klok: Klok,
  { id, versie }: Pick<Steun, 'id' | 'versie'>,
  { bedragInCenten, datum, verlener, instrument }: Verlening,
): Promise<boolean> {
  const rijen = await tx
    .query<Rij[]>(VERLEEN, [id, versie, bedragInCenten, datum, verlener, instrument, klok.nu()])
    .catch(refuse('steun_plafond', geenRuimte('bedragInCenten')))
    .catch(refuse('steun_aangenomen', nietAangenomen()));
  for (const rij of rijen) tell(tx, rij);
  return rijen.length === 1;
}

/** The same for aid that did not come, or was noted by mistake. Throws `steun-in-register`. */
export async function giveBackSteun(
  tx: Tx,
  klok: Klok,
  { id, versie }: Pick<Steun, 'id' | 'versie'>,
): Promise<boolean> {
  const rijen = await tx
    .query<Rij[]>(TERUG, [id, versie, klok.nu()])
    .catch(refuse('steun_geregistreerd', staatInRegister()));
  for (const rij of rijen) tell(tx, rij);
  return rijen.length === 1;
}

/** Without the KVK-nummer, of which eight digits somebody could guess from a hash, and without words. */
function tell(tx: Tx, { id, regio, status, bron_id: bronId, versie }: Rij): void {
  const na = { id, status, bronId, versie };
  recordAudit(tx, { soort: 'steun', handeling: status, id, regio, voor: null, na });
}
