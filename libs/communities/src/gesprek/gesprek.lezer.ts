// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type PaginaQuery, type Tx } from '#libs/platform';
import { Community } from '../community/community.entity.js';
import { Zegelkast } from '../persoon/zegel.js';
import { PostbijlageLezer } from '../postbijlage/bijlage.lezer.js';
import { Antwoord } from './antwoord.entity.js';
import type { GesprekkenQuery } from './gesprek.dto.js';
import { Gesprek } from './gesprek.entity.js';
import { findGesprek, requireLeesbaar } from './gesprek.opslag.js';
import { noemingenIn } from './gesprek.rules.js';
import type { AntwoordWeergave, GesprekDetailWeergave, GesprekWeergave } from './gesprek.weergave.js';
import { Schrijvers, opener } from './schrijvers.js';

/** What the reader is to a gesprek: asked once. */
const VERHOUDING = `SELECT communities.beheert($2) AS beheert,
    (SELECT l.id FROM communities.lidmaatschap l WHERE l.community_id = $2 AND l.subject = $3 AND l.kvk_nummer = $4
      AND l.status = 'lid') AS "lidId",
    EXISTS (SELECT FROM communities.gespreksvolger v JOIN communities.lidmaatschap l ON l.id = v.lidmaatschap_id
      WHERE v.gesprek_id = $1 AND l.subject = $3 AND l.kvk_nummer = $4) AS volgt`;
const GEVOLGD = `EXISTS (SELECT FROM communities.gespreksvolger v JOIN communities.lidmaatschap l ON l.id = v.lidmaatschap_id
  WHERE v.gesprek_id = g.id AND l.subject = :subject AND l.kvk_nummer = :kvkNummer)`;
const FILTERS = { alle: 'true', 'zonder-antwoord': 'g.aantalAntwoorden = 0', gevolgd: GEVOLGD } as const;

/** No row has it. */
const GEEN = '00000000-0000-0000-0000-000000000000';

interface Verhouding {
  beheert: boolean;
  lidId: string | null;
  volgt: boolean;
}

