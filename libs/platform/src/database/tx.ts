// SPDX-License-Identifier: EUPL-1.2
import type { EntityManager } from 'typeorm';

/** A running transaction with the row-level-security context of its actor. Never use a repository outside it. */
export type Tx = EntityManager;
