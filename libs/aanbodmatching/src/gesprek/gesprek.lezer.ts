// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Tx } from '#libs/platform';
import { BijlageLezer } from '../bijlage/bijlage.lezer.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { BerichtenPagina, BerichtenQuery, BerichtWeergave, OngelezenWeergave } from './gesprek.dto.js';
import { requireDeel } from './gesprek.opslag.js';

const COLUMNS = `SELECT b.id, b.toewijzing_id AS "toewijzingId", b.betrokkene_id AS "betrokkeneId", b.partij, b.tekst,
    b.geplaatst_op AS "geplaatstOp", b.ingetrokken_op AS "ingetrokkenOp", t.aanbieder_naam AS aanbieder,
    b.geplaatst_door = platform.subject() AND b.partij = aanbodmatching.partij() AS "vanMij",
    coalesce((SELECT json_agg(json_build_object('partij', l.partij, 'gelezenOp', l.gelezen_op) ORDER BY l.gelezen_op)
      FROM aanbodmatching.leesmerk l WHERE l.bericht_id = b.id), '[]') AS "gelezenDoor"
  FROM aanbodmatching.gespreksbericht b LEFT JOIN aanbodmatching.toewijzing t ON t.id = b.toewijzing_id`;
const ONE = `${COLUMNS} WHERE b.id = $1`;
const PAGE = `${COLUMNS} WHERE b.hulpvraag_id = $1 AND ($2::uuid IS NULL OR b.toewijzing_id = $2)
    AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', b.geplaatst_op), b.id) < ($3, $4::uuid))
  ORDER BY date_trunc('milliseconds', b.geplaatst_op) DESC, b.id DESC LIMIT $5`;

const ONGELEZEN = `SELECT count(*)::integer AS ongelezen FROM aanbodmatching.gespreksbericht b
  WHERE b.hulpvraag_id = $1 AND b.partij <> aanbodmatching.partij() AND b.ingetrokken_op IS NULL
    AND NOT EXISTS (SELECT FROM aanbodmatching.leesmerk l WHERE l.bericht_id = b.id AND l.partij = aanbodmatching.partij())`;
// Without a message that it ends with, it is all that there is now.
const MERK = `INSERT INTO aanbodmatching.leesmerk (bericht_id, partij, gelezen_op)
  SELECT b.id, aanbodmatching.partij(), $2 FROM aanbodmatching.gespreksbericht b
  WHERE b.hulpvraag_id = $1 AND b.partij <> aanbodmatching.partij() AND ($3::uuid IS NULL OR (b.geplaatst_op, b.id) <= (
    SELECT tot.geplaatst_op, tot.id FROM aanbodmatching.gespreksbericht tot WHERE tot.id = $3))
  ON CONFLICT DO NOTHING`;

/** Reading what was said about a hulpvraag. Which messages exist for whom is decided by row-level security alone. */
@Injectable()
export class GesprekLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly bijlagen: BijlageLezer,
  ) {}

  async read(actor: Actor, id: string): Promise<BerichtWeergave> {
    const [bericht] = await this.db.as(actor, (tx) => this.select(tx, ONE, [id]));
    if (!bericht) throw notFound('Dit bericht');
    return bericht;
  }

  /** Newest first, by cursor, with how many the reader's side has not read. */
  async list(
    actor: Actor,
    hulpvraagId: string,
    { cursor, aantal, toewijzingId }: BerichtenQuery,
  ): Promise<BerichtenPagina> {
    const na = decodeCursor(cursor, ['op', 'id']);
    const waarden = [hulpvraagId, toewijzingId ?? null, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1];
    return this.db.as(actor, async (tx) => {
      await requireDeel(tx, actor, hulpvraagId);
      const rijen = await this.select(tx, PAGE, waarden);
      const pagina = toPagina(
        rijen,
        aantal,
        ({ geplaatstOp, id }) => ({ op: geplaatstOp.toISOString(), id }),
        (rij) => rij,
      );
      return { ...pagina, ...(await this.countUnread(tx, hulpvraagId)) };
    });
  }

  /** From now on the reader's side has read them, up to and including that message. */
  async markRead(
    actor: Actor,
    hulpvraagId: string,
    totEnMet: string | undefined,
  ): Promise<OngelezenWeergave> {
    return this.db.as(actor, async (tx) => {
      await requireDeel(tx, actor, hulpvraagId);
      await tx.query(MERK, [hulpvraagId, this.klok.nu(), totEnMet ?? null]);
      return this.countUnread(tx, hulpvraagId);
    });
  }

  private async countUnread(tx: Tx, hulpvraagId: string): Promise<OngelezenWeergave> {
    const [rij]: OngelezenWeergave[] = await tx.query(ONGELEZEN, [hulpvraagId]);
    return { ongelezen: rij?.ongelezen ?? 0 };
  }

  private async select(tx: Tx, sql: string, waarden: unknown[]): Promise<BerichtWeergave[]> {
    const rijen: Rij[] = await tx.query(sql, waarden);
    const bos = await this.kast.take(tx, rijen);
    const bijlagen = await this.bijlagen.hangingOn(
      tx,
      'berichtId',
      rijen.map(({ id }) => id),
    );
    return rijen.map(({ betrokkeneId, tekst, gelezenDoor, ...rij }) => ({
      ...rij,
      ...bos.unseal('gespreksbericht', rij.id, { betrokkeneId, tekst }),
      gelezenDoor: gelezenDoor.map(({ partij, gelezenOp }) => ({ partij, gelezenOp: new Date(gelezenOp) })),
      bijlagen: bijlagen.get(rij.id) ?? [],
    }));
  }
}

type Rij = Omit<BerichtWeergave, 'tekst' | 'bijlagen'> & { betrokkeneId: string; tekst: Buffer | null };
