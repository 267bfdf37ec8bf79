// SPDX-License-Identifier: EUPL-1.2
import { deleting, isVrijgegeven, type Datasleutel, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import type { Zegelkast } from '../persoon/zegel.js';
import { Postbijlage, PostbijlageInhoud } from './bijlage.entity.js';
import { openInhoud, toPostbijlage } from './bijlage.lezer.js';
import { recordBijlage } from './bijlage.opslag.js';
import { LOSSE_POSTBIJLAGE } from './verwerkingen.js';

/** How many bytes of files one answer may hold. */
const MEESTE_SAMEN = 20 * 1024 * 1024;

/**
 * Files of these lidmaatschappen, oldest first, as far as this actor may see them; by lidmaatschap. `inhoud` is in base64, `null`
 * when nobody may open it or when the answer would get too large.
 */
export async function exportBijlagen(
  tx: Tx,
  kast: Zegelkast,
  lidmaatschapIds: string[],
): Promise<(id: string) => object[]> {
  const where = { lidmaatschapId: In(lidmaatschapIds) };
  const rijen = await tx.find(Postbijlage, { where, order: { toegevoegdOp: 'ASC', id: 'ASC' } });
  const sleutels = await kast.take(tx, rijen);
  const bestanden: { van: string; bestand: object }[] = [];
  let ruimte = MEESTE_SAMEN;
  for (const rij of rijen) {
    const sleutel = sleutels.get(rij.betrokkeneId);
    const inhoud = await readInhoud(tx, rij, sleutel, ruimte);
    ruimte -= inhoud?.length ?? 0;
    const { gesprekId, antwoordId } = rij;
    const base64 = { inhoud: inhoud?.toString('base64') ?? null };
    const bestand = { ...toPostbijlage(rij, sleutel), gesprekId, antwoordId, ...base64 };
    bestanden.push({ van: rij.lidmaatschapId, bestand });
  }
  return (id) => bestanden.filter(({ van }) => van === id).map(({ bestand }) => bestand);
}

async function readInhoud(
  tx: Tx,
  { id, status, bytes }: Postbijlage,
  sleutel: Datasleutel | undefined,
  ruimte: number,
): Promise<Buffer | null> {
  if (!isVrijgegeven(status) || bytes > ruimte || sleutel === undefined) return null;
  const gevonden = await tx.findOneBy(PostbijlageInhoud, { bijlageId: id });
  return gevonden && openInhoud(sleutel, gevonden);
}

/** As `systeem`: of somebody all files, wherever they hang. Before the words go: these take files along without a word. */
export async function eraseBijlagen(tx: Tx, lidmaatschapId: string, community: Community): Promise<void> {
  for (const rij of await tx.findBy(Postbijlage, { lidmaatschapId })) {
    await tx.delete(Postbijlage, { id: rij.id });
    recordBijlage(tx, community, 'gewist', rij, null);
  }
}

const LOS = 'gesprek_id IS NULL';
const DUE = `SELECT id FROM communities.bijlage
  WHERE ${LOS} AND toegevoegd_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const WEG = `DELETE FROM communities.bijlage WHERE ${LOS} AND id = ANY ($1)`;

/** What was added and hangs on nothing goes after a day. */
export const LOSSE_POSTBIJLAGEN = deleting(LOSSE_POSTBIJLAGE.code, DUE, WEG);
