// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In } from 'typeorm';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { toMijn } from '../lidmaatschap/lidmaatschap.opslag.js';
import type { MijnLidmaatschapWeergave } from '../lidmaatschap/lidmaatschap.weergave.js';
import { Zegelkast } from '../persoon/zegel.js';
import type { CommunitiesQuery, CommunityWeergave } from './community.dto.js';

type Rij = Omit<CommunityWeergave, 'regioNaam' | 'mijn'>;

const SELECT = `SELECT c.id, c.soort, c.thema, c.sectie, c.regio, c.naam, c.beschrijving, c.huisregels, c.toegang,
    c.gearchiveerd_op AS "gearchiveerdOp", c.versie, c.opgericht_op AS "opgerichtOp",
    communities.aantal_leden(c.id) AS "aantalLeden", b.beheert,
    CASE WHEN b.beheert THEN (SELECT count(*)::int FROM communities.lidmaatschap l
      WHERE l.community_id = c.id AND l.status = 'gevraagd') END AS "aantalVerzoeken"
  FROM communities.community c, LATERAL (SELECT communities.beheert(c.id) AS beheert) b`;
const ONE = `${SELECT} WHERE c.id = $1`;
// The pattern has its own signs escaped.
const PAGE = `${SELECT}
  WHERE ($1::text IS NULL OR c.soort = $1) AND ($2::text IS NULL OR c.thema = $2)
    AND ($3::text IS NULL OR c.sectie = $3) AND ($4::text IS NULL OR c.regio = $4)
    AND ($5::text IS NULL OR c.naam ILIKE $5 OR c.beschrijving ILIKE $5)
    AND ($6::boolean IS NULL OR (c.gearchiveerd_op IS NOT NULL) = $6)
    AND ($7::text IS NULL OR EXISTS (SELECT FROM communities.lidmaatschap l
      WHERE l.community_id = c.id AND l.subject = $7 AND l.kvk_nummer = $8 AND l.status IN ('lid', 'gevraagd')))
    AND ($9::text IS NULL OR (c.naam, c.id) > ($9, $10::uuid))
  ORDER BY c.naam, c.id LIMIT $11`;

/** The first eight values of `PAGE`. Of his own somebody sees those in the archive too. */
function filtersOf(
  { soort, thema, sectie, regio, zoek, gearchiveerd, mijn }: CommunitiesQuery,
  wie: Actor,
): unknown[] {
  const eigen = mijn === true;
  const archief = eigen ? gearchiveerd : gearchiveerd === true;
  const van = eigen ? [wie.subject, wie.kvkNummer] : [null, null];
  return [soort, thema, sectie, regio, patternOf(zoek), archief, ...van];
}

const patternOf = (zoek: string | undefined): string | null =>
  zoek === undefined ? null : `%${zoek.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** Communities as somebody sees them: with his own lidmaatschap, and what he decides about. */
@Injectable()
export class CommunityLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Throws `niet-gevonden`. */
  async read(actor: Actor, id: string): Promise<CommunityWeergave> {
    const { namen } = await this.stamgegevens.gebieden();
    return this.db.as(actor, async (tx) => {
      const rijen: Rij[] = await tx.query(ONE, [id]);
      const [weergave] = await this.show(tx, actor, rijen, namen);
      if (!weergave) throw notFound('Deze community');
      return weergave;
    });
  }

  /** By name. Those of one's own are shown whether they are in the archive or not. */
  async list(actor: Actor, query: CommunitiesQuery): Promise<Pagina<CommunityWeergave>> {
    const { cursor, aantal } = query;
    const na = decodeCursor(cursor, ['naam', 'id']);
    const { namen } = await this.stamgegevens.gebieden();
    return this.db.as(actor, async (tx) => {
      const waarden = [...filtersOf(query, actor), na?.['naam'], na?.['id'], aantal + 1];
      const rijen: Rij[] = await tx.query(
        PAGE,
        waarden.map((waarde) => waarde ?? null),
      );
      const weergaven = await this.show(tx, actor, rijen, namen);
      return toPagina(
        weergaven,
        aantal,
        ({ naam, id }) => ({ naam, id }),
        (weergave) => weergave,
      );
    });
  }

  private async show(
    tx: Tx,
    actor: Actor,
    rijen: readonly Rij[],
    namen: Record<string, string>,
  ): Promise<CommunityWeergave[]> {
    const mijn = await this.mijnIn(
      tx,
      actor,
      rijen.map(({ id }) => id),
    );
    return rijen.map((rij) => ({
      ...rij,
      regioNaam: namen[rij.regio] ?? rij.regio,
      mijn: mijn.get(rij.id) ?? null,
    }));
  }

  /** The last of his in each: who was refused and asked again is somebody who asks. */
  private async mijnIn(
    tx: Tx,
    actor: Actor,
    communityIds: string[],
  ): Promise<Map<string, MijnLidmaatschapWeergave>> {
    const { rol, subject, kvkNummer } = actor;
    if (rol !== 'ondernemer' || kvkNummer === undefined) return new Map();
    const rijen = await tx.find(Lidmaatschap, {
      where: { communityId: In(communityIds), subject, kvkNummer },
      order: { gevraagdOp: 'ASC', id: 'ASC' },
    });
    const sleutels = await this.kast.take(tx, rijen);
    return new Map(rijen.map((rij) => [rij.communityId, toMijn(rij, sleutels.get(rij.betrokkeneId), actor)]));
  }
}
