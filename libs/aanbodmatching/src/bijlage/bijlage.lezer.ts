// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, requireVrijgegeven, type Bestand, type Datasleutel, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { requireDeel } from '../gesprek/gesprek.opslag.js';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import type { BijlageWeergave } from './bijlage.dto.js';
import { Bijlage, BijlageInhoud } from './bijlage.entity.js';

/** Where the content of a file stands, as its encryption knows it. */
export const inhoudPlek = (bijlageId: string) => ({
  kolom: 'aanbodmatching.bijlage_inhoud.inhoud',
  rij: bijlageId,
});

const OP_VOLGORDE = { toegevoegdOp: 'ASC', id: 'ASC' } as const;

/** Reading of files, and the files themselves. Which exist for whom is decided by row-level security alone. */
@Injectable()
export class BijlageLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
  ) {}

  /** All that this actor may see of one hulpvraag, oldest first; there are never many. */
  async list(actor: Actor, hulpvraagId: string): Promise<BijlageWeergave[]> {
    return this.db.as(actor, async (tx) => {
      await requireDeel(tx, actor, hulpvraagId);
      const rijen = await tx.find(Bijlage, { where: { hulpvraagId }, order: OP_VOLGORDE });
      const bos = await this.kast.take(tx, rijen);
      return rijen.map((rij) => toWeergave(rij, bos));
    });
  }

  async readIn(tx: Tx, id: string): Promise<BijlageWeergave> {
    const bijlage = await tx.findOneBy(Bijlage, { id });
    if (!bijlage) throw notFound('Deze bijlage');
    return toWeergave(bijlage, await this.kast.take(tx, [bijlage]));
  }

  /** By the message or note that they hang on. */
  async hangingOn(
    tx: Tx,
    haak: 'berichtId' | 'notitieId',
    ids: readonly string[],
  ): Promise<Map<string, BijlageWeergave[]>> {
    const per = new Map<string, BijlageWeergave[]>();
    if (ids.length === 0) return per;
    const rijen = await tx.find(Bijlage, { where: { [haak]: In(ids) }, order: OP_VOLGORDE });
    const bos = await this.kast.take(tx, rijen);
    for (const rij of rijen) {
      const id = rij[haak] ?? '';
      per.set(id, [...(per.get(id) ?? []), toWeergave(rij, bos)]);
    }
    return per;
  }

  /** `conflict` while nobody has looked at it, and when something was found in it. */
  async download(actor: Actor, hulpvraagId: string, id: string): Promise<Bestand> {
    return this.db.as(actor, async (tx) => {
      const bijlage = await tx.findOneBy(Bijlage, { id, hulpvraagId });
      if (!bijlage) throw notFound('Deze bijlage');
      requireVrijgegeven(bijlage.status);
      const { naam } = (await this.kast.take(tx, [bijlage])).unseal('bijlage', id, bijlage);
      const inhoud = await tx.findOneBy(BijlageInhoud, { bijlageId: id });
      if (naam === null || !inhoud) throw notFound('Deze bijlage');
      const sleutel = await this.kast.requireOf(tx, bijlage.betrokkeneId);
      return { naam, soort: bijlage.soort, inhoud: openInhoud(sleutel, inhoud) };
    });
  }
}

export const openInhoud = (sleutel: Datasleutel, { bijlageId, inhoud }: BijlageInhoud): Buffer =>
  sleutel.decryptBytes(inhoudPlek(bijlageId), inhoud);

/** `null` without a key: nobody can read the name any more. */
export function toWeergave(bijlage: Bijlage, bos: Sleutelbos): BijlageWeergave {
  const { id, berichtId, notitieId, partij, soort, bytes, status, toegevoegdOp } = bijlage;
  const { naam } = bos.unseal('bijlage', id, bijlage);
  return { id, berichtId, notitieId, partij, naam, soort, bytes, status, toegevoegdOp };
}
