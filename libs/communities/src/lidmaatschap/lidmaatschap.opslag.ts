// SPDX-License-Identifier: EUPL-1.2
import {
  newEvent,
  notFound,
  type Actor,
  type AnyEvent,
  type EventMap,
  type EventType,
  type Klok,
  type LidFeiten,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Datasleutel, type Tx } from '#libs/platform';
import type { Community } from '../community/community.entity.js';
import { conflict, refuseTaken, versieVerouderd } from '../fouten.js';
import { unseal } from '../persoon/zegel.js';
import { Lidmaatschap } from './lidmaatschap.entity.js';
import type { LidWeergave, MijnLidmaatschapWeergave } from './lidmaatschap.weergave.js';

const AL_LID = conflict('al-lid', [
  { melding: 'U bent al lid van deze community, u heeft het al gevraagd, of u bent eruit verwijderd.' },
]);
const COUNT_BEHEERDERS = `SELECT id FROM communities.lidmaatschap
  WHERE community_id = $1 AND rol = 'beheerder' AND status = 'lid' ORDER BY id FOR UPDATE`;

/** Throws `niet-gevonden`, `conflict` when the version has moved. */
export async function findLidmaatschap(tx: Tx, id: string, versie: number): Promise<Lidmaatschap> {
  const lidmaatschap = await tx.findOneBy(Lidmaatschap, { id });
  if (!lidmaatschap) throw notFound('Dit lidmaatschap');
  if (lidmaatschap.versie !== versie) throw versieVerouderd(lidmaatschap);
  return lidmaatschap;
}

/** Locks those who moderate: of two who leave at once the second finds that he is the last. */
export async function lockBeheerders(tx: Tx, communityId: string): Promise<number> {
  const rijen: unknown[] = await tx.query(COUNT_BEHEERDERS, [communityId]);
  return rijen.length;
}

/** Throws `conflict` when that one is a member already, asked already, or was removed. */
export async function insertLidmaatschap(tx: Tx, community: Community, nieuw: Lidmaatschap): Promise<void> {
  await tx.insert(Lidmaatschap, nieuw).catch(refuseTaken('lidmaatschap_een', AL_LID));
  record(tx, community, nieuw.status === 'lid' ? 'toegetreden' : 'gevraagd', null, nieuw);
}

/** The next version. Throws `niet-gevonden` when this actor may not change it. */
export async function updateLidmaatschap(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  { oud, velden, community, handeling }: Wijziging,
): Promise<Lidmaatschap> {
  const nieuw = { ...velden, versie: oud.versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const uitkomst = await tx.update(Lidmaatschap, { id: oud.id, versie: oud.versie }, nieuw);
  if (!changedOne(uitkomst)) throw notFound('Dit lidmaatschap');
  const na = { ...oud, ...nieuw };
  record(tx, community, handeling, oud, na);
  return na;
}

export interface Wijziging {
  oud: Lidmaatschap;
  velden: Partial<Lidmaatschap>;
  community: Community;
  handeling: string;
}

export function record(
  tx: Tx,
  { regio }: Pick<Community, 'regio'>,
  handeling: string,
  voor: Lidmaatschap | null,
  na: Lidmaatschap | null,
): void {
  const { id = '' } = na ?? voor ?? {};
  recordAudit(tx, { soort: 'lidmaatschap', handeling, id, regio, voor, na });
}

export const feitenOf = (
  { id: lidmaatschapId, communityId, versie }: Lidmaatschap,
  { regio, soort, thema, sectie }: Pick<Community, 'regio' | 'soort' | 'thema' | 'sectie'>,
): LidFeiten => ({ lidmaatschapId, communityId, regio, soort, thema, sectie, versie });

type Lidevent = { [T in EventType]: EventMap[T] extends LidFeiten ? T : never }[EventType];

/** Tells the others what became of a lidmaatschap. */
export async function tell<T extends Lidevent>(
  tx: Tx,
  type: T,
  data: EventMap[T],
  klok: Klok,
): Promise<void> {
  await publish(tx, newEvent(type, data.lidmaatschapId, data, klok) as AnyEvent);
}

/** Of who signs in, for the firm that he signs in for. */
export const isEigen = (rij: Pick<Lidmaatschap, 'subject' | 'kvkNummer'>, wie: Wie): boolean =>
  rij.subject === wie.subject && rij.kvkNummer === wie.kvkNummer;
type Wie = Pick<Actor, 'subject' | 'kvkNummer'>;

export const toLid = (rij: Lidmaatschap, sleutel: Datasleutel | undefined, wie: Wie): LidWeergave => ({
  id: rij.id,
  weergavenaam: unseal(sleutel, 'lidmaatschap.weergavenaam', rij.id, rij.weergavenaam),
  ...{ rol: rij.rol, status: rij.status, gevraagdOp: rij.gevraagdOp, lidSinds: rij.lidSinds },
  ...{ zelf: isEigen(rij, wie), versie: rij.versie },
});

export const toMijn = (
  rij: Lidmaatschap,
  sleutel: Datasleutel | undefined,
  wie: Wie,
): MijnLidmaatschapWeergave => ({
  ...toLid(rij, sleutel, wie),
  reden: unseal(sleutel, 'lidmaatschap.reden', rij.id, rij.reden),
});
