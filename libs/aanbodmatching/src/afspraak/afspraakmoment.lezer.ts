// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import type {
  AfspraakmomentWeergave,
  AfspraakmomentenQuery,
  VrijMomentWeergave,
  VrijeMomentenQuery,
} from './afspraakmoment.dto.js';

const SELECT = `SELECT m.id, m.organisatie_id AS "organisatieId", m.behandelaar, m.regio, m.aanbod_id AS "aanbodId", m.begin,
    m.eind, m.vorm, m.plaats, m.link, m.plaatsen, m.bezet, m.reeks_id AS "reeksId", m.vervallen_op AS "vervallenOp", m.versie
  FROM aanbodmatching.afspraakmoment m`;
// A coordinator sees moments of providers too, when a toewijzing of his region may use them; this is about his own.
const EIGEN = `(m.organisatie_id = platform.organisatie() OR m.regio = platform.regio())`;
const ONE = `${SELECT} WHERE m.id = $1 AND ${EIGEN}`;
const MANY = `${SELECT} WHERE m.id = ANY ($1) ORDER BY m.begin, m.id`;
/** Parameters 1 to 5: from and until which Dutch date, the cursor and how many. */
const PERIODE = `($1::date IS NULL OR m.begin >= $1::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
  AND ($2::date IS NULL OR m.begin < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
  AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', m.begin), m.id) > ($3, $4::uuid))`;
const VOLGORDE = 'ORDER BY m.begin, m.id LIMIT $5';
const PAGE = `${SELECT} WHERE ${EIGEN} AND ${PERIODE} AND ($6::uuid IS NULL OR m.aanbod_id = $6)
  AND ($7::uuid IS NULL OR m.reeks_id = $7) AND ($8::text IS NULL OR m.vorm = $8)
  AND ($9::boolean IS NULL OR (m.bezet < m.plaatsen) = $9) AND ($10 OR m.vervallen_op IS NULL) ${VOLGORDE}`;

const VRIJ = `SELECT m.id, m.begin, m.eind, m.vorm, m.plaats, m.plaatsen - m.bezet AS vrij FROM aanbodmatching.afspraakmoment m
  WHERE m.vervallen_op IS NULL AND m.bezet < m.plaatsen AND m.begin > $6 AND ${PERIODE}`;
const VRIJ_BIJ_TOEWIJZING = `${VRIJ} AND EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = $7
  AND t.aanbieder_id = m.organisatie_id AND t.aanbod_id = coalesce(m.aanbod_id, t.aanbod_id)) ${VOLGORDE}`;
const VRIJ_BIJ_REGIO = `${VRIJ} AND m.regio = (SELECT h.regio FROM aanbodmatching.hulpvraag h WHERE h.id = $7) ${VOLGORDE}`;
const HULPVRAAG = 'SELECT FROM aanbodmatching.hulpvraag WHERE id = $1';
const TOEWIJZING = 'SELECT FROM aanbodmatching.toewijzing WHERE id = $1 AND hulpvraag_id = $2';

const cursorOf = ({ begin, id }: { begin: Date; id: string }): { op: string; id: string } => ({
  op: begin.toISOString(),
  id,
});

/** Moments as their host sees them, and those that are free as who may take them does. Which, the policies decide. */
@Injectable()
export class AfspraakmomentLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  async read(actor: Actor, id: string): Promise<AfspraakmomentWeergave> {
    const [rij]: AfspraakmomentWeergave[] = await this.db.as(actor, (tx) => tx.query(ONE, [id]));
    if (!rij) throw notFound('Dit afspraakmoment');
    return rij;
  }

  /** In the order of time. */
  async readAll(actor: Actor, ids: string[]): Promise<AfspraakmomentWeergave[]> {
    return this.db.as(actor, (tx) => tx.query(MANY, [ids]));
  }

  /** The first to come first, by cursor. */
  async list(actor: Actor, query: AfspraakmomentenQuery): Promise<Pagina<AfspraakmomentWeergave>> {
    const { aanbodId, reeksId, vorm, vrij, vervallen, aantal } = query;
    const filters = [aanbodId, reeksId, vorm, vrij].map((waarde) => waarde ?? null);
    const waarden = [...toPeriode(query), ...filters, vervallen ?? false];
    const rijen: AfspraakmomentWeergave[] = await this.db.as(actor, (tx) => tx.query(PAGE, waarden));
    return toPagina(rijen, aantal, cursorOf, (rij) => rij);
  }

  /** What can be booked now for this hulpvraag: with the provider of that toewijzing, or with the coordinator. */
  async listVrij(
    actor: Actor,
    hulpvraagId: string,
    query: VrijeMomentenQuery,
  ): Promise<Pagina<VrijMomentWeergave>> {
    const rijen = await this.db.as(actor, (tx) => this.selectVrij(tx, hulpvraagId, query));
    return toPagina(rijen, query.aantal, cursorOf, (rij) => rij);
  }

  private async selectVrij(
    tx: Tx,
    hulpvraagId: string,
    query: VrijeMomentenQuery,
  ): Promise<VrijMomentWeergave[]> {
    const waarden = [...toPeriode(query), this.klok.nu()];
    if ((await tx.query<unknown[]>(HULPVRAAG, [hulpvraagId])).length === 0) throw notFound('Deze hulpvraag');
    if (query.toewijzingId === undefined) return tx.query(VRIJ_BIJ_REGIO, [...waarden, hulpvraagId]);
    const gevonden: unknown[] = await tx.query(TOEWIJZING, [query.toewijzingId, hulpvraagId]);
    if (gevonden.length === 0) throw notFound('Deze toewijzing');
    return tx.query(VRIJ_BIJ_TOEWIJZING, [...waarden, query.toewijzingId]);
  }
}

function toPeriode({ van, tot, cursor, aantal }: VrijeMomentenQuery): unknown[] {
  const na = decodeCursor(cursor, ['op', 'id']);
  return [van ?? null, tot ?? null, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1];
}
