// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { decodeCursor, toPagina } from '../http/cursor.js';
import type {
  MedewerkerDetail,
  MedewerkerWeergave,
  MedewerkersPagina,
  MedewerkersQuery,
  RoltoekenningWeergave,
  SessieVanMedewerker,
} from './medewerker.dto.js';
import { Medewerker, Roltoekenning } from './medewerker.entity.js';

const SESSIES = `SELECT id, rol, regio, begonnen_op AS "begonnenOp", gebruikt_op AS "gebruiktOp", vervalt_op AS "vervaltOp"
  FROM platform.sessies_van($1)`;
/** A cursor holds milliseconds, a row microseconds: compared as the cursor has it. */
const LAATST = `date_trunc('milliseconds', m.laatst_op)`;

const STAND: Record<NonNullable<MedewerkersQuery['stand']>, string> = {
  actief: 'm.geblokkeerd_op IS NULL AND m.rol IS NOT NULL',
  'zonder-rol': 'm.geblokkeerd_op IS NULL AND m.rol IS NULL',
  geblokkeerd: 'm.geblokkeerd_op IS NOT NULL',
};

/** The people of the organisations, for a beheerder. */
@Injectable()
export class MedewerkerLezer {
  constructor(private readonly db: Database) {}

  /** Who signed in last, first. */
  async list(actor: Actor, { cursor, aantal, ...filters }: MedewerkersQuery): Promise<MedewerkersPagina> {
    const na = decodeCursor(cursor, ['laatstOp', 'id']);
    return this.db.as(actor, async (tx) => {
      const select = tx
        .createQueryBuilder(Medewerker, 'm')
        .orderBy(LAATST, 'DESC')
        .addOrderBy('m.id', 'DESC')
        .limit(aantal + 1);
      addFilters(select, filters);
      if (na) select.andWhere(`(${LAATST}, m.id) < (:laatstOp::timestamptz, :id::uuid)`, na);
      return toPagina(
        await select.getMany(),
        aantal,
        ({ laatstOp, id }) => ({ laatstOp: laatstOp.toISOString(), id }),
        (rij) => toWeergave(rij, actor),
      );
    });
  }

  async read(actor: Actor, id: string): Promise<MedewerkerDetail> {
    return this.db.as(actor, (tx) => readDetail(tx, actor, id));
  }
}

function addFilters(
  select: SelectQueryBuilder<Medewerker>,
  { zoek, rol, regio, stand }: Omit<MedewerkersQuery, 'cursor' | 'aantal'>,
): void {
  const deel = `%${(zoek ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  if (zoek !== undefined) select.andWhere(`concat_ws(' ', m.naam, m.email, m.subject) ILIKE :deel`, { deel });
  if (rol !== undefined) select.andWhere('m.rol = :rol', { rol });
  if (regio !== undefined) select.andWhere('m.regio = :regio', { regio });
  if (stand !== undefined) select.andWhere(STAND[stand]);
}

/** Throws `niet-gevonden`. */
export async function readDetail(tx: Tx, actor: Actor, id: string): Promise<MedewerkerDetail> {
  const rij = await tx.findOneBy(Medewerker, { id });
  if (!rij) throw notFound('Deze medewerker');
  const where = { subject: rij.subject };
  const toekenningen = await tx.find(Roltoekenning, { where, order: { gegevenOp: 'DESC', id: 'DESC' } });
  return {
    ...toWeergave(rij, actor),
    sessies: await tx.query<SessieVanMedewerker[]>(SESSIES, [rij.subject]),
    toekenningen: toekenningen.map(toToekenning),
  };
}

function toWeergave(rij: Medewerker, actor: Actor): MedewerkerWeergave {
  const { sub: _sub, gewijzigdDoor: _door, roltoekenningId, ...rest } = rij;
  const herkomst = roltoekenningId === null ? 'aanspraak' : 'toekenning';
  return {
    ...rest,
    stand: standOf(rij),
    herkomst: rij.rol === null ? null : herkomst,
    ik: rij.subject === actor.subject,
  };
}

const standOf = ({ geblokkeerdOp, rol }: Medewerker): MedewerkerWeergave['stand'] => {
  if (geblokkeerdOp !== null) return 'geblokkeerd';
  return rol === null ? 'zonder-rol' : 'actief';
};

export const toToekenning = ({ ingetrokkenDoor: _door, ...rij }: Roltoekenning): RoltoekenningWeergave => rij;
