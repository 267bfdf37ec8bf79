// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, forbidden, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type PaginaQuery } from '#libs/platform';
import type { TeruggekomenMailPagina, TeruggekomenMailWeergave } from './teruggekomen.dto.js';

const DAGEN = 30;
const DAG_MS = 86_400_000;

const TELLING = `SELECT count(*)::integer AS verstuurd,
    count(*) FILTER (WHERE status IN ('geweigerd', 'teruggekomen'))::integer AS aantal
  FROM aanbodmatching.mailbericht WHERE status <> 'wachtend' AND aangemaakt_op >= $1`;
const PAGE = `SELECT m.id, m.soort, m.ontvanger_soort AS "ontvangerSoort", m.status, m.smtp_code AS "smtpCode",
    coalesce(m.teruggekomen_op, m.verzenden_op) AS op, h.kenmerk, h.regio, m.afgehandeld_op IS NOT NULL AS afgehandeld,
    m.aangemaakt_op AS "aangemaaktOp"
  FROM aanbodmatching.mailbericht m LEFT JOIN aanbodmatching.hulpvraag h ON h.id = m.hulpvraag_id
  WHERE m.status IN ('geweigerd', 'teruggekomen') AND m.aangemaakt_op >= $1
    AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', m.aangemaakt_op), m.id) < ($2, $3::uuid))
  ORDER BY date_trunc('milliseconds', m.aangemaakt_op) DESC, m.id DESC LIMIT $4`;

type Telling = Pick<TeruggekomenMailPagina, 'verstuurd' | 'aantal'>;
type Mailrij = TeruggekomenMailWeergave & { aangemaaktOp: Date };

/** Mail of the last thirty days that did not arrive, for whoever keeps the system running. */
@Injectable()
export class TeruggekomenLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Newest first. Read as `systeem`, for a beheerder sees no mailbericht of anybody: without the address and without the id of
   * who it was for. Throws `verboden` for anybody but a beheerder.
   */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<TeruggekomenMailPagina> {
    if (actor.rol !== 'beheerder') throw forbidden();
    const na = decodeCursor(cursor, ['op', 'id']);
    const sinds = new Date(this.klok.nu().getTime() - DAGEN * DAG_MS);
    return this.db.as(SYSTEEM, async (tx) => {
      const [{ verstuurd, aantal: niet }]: [Telling] = await tx.query(TELLING, [sinds]);
      const rijen: Mailrij[] = await tx.query(PAGE, [
        ...[sinds, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1],
      ]);
      const pagina = toPagina(
        rijen,
        aantal,
        ({ aangemaaktOp, id }) => ({ op: aangemaaktOp.toISOString(), id }),
        ({ aangemaaktOp: _aangemaaktOp, ...rij }): TeruggekomenMailWeergave => rij,
      );
      return { ...pagina, dagen: DAGEN, aantal: niet, verstuurd };
    });
  }
}
