// SPDX-License-Identifier: EUPL-1.2
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SYSTEEM, type Actor, type AnyEvent } from '#libs/kernel';
import { Database, PlatformModule, publish, readConfig } from '#libs/platform';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { FEITTABELLEN, afdrukVan, type Feittabel } from '../src/feiten/afdruk.js';
import { isFeit } from '../src/feiten/feitevents.rules.js';
import { Feitenschrijver } from '../src/feiten/feitenschrijver.js';
import { Herbouw } from '../src/feiten/herbouw.js';
import { ImpactverantwoordingModule } from '../src/impactverantwoording.module.js';

@Module({})
class Root {}

export const ANALIST: Actor = { rol: 'analist', subject: 'analist-proef' };

/** The facts on a database of their own, without a worker: a test takes each event itself, in the order it likes. */
export class Feitenproef {
  readonly db: Database;
  readonly herbouw: Herbouw;
  private readonly schrijver = new Feitenschrijver();

  private constructor(
    readonly database: Testdatabase,
    readonly app: INestApplicationContext,
  ) {
    this.db = app.get(Database);
    this.herbouw = app.get(Herbouw);
  }

  static async start(): Promise<Feitenproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), ImpactverantwoordingModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Feitenproef(database, app);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** In the log, in this order. */
  async log(events: readonly AnyEvent[]): Promise<void> {
    await this.db.as(SYSTEEM, async (tx) => {
      for (const event of events) await publish(tx, event);
    });
  }

  async take(events: readonly AnyEvent[]): Promise<void> {
    for (const event of events.filter(isFeit))
      await this.db.as(SYSTEEM, (tx) => this.schrijver.take(tx, [event.id]));
  }

  async hashes(): Promise<Record<Feittabel, string>> {
    const paren = await this.db.as(SYSTEEM, async (tx) => {
      const uit: [string, string][] = [];
      for (const tabel of Object.keys(FEITTABELLEN) as Feittabel[])
        uit.push([tabel, (await afdrukVan(tx, tabel)).hash]);
      return uit;
    });
    return Object.fromEntries(paren) as Record<Feittabel, string>;
  }

  sql = <T = Record<string, unknown>>(
    sql: string,
    waarden: unknown[] = [],
    wie: Actor = SYSTEEM,
  ): Promise<T[]> => this.db.as(wie, (tx) => tx.query<T[]>(sql, waarden));
}
