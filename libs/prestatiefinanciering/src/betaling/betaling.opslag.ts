// SPDX-License-Identifier: EUPL-1.2
import { notFound } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { Betaalbatch } from './betaling.entity.js';

/** A programma is of no regio: what is paid stands in the chain of the whole country. */
const LANDELIJK = 'LANDELIJK';
const PROGRAMMA = 'SELECT id, code FROM prestatiefinanciering.programma WHERE id = $1';
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('betaling van ' || $1, 0))`;

/** That this actor pays for; until the transaction ends nobody else pays or reads messages for it. Throws `niet-gevonden`. */
export async function lockProgramma(tx: Tx, id: string): Promise<{ id: string; code: string }> {
  const [rij]: { id: string; code: string }[] = await tx.query(PROGRAMMA, [id]);
  if (!rij) throw notFound('Dit programma');
  await tx.query(LOCK, [id]);
  return rij;
}

/** Throws `niet-gevonden`. */
export async function findBatch(tx: Tx, id: string): Promise<Betaalbatch> {
  const batch = await tx.findOneBy(Betaalbatch, { id });
  if (!batch) throw notFound('Deze betaalbatch');
  return batch;
}

/** Ids, amounts and hashes: of nobody. */
export function recordBatch(tx: Tx, batch: Betaalbatch, handeling: string): void {
  const { id, nummer, programmaId, status, aantal, bedragInCenten, bestandHash, versie } = batch;
  const na = { id, nummer, programmaId, status, aantal, bedragInCenten, bestandHash, versie };
  recordAudit(tx, { soort: 'betaalbatch', handeling, id, regio: LANDELIJK, voor: null, na });
}

export function recordBericht(tx: Tx, soort: string, handeling: string, na: { id: string }): void {
  recordAudit(tx, { soort, handeling, id: na.id, regio: LANDELIJK, voor: null, na });
}
