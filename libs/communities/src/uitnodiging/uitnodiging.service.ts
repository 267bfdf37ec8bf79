// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, newEvent, notFound, type Actor } from '#libs/kernel';
import {
  Betrokkenen,
  Configuratie,
  Database,
  Limieten,
  decodeCursor,
  publish,
  recordAudit,
  toPagina,
  type Pagina,
  type PaginaQuery,
  type Tx,
} from '#libs/platform';
import type { Community } from '../community/community.entity.js';
import { findCommunity, requireBeheer } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { LidmaatschapService } from '../lidmaatschap/lidmaatschap.service.js';
import { Zegelkast, seal, unseal } from '../persoon/zegel.js';
import type {
  LiduitnodigingDto,
  LiduitnodigingWeergave,
  UitnodigingAanvaardingDto,
} from './uitnodiging.dto.js';
import { Uitnodiging } from './uitnodiging.entity.js';
import { hashOf, toUitnodigingssleutel } from './uitnodigingssleutel.rules.js';

/** Whoever is invited by many is not mailed by all of them. */
const PER_ADRES = { naam: 'uitnodiging-per-adres', punten: 5, seconden: 86_400 };
// By the clock of the database, as is whether it is over.
const INSERT = `INSERT INTO communities.uitnodiging
    (id, community_id, betrokkene_id, email, taal, sleutelhash, uitgenodigd_door, uitgenodigd_op, vervalt_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, now(), now() + interval '14 days')`;
const INWISSELEN = 'SELECT communities.wissel_in($1, $2) AS "communityId"';

/** Inviting by mail, and becoming a member by the link. */
@Injectable()
export class UitnodigingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly betrokkenen: Betrokkenen,
    private readonly kast: Zegelkast,
    private readonly limieten: Limieten,
    private readonly leden: LidmaatschapService,
  ) {}

  /** The same for an address that is known here, is not, or is no address of anybody. A second one takes the place of the first. */
  async invite(actor: Actor, communityId: string, { email, taal = 'nl' }: LiduitnodigingDto): Promise<void> {
    const adres = this.betrokkenen.zoekindexOf(email).toString('base64url');
    const mailen = (await this.limieten.waitOf(PER_ADRES, adres)) === 0;
    await this.db.as(actor, async (tx) => {
      const community = await requireBeheer(tx, communityId);
      if (community.gearchiveerdOp !== null)
        throw conflict('community-in-archief', [
          { melding: 'Deze community staat in het archief en krijgt geen nieuwe leden.' },
        ]);
      const { id: betrokkeneId, sleutel } = await this.betrokkenen.findOrCreate(tx, email);
      const id = randomUUID();
      await tx.delete(Uitnodiging, { communityId, betrokkeneId });
      const verzegeld = seal(sleutel, 'uitnodiging.email', id, email);
      const hash = hashOf(toUitnodigingssleutel(id, this.config.statussleutelGeheim));
      await tx.query(INSERT, [id, communityId, betrokkeneId, verzegeld, taal, hash, actor.subject]);
      const feiten = { uitnodigingId: id, communityId, regio: community.regio };
      if (mailen) await publish(tx, newEvent('lid-uitgenodigd', id, feiten, this.klok));
      record(tx, community, 'uitgenodigd', id);
    });
  }

  /** Those that wait, newest first; for who decides about members. */
  list(
    actor: Actor,
    communityId: string,
    { cursor, aantal }: PaginaQuery,
  ): Promise<Pagina<LiduitnodigingWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      await requireBeheer(tx, communityId);
      const vraag = tx
        .createQueryBuilder(Uitnodiging, 'u')
        .where('u.communityId = :communityId AND u.ingewisseldOp IS NULL', { communityId })
        .orderBy({ 'u.vervaltOp': 'DESC', 'u.id': 'DESC' })
        .limit(aantal + 1);
      // The database keeps microseconds, which a Date does not.
      if (na)
        vraag.andWhere(`(date_trunc('milliseconds', u.vervaltOp), u.id) < (:op::timestamptz, :id::uuid)`, na);
      const rijen = await vraag.getMany();
      const sleutels = await this.kast.take(tx, rijen);
      return toPagina(
        rijen,
        aantal,
        ({ vervaltOp, id }) => ({ op: vervaltOp.toISOString(), id }),
        ({ id, betrokkeneId, email, taal, uitgenodigdOp, vervaltOp }) => ({
          ...{ id, email: unseal(sleutels.get(betrokkeneId), 'uitnodiging.email', id, email) },
          ...{ taal, uitgenodigdOp, vervaltOp },
        }),
      );
    });
  }

  /** The link does nothing any more. */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const uitnodiging = await tx.findOneBy(Uitnodiging, { id });
      if (!uitnodiging) throw weg();
      if ((await tx.delete(Uitnodiging, { id })).affected !== 1) throw weg();
      record(tx, await findCommunity(tx, uitnodiging.communityId), 'ingetrokken', id);
    });
  }

  /** Takes the invitation and makes a member of who is signed in; answers the id of the lidmaatschap. */
  accept(actor: Actor, id: string, { sleutel, weergavenaam }: UitnodigingAanvaardingDto): Promise<string> {
    return this.db.as(actor, async (tx) => {
      const [rij]: { communityId: string | null }[] = await tx.query(INWISSELEN, [id, hashOf(sleutel)]);
      if (!rij?.communityId) throw weg();
      const community = await findCommunity(tx, rij.communityId);
      const { betrokkeneId, email: verzegeld, taal } = await tx.findOneByOrFail(Uitnodiging, { id });
      const datasleutel = await this.kast.requireOf(tx, betrokkeneId);
      const email = unseal(datasleutel, 'uitnodiging.email', id, verzegeld) ?? '';
      // Who asked meanwhile need not wait for an answer any more.
      await tx.delete(Lidmaatschap, {
        communityId: community.id,
        subject: actor.subject,
        kvkNummer: actor.kvkNummer,
        status: 'gevraagd',
      });
      record(tx, community, 'ingewisseld', id);
      return this.leden.enter(tx, actor, {
        ...{ community, wie: { id: betrokkeneId, sleutel: datasleutel } },
        ...{ nieuw: { weergavenaam, email, taal }, hoe: 'uitnodiging' },
      });
    });
  }
}

/** The same for a wrong key as for one that was used, is over or never was. */
const weg = (): Error => notFound('Deze uitnodiging');

/** The row holds an address: nobody must be able to guess that from a hash. */
function record(tx: Tx, { regio }: Community, handeling: string, id: string): void {
  recordAudit(tx, { soort: 'uitnodiging', handeling, id, regio, voor: null, na: null });
}
