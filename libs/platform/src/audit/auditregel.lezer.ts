// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor, Rol } from '#libs/kernel';
import { Database } from '../database/database.js';
import { decodeCursor, toPagina, type Pagina } from '../http/cursor.js';
import type { AuditregelWeergave, AuditregelsQuery } from './auditregel.dto.js';
import { toOmschrijving, toReden } from './auditregel.rules.js';

interface Rij extends Omit<AuditregelWeergave, 'wie' | 'omschrijving' | 'volgnummer'> {
  volgnummer: string;
  rol: Rol;
  subject: string;
}

const PAGE = `SELECT regio, volgnummer, tijdstip, rol, subject, soort, handeling, onderwerp, reden,
    encode(voor, 'hex') AS voor, encode(na, 'hex') AS na
  FROM platform.auditregel
  WHERE ($1::text IS NULL OR soort = $1) AND ($2::text IS NULL OR onderwerp = $2)
    AND ($3::timestamptz IS NULL OR (tijdstip, regio, volgnummer) < ($3, $4, $5::bigint))
  ORDER BY tijdstip DESC, regio DESC, volgnummer DESC LIMIT $6`;

/** Reading the audit log: a coordinator that of the region, a beheerder all of it. */
@Injectable()
export class AuditregelLezer {
  constructor(private readonly db: Database) {}

  /** Newest first, by cursor. */
  async list(
    actor: Actor,
    { soort, onderwerp, cursor, aantal }: AuditregelsQuery,
  ): Promise<Pagina<AuditregelWeergave>> {
    const na = decodeCursor(cursor, ['op', 'regio', 'nummer']);
    const vanaf = [na?.['op'] ?? null, na?.['regio'] ?? null, na?.['nummer'] ?? null];
    const rijen: Rij[] = await this.db.as(actor, (tx) =>
      tx.query(PAGE, [soort ?? null, onderwerp ?? null, ...vanaf, aantal + 1]),
    );
    return toPagina(
      rijen,
      aantal,
      ({ tijdstip, regio, volgnummer }) => ({ op: tijdstip.toISOString(), regio, nummer: volgnummer }),
      toWeergave,
    );
  }
}

const toWeergave = ({ rol, subject, volgnummer, reden, ...rij }: Rij): AuditregelWeergave => ({
  ...rij,
  volgnummer: Number(volgnummer),
  wie: { rol, subject },
  omschrijving: toOmschrijving(rij.soort, rij.handeling),
  reden: toReden(reden),
});