/** Questions and answers, for members and who keeps the community. */
@Injectable()
export class GesprekkenLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly bijlagen: PostbijlageLezer,
  ) {}

  /** What was written in last stands first. Throws `niet-gevonden` for who is no member. */
  list(actor: Actor, communityId: string, query: GesprekkenQuery): Promise<Pagina<GesprekWeergave>> {
    const { welke = 'alle', thema, cursor, aantal } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      await requireLeesbaar(tx, communityId);
      const vraag = tx
        .createQueryBuilder(Gesprek, 'g')
        .where('g.communityId = :communityId AND g.tekst IS NOT NULL AND g.zichtbaar', { communityId })
        .andWhere(FILTERS[welke], { subject: actor.subject, kvkNummer: actor.kvkNummer ?? '' })
        .orderBy({ 'g.laatsteOp': 'DESC', 'g.id': 'DESC' })
        .limit(aantal + 1);
      if (thema !== undefined) vraag.andWhere(':thema = ANY (g.themas)', { thema });
      if (na) vraag.andWhere('(g.laatsteOp, g.id) < (:op::timestamptz, :id::uuid)', na);
      const rijen = await vraag.getMany();
      const weergaven = await this.showAll(tx, actor, rijen);
      return toPagina(
        weergaven,
        aantal,
        ({ laatsteOp, id }) => ({ op: laatsteOp.toISOString(), id }),
        (weergave) => weergave,
      );
    });
  }

  /** Throws `niet-gevonden`, also for who is no member. */
  read(actor: Actor, id: string): Promise<GesprekDetailWeergave> {
    return this.db.as(actor, async (tx) => {
      const rij = await findGesprek(tx, id);
      const community = await tx.findOneByOrFail(Community, { id: rij.communityId });
      const van = await this.verhouding(tx, actor, rij);
      const gekozen = await tx.findBy(Antwoord, { id: rij.aanvaardAntwoordId ?? GEEN, gesprekId: id });
      const [aanvaard = null] = await this.showAntwoorden(tx, actor, { gesprek: rij, van }, gekozen);
      const open = opener(await this.kast.take(tx, [rij]));
      const ruw = open('gesprek.tekst', rij, rij.tekst);
      const wie = await Schrijvers.of(tx, this.kast, actor, [rij.lidmaatschapId, ...noemingenIn(ruw ?? '')]);
      const bijlagen = await this.bijlagen.hangingOn(tx, 'gesprekId', [id]);
      const tekst = mayRead(rij, wie, van) ? ruw : null;
      const titel = mayRead(rij, wie, van) ? open('gesprek.titel', rij, rij.titel) : null;
      return {
        ...{ ...toGesprek(rij, wie, titel), communityNaam: community.naam, tekst },
        bijlagen: bijlagen(id),
        ...{ genoemd: wie.genoemdIn(tekst), aanvaard, volgt: van.volgt, beheert: van.beheert },
        schrijft: van.lidId !== null && community.gearchiveerdOp === null,
      };
    });
  }

  /** In the order in which they were given. Throws `niet-gevonden`. */
  antwoorden(actor: Actor, gesprekId: string, query: PaginaQuery): Promise<Pagina<AntwoordWeergave>> {
    const { cursor, aantal } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      const gesprek = await findGesprek(tx, gesprekId);
      const van = await this.verhouding(tx, actor, gesprek);
      const vraag = tx
        .createQueryBuilder(Antwoord, 'a')
        .where('a.gesprekId = :gesprekId', { gesprekId })
        .orderBy({ 'a.gegevenOp': 'ASC', 'a.id': 'ASC' })
        .limit(aantal + 1);
      if (na) vraag.andWhere('(a.gegevenOp, a.id) > (:op::timestamptz, :id::uuid)', na);
      const rijen = await vraag.getMany();
      const weergaven = await this.showAntwoorden(tx, actor, { gesprek, van }, rijen);
      return toPagina(
        weergaven,
        aantal,
        ({ gegevenOp, id }) => ({ op: gegevenOp.toISOString(), id }),
        (weergave) => weergave,
      );
    });
  }

  /** As they stand in a list; of what is hidden or gone there is no title. */
  async showAll(tx: Tx, actor: Actor, rijen: readonly Gesprek[]): Promise<GesprekWeergave[]> {
    const wie = await Schrijvers.of(
      tx,
      this.kast,
      actor,
      rijen.map(({ lidmaatschapId }) => lidmaatschapId),
    );
    const open = opener(await this.kast.take(tx, rijen));
    return rijen.map((rij) =>
      toGesprek(rij, wie, rij.zichtbaar ? open('gesprek.titel', rij, rij.titel) : null),
    );
  }

  private async verhouding(tx: Tx, actor: Actor, { id, communityId }: Gesprek): Promise<Verhouding> {
    const wie = [actor.subject, actor.kvkNummer ?? null];
    const [van]: Verhouding[] = await tx.query(VERHOUDING, [id, communityId, ...wie]);
    // Who left still sees the rows of his own, for his rights; to read along he must be a member.
    if (!van || (!van.beheert && van.lidId === null)) throw notFound('Dit gesprek');
    return van;
  }

  private async showAntwoorden(
    tx: Tx,
    actor: Actor,
    { gesprek, van }: { gesprek: Gesprek; van: Verhouding },
    rijen: readonly Antwoord[],
  ): Promise<AntwoordWeergave[]> {
    const open = opener(await this.kast.take(tx, rijen));
    const teksten = new Map(rijen.map((rij) => [rij.id, open('antwoord.tekst', rij, rij.tekst)]));
    const ids = rijen.flatMap(({ id, lidmaatschapId }) => [
      lidmaatschapId,
      ...noemingenIn(teksten.get(id) ?? ''),
    ]);
    const wie = await Schrijvers.of(tx, this.kast, actor, ids);
    const bijlagen = await this.bijlagen.hangingOn(tx, 'antwoordId', [...teksten.keys()]);
    return rijen.map((rij) => {
      const tekst = mayRead(rij, wie, van) ? (teksten.get(rij.id) ?? null) : null;
      return {
        ...{ ...toPost(rij, wie), gesprekId: rij.gesprekId, tekst, genoemd: wie.genoemdIn(tekst) },
        bijlagen: bijlagen(rij.id),
        ...{ aanvaard: gesprek.aanvaardAntwoordId === rij.id, gegevenOp: rij.gegevenOp },
      };
    });
  }
}

/** What is hidden is read by its author and by who keeps the community. */
const mayRead = (rij: Gesprek | Antwoord, wie: Schrijvers, { beheert }: Verhouding): boolean =>
  rij.zichtbaar || beheert || wie.isZelf(rij);

const toPost = (
  rij: Gesprek | Antwoord,
  wie: Schrijvers,
): Pick<GesprekWeergave, 'id' | 'schrijver' | 'zelf' | 'bewerktOp' | 'weg' | 'verborgen' | 'versie'> => ({
  ...{ id: rij.id, schrijver: wie.show(rij.lidmaatschapId), zelf: wie.isZelf(rij), bewerktOp: rij.bewerktOp },
  ...{ weg: rij.tekst === null, verborgen: !rij.zichtbaar, versie: rij.versie },
});

const toGesprek = (rij: Gesprek, wie: Schrijvers, titel: string | null): GesprekWeergave => ({
  ...{ ...toPost(rij, wie), communityId: rij.communityId, titel, themas: rij.themas, status: rij.status },
  ...{ aantalAntwoorden: rij.aantalAntwoorden, laatsteOp: rij.laatsteOp, gevraagdOp: rij.gevraagdOp },
});
