// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
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
import { BijlageLezer } from '../bijlage/bijlage.lezer.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { NotitieWeergave, WoordenDto } from './gesprek.dto.js';
import { enterGesprek, hangBijlagen, requireDeel } from './gesprek.opslag.js';
import { Notitie } from './notitie.entity.js';

const COLUMNS = `SELECT id, betrokkene_id AS "betrokkeneId", tekst, geschreven_door AS "geschrevenDoor",
    geschreven_op AS "geschrevenOp", geschreven_door = platform.subject() AS "vanMij" FROM aanbodmatching.notitie`;
const ONE = `${COLUMNS} WHERE id = $1`;
const PAGE = `${COLUMNS} WHERE hulpvraag_id = $1
    AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', geschreven_op), id) < ($2, $3::uuid))
  ORDER BY date_trunc('milliseconds', geschreven_op) DESC, id DESC LIMIT $4`;

/** What coordinators write about a hulpvraag for each other. */
@Injectable()
export class NotitieService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly bijlagen: BijlageLezer,
  ) {}

  async write(
    actor: Actor,
    hulpvraagId: string,
    { tekst, bijlageIds }: WoordenDto,
  ): Promise<NotitieWeergave> {
    return this.db.as(actor, async (tx) => {
      const { hulpvraag, partij } = await enterGesprek(tx, actor, hulpvraagId);
      if (partij !== 'coordinator') throw notFound('Deze hulpvraag');
      const { betrokkeneId, regio } = hulpvraag;
      const id = randomUUID();
      const nu = this.klok.nu();
      const sleutel = await this.kast.requireOf(tx, betrokkeneId);
      const notitie: Notitie = {
        ...{ id, hulpvraagId, betrokkeneId },
        ...seal(sleutel, 'notitie', id, { tekst: tekst.trim() }),
        ...{ geschrevenDoor: actor.subject, geschrevenOp: nu },
      };
      await tx.insert(Notitie, notitie);
      await hangBijlagen(tx, hulpvraagId, { notitieId: id }, bijlageIds ?? [], nu);
      recordAudit(tx, { soort: 'notitie', handeling: 'geschreven', id, regio, voor: null, na: notitie });
      const [geschreven] = await this.select(tx, ONE, [id]);
      if (!geschreven) throw notFound('Deze notitie');
      return geschreven;
    });
  }

  /** Newest first, by cursor. */
  async list(
    actor: Actor,
    hulpvraagId: string,
    { cursor, aantal }: PaginaQuery,
  ): Promise<Pagina<NotitieWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    const waarden = [hulpvraagId, na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1];
    const rijen = await this.db.as(actor, async (tx) => {
      await requireDeel(tx, actor, hulpvraagId);
      return this.select(tx, PAGE, waarden);
    });
    return toPagina(
      rijen,
      aantal,
      ({ geschrevenOp, id }) => ({ op: geschrevenOp.toISOString(), id }),
      (rij) => rij,
    );
  }

  private async select(tx: Tx, sql: string, waarden: unknown[]): Promise<NotitieWeergave[]> {
    const rijen: Rij[] = await tx.query(sql, waarden);
    const bos = await this.kast.take(tx, rijen);
    const bijlagen = await this.bijlagen.hangingOn(
      tx,
      'notitieId',
      rijen.map(({ id }) => id),
    );
    return rijen.map(({ betrokkeneId, tekst, ...rij }) => ({
      ...rij,
      ...bos.unseal('notitie', rij.id, { betrokkeneId, tekst }),
      bijlagen: bijlagen.get(rij.id) ?? [],
    }));
  }
}

type Rij = Omit<NotitieWeergave, 'tekst' | 'bijlagen'> & { betrokkeneId: string; tekst: Buffer | null };
