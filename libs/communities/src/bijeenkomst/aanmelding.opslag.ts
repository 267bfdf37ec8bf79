// SPDX-License-Identifier: EUPL-1.2
import {
  newEvent,
  type AnyEvent,
  type DeelnemerFeiten,
  type EventMap,
  type EventType,
  type Klok,
} from '#libs/kernel';
import { publish, recordAudit, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import { Aanmelding } from './aanmelding.entity.js';
import { communityFeiten } from './bijeenkomst.opslag.js';

const SCHUIF_OP = `SELECT id, bijeenkomst_id AS "bijeenkomstId", lidmaatschap_id AS "lidmaatschapId", status, sinds,
    herinnerd_op AS "herinnerdOp", aanwezig, gewijzigd_door AS "gewijzigdDoor", gewijzigd_op AS "gewijzigdOp"
  FROM communities.schuif_op($1)`;
const KOMEND = `SELECT a.id FROM communities.aanmelding a JOIN communities.bijeenkomst b ON b.id = a.bijeenkomst_id
  WHERE a.lidmaatschap_id = $1 AND a.status <> 'afgemeld' AND a.aanwezig IS NULL AND b.begin > $2
    AND ($3::uuid IS NULL OR b.kring_id = $3) ORDER BY b.id`;

/** With which an aanmelding changes: whose community it is, who does it and when. */
export interface Omgeving {
  community: Community;
  door: string;
  klok: Klok;
}

type Deelnemerevent = { [T in EventType]: EventMap[T] extends DeelnemerFeiten ? T : never }[EventType];

const feitenOf = (
  { id: aanmeldingId, bijeenkomstId, lidmaatschapId }: Aanmelding,
  community: Community,
): DeelnemerFeiten => ({ ...communityFeiten(community), bijeenkomstId, aanmeldingId, lidmaatschapId });

export async function tellDeelnemer<T extends Deelnemerevent>(
  tx: Tx,
  type: T,
  {
    rij,
    extra,
    community,
    klok,
  }: { rij: Aanmelding; extra: Omit<EventMap[T], keyof DeelnemerFeiten> } & Omit<Omgeving, 'door'>,
): Promise<void> {
  const data = { ...feitenOf(rij, community), ...extra } as EventMap[T];
  await publish(tx, newEvent(type, rij.id, data, klok) as AnyEvent);
}

export type Berichtaanleiding = EventMap['deelnemerbericht-gevraagd']['soort'];

/** One mail each: what fails for one is not sent twice to the others. */
export async function askBerichten(
  tx: Tx,
  klok: Klok,
  soort: Berichtaanleiding,
  rijen: readonly { id: string; bijeenkomstId: string }[],
): Promise<void> {
  for (const { id: aanmeldingId, bijeenkomstId } of rijen) {
    const data = { aanmeldingId, bijeenkomstId, soort };
    await publish(tx, newEvent('deelnemerbericht-gevraagd', aanmeldingId, data, klok));
  }
}

export function recordAanmelding(
  tx: Tx,
  { regio }: Community,
  handeling: string,
  voor: Aanmelding | null,
  na: Aanmelding,
): void {
  recordAudit(tx, { soort: 'aanmelding', handeling, id: na.id, regio, voor, na });
}

/** Gives free places to who waits longest, and tells them. Who gives up his place may not see who gets it. */
export async function moveUp(
  tx: Tx,
  bijeenkomstId: string,
  { community, klok }: Omit<Omgeving, 'door'>,
): Promise<void> {
  const rijen: Aanmelding[] = await tx.query(SCHUIF_OP, [bijeenkomstId]);
  const extra = { status: 'aangemeld', hoe: 'plaats-vrij' } as const;
  for (const rij of rijen) {
    recordAanmelding(tx, community, 'opgeschoven', { ...rij, status: 'wachtlijst' }, rij);
    await tellDeelnemer(tx, 'bijeenkomst-aangemeld', { rij, extra, community, klok });
  }
  await askBerichten(tx, klok, 'plaats-vrij', rijen);
}

/** Frees the place, for who waits longest. */
export async function signOff(tx: Tx, oud: Aanmelding, omgeving: Omgeving): Promise<void> {
  const { community, door, klok } = omgeving;
  const nu = klok.nu();
  const velden = { status: 'afgemeld', sinds: nu, gewijzigdDoor: door, gewijzigdOp: nu } as const;
  await tx.update(Aanmelding, { id: oud.id }, velden);
  const na = { ...oud, ...velden };
  recordAanmelding(tx, community, 'afgemeld', oud, na);
  await tellDeelnemer(tx, 'bijeenkomst-afgemeld', { rij: na, extra: {}, community, klok });
  await moveUp(tx, oud.bijeenkomstId, omgeving);
}

/** Somebody who is a member no more comes to nothing; or to nothing of that kring. */
export async function signOffAll(
  tx: Tx,
  lidmaatschapId: string,
  omgeving: Omgeving,
  kringId: string | null = null,
): Promise<void> {
  const rijen: { id: string }[] = await tx.query(KOMEND, [lidmaatschapId, omgeving.klok.nu(), kringId]);
  const aanmeldingen = await tx.find(Aanmelding, {
    where: { id: In(rijen.map(({ id }) => id)) },
    order: { bijeenkomstId: 'ASC' },
  });
  for (const oud of aanmeldingen) await signOff(tx, oud, omgeving);
}
