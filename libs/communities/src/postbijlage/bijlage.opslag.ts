// SPDX-License-Identifier: EUPL-1.2
import { newEvent, notFound, type Klok } from '#libs/kernel';
import { publish, recordAudit, type Tx } from '#libs/platform';
import { In, IsNull } from 'typeorm';
import { communityFeiten } from '../bijeenkomst/bijeenkomst.opslag.js';
import type { Community } from '../community/community.entity.js';
import { findCommunity } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { Antwoord } from '../gesprek/antwoord.entity.js';
import { Gesprek } from '../gesprek/gesprek.entity.js';
import { Postbijlage } from './bijlage.entity.js';
import { MEESTE_BIJ_POST, freePlekken } from './bijlage.rules.js';

/** What files hang on: an answer, or the question itself. */
export interface Haak {
  gesprekId: string;
  antwoordId: string | null;
}

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('postbijlage:' || $1, 0))`;

const TE_VEEL = conflict('te-veel-bijlagen', [
  { pad: 'bijlageIds', melding: `Bij een bericht kunnen ten hoogste ${MEESTE_BIJ_POST} bestanden.` },
]);

/** Until this transaction ends nobody else gives this member's files a place. */
export const lockPlekken = (tx: Tx, lidmaatschapId: string): Promise<unknown> =>
  tx.query(LOCK, [lidmaatschapId]);

const onHaak = ({ gesprekId, antwoordId }: Haak): object => ({
  gesprekId,
  antwoordId: antwoordId ?? IsNull(),
});

/**
 * Hangs files that the writer added on words of his own, in the caller's transaction. Throws `niet-gevonden` for a file that is
 * not his or hangs already, `conflict` when the words have too many or went at this moment.
 */
export async function hangBijlagen(
  tx: Tx,
  community: Community,
  haak: Haak,
  lidmaatschapId: string,
  ids: readonly string[] = [],
): Promise<void> {
  if (ids.length === 0) return;
  await lockPlekken(tx, lidmaatschapId);
  await lockWoorden(tx, haak);
  const los = await tx.findBy(Postbijlage, { id: In(ids), lidmaatschapId, gesprekId: IsNull() });
  if (los.length < ids.length) throw notFound('Dit bestand');
  const plekken = await requirePlekken(tx, haak, ids.length);
  for (const voor of los) {
    const na = { ...voor, ...haak, plek: plekken[ids.indexOf(voor.id)] ?? 0 };
    await tx.update(Postbijlage, { id: voor.id }, { ...haak, plek: na.plek });
    recordBijlage(tx, community, 'geplaatst', voor, na);
  }
}

/** In the order of the ids the lowest places that are free. */
async function requirePlekken(tx: Tx, haak: Haak, aantal: number): Promise<number[]> {
  const hangt = await tx.find(Postbijlage, { select: { plek: true }, where: onHaak(haak) });
  const bezet = hangt.map(({ plek }) => plek);
  const vrij = freePlekken(bezet, MEESTE_BIJ_POST, aantal);
  if (vrij.length < aantal) throw TE_VEEL;
  return vrij;
}

/** They stay as they are until it is done: what is withdrawn at the same moment waits, and then takes the files along. */
async function lockWoorden(tx: Tx, { gesprekId, antwoordId }: Haak): Promise<void> {
  const lock = { mode: 'pessimistic_read' } as const;
  const woorden =
    antwoordId === null
      ? await tx.findOne(Gesprek, { where: { id: gesprekId }, lock })
      : await tx.findOne(Antwoord, { where: { id: antwoordId, gesprekId }, lock });
  if (!woorden || woorden.tekst === null) throw notFound('Dit bericht');
}

export function recordBijlage(
  tx: Tx,
  { regio }: Pick<Community, 'regio'>,
  handeling: string,
  voor: Postbijlage | null,
  na: Postbijlage | null,
): void {
  recordAudit(tx, { soort: 'postbijlage', handeling, id: (na ?? voor)?.id ?? '', regio, voor, na });
}

/** Has the worker look at it. */
export async function tellToegevoegd(tx: Tx, rij: Postbijlage, klok: Klok): Promise<void> {
  const { id: bijlageId, lidmaatschapId, soort: bestandssoort, bytes, status } = rij;
  const community = await findCommunity(tx, rij.communityId);
  const feiten = {
    ...{ ...communityFeiten(community), bijlageId, lidmaatschapId },
    ...{ bestandssoort, bytes, status },
  };
  await publish(tx, newEvent('postbijlage-toegevoegd', bijlageId, feiten, klok));
}
