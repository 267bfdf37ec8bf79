// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type PaginaQuery, type Tx } from '#libs/platform';
import type { KoppelafnameWeergave, KoppelbestandWeergave } from './koppelbestand.dto.js';

type Rij = Omit<KoppelbestandWeergave, 'afnames'>;
type Afname = Omit<KoppelafnameWeergave, 'doorMij'> & { id: string };

const KOLOMMEN = `id, doel, van::text, tot::text, status, voortgang, reden, gevraagd_door AS "gevraagdDoor", gevraagd_op AS "gevraagdOp",
  klaar_op AS "klaarOp", vervalt_op AS "vervaltOp", bedrijven, trajecten, antwoorden, sleutel_sha256 AS "sleutelSha256",
  inhoud_sha256 AS "inhoudSha256"`;
const EEN = `SELECT ${KOLOMMEN} FROM impactverantwoording.koppelbestand WHERE id = $1`;
const ALLE = `SELECT ${KOLOMMEN} FROM impactverantwoording.koppelbestand
  WHERE $1::timestamptz IS NULL OR (gevraagd_op, id) < ($1, $2::uuid) ORDER BY gevraagd_op DESC, id DESC LIMIT $3`;
const AFNAMES = `SELECT koppelbestand_id AS id, soort, door, op FROM impactverantwoording.koppelafname
  WHERE koppelbestand_id = ANY ($1) ORDER BY op, soort`;

/** The register of files for linking. */
@Injectable()
export class KoppelbestandLezer {
  constructor(private readonly db: Database) {}

  /** The last asked for first. */
  list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<Pagina<KoppelbestandWeergave>> {
    const na = decodeCursor(cursor, ['gevraagdOp', 'id']);
    return this.db.as(actor, async (tx) => {
      const rijen: Rij[] = await tx.query(ALLE, [na?.['gevraagdOp'] ?? null, na?.['id'] ?? null, aantal + 1]);
      const cursorVan = ({ gevraagdOp, id }: Rij) => ({ gevraagdOp: gevraagdOp.toISOString(), id });
      return toPagina(await withAfnames(tx, actor, rijen), aantal, cursorVan, (rij) => rij);
    });
  }

  /** Throws `niet-gevonden`. */
  read(actor: Actor, id: string): Promise<KoppelbestandWeergave> {
    return this.db.as(actor, async (tx) => {
      const [rij] = await withAfnames(tx, actor, await tx.query<Rij[]>(EEN, [id]));
      if (!rij) throw notFound('Dit koppelbestand');
      return rij;
    });
  }
}

async function withAfnames(
  tx: Tx,
  { subject }: Actor,
  rijen: readonly Rij[],
): Promise<KoppelbestandWeergave[]> {
  const afnames: Afname[] = await tx.query(AFNAMES, [rijen.map(({ id }) => id)]);
  return rijen.map((rij) => ({
    ...rij,
    afnames: afnames
      .filter(({ id }) => id === rij.id)
      .map(({ soort, door, op }) => ({ soort, door, doorMij: door === subject, op })),
  }));
}
