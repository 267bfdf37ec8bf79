// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/kernel';
import { writeAudit } from '../audit/record-audit.js';
import type { Tx } from './tx.js';

const SET_CONTEXT = `SELECT set_config('app.rol', $1, true), set_config('app.subject', $2, true),
  set_config('app.regio', $3, true), set_config('app.kvk_nummer', $4, true),
  set_config('app.organisatie', $5, true), set_config('app.hulpvraag', $6, true),
  set_config('app.scopes', $7, true), set_config('app.betrokkene', $8, true),
  set_config('app.hoofdcoordinator', $9, true)`;

/** The one door to the database: what runs inside `as` is one transaction, seen with the eyes of that actor. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction as `actor`. The context is transaction-local: a session-level setting leaks to the
   * next request of the pool (measured, checks.md). What `work` throws rolls everything back; what
   * it recorded for the audit log is written when it is done.
   */
  async as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(SET_CONTEXT, contextOf(actor));
      const uitkomst = await work(tx);
      await writeAudit(tx);
      return uitkomst;
    });
  }

  /**
   * Calls one of our functions that needs no context because it runs with rights of its own: one trip instead of four.
   * Answers its rows.
   */
  call<T>(sql: string, waarden: unknown[]): Promise<T[]> {
    return this.dataSource.query<T[]>(sql, waarden);
  }

  /** Answers whether the database can be reached now. */
  async isReachable(): Promise<boolean> {
    return this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}

const contextOf = (actor: Actor): string[] =>
  [
    actor.rol,
    actor.subject,
    actor.regio,
    actor.kvkNummer,
    actor.organisatieId,
    actor.hulpvraagId,
    actor.scopes?.join(' '),
    actor.betrokkeneId,
    actor.hoofdcoordinator === true ? 'true' : '',
  ].map((waarde = '') => waarde);
