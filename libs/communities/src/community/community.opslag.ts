// SPDX-License-Identifier: EUPL-1.2
import { newEvent, notFound, type Actor, type Klok } from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { conflict, refuseTaken, versieVerouderd } from '../fouten.js';
import { Community } from './community.entity.js';

const NAAM_BESTAAT = conflict('community-bestaat-al', [
  { pad: 'naam', melding: 'In deze regio is er al een community met deze naam.' },
]);
const refuseNaam = refuseTaken('community_naam', NAAM_BESTAAT);

const BEHEERT = 'SELECT communities.beheert($1) AS beheert';

/** Throws `niet-gevonden`. */
export async function findCommunity(tx: Tx, id: string): Promise<Community> {
  const community = await tx.findOneBy(Community, { id });
  if (!community) throw notFound('Deze community');
  return community;
}

/** Throws `niet-gevonden` for who does not decide about its members. */
export async function requireBeheer(tx: Tx, id: string): Promise<Community> {
  const community = await findCommunity(tx, id);
  const [rij]: { beheert: boolean }[] = await tx.query(BEHEERT, [id]);
  if (rij?.beheert !== true) throw notFound('Deze community');
  return community;
}

/** With its event and its audit line. */
export async function insertCommunity(tx: Tx, klok: Klok, nieuw: Community): Promise<void> {
  await tx.insert(Community, nieuw).catch(refuseNaam);
  const { id: communityId, regio, soort, thema, sectie } = nieuw;
  const feiten = { communityId, regio, soort, thema, sectie };
  await publish(tx, newEvent('community-opgericht', communityId, feiten, klok));
  record(tx, 'opgericht', null, nieuw);
}

/** The next version. 409 when `versie` has moved, 404 when this actor may not change it. */
export async function updateCommunity(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  { oud, velden, versie }: { oud: Community; velden: Partial<Community>; versie: number },
): Promise<void> {
  if (oud.versie !== versie) throw versieVerouderd(oud);
  const nieuw = {
    ...{ ...oud, ...velden },
    ...{ versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() },
  };
  const { id, regio: _regio, opgerichtOp: _opgerichtOp, ...kolommen } = nieuw;
  const uitkomst = await tx.update(Community, { id, versie }, kolommen).catch(refuseNaam);
  if (!changedOne(uitkomst)) throw await whyNot(tx, oud);
  record(tx, 'gewijzigd', oud, nieuw);
}

/** Nothing changed: it moved at this moment, or its region is of others. */
async function whyNot(tx: Tx, oud: Community): Promise<Error> {
  const nu = await findCommunity(tx, oud.id);
  return nu.versie === oud.versie ? notFound('Deze community') : versieVerouderd(nu);
}

function record(tx: Tx, handeling: string, voor: Community | null, na: Community): void {
  recordAudit(tx, { soort: 'community', handeling, id: na.id, regio: na.regio, voor, na });
}
