// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { toContactWeergave } from '../hulpvraag/contact.js';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import { WACHTPLEK } from '../wachtlijst/wachtplek.js';
import type { ToewijzingWeergave, ToewijzingenQuery } from './toewijzing.dto.js';

// Coordinator and provider see their offers in every status, so joining them hides no assignment.
// The hulpvraag and its contact are joined with the eyes of the reader: for a provider without the entrepreneur's
// consent the policies hide them, and the columns stay empty.
const SELECT = `SELECT t.id, t.hulpvraag_id AS "hulpvraagId", t.aanbod_id AS "aanbodId", t.aanbod_titel AS "aanbodTitel", a.fictief, t.status,
    t.versie, t.regio, t.themas, t.sbi_afdeling AS "sbiAfdeling", t.grootteklasse, t.toegewezen_op AS "toegewezenOp",
    t.toestemming_op AS "toestemmingOp", t.aan_zet_sinds AS "aanZetSinds", t.uiterlijk_op AS "uiterlijkOp",
    t.ongedaan_tot AS "ongedaanTot", t.besluit_reden AS "besluitReden",
    t.betrokkene_id AS "betrokkeneId", t.notitie, t.besluit_toelichting AS "besluitToelichting",
    h.betrokkene_id AS "hulpvraagBetrokkeneId", h.tekst, h.onderneming_naam AS "ondernemingNaam",
    c.betrokkene_id AS "contactBetrokkeneId", c.naam, c.email, c.telefoon, ${WACHTPLEK}
  FROM aanbodmatching.toewijzing t
  JOIN aanbodmatching.aanbod a ON a.id = t.aanbod_id
  LEFT JOIN aanbodmatching.hulpvraag h ON h.id = t.hulpvraag_id
  LEFT JOIN aanbodmatching.contact c ON c.hulpvraag_id = t.hulpvraag_id`;
const ONE = `${SELECT} WHERE t.id = $1`;
const PAGE = `${SELECT} WHERE ($1::text IS NULL OR t.status = $1)
  AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', t.toegewezen_op), t.id) > ($2, $3::uuid))
  ORDER BY t.toegewezen_op, t.id LIMIT $4`;

/** Reading assignments: the coordinator those of the region, the provider its own. */
@Injectable()
export class ToewijzingLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
  ) {}

  async read(actor: Actor, id: string): Promise<ToewijzingWeergave> {
    return this.db.as(actor, (tx) => this.readOne(tx, id));
  }

  /** Several in the order of their ids as given. */
  async readAll(actor: Actor, ids: string[]): Promise<ToewijzingWeergave[]> {
    return this.db.as(actor, async (tx) => {
      const gelezen: ToewijzingWeergave[] = [];
      for (const id of ids) gelezen.push(await this.readOne(tx, id));
      return gelezen;
    });
  }

  /** Oldest first, by cursor. */
  async list(
    actor: Actor,
    { cursor, aantal, status }: ToewijzingenQuery,
  ): Promise<Pagina<ToewijzingWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    const rijen = await this.db.as(actor, (tx) =>
      this.select(tx, PAGE, [status ?? null, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1]),
    );
    return toPagina(
      rijen,
      aantal,
      ({ toegewezenOp, id }) => ({ op: toegewezenOp.toISOString(), id }),
      (rij) => rij,
    );
  }

  private async readOne(tx: Tx, id: string): Promise<ToewijzingWeergave> {
    const [rij] = await this.select(tx, ONE, [id]);
    if (!rij) throw notFound('Deze toewijzing');
    return rij;
  }

  private async select(tx: Tx, sql: string, waarden: unknown[]): Promise<ToewijzingWeergave[]> {
    const rijen: Rij[] = await tx.query(sql, waarden);
    const bos = await this.kast.take(tx, rijen.flatMap(betrokkenenOf));
    return rijen.map((rij) => toWeergave(rij, bos));
  }
}

type Open = 'notitie' | 'besluitToelichting' | 'tekst' | 'ondernemingNaam';
type Bytes = Record<Open | 'naam' | 'email' | 'telefoon', Buffer | null>;
/** As the query gives it; each of the three rows names its own betrokkene, `null` when it was hidden. */
type Rij = Omit<ToewijzingWeergave, Open | 'contact'> &
  Bytes & { betrokkeneId: string; hulpvraagBetrokkeneId: string | null; contactBetrokkeneId: string | null };

const betrokkenenOf = ({ betrokkeneId, hulpvraagBetrokkeneId, contactBetrokkeneId }: Rij) =>
  [betrokkeneId, hulpvraagBetrokkeneId, contactBetrokkeneId].flatMap((id) =>
    id === null ? [] : [{ betrokkeneId: id }],
  );

const NIEMAND = '';

const vraagVan = ({ tekst, ondernemingNaam }: Record<'tekst' | 'ondernemingNaam', string | null>) => ({
  ...{ tekst, ondernemingNaam },
});

function toWeergave(rij: Rij, bos: Sleutelbos): ToewijzingWeergave {
  const { betrokkeneId, hulpvraagBetrokkeneId, contactBetrokkeneId, naam, email, telefoon, ...rest } = rij;
  const { id, hulpvraagId, notitie, besluitToelichting, tekst, ondernemingNaam } = rest;
  const woorden = bos.unseal('toewijzing', id, { betrokkeneId, notitie, besluitToelichting });
  const hulpvraag = { betrokkeneId: hulpvraagBetrokkeneId ?? NIEMAND, tekst, ondernemingNaam };
  const contact = { betrokkeneId: contactBetrokkeneId ?? NIEMAND, naam, email, telefoon };
  return {
    ...rest,
    notitie: woorden.notitie,
    besluitToelichting: woorden.besluitToelichting,
    ...vraagVan(bos.unseal('hulpvraag', hulpvraagId, hulpvraag)),
    contact: toContactWeergave(bos.unseal('contact', hulpvraagId, contact)),
  };
}
