// SPDX-License-Identifier: EUPL-1.2
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from './tx.js';

/** Rows of one statement: PostgreSQL takes 65,535 values in it. */
const STAP = 500;

/** Inserts any number of rows of up to 130 columns, 500 in one statement. */
export async function insertAll<T extends ObjectLiteral>(
  tx: Tx,
  soort: EntityTarget<T>,
  rijen: readonly QueryDeepPartialEntity<T>[],
): Promise<void> {
  for (let i = 0; i < rijen.length; i += STAP) await tx.insert(soort, rijen.slice(i, i + STAP));
}
