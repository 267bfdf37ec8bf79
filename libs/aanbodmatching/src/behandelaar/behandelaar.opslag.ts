// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Actor, type Klok } from '#libs/kernel';
import { changedOne, recordAudit, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { Behandelaar } from './behandelaar.entity.js';

/** The row of who acts, locked; `conflict` when there is none yet, or when it was put out of work. */
export async function lockEigen(tx: Tx, actor: Actor): Promise<Behandelaar> {
  const eigen = await tx.findOneBy(Behandelaar, { subject: actor.subject });
  if (eigen === null)
    throw conflict(
      'behandelaar-onbekend',
      'U staat nog niet in de lijst van behandelaars. Vul eerst uw naam in.',
    );
  assertActief(eigen);
  const opSlot = await tx.findOne(Behandelaar, {
    where: { subject: actor.subject },
    lock: { mode: 'pessimistic_write' },
  });
  return opSlot ?? eigen;
}

/** Whoever was put out of work is told so; a hoofdcoördinator or beheerder can undo it. */
export function assertActief({ actief }: Behandelaar): void {
  if (actief) return;
  throw conflict(
    'behandelaar-niet-actief',
    'U staat op niet actief. De hoofdcoördinator van uw regio of een beheerder kan dit veranderen.',
  );
}

/** Writes the next version of a row that was read, with its line in the audit log. */
export async function updateBehandelaar(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  oud: Behandelaar,
  anders: Partial<Behandelaar>,
): Promise<Behandelaar> {
  const { subject, id, versie, ...rest } = { ...oud, ...anders };
  const velden = { ...rest, versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const uitkomst = await tx.update(Behandelaar, { subject, versie }, velden).catch(refuseVervanger);
  if (!changedOne(uitkomst)) throw versieVerouderd(oud);
  const nieuw = { ...velden, subject, id };
  recordBehandelaar(tx, 'gewijzigd', oud, nieuw);
  return nieuw;
}

/** Name and address are left out: nobody must be able to guess them from a hash once the row is gone. */
export function recordBehandelaar(
  tx: Tx,
  handeling: string,
  voor: Behandelaar | null,
  na: Behandelaar,
): void {
  const wat = { soort: 'behandelaar', handeling, id: na.id, regio: na.regio };
  recordAudit(tx, { ...wat, voor: voor === null ? null : withoutName(voor), na: withoutName(na) });
}

const withoutName = ({ naam: _naam, email: _email, ...rest }: Behandelaar): object => rest;

/**
 * What the identity provider says of who acts goes before what stands in the register. For every act of a coordinator that
 * is about whose work something is.
 */
export async function followClaim(tx: Tx, actor: Actor, klok: Klok): Promise<void> {
  if (actor.rol !== 'coordinator') return;
  const eigen = await tx.findOneBy(Behandelaar, { subject: actor.subject, regio: actor.regio, actief: true });
  const hoofdcoordinator = actor.hoofdcoordinator === true;
  if (eigen === null || eigen.hoofdcoordinator === hoofdcoordinator) return;
  await updateBehandelaar(tx, actor, klok, eigen, { hoofdcoordinator });
}

/** Who moves to another region leaves nobody behind who counts on him. */
function refuseVervanger(fout: unknown): never {
  const { code, constraint } =
    (fout as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  if (code === '23503' && constraint === 'behandelaar_vervanger')
    throw conflict(
      'behandelaar-is-vervanger',
      'U bent nog vervanger van een collega in uw vorige regio. Laat die eerst een ander kiezen.',
    );
  throw fout;
}

const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);
