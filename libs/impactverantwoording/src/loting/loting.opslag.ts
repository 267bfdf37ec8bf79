// SPDX-License-Identifier: EUPL-1.2
import type { Cursor, Tx } from '#libs/platform';
import type { Plaatsen } from '../effect/loting.rules.js';
import type { Wachtende } from './lotinglijst.rules.js';

/** A row of the table. */
export interface Lotingrij {
  id: string;
  thema: string;
  regio: string;
  aanbodId: string | null;
  plaatsen: Plaatsen;
  bron: string;
  trekkenVanaf: Date;
  geheim: string;
  inzet: string;
  lijst: string;
  aangekondigdOp: Date;
  publiekeWaarde: string | null;
  zaad: string | null;
  getrokkenOp: Date | null;
}

export interface Deelnemerrij {
  lotnummer: string;
  hulpvraagId: string;
  laag: string;
}

const KOLOMMEN = `id, thema, regio, aanbod_id AS "aanbodId", plaatsen, bron, trekken_vanaf AS "trekkenVanaf", geheim, inzet, lijst,
  aangekondigd_op AS "aangekondigdOp", publieke_waarde AS "publiekeWaarde", zaad, getrokken_op AS "getrokkenOp"`;
const EEN = `SELECT ${KOLOMMEN} FROM impactverantwoording.loting WHERE id = $1`;
const DEELNEMERS = `SELECT lotnummer, hulpvraag_id AS "hulpvraagId", laag FROM impactverantwoording.lotingdeelnemer
  WHERE loting_id = $1 ORDER BY laag, lotnummer`;
const RECENT = `SELECT ${KOLOMMEN} FROM impactverantwoording.loting
  WHERE $1::timestamptz IS NULL OR (aangekondigd_op, id) < ($1, $2::uuid) ORDER BY aangekondigd_op DESC, id DESC LIMIT $3`;
const INSERT = `INSERT INTO impactverantwoording.loting
    (id, thema, regio, aanbod_id, plaatsen, bron, trekken_vanaf, geheim, inzet, lijst, aangekondigd_door, aangekondigd_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const INSERT_DEELNEMERS = `INSERT INTO impactverantwoording.lotingdeelnemer (loting_id, lotnummer, hulpvraag_id, laag)
  SELECT $1, r.* FROM json_to_recordset($2) AS r ("lotnummer" uuid, "hulpvraagId" uuid, "laag" text)`;
const DRAW = `UPDATE impactverantwoording.loting SET publieke_waarde = $2, zaad = $3, getrokken_door = $4, getrokken_op = $5
  WHERE id = $1`;
// From the facts, and that it waits from the log: nothing else tells of both without asking another pillar.
const WACHTENDEN = `SELECT w.id, t.regio, t.thema, t.bedrijf, t.einde IS NOT NULL OR coalesce(t.is_dubbel, false) AS voorbij,
    EXISTS (SELECT FROM impactverantwoording.traject x WHERE x.hulpvraag_id = w.id AND x.hulp_op IS NOT NULL) AS geholpen,
    EXISTS (SELECT FROM platform.event e WHERE e.hulpvraag_id = w.id::text AND e.type = 'toewijzing-op-wachtlijst'
        AND ($2::text IS NULL OR e.data ->> 'aanbodId' = $2)) AS wacht
  FROM unnest($1::uuid[]) AS w (id) LEFT JOIN impactverantwoording.traject t ON t.hulpvraag_id = w.id AND t.is_eerste`;

export const findLoting = async (tx: Tx, id: string): Promise<Lotingrij | null> =>
  (await tx.query<Lotingrij[]>(EEN, [id]))[0] ?? null;

/** Who else draws it waits. */
export const lockLoting = async (tx: Tx, id: string): Promise<Lotingrij | null> =>
  (await tx.query<Lotingrij[]>(`${EEN} FOR UPDATE`, [id]))[0] ?? null;

export const readDeelnemers = (tx: Tx, id: string): Promise<Deelnemerrij[]> => tx.query(DEELNEMERS, [id]);

/** After that one; of the first page nothing is named. */
export const readRecent = (tx: Tx, na: Partial<Cursor>, aantal: number): Promise<Lotingrij[]> =>
  tx.query(RECENT, [na['op'] ?? null, na['id'] ?? null, aantal]);

/** As `systeem`: facts and log are of nobody else. */
export const readWachtenden = (tx: Tx, ids: string[], aanbodId: string | null): Promise<Wachtende[]> =>
  tx.query(WACHTENDEN, [ids, aanbodId]);

export async function insertLoting(
  tx: Tx,
  rij: Omit<Lotingrij, 'publiekeWaarde' | 'zaad' | 'getrokkenOp'> & { aangekondigdDoor: string },
  deelnemers: readonly Deelnemerrij[],
): Promise<void> {
  await tx.query(INSERT, [
    ...[rij.id, rij.thema, rij.regio, rij.aanbodId, JSON.stringify(rij.plaatsen), rij.bron, rij.trekkenVanaf],
    ...[rij.geheim, rij.inzet, rij.lijst, rij.aangekondigdDoor, rij.aangekondigdOp],
  ]);
  await tx.query(INSERT_DEELNEMERS, [rij.id, JSON.stringify(deelnemers)]);
}

export const recordDraw = (
  tx: Tx,
  {
    id,
    publiekeWaarde,
    zaad,
    door,
    op,
  }: Record<'id' | 'publiekeWaarde' | 'zaad' | 'door', string> & { op: Date },
): Promise<unknown> => tx.query(DRAW, [id, publiekeWaarde, zaad, door, op]);
