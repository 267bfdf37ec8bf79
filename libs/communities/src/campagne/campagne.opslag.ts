// SPDX-License-Identifier: EUPL-1.2
import { notFound, type Actor, type Klok } from '#libs/kernel';
import { changedOne, recordAudit, type Tx } from '#libs/platform';
import { conflict, versieVerouderd } from '../fouten.js';
import { Campagne } from './campagne.entity.js';
import { assessZet, type Zet } from './campagne.rules.js';

/** Throws `niet-gevonden`, also for who may only see what came of it. */
export async function findEigen(tx: Tx, { regio }: Actor, id: string): Promise<Campagne> {
  const campagne = await tx.findOneBy(Campagne, { id });
  if (!campagne || campagne.regio !== regio) throw notFound('Deze campagne');
  return campagne;
}

/** A campaign at the version the caller saw, of which this can be done. Throws 404 or 409. */
export async function requireZet(
  tx: Tx,
  actor: Actor,
  { id, versie, zet }: { id: string; versie: number; zet: Zet },
): Promise<Campagne> {
  const oud = await findEigen(tx, actor, id);
  if (oud.versie !== versie) throw versieVerouderd(oud);
  const redenen = assessZet(zet, oud.status);
  if (redenen.length > 0) throw conflict('campagne-kan-niet', redenen);
  return oud;
}

/** The next version, with its audit line. */
export async function updateCampagne(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  { oud, velden, handeling }: { oud: Campagne; velden: Partial<Campagne>; handeling: string },
): Promise<Campagne> {
  const stempel = { versie: oud.versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const nieuw = { ...velden, ...stempel };
  const uitkomst = await tx.update(Campagne, { id: oud.id, versie: oud.versie }, nieuw);
  if (!changedOne(uitkomst)) throw versieVerouderd((await tx.findOneBy(Campagne, { id: oud.id })) ?? oud);
  const na = { ...oud, ...nieuw };
  recordCampagne(tx, handeling, oud, na);
  return na;
}

export function recordCampagne(tx: Tx, handeling: string, voor: Campagne | null, na: Campagne): void {
  recordAudit(tx, { soort: 'campagne', handeling, id: na.id, regio: na.regio, voor, na });
}
