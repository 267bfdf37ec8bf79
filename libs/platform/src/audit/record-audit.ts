// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Tx } from '../database/tx.js';
import { canonical } from '../events/idempotent.js';

/** A change of one record, as its service knows it. Who did it is whoever the transaction runs as. */
export interface Wijziging {
  /** Noun of the record: `hulpvraag`. */
  soort: string;
  /** Dutch participle, kebab-case: `ingediend`. */
  handeling: string;
  /** Uuid of the record, or the code of a regio. */
  id: string;
  /** Region in whose chain it is kept; its coordinator may read it. */
  regio: string;
  /** The row before and after; only their hashes are kept. `null`: there was or is none. */
  voor: object | null;
  na: object | null;
  /** Code of the reason, kebab-case. Never a sentence: people write names in those. */
  reden?: string | null;
}

interface Regel extends Omit<Wijziging, 'id' | 'voor' | 'na'> {
  onderwerp: string;
  voor: string | null;
  na: string | null;
}

const open = new WeakMap<Tx, Regel[]>();

/**
 * Puts the change in the audit log, in the caller's transaction: both commit or neither does. The row is written when
 * `work` of `Database.as` is done, just before the commit, because all changes of one region wait for the end of its chain.
 */
export function recordAudit(tx: Tx, { id, voor, na, ...rest }: Wijziging): void {
  const regels = open.get(tx) ?? [];
  regels.push({ ...rest, onderwerp: id, voor: hashOf(voor), na: hashOf(na) });
  open.set(tx, regels);
}

/**
 * SHA-256 of the row's JSON with sorted keys, in hex: the same row read again gives the same hash. Of the row as it is
 * stored: over its encrypted fields, so that nobody guesses a name or number from the hash once those are erased.
 */
export const hashOf = (rij: object | null): string | null =>
  rij === null
    ? null
    : createHash('sha256')
        .update(canonical(storable(rij)))
        .digest('hex');

const storable = (rij: object): object =>
  Object.fromEntries(
    Object.entries(rij).map(([veld, waarde]) => [
      veld,
      Buffer.isBuffer(waarde) ? waarde.toString('base64') : (waarde as unknown),
    ]),
  );

const WRITE = 'SELECT platform.leg_audit_vast($1)';

/** Writes what was recorded in this transaction, in one statement and the last one. For `Database.as` only. */
export async function writeAudit(tx: Tx): Promise<void> {
  const regels = open.get(tx);
  if (!regels) return;
  open.delete(tx);
  // By region: two transactions that write to the same chains take them in the same order.
  const opRegio = [...regels].sort((a, b) => (a.regio < b.regio ? -1 : Number(a.regio > b.regio)));
  await tx.query(WRITE, [JSON.stringify(opRegio)]);
}
