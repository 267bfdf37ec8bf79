// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, requireVrijgegeven, type Bestand, type Datasleutel, type Tx } from '#libs/platform';
import { In, IsNull } from 'typeorm';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import type { PostbijlageWeergave } from './bijlage.dto.js';
import { Postbijlage, PostbijlageInhoud } from './bijlage.entity.js';

/** Where the content of a file stands, as its encryption knows it. */
export const inhoudPlek = (bijlageId: string): { kolom: string; rij: string } => ({
  kolom: 'communities.bijlage_inhoud.inhoud',
  rij: bijlageId,
});

// What the firm added is its own to ask for, but a colleague who is no member does not open it here.
const LEEST = 'SELECT WHERE $1 IN (SELECT communities.leesbare())';

/** Reading of files. Which exist for whom is decided by row-level security. */
@Injectable()
export class PostbijlageLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
  ) {}

  /** Of these questions (without what hangs on their answers) or answers; by the id of what they hang on. */
  async hangingOn(
    tx: Tx,
    haak: 'gesprekId' | 'antwoordId',
    ids: readonly string[],
  ): Promise<(id: string) => PostbijlageWeergave[]> {
    const alleen = haak === 'gesprekId' ? { antwoordId: IsNull() } : {};
    const rijen = await tx.find(Postbijlage, {
      where: { [haak]: In([...ids]), ...alleen },
      order: { plek: 'ASC' },
    });
    const sleutels = await this.kast.take(tx, rijen);
    return (id) =>
      rijen
        .filter((rij) => rij[haak] === id)
        .map((rij) => toPostbijlage(rij, sleutels.get(rij.betrokkeneId)));
  }

  /** `conflict` while nobody has looked at it, and when something was found in it. */
  download(actor: Actor, communityId: string, id: string): Promise<Bestand> {
    return this.db.as(actor, async (tx) => {
      const [lid]: unknown[] = await tx.query(LEEST, [communityId]);
      const bijlage = lid ? await tx.findOneBy(Postbijlage, { id, communityId }) : null;
      if (!bijlage) throw notFound('Dit bestand');
      requireVrijgegeven(bijlage.status);
      const gevonden = await tx.findOneBy(PostbijlageInhoud, { bijlageId: id });
      const sleutel = (await this.kast.take(tx, [bijlage])).get(bijlage.betrokkeneId);
      const naam = unseal(sleutel, 'bijlage.naam', id, bijlage.naam);
      if (!gevonden || !sleutel || naam === null) throw notFound('Dit bestand');
      return { naam, soort: bijlage.soort, inhoud: openInhoud(sleutel, gevonden) };
    });
  }
}

export const openInhoud = (sleutel: Datasleutel, { bijlageId, inhoud }: PostbijlageInhoud): Buffer =>
  sleutel.decryptBytes(inhoudPlek(bijlageId), inhoud);

export const toPostbijlage = (rij: Postbijlage, sleutel: Datasleutel | undefined): PostbijlageWeergave => ({
  ...{ id: rij.id, naam: unseal(sleutel, 'bijlage.naam', rij.id, rij.naam), soort: rij.soort },
  ...{ bytes: rij.bytes, status: rij.status, toegevoegdOp: rij.toegevoegdOp },
});
