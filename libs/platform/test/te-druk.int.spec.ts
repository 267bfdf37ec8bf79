// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Inject, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SYSTEEM } from '#libs/kernel';
import { Database } from '#libs/platform';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { ProblemFilter } from '../src/http/problem.filter.js';

const LOCK = 'SELECT pg_advisory_xact_lock(42)';

@Controller()
class Wachtend {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Waits for whoever has the lock, for as long as this setting lets it. */
  @Get(':instelling')
  wait(@Param('instelling') instelling: string): Promise<string> {
    return this.db.as(SYSTEEM, async (tx) => {
      await tx.query(`SELECT set_config($1, '100ms', true)`, [instelling]);
      await tx.query(LOCK);
      return 'gelukt';
    });
  }
}

describe('a request that waits for another', () => {
  let open: OpenDatabase;
  let app: NestFastifyApplication;
  let basis: string;

  beforeAll(async () => {
    open = await openDatabase();
    @Module({ controllers: [Wachtend], providers: [{ provide: Database, useValue: open.db }] })
    class Proefmodule {}
    const adapter = new FastifyAdapter();
    app = await NestFactory.create(Proefmodule, adapter, { logger: false, abortOnError: false });
    app.useGlobalFilters(new ProblemFilter());
    await app.listen(0, '127.0.0.1');
    basis = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await open.close();
  });

  it.each(['statement_timeout', 'lock_timeout'])(
    'longer than %s lets it is told to come again, and then it succeeds',
    async (instelling) => {
      const antwoord = await open.db.as(SYSTEEM, async (tx) => {
        await tx.query(LOCK);
        return fetch(`${basis}/${instelling}`);
      });
      expect([antwoord.status, antwoord.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await antwoord.json()).toMatchObject({
        type: 'urn:schakel:probleem:te-druk',
        detail: expect.stringContaining('Er is niets opgeslagen.'),
      });
      expect(await (await fetch(`${basis}/${instelling}`)).text()).toBe('gelukt');
    },
  );
});
