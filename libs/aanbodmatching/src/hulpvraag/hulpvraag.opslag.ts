// SPDX-License-Identifier: EUPL-1.2
import { DomainError, notFound, type Actor, type Klok } from '#libs/kernel';
import { changedOne, type Tx } from '#libs/platform';
import { Hulpvraag } from './hulpvraag.entity.js';
import { isOpen } from './hulpvraag.rules.js';

/**
 * Reads and locks an open hulpvraag at the version the caller saw. Throws `niet-gevonden`, or `conflict` with the
 * present version and who made it.
 */
export async function lockHulpvraag(tx: Tx, id: string, versie: number): Promise<Hulpvraag> {
  const hulpvraag = await lockHulpvraagOok(tx, id, versie);
  if (!isOpen(hulpvraag.status))
    throw new DomainError('conflict', 'hulpvraag-gesloten', [
      { melding: 'Deze hulpvraag is gesloten en kan niet meer veranderen.' },
    ]);
  return hulpvraag;
}

/**
 * The same of one that may be closed. Who writes a row that points at it (a pair that may be double, a toewijzing) does not wait
 * for this lock, nor this one for him: its key stays.
 */
export async function lockHulpvraagOok(tx: Tx, id: string, versie: number): Promise<Hulpvraag> {
  const hulpvraag = await tx.findOne(Hulpvraag, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!hulpvraag) throw notFound('Deze hulpvraag');
  if (hulpvraag.versie !== versie) throw versieVerouderd(hulpvraag);
  return hulpvraag;
}

/** Writes the next version of a locked hulpvraag. Its kenmerk stays, and is not named: it is a key, by which others would wait. */
export async function updateHulpvraag(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  nieuw: Hulpvraag,
): Promise<Hulpvraag> {
  const { id, versie, kenmerk, ...rest } = nieuw;
  const opvolger = { ...rest, versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const uitkomst = await tx.update(Hulpvraag, { id, versie }, opvolger);
  if (!changedOne(uitkomst)) throw versieVerouderd(nieuw);
  return { ...opvolger, id, kenmerk };
}

/** Also used for the other rows of this pillar that carry a version. */
export const versieVerouderd = (rij: { versie: number; gewijzigdDoor: string }): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    {
      versie: rij.versie,
      gewijzigdDoor: rij.gewijzigdDoor,
    },
  );
