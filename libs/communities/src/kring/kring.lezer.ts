// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import {
  Database,
  decodeCursor,
  toPagina,
  type Datasleutel,
  type Pagina,
  type PaginaQuery,
  type Tx,
} from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import type { KringWeergave } from './kring.dto.js';
import { findKring } from './kring.opslag.js';
import { toKringWeergave, type Kringrij, type Lidrij } from './kring.weergave.js';

const SELECT = `SELECT k.id, k.community_id AS "communityId", c.naam AS "communityNaam", k.nummer, k.minst, k.meest, k.bezet,
    k.uitleg, k.ritme_week AS week, k.ritme_dag AS dag, k.ritme_tijd AS tijd, k.ritme_duur AS duur, k.plaats, k.link,
    k.gevormd_op AS "gevormdOp", k.versie, communities.beheert(k.community_id) AS beheert,
    (SELECT count(*)::int FROM communities.bijeenkomst b WHERE b.kring_id = k.id AND b.status = 'gepland' AND b.eind <= $1) AS gehouden
  FROM communities.kring k JOIN communities.community c ON c.id = k.community_id`;
const ONE = `${SELECT} WHERE k.id = $2`;
const PAGE = `${SELECT} WHERE k.community_id = $2 AND k.nummer > $3 ORDER BY k.nummer LIMIT $4`;
const LEDEN = `SELECT k.id AS "kringlidId", k.kring_id AS "kringId", k.lidmaatschap_id AS "lidmaatschapId", k.status, k.sinds,
    k.beeindigd_op AS "beeindigdOp", k.reden, k.versie, l.betrokkene_id AS "betrokkeneId", l.weergavenaam,
    l.subject = $2 AND l.kvk_nummer = $3 AS zelf,
    (SELECT count(*)::int FROM communities.aanmelding a JOIN communities.bijeenkomst b ON b.id = a.bijeenkomst_id
      WHERE a.lidmaatschap_id = l.id AND b.kring_id = k.kring_id AND a.aanwezig) AS bijgewoond
  FROM communities.kringlid k JOIN communities.lidmaatschap l ON l.id = k.lidmaatschap_id
  WHERE k.kring_id = ANY ($1) AND k.status IN ('lid', 'uitgenodigd', 'vertrokken') ORDER BY k.sinds, k.id`;

/** Kringen as their members see them, and who keeps the community. */
@Injectable()
export class KringLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Throws `niet-gevonden` for who has nothing to do with it. */
  read(actor: Actor, id: string): Promise<KringWeergave> {
    return this.db.as(actor, async (tx) => {
      await findKring(tx, id);
      const rijen: Kringrij[] = await tx.query(ONE, [this.klok.nu(), id]);
      const [weergave] = await this.show(tx, actor, rijen);
      if (!weergave) throw new Error('Een kring zonder community.');
      return weergave;
    });
  }

  /** By number: those one is in or asked for, and for who keeps the community all of them. */
  list(actor: Actor, communityId: string, { cursor, aantal }: PaginaQuery): Promise<Pagina<KringWeergave>> {
    const na = Number(decodeCursor(cursor, ['nummer'])?.['nummer'] ?? 0);
    return this.db.as(actor, async (tx) => {
      await findCommunity(tx, communityId);
      const rijen: Kringrij[] = await tx.query(PAGE, [this.klok.nu(), communityId, na, aantal + 1]);
      const weergaven = await this.show(tx, actor, rijen);
      return toPagina(
        weergaven,
        aantal,
        ({ nummer }) => ({ nummer: String(nummer) }),
        (een) => een,
      );
    });
  }

  private async show(
    tx: Tx,
    { subject, kvkNummer }: Actor,
    rijen: readonly Kringrij[],
  ): Promise<KringWeergave[]> {
    const ids = rijen.map(({ id }) => id);
    const leden: Lidrij[] = ids.length === 0 ? [] : await tx.query(LEDEN, [ids, subject, kvkNummer ?? null]);
    const sleutels = await this.kast.take(tx, leden);
    const open = leden.map((lid) => openLid(lid, sleutels.get(lid.betrokkeneId)));
    return rijen.map((rij) => {
      const er = open.filter(({ kringId }) => kringId === rij.id);
      return toKringWeergave(rij, er);
    });
  }
}

function openLid(
  lid: Lidrij,
  sleutel: Datasleutel | undefined,
): Lidrij & { naam: string | null; waarom: string | null } {
  return {
    ...lid,
    naam: unseal(sleutel, 'lidmaatschap.weergavenaam', lid.lidmaatschapId, lid.weergavenaam),
    waarom: unseal(sleutel, 'kringlid.reden', lid.kringlidId, lid.reden),
  };
}
