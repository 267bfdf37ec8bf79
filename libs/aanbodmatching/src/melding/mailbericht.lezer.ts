// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import {
  Database,
  decodeCursor,
  recordAudit,
  toPagina,
  type Pagina,
  type PaginaQuery,
  type Tx,
} from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import type { Belverzoek, MailberichtWeergave } from './mailbericht.dto.js';

const KOLOMMEN = `id, soort, ontvanger_soort AS "ontvangerSoort", ontvanger, status, pogingen, smtp_code AS "smtpCode",
  aangemaakt_op AS "aangemaaktOp", verzonden_op AS "verzondenOp", teruggekomen_op AS "teruggekomenOp",
  afgehandeld_op AS "afgehandeldOp"`;
const PAGE = `SELECT ${KOLOMMEN} FROM aanbodmatching.mailbericht
  WHERE hulpvraag_id = $1
    AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', aangemaakt_op), id) < ($2, $3::uuid))
  ORDER BY date_trunc('milliseconds', aangemaakt_op) DESC, id DESC LIMIT $4`;
const ALLE = `SELECT ${KOLOMMEN} FROM aanbodmatching.mailbericht
  WHERE hulpvraag_id = $1 ORDER BY aangemaakt_op, id`;
// After a correction of the address it is another betrokkene, and what came back before tells nothing any more.
const ONBEREIKBAAR = `SELECT m.id AS "mailberichtId", m.soort, m.status, coalesce(m.teruggekomen_op, m.verzenden_op) AS sinds
  FROM aanbodmatching.mailbericht m
  WHERE m.hulpvraag_id = $1 AND m.ontvanger_soort = 'betrokkene' AND m.ontvanger = $2
    AND m.status IN ('geweigerd', 'teruggekomen') AND m.afgehandeld_op IS NULL
  ORDER BY sinds DESC, m.id LIMIT 1`;
const AFGEHANDELD = `UPDATE aanbodmatching.mailbericht SET afgehandeld_op = $2, afgehandeld_door = $3
  WHERE hulpvraag_id = $1 AND status IN ('geweigerd', 'teruggekomen') AND afgehandeld_op IS NULL RETURNING id`;

/** What was mailed about a hulpvraag, and who was not reached by it. */
@Injectable()
export class MailberichtLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Newest first. */
  async list(actor: Actor, hulpvraagId: string, query: PaginaQuery): Promise<Pagina<MailberichtWeergave>> {
    const na = decodeCursor(query.cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      await requireHulpvraag(tx, hulpvraagId);
      const rijen: MailberichtWeergave[] = await tx.query(PAGE, [
        ...[hulpvraagId, na?.['op'] ?? null, na?.['id'] ?? null, query.aantal + 1],
      ]);
      return toPagina(
        rijen,
        query.aantal,
        ({ aangemaaktOp, id }) => ({ op: aangemaaktOp.toISOString(), id }),
        (rij) => rij,
      );
    });
  }

  /** The coordinator reached them in another way; nothing happens when nobody had to be called. */
  async settle(actor: Actor, hulpvraagId: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { regio } = await requireHulpvraag(tx, hulpvraagId);
      const [gedaan]: [{ id: string }[]] = await tx.query(AFGEHANDELD, [
        ...[hulpvraagId, this.klok.nu(), actor.subject],
      ]);
      for (const { id } of gedaan)
        recordAudit(tx, { soort: 'mailbericht', handeling: 'afgehandeld', id, regio, voor: null, na: null });
    });
  }
}

/** Everything, oldest first, as this actor may see it. */
export const readMailberichten = (tx: Tx, hulpvraagId: string): Promise<MailberichtWeergave[]> =>
  tx.query(ALLE, [hulpvraagId]);

/** Whether the entrepreneur must be called, because mail does not reach him; `null` when it does. */
export async function readBelverzoek(
  tx: Tx,
  { id, betrokkeneId }: Pick<Hulpvraag, 'id' | 'betrokkeneId'>,
): Promise<Belverzoek | null> {
  const [rij]: Belverzoek[] = await tx.query(ONBEREIKBAAR, [id, betrokkeneId]);
  return rij ?? null;
}

async function requireHulpvraag(tx: Tx, id: string): Promise<Hulpvraag> {
  const hulpvraag = await tx.findOneBy(Hulpvraag, { id });
  if (!hulpvraag) throw notFound('Deze hulpvraag');
  return hulpvraag;
}
