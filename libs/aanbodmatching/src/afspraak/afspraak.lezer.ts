// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { toContactWeergave } from '../hulpvraag/contact.js';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import type { AfspraakWeergave, AfsprakenQuery } from './afspraak.dto.js';

// The hulpvraag and its contact with the eyes of the reader: without consent the policies hide them from the host.
const SELECT = `SELECT a.id, a.moment_id AS "momentId", a.hulpvraag_id AS "hulpvraagId", h.kenmerk,
    a.toewijzing_id AS "toewijzingId", t.aanbod_titel AS "aanbodTitel", t.aanbieder_naam AS aanbieder, a.regio, a.status,
    a.versie, a.begin, a.eind, m.vorm, m.plaats, m.link, a.annuleerreden, a.geannuleerd_door AS "geannuleerdDoor",
    a.geboekt_op AS "geboektOp", a.betrokkene_id AS "betrokkeneId", a.notitie, a.annuleertoelichting,
    h.betrokkene_id AS "hulpvraagBetrokkeneId", h.onderneming_naam AS "ondernemingNaam",
    c.betrokkene_id AS "contactBetrokkeneId", c.naam, c.email, c.telefoon
  FROM aanbodmatching.afspraak a
  JOIN aanbodmatching.afspraakmoment m ON m.id = a.moment_id
  LEFT JOIN aanbodmatching.toewijzing t ON t.id = a.toewijzing_id
  LEFT JOIN aanbodmatching.hulpvraag h ON h.id = a.hulpvraag_id
  LEFT JOIN aanbodmatching.contact c ON c.hulpvraag_id = a.hulpvraag_id`;
const ONE = `${SELECT} WHERE a.id = $1`;
const PAGE = `${SELECT} WHERE ($1::date IS NULL OR a.begin >= $1::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
  AND ($2::date IS NULL OR a.begin < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
  AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', a.begin), a.id) > ($3, $4::uuid))
  AND ($6::uuid IS NULL OR a.hulpvraag_id = $6) AND ($7::text IS NULL OR a.status = $7)
  AND ($8::uuid IS NULL OR a.moment_id = $8) AND ($9::uuid IS NULL OR a.toewijzing_id = $9)
  ORDER BY a.begin, a.id LIMIT $5`;
const HULPVRAAG = 'SELECT FROM aanbodmatching.hulpvraag WHERE id = $1';

/** Reading appointments: an entrepreneur his own, a provider those of the organisatie, a coordinator those of the region. */
@Injectable()
export class AfspraakLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
  ) {}

  async read(actor: Actor, id: string): Promise<AfspraakWeergave> {
    return this.db.as(actor, (tx) => this.readIn(tx, id));
  }

  /** The same in the caller's transaction. */
  async readIn(tx: Tx, id: string): Promise<AfspraakWeergave> {
    const [rij] = await this.select(tx, ONE, [id]);
    if (!rij) throw notFound('Deze afspraak');
    return rij;
  }

  /** The first to come first, by cursor. */
  async list(actor: Actor, query: AfsprakenQuery): Promise<Pagina<AfspraakWeergave>> {
    return this.db.as(actor, (tx) => this.page(tx, null, query));
  }

  /** Those of one hulpvraag; `niet-gevonden` when this actor may not see it. */
  async listBij(actor: Actor, hulpvraagId: string, query: AfsprakenQuery): Promise<Pagina<AfspraakWeergave>> {
    return this.db.as(actor, async (tx) => {
      const gevonden: unknown[] = await tx.query(HULPVRAAG, [hulpvraagId]);
      if (gevonden.length === 0) throw notFound('Deze hulpvraag');
      return this.page(tx, hulpvraagId, query);
    });
  }

  private async page(
    tx: Tx,
    hulpvraagId: string | null,
    query: AfsprakenQuery,
  ): Promise<Pagina<AfspraakWeergave>> {
    const { van, tot, aantal, status, momentId, toewijzingId } = query;
    const na = decodeCursor(query.cursor, ['op', 'id']);
    const filters = [hulpvraagId, status, momentId, toewijzingId];
    const waarden = [van, tot, na?.['op'], na?.['id'], aantal + 1, ...filters];
    const rijen = await this.select(
      tx,
      PAGE,
      waarden.map((waarde) => waarde ?? null),
    );
    return toPagina(
      rijen,
      aantal,
      ({ begin, id }) => ({ op: begin.toISOString(), id }),
      (rij) => rij,
    );
  }

  private async select(tx: Tx, sql: string, waarden: unknown[]): Promise<AfspraakWeergave[]> {
    const rijen: Rij[] = await tx.query(sql, waarden);
    const bos = await this.kast.take(tx, rijen.flatMap(betrokkenenOf));
    return rijen.map((rij) => toWeergave(rij, bos));
  }
}

type Open = 'notitie' | 'annuleertoelichting' | 'ondernemingNaam';
/** As the query gives it; each of the three rows names its own betrokkene, `null` when it was hidden. */
type Rij = Omit<AfspraakWeergave, Open | 'contact'> &
  Record<Open | 'naam' | 'email' | 'telefoon', Buffer | null> & {
    betrokkeneId: string;
    hulpvraagBetrokkeneId: string | null;
    contactBetrokkeneId: string | null;
  };

const betrokkenenOf = ({ betrokkeneId, hulpvraagBetrokkeneId, contactBetrokkeneId }: Rij) =>
  [betrokkeneId, hulpvraagBetrokkeneId, contactBetrokkeneId].flatMap((id) =>
    id === null ? [] : [{ betrokkeneId: id }],
  );

const NIEMAND = '';

function toWeergave(rij: Rij, bos: Sleutelbos): AfspraakWeergave {
  const { betrokkeneId, hulpvraagBetrokkeneId, contactBetrokkeneId, naam, email, telefoon, ...rest } = rij;
  const { id, hulpvraagId, notitie, annuleertoelichting, ondernemingNaam } = rest;
  const hulpvraag = { betrokkeneId: hulpvraagBetrokkeneId ?? NIEMAND, ondernemingNaam };
  const contact = { betrokkeneId: contactBetrokkeneId ?? NIEMAND, naam, email, telefoon };
  return {
    ...rest,
    ...bos.unseal('afspraak', id, { betrokkeneId, notitie, annuleertoelichting }),
    ondernemingNaam: bos.unseal('hulpvraag', hulpvraagId, hulpvraag).ondernemingNaam,
    contact: toContactWeergave(bos.unseal('contact', hulpvraagId, contact)),
  };
}
