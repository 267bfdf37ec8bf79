// SPDX-License-Identifier: EUPL-1.2
import {
  newEvent,
  notFound,
  type Actor,
  type AnyEvent,
  type EventMap,
  type GesprekFeiten,
  type Klok,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { communityFeiten } from '../bijeenkomst/bijeenkomst.opslag.js';
import { Community } from '../community/community.entity.js';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Antwoord } from './antwoord.entity.js';
import { Gesprek } from './gesprek.entity.js';
import { assessGesprek, type Gespreksdaad } from './gesprek.rules.js';

const FOLLOW = `INSERT INTO communities.gespreksvolger (gesprek_id, lidmaatschap_id, sinds)
  VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;

/** A gesprek with the community that it is in, and as whom the actor is in it. */
export interface Plaats {
  gesprek: Gesprek;
  community: Community;
  lid: Lidmaatschap;
}

/** Throws `niet-gevonden`, also for who may not read it. */
export async function findGesprek(tx: Tx, id: string): Promise<Gesprek> {
  const gesprek = await tx.findOneBy(Gesprek, { id });
  if (!gesprek) throw notFound('Dit gesprek');
  return gesprek;
}

const findLid = (
  tx: Tx,
  { subject, kvkNummer = '' }: Actor,
  communityId: string,
): Promise<Lidmaatschap | null> =>
  tx.findOneBy(Lidmaatschap, { communityId, subject, kvkNummer, status: 'lid' });

/** The community, for who may read what is said in it. Throws `niet-gevonden` for anybody else. */
export async function requireLeesbaar(tx: Tx, id: string): Promise<Community> {
  const community = await tx
    .createQueryBuilder(Community, 'c')
    .where('c.id = :id AND c.id IN (SELECT communities.leesbare())', { id })
    .getOne();
  if (!community) throw notFound('Deze community');
  return community;
}

/** As which member somebody writes. Throws `conflict` for who is none. */
export async function requireLid(tx: Tx, actor: Actor, communityId: string): Promise<Lidmaatschap> {
  const lid = await findLid(tx, actor, communityId);
  if (lid) return lid;
  throw conflict('geen-lid', [{ melding: 'Word eerst lid van de community. Dan kunt u hier meepraten.' }]);
}

/** Throws `conflict` with every reason why this cannot be done at this moment. */
export function requireGespreksdaad(
  daad: Gespreksdaad,
  { status, tekst }: Pick<Gesprek, 'status' | 'tekst'>,
  { gearchiveerdOp }: Community,
): void {
  const redenen = assessGesprek(daad, {
    status,
    weg: tekst === null,
    gearchiveerd: gearchiveerdOp !== null,
  });
  if (redenen.length > 0) throw conflict('gesprek-kan-niet', redenen);
}

/** The gesprek, for something that any member may do with it. */
export async function findPlaats(tx: Tx, actor: Actor, id: string, daad: Gespreksdaad): Promise<Plaats> {
  const gesprek = await findGesprek(tx, id);
  const community = await findCommunity(tx, gesprek.communityId);
  const lid = await findLid(tx, actor, gesprek.communityId);
  if (!lid) throw notFound('Dit gesprek');
  requireGespreksdaad(daad, gesprek, community);
  return { gesprek, community, lid };
}

/** The same, for something that only who asked may do. Throws `niet-gevonden` for anybody else. */
export async function findEigen(tx: Tx, actor: Actor, id: string, daad: Gespreksdaad): Promise<Plaats> {
  const plaats = await findPlaats(tx, actor, id, daad);
  if (plaats.gesprek.lidmaatschapId !== plaats.lid.id) throw notFound('Dit gesprek');
  return plaats;
}

/** As somebody, once. */
export const follow = (
  tx: Tx,
  { id }: Pick<Gesprek, 'id'>,
  lidmaatschapId: string,
  nu: Date,
): Promise<unknown> => tx.query(FOLLOW, [id, lidmaatschapId, nu]);

export interface Gesprekswijziging {
  oud: Gesprek;
  velden: Partial<Gesprek>;
  versie: number;
  community: Community;
  handeling: string;
}

/** The next version. 409 when `versie` has moved. */
export async function updateGesprek(
  tx: Tx,
  { subject }: Actor,
  nu: Date,
  { oud, velden, versie, community, handeling }: Gesprekswijziging,
): Promise<Gesprek> {
  if (oud.versie !== versie) throw versieVerouderd(oud);
  const nieuw = { ...velden, versie: versie + 1, gewijzigdDoor: subject, gewijzigdOp: nu };
  const uitkomst = await tx.update(Gesprek, { id: oud.id, versie }, nieuw).catch(refuseWeg);
  if (!changedOne(uitkomst)) throw versieVerouderd(await findGesprek(tx, oud.id));
  const na = { ...oud, ...nieuw };
  record(tx, community, { soort: 'gesprek', handeling, voor: oud, na });
  return na;
}

/** The answer was taken back while it was being accepted. */
function refuseWeg(fout: unknown): never {
  const { constraint } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
  if (constraint !== 'aanvaard_antwoord_weg') throw fout;
  throw ANTWOORD_WEG;
}

export const ANTWOORD_WEG = conflict('antwoord-weg', [
  { melding: 'Dit antwoord is ingetrokken. Laad het gesprek opnieuw.' },
]);

export interface Postregel {
  soort: 'gesprek' | 'antwoord';
  handeling: string;
  voor: Gesprek | Antwoord | null;
  na: Gesprek | Antwoord;
}

export function record(tx: Tx, { regio }: Community, { soort, handeling, voor, na }: Postregel): void {
  recordAudit(tx, { soort, handeling, id: na.id, regio, voor, na });
}

type Gespreksevent = { [T in keyof EventMap]: EventMap[T] extends GesprekFeiten ? T : never }[keyof EventMap];

/** Tells the others; `wie` is the lidmaatschap that the event is about. */
export async function tellGesprek<T extends Gespreksevent>(
  tx: Tx,
  klok: Klok,
  type: T,
  {
    gesprek,
    community,
    wie,
    extra,
  }: {
    gesprek: Gesprek;
    community: Community;
    wie: string;
    extra: Omit<EventMap[T], keyof GesprekFeiten>;
  },
): Promise<void> {
  const feiten: GesprekFeiten = {
    ...{ ...communityFeiten(community), gesprekId: gesprek.id, lidmaatschapId: wie },
    themas: gesprek.themas,
  };
  await publish(tx, newEvent(type, gesprek.id, { ...feiten, ...extra } as EventMap[T], klok) as AnyEvent);
}
