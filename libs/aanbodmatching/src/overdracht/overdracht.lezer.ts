// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, readChronologie, toPagina, type Pagina, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type {
  LogboekregelWeergave,
  OverdrachtMetHulpvraagWeergave,
  OverdrachtWeergave,
  OverdrachtenQuery,
} from './overdracht.dto.js';
import { openFor } from './overdrachtbesluit.service.js';

const SELECT = `SELECT o.id, o.hulpvraag_id AS "hulpvraagId", o.kenmerk, o.van_regio AS "vanRegio", o.naar_regio AS "naarRegio",
    o.naar_organisatie AS "naarOrganisatie", o.ontvanger_naam AS ontvanger, o.status, o.versie, o.betrokkene_id AS "betrokkeneId",
    o.notitie, o.toestemming_op AS "toestemmingOp", o.gevraagd_door AS "gevraagdDoor", o.gevraagd_op AS "gevraagdOp",
    o.besluit_door AS "besluitDoor", o.besluit_op AS "besluitOp", o.besluit_reden AS "besluitReden",
    o.besluit_toelichting AS "besluitToelichting"
  FROM aanbodmatching.overdracht o`;
const ONE = `${SELECT} WHERE o.id = $1`;
const OF_HULPVRAAG = `${SELECT} WHERE o.hulpvraag_id = $1 ORDER BY o.gevraagd_op, o.id`;
const PAGE = `${SELECT} WHERE ($1::text IS NULL OR o.status = $1)
  AND CASE $2 WHEN 'uit' THEN o.van_regio = platform.regio()
    ELSE o.naar_regio = platform.regio() OR o.naar_organisatie = platform.organisatie() END
  AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', o.gevraagd_op), o.id) > ($3, $4::uuid))
  ORDER BY o.gevraagd_op, o.id LIMIT $5`;
const ONDERWERPEN = `SELECT id FROM aanbodmatching.toewijzing WHERE hulpvraag_id = $1
  UNION ALL SELECT id FROM aanbodmatching.overdracht WHERE hulpvraag_id = $1`;

/** Reading hand-overs. Which rows exist for whom is decided by row-level security alone. */
@Injectable()
export class OverdrachtLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
    private readonly hulpvragen: HulpvraagLezer,
  ) {}

  /** One, with its hulpvraag as far as this reader may see that. */
  async read(actor: Actor, id: string): Promise<OverdrachtMetHulpvraagWeergave> {
    const gelezen = await this.db.as(actor, (tx) => this.readOne(tx, actor, id));
    return this.db.as(openFor(actor, gelezen), async (tx) => ({
      ...(await this.readOne(tx, actor, id)),
      hulpvraag: (await tx.existsBy(Hulpvraag, { id: gelezen.hulpvraagId }))
        ? await this.hulpvragen.readIn(tx, gelezen.hulpvraagId)
        : null,
    }));
  }

  /** Oldest first, by cursor: what waits longest stands on top. */
  async list(actor: Actor, query: OverdrachtenQuery): Promise<Pagina<OverdrachtWeergave>> {
    const { cursor, aantal, richting = 'in', status = null } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    const waarden = [status, richting, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1];
    const rijen = await this.db.as(actor, (tx) => this.select(tx, actor, PAGE, waarden));
    return toPagina(
      rijen,
      aantal,
      ({ gevraagdOp, id }) => ({ op: gevraagdOp.toISOString(), id }),
      (rij) => rij,
    );
  }

  /** All of one hulpvraag that this reader has a side in; `niet-gevonden` for who has none. */
  async listOf(actor: Actor, hulpvraagId: string): Promise<OverdrachtWeergave[]> {
    return this.db.as(actor, async (tx) => {
      const rijen = await this.select(tx, actor, OF_HULPVRAAG, [hulpvraagId]);
      if (rijen.length === 0 && !(await tx.existsBy(Hulpvraag, { id: hulpvraagId })))
        throw notFound('Deze hulpvraag');
      return rijen;
    });
  }

  /** Who did what with a hulpvraag and when, oldest first, in every region that it was of. */
  async readLogboek(actor: Actor, hulpvraagId: string): Promise<LogboekregelWeergave[]> {
    return this.db.as(openFor(actor, { hulpvraagId }), async (tx) => {
      const erbij: { id: string }[] = await tx.query(ONDERWERPEN, [hulpvraagId]);
      const regels = await readChronologie(tx, [hulpvraagId, ...erbij.map(({ id }) => id)]);
      if (regels.length + erbij.length === 0) throw notFound('Deze hulpvraag');
      return regels;
    });
  }

  private async readOne(tx: Tx, actor: Actor, id: string): Promise<OverdrachtWeergave> {
    const [rij] = await this.select(tx, actor, ONE, [id]);
    if (!rij) throw notFound('Deze overdracht');
    return rij;
  }

  private async select(
    tx: Tx,
    { rol }: Actor,
    sql: string,
    waarden: unknown[],
  ): Promise<OverdrachtWeergave[]> {
    const rijen: Rij[] = await tx.query(sql, waarden);
    const bos = await this.kast.take(tx, rijen);
    return rijen.map(({ betrokkeneId, notitie, besluitToelichting, ...rij }) => ({
      ...rij,
      ...bos.unseal('overdracht', rij.id, { betrokkeneId, notitie, besluitToelichting }),
      // Who worked on it is for colleagues.
      ...(rol === 'coordinator' ? {} : { gevraagdDoor: null, besluitDoor: null }),
    }));
  }
}

type Woorden = 'notitie' | 'besluitToelichting';
type Rij = Omit<OverdrachtWeergave, Woorden> & Record<Woorden, Buffer | null> & { betrokkeneId: string };
