// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { DomainError } from '#libs/kernel';
import type { Tx } from '../database/tx.js';

/** A request that may be repeated: who asked for what, under which key, with which body. */
export interface Verzoek {
  /** Value of the `Idempotency-Key` header; without one every request stands by itself. */
  sleutel: string | undefined;
  /** Name of the operation, so that one key never answers another operation. */
  bewerking: string;
  subject: string;
  body: unknown;
}

// The insert waits for a parallel request with the same key and then finds its row, so only one of them does the work.
const CLAIM = `INSERT INTO platform.idempotentiesleutel (bewerking, subject, sleutel, vingerafdruk, antwoord)
  VALUES ($1, $2, $3, $4, 'null') ON CONFLICT DO NOTHING RETURNING sleutel`;
const STORED = `SELECT vingerafdruk, antwoord FROM platform.idempotentiesleutel
  WHERE bewerking = $1 AND subject = $2 AND sleutel = $3`;
const STORE = `UPDATE platform.idempotentiesleutel SET antwoord = $4
  WHERE bewerking = $1 AND subject = $2 AND sleutel = $3`;

/**
 * Runs `work` once per key, in the caller's transaction: a repetition gets the stored answer, the same key with another
 * body is refused (`sleutel-hergebruikt`, 422). The answer must be JSON without personal data or secrets.
 */
export async function idempotent<T>(tx: Tx, verzoek: Verzoek, work: () => Promise<T>): Promise<T> {
  const { sleutel, bewerking, subject, body } = verzoek;
  if (sleutel === undefined) return work();
  const key = [bewerking, subject, sleutel];
  const vingerafdruk = createHash('sha256').update(canonical(body)).digest('hex');
  const claimed: unknown[] = await tx.query(CLAIM, [...key, vingerafdruk]);
  if (claimed.length === 0) return replay<T>(await tx.query(STORED, key), vingerafdruk);
  const antwoord = await work();
  await tx.query(STORE, [...key, JSON.stringify(antwoord)]);
  return antwoord;
}

function replay<T>(rows: { vingerafdruk: string; antwoord: T }[], vingerafdruk: string): T {
  const stored = rows[0];
  if (stored?.vingerafdruk !== vingerafdruk) {
    const melding =
      'Deze Idempotency-Key is al gebruikt voor een verzoek met een andere inhoud. Gebruik een nieuwe.';
    throw new DomainError('sleutel-hergebruikt', 'sleutel-hergebruikt', [{ melding }]);
  }
  return stored.antwoord;
}

/** JSON with sorted keys: the same content in another order is the same request. */
export function canonical(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    deel !== null && typeof deel === 'object' && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
}
