// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { RANDSLEUTEL } from './randtelling.sql.js';

/** The tables of facts, with what their rows are in order by. */
export const FEITTABELLEN = {
  traject: ['id'],
  aanbodsoort: ['aanbod_id'],
  randtelling: RANDSLEUTEL,
} as const;
export type Feittabel = keyof typeof FEITTABELLEN;

/** How a row is written out as text must not depend on whose connection it is. */
export const CANONIEK = `SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
  set_config('IntervalStyle', 'postgres', true), set_config('extra_float_digits', '1', true)`;

/** How many rows, and the SHA-256 in hex of all of them in order: equal for the same bytes and nothing else. */
export async function afdrukVan(
  tx: Tx,
  tabel: Feittabel,
  naam = `impactverantwoording.${tabel}`,
): Promise<{ aantal: number; hash: string }> {
  await tx.query(CANONIEK);
  const orde = FEITTABELLEN[tabel].map((kolom) => `r.${kolom}`).join(', ');
  const [rij]: { aantal: number; hash: string }[] = await tx.query(`SELECT count(*)::integer AS aantal,
    encode(sha256(coalesce(string_agg(sha256(convert_to(r::text, 'UTF8')), ''::bytea ORDER BY ${orde}), ''::bytea)), 'hex') AS hash
    FROM ${naam} r`);
  if (!rij) throw new Error('Een telling heeft altijd een rij.');
  return rij;
}
