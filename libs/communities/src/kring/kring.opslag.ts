// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import {
  newEvent,
  notFound,
  type AnyEvent,
  type EventMap,
  type Klok,
  type KringlidFeiten,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { communityFeiten } from '../bijeenkomst/bijeenkomst.opslag.js';
import type { Community } from '../community/community.entity.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { Kring } from './kring.entity.js';
import { Kringlid } from './kringlid.entity.js';

/** With which a kring changes: whose community it is, who does it and when. */
export interface Kringomgeving {
  community: Community;
  door: string;
  klok: Klok;
}

/** Throws `niet-gevonden`. */
export async function findKring(tx: Tx, id: string): Promise<Kring> {
  const kring = await tx.findOneBy(Kring, { id });
  if (!kring) throw notFound('Deze kring');
  return kring;
}

/** Throws `niet-gevonden`, and `conflict` when the version has moved. */
export async function findKringlid(tx: Tx, id: string, versie: number): Promise<Kringlid> {
  const lid = await tx.findOneBy(Kringlid, { id });
  if (!lid) throw notFound('Deze uitnodiging');
  if (lid.versie !== versie) throw versieVerouderd(lid);
  return lid;
}

const WEIGERINGEN: Record<string, ReturnType<typeof conflict>> = {
  kring_vol: conflict('kring-vol', [{ melding: 'Deze kring is vol. Er is geen plaats meer vrij.' }]),
  kringlid_een: conflict('al-in-kring', [
    { melding: 'Dit lid zit al in een kring, of is er voor een gevraagd.' },
  ]),
  kringlid_ja: conflict('geen-ja', [{ melding: 'Dit lid wil niet meer in een kring.' }]),
};

/** What the database refuses, in words: it decides, also among many at once. */
function refusePlek(fout: unknown): never {
  const { constraint = '' } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
  throw WEIGERINGEN[constraint] ?? fout;
}

/** Takes a place for somebody: as a member, or asked to become one. Throws `conflict` when there is none for him. */
export async function placeLid(
  tx: Tx,
  van: Pick<Kringlid, 'kringId' | 'lidmaatschapId' | 'hoe'> & { status: 'lid' | 'uitgenodigd' },
  omgeving: Kringomgeving,
): Promise<Kringlid> {
  const nu = omgeving.klok.nu();
  const lid: Kringlid = {
    ...{ id: randomUUID(), ...van, sinds: nu, beeindigdOp: null, reden: null },
    ...{ versie: 1, gewijzigdDoor: omgeving.door, gewijzigdOp: nu },
  };
  await tx.insert(Kringlid, lid).catch(refusePlek);
  recordLid(tx, omgeving.community, null, lid);
  const type = lid.status === 'lid' ? 'kring-toegetreden' : 'kringinvaller-gevraagd';
  await tellLid(tx, type, { lid, extra: lid.status === 'lid' ? { hoe: lid.hoe } : {} }, omgeving);
  return lid;
}

/** Throws `niet-gevonden` when this actor may not do that. */
export async function updateLid(
  tx: Tx,
  oud: Kringlid,
  velden: Partial<Kringlid>,
  { community, door, klok }: Kringomgeving,
): Promise<Kringlid> {
  const nu = klok.nu();
  const eindigt = velden.status !== undefined && velden.status !== 'lid';
  const nieuw = {
    ...{ sinds: nu, beeindigdOp: eindigt ? nu : null, ...velden },
    ...{ versie: oud.versie + 1, gewijzigdDoor: door, gewijzigdOp: nu },
  };
  const uitkomst = await tx.update(Kringlid, { id: oud.id, versie: oud.versie }, nieuw).catch(refusePlek);
  if (!changedOne(uitkomst)) throw notFound('Deze uitnodiging');
  const na = { ...oud, ...nieuw };
  recordLid(tx, community, oud, na);
  return na;
}

type Lidevent = { [T in keyof EventMap]: EventMap[T] extends KringlidFeiten ? T : never }[keyof EventMap];

export async function tellLid<T extends Lidevent>(
  tx: Tx,
  type: T,
  { lid, extra }: { lid: Kringlid; extra: Partial<EventMap[T]> },
  { community, klok }: Kringomgeving,
): Promise<void> {
  const { id: kringlidId, kringId, lidmaatschapId } = lid;
  const data = {
    ...communityFeiten(community),
    kringId,
    kringlidId,
    lidmaatschapId,
    ...extra,
  } as EventMap[T];
  await publish(tx, newEvent(type, kringlidId, data, klok) as AnyEvent);
}

export function recordLid(tx: Tx, { regio }: Community, voor: Kringlid | null, na: Kringlid): void {
  recordAudit(tx, { soort: 'kringlid', handeling: na.status, id: na.id, regio, voor, na });
}

export function recordKring(
  tx: Tx,
  { regio }: Community,
  handeling: string,
  { voor, na }: { voor: Kring | null; na: Kring },
): void {
  recordAudit(tx, { soort: 'kring', handeling, id: na.id, regio, voor, na });
}
