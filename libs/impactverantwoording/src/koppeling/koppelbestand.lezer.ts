// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import {
  Database,
  Medewerkernamen,
  decodeCursor,
  toPagina,
  type Pagina,
  type PaginaQuery,
  type Tx,
} from '#libs/platform';
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
  constructor(
    private readonly db: Database,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  /** The last asked for first. */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<Pagina<KoppelbestandWeergave>> {
    const na = decodeCursor(cursor, ['gevraagdOp', 'id']);
    const rijen = await this.db.as(actor, async (tx) => {
      const vraag = [na?.['gevraagdOp'] ?? null, na?.['id'] ?? null, aantal + 1];
      return withAfnames(tx, actor, await tx.query<Rij[]>(ALLE, vraag));
    });
    const cursorVan = ({ gevraagdOp, id }: Rij) => ({ gevraagdOp: gevraagdOp.toISOString(), id });
    return toPagina(await this.withNamen(actor, rijen), aantal, cursorVan, (rij) => rij);
  }

  /** Throws `niet-gevonden`. */
  async read(actor: Actor, id: string): Promise<KoppelbestandWeergave> {
    const rijen = await this.db.as(actor, async (tx) =>
      withAfnames(tx, actor, await tx.query<Rij[]>(EEN, [id])),
    );
    const [rij] = await this.withNamen(actor, rijen);
    if (!rij) throw notFound('Dit koppelbestand');
    return rij;
  }

  /** Who asked and who fetched, as colleagues know them. */
  private async withNamen(
    actor: Actor,
    rijen: readonly KoppelbestandWeergave[],
  ): Promise<KoppelbestandWeergave[]> {
    const naam = await this.medewerkers.of(
      actor,
      rijen.flatMap(({ gevraagdDoor, afnames }) => [gevraagdDoor, ...afnames.map(({ door }) => door)]),
    );
    return rijen.map((rij) => ({
      ...{ ...rij, gevraagdDoor: naam(rij.gevraagdDoor) },
      afnames: rij.afnames.map((een) => ({ ...een, door: naam(een.door) })),
    }));
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
