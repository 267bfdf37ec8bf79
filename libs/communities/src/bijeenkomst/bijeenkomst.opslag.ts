// SPDX-License-Identifier: EUPL-1.2
import {
  newEvent,
  notFound,
  type Actor,
  type BijeenkomstFeiten,
  type CommunityFeiten,
  type EventMap,
  type Klok,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import type { Community } from '../community/community.entity.js';
import { requireBeheer } from '../community/community.opslag.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { Bijeenkomst } from './bijeenkomst.entity.js';
import { assessDaad, type Daad } from './bijeenkomst.rules.js';

/** Throws `niet-gevonden`. */
export async function findBijeenkomst(tx: Tx, id: string): Promise<Bijeenkomst> {
  const bijeenkomst = await tx.findOneBy(Bijeenkomst, { id });
  if (!bijeenkomst) throw notFound('Deze bijeenkomst');
  return bijeenkomst;
}

/** For who keeps its community. Throws `niet-gevonden` for anybody else. */
export async function findBeheerd(
  tx: Tx,
  id: string,
): Promise<{ bijeenkomst: Bijeenkomst; community: Community }> {
  const bijeenkomst = await findBijeenkomst(tx, id);
  return { bijeenkomst, community: await requireBeheer(tx, bijeenkomst.communityId) };
}

/** Throws `conflict` with every reason why this cannot be done at this moment. */
export function requireDaad(daad: Daad, { status, begin }: Bijeenkomst, nu: Date): void {
  const redenen = assessDaad(daad, { status, begonnen: begin <= nu });
  if (redenen.length > 0) throw conflict('bijeenkomst-kan-niet', redenen);
}

type Bijeenkomstevent = {
  [T in keyof EventMap]: EventMap[T] extends BijeenkomstFeiten ? T : never;
}[keyof EventMap];

export async function insertBijeenkomst(
  tx: Tx,
  klok: Klok,
  community: Community,
  nieuw: Bijeenkomst,
): Promise<void> {
  await tx.insert(Bijeenkomst, nieuw);
  await tell(tx, 'bijeenkomst-gepland', { community, na: nieuw }, klok);
  record(tx, community, 'gepland', null, nieuw);
}

export interface Bijeenkomstwijziging {
  oud: Bijeenkomst;
  velden: Partial<Bijeenkomst>;
  versie: number;
  community: Community;
  handeling: 'gewijzigd' | 'afgelast';
}

/** The next version. 409 when `versie` has moved, or when more members come than there would be places. */
export async function updateBijeenkomst(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  { oud, velden, versie, community, handeling }: Bijeenkomstwijziging,
): Promise<Bijeenkomst> {
  if (oud.versie !== versie) throw versieVerouderd(oud);
  const nieuw = { ...velden, versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const uitkomst = await tx.update(Bijeenkomst, { id: oud.id, versie }, nieuw).catch(refuseVol);
  if (!changedOne(uitkomst)) throw versieVerouderd(await findBijeenkomst(tx, oud.id));
  const na = { ...oud, ...nieuw };
  await tell(tx, `bijeenkomst-${handeling}`, { community, na }, klok);
  record(tx, community, handeling, oud, na);
  return na;
}

/** The database does not let go of who has a place. */
function refuseVol(fout: unknown): never {
  const { constraint } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
  if (constraint !== 'bijeenkomst_vol') throw fout;
  throw conflict('bijeenkomst-te-vol', [
    { pad: 'capaciteit', melding: 'Er zijn al meer leden aangemeld. Kies een hoger aantal.' },
  ]);
}

/** Of a community, as events tell it. */
export const communityFeiten = ({ id, regio, soort, thema, sectie }: Community): CommunityFeiten => ({
  ...{ communityId: id, regio, soort, thema, sectie },
});

async function tell(
  tx: Tx,
  type: Bijeenkomstevent,
  { community, na }: { community: Community; na: Bijeenkomst },
  klok: Klok,
): Promise<void> {
  const feiten: BijeenkomstFeiten = {
    ...{ ...communityFeiten(community), bijeenkomstId: na.id, versie: na.versie },
    ...{ begin: na.begin.toISOString(), eind: na.eind.toISOString() },
  };
  await publish(tx, newEvent(type, na.id, feiten, klok));
}

function record(
  tx: Tx,
  { regio }: Community,
  handeling: string,
  voor: Bijeenkomst | null,
  na: Bijeenkomst,
): void {
  recordAudit(tx, { soort: 'bijeenkomst', handeling, id: na.id, regio, voor, na });
}
