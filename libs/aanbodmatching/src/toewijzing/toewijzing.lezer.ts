// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import type { ToewijzingWeergave, ToewijzingenQuery } from './toewijzing.dto.js';

// Coordinator and provider see their offers in every status, so joining them hides no assignment.
// The hulpvraag and its contact are joined with the eyes of the reader: for a provider without the entrepreneur's
// consent the policies hide them, and the columns stay empty.
const SELECT = `SELECT t.id, t.hulpvraag_id AS "hulpvraagId", t.aanbod_id AS "aanbodId", t.aanbod_titel AS "aanbodTitel", a.fictief, t.status,
    t.versie, t.regio, t.themas, t.sbi_afdeling AS "sbiAfdeling", t.grootteklasse, t.notitie, t.toegewezen_op AS "toegewezenOp",
    t.ongedaan_tot AS "ongedaanTot", t.besluit_reden AS "besluitReden", t.besluit_toelichting AS "besluitToelichting",
    h.tekst, h.onderneming_naam AS "ondernemingNaam",
    CASE WHEN c.hulpvraag_id IS NULL THEN NULL ELSE json_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon) END AS contact
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
  constructor(private readonly db: Database) {}

  async read(actor: Actor, id: string): Promise<ToewijzingWeergave> {
    return this.db.as(actor, (tx) => readOne(tx, id));
  }

  /** Several in the order of their ids as given. */
  async readAll(actor: Actor, ids: string[]): Promise<ToewijzingWeergave[]> {
    return this.db.as(actor, async (tx) => {
      const gelezen: ToewijzingWeergave[] = [];
      for (const id of ids) gelezen.push(await readOne(tx, id));
      return gelezen;
    });
  }

  /** Oldest first, by cursor. */
  async list(
    actor: Actor,
    { cursor, aantal, status }: ToewijzingenQuery,
  ): Promise<Pagina<ToewijzingWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    const rijen: ToewijzingWeergave[] = await this.db.as(actor, (tx) =>
      tx.query(PAGE, [status ?? null, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1]),
    );
    return toPagina(
      rijen,
      aantal,
      ({ toegewezenOp, id }) => ({ op: toegewezenOp.toISOString(), id }),
      (rij) => rij,
    );
  }
}

async function readOne(tx: Tx, id: string): Promise<ToewijzingWeergave> {
  const rijen: ToewijzingWeergave[] = await tx.query(ONE, [id]);
  if (!rijen[0]) throw notFound('Deze toewijzing');
  return rijen[0];
}
