// SPDX-License-Identifier: EUPL-1.2
import { notFound, type Actor, type AfspraakFeiten, type Klok } from '#libs/kernel';
import { changedOne, recordAudit, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { Afspraak } from './afspraak.entity.js';

/** Reads and locks an appointment at the version the caller saw. Throws `niet-gevonden` or `conflict`. */
export async function lockAfspraak(tx: Tx, id: string, versie: number): Promise<Afspraak> {
  const gelezen = await tx.findOneBy(Afspraak, { id });
  if (!gelezen) throw notFound('Deze afspraak');
  // What is over cannot be locked by people, and is told as it is.
  const afspraak = await tx.findOne(Afspraak, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const huidig = afspraak ?? gelezen;
  if (huidig.versie !== versie) throw versieVerouderd(huidig);
  return huidig;
}

/** Writes the next version, with what it says in the audit log. `begin` and `eind` follow from the moment by themselves. */
export async function updateAfspraak(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  oud: Afspraak,
  wijziging: Partial<Afspraak> & Pick<Afspraak, 'status'>,
): Promise<Afspraak> {
  const { id, versie, regio } = oud;
  const opvolger = { versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const { begin: _begin, eind: _eind, ...velden } = { ...wijziging, ...opvolger };
  const uitkomst = await tx.update(Afspraak, { id, versie }, velden);
  if (!changedOne(uitkomst)) throw versieVerouderd(oud);
  const nieuw = { ...oud, ...wijziging, ...opvolger };
  const { status: handeling, annuleerreden: reden } = nieuw;
  recordAudit(tx, { soort: 'afspraak', handeling, id, regio, voor: oud, na: nieuw, reden });
  return nieuw;
}

/** What events tell of an appointment. */
export const toFeiten = (afspraak: Afspraak): AfspraakFeiten => ({
  afspraakId: afspraak.id,
  momentId: afspraak.momentId,
  hulpvraagId: afspraak.hulpvraagId,
  toewijzingId: afspraak.toewijzingId,
  organisatieId: afspraak.organisatieId,
  regio: afspraak.regio,
  begin: afspraak.begin.toISOString(),
  eind: afspraak.eind.toISOString(),
  versie: afspraak.versie,
});
