// SPDX-License-Identifier: EUPL-1.2
import {
  newEvent,
  notFound,
  type AnyEvent,
  type EventMap,
  type Klok,
  type KringrondeFeiten,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { communityFeiten } from '../bijeenkomst/bijeenkomst.opslag.js';
import type { Community } from '../community/community.entity.js';
import { conflict, refuseTaken, versieVerouderd } from '../fouten.js';
import { Kringronde, type KringrondeStatus } from './kringronde.entity.js';

const LOOPT = conflict('kringronde-loopt', [
  { melding: 'Er loopt al een ronde van deze community. Kijk eerst naar dat voorstel.' },
]);

export async function insertKringronde(
  tx: Tx,
  klok: Klok,
  community: Community,
  nieuw: Kringronde,
): Promise<void> {
  await tx.insert(Kringronde, nieuw).catch(refuseTaken('kringronde_een', LOOPT));
  await tellRonde(tx, 'kringronde-gevraagd', { ronde: nieuw, community, extra: {} }, klok);
  recordRonde(tx, community, null, nieuw);
}

/**
 * Locked, in one of these statuses, at the version that was read. Throws `niet-gevonden`, and `conflict` when the version has
 * moved or it was decided.
 */
export async function takeKringronde(
  tx: Tx,
  { id, versie, van }: { id: string; versie: number; van: readonly KringrondeStatus[] },
): Promise<Kringronde> {
  const ronde = await tx.findOne(Kringronde, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!ronde) throw notFound('Deze ronde');
  if (ronde.versie !== versie) throw versieVerouderd(ronde);
  if (van.includes(ronde.status)) return ronde;
  throw conflict('kringronde-kan-niet', [{ melding: MELDING[ronde.status] }]);
}

const MELDING: Record<KringrondeStatus, string> = {
  gevraagd: 'Het voorstel is nog niet klaar.',
  voorstel: 'Er ligt al een voorstel.',
  bevestigd: 'Deze kringen zijn al bevestigd.',
  verworpen: 'Dit voorstel is al weggegooid.',
};

export async function updateKringronde(
  tx: Tx,
  community: Community,
  oud: Kringronde,
  velden: Partial<Kringronde> & { gewijzigdDoor: string; gewijzigdOp: Date },
): Promise<Kringronde> {
  const nieuw = { ...velden, versie: oud.versie + 1 };
  if (!changedOne(await tx.update(Kringronde, { id: oud.id, versie: oud.versie }, nieuw)))
    throw notFound('Deze ronde');
  const na = { ...oud, ...nieuw };
  recordRonde(tx, community, oud, na);
  return na;
}

type Rondeevent = { [T in keyof EventMap]: EventMap[T] extends KringrondeFeiten ? T : never }[keyof EventMap];

export async function tellRonde<T extends Rondeevent>(
  tx: Tx,
  type: T,
  van: { ronde: Kringronde; community: Community; extra: Omit<EventMap[T], keyof KringrondeFeiten> },
  klok: Klok,
): Promise<void> {
  const { ronde, community, extra } = van;
  const data = { ...communityFeiten(community), kringrondeId: ronde.id, ...extra } as EventMap[T];
  await publish(tx, newEvent(type, ronde.id, data, klok) as AnyEvent);
}

/** Without who would be with whom. */
function recordRonde(tx: Tx, { regio }: Community, voor: Kringronde | null, na: Kringronde): void {
  const kern = (rij: Kringronde | null): object | null => rij && { ...rij, voorstel: null };
  recordAudit(tx, {
    ...{ soort: 'kringronde', handeling: na.status, id: na.id, regio },
    ...{ voor: kern(voor), na: kern(na) },
  });
}
