// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOperation } from '@nestjs/swagger';
import { DomainError, Klok, Systeemklok, type Rol, type Scope } from '#libs/kernel';
import { Configuratie, mag, type Toegangsregel } from '#libs/platform';
import { TOEGANGSTABEL } from '../src/auth/toegang.js';
import { ToegangGuard } from '../src/auth/toegang.guard.js';
import { assertEveryRouteHasToegang } from '../src/http/route-check.js';

const magAls = (regel: Toegangsregel, rol: Rol, scopes: Scope[] = []): boolean => mag(regel, { rol, scopes });

describe('a row of the table of access', () => {
  it('lets in the roles that it names and no other', () => {
    const regel: Toegangsregel = { rollen: { coordinator: 'eigen regio' } };
    expect(magAls(regel, 'coordinator')).toBe(true);
    for (const rol of ['anoniem', 'indiener', 'aanbieder', 'beheerder', 'systeem'] as const)
      expect(magAls(regel, rol)).toBe(false);
  });

  it('lets in a machine by the scope that it names, and by no role', () => {
    const regel: Toegangsregel = { machine: 'aanbod:lezen', rollen: { beheerder: 'alle' } };
    expect(magAls(regel, 'machine', ['hulpvragen:lezen', 'aanbod:lezen'])).toBe(true);
    expect(magAls(regel, 'machine', ['hulpvragen:lezen'])).toBe(false);
    const open: Toegangsregel = { openbaar: true, rollen: { iedereen: 'openbaar' } };
    expect(magAls(open, 'machine', ['aanbod:lezen'])).toBe(false);
  });

  it('that is for who is not signed in is not for a role that it does not name', () => {
    const regel: Toegangsregel = { openbaar: true, rollen: { anoniem: 'nieuw', coordinator: 'nieuw' } };
    expect([magAls(regel, 'anoniem'), magAls(regel, 'coordinator')]).toEqual([true, true]);
    expect(magAls(regel, 'aanbieder')).toBe(false);
  });

  it('for who leads a region lets in no other coordinator, and the other roles that it names', () => {
    const regel: Toegangsregel = {
      hoofdcoordinator: true,
      rollen: { coordinator: 'eigen regio', beheerder: 'alle' },
    };
    expect(mag(regel, { rol: 'coordinator', hoofdcoordinator: true })).toBe(true);
    expect([magAls(regel, 'coordinator'), magAls(regel, 'beheerder')]).toEqual([false, true]);
    expect(mag(regel, { rol: 'analist', hoofdcoordinator: true })).toBe(false);
  });

  it('that takes a key lets everybody in: the key decides, further on', () => {
    for (const open of ['iedereen', 'indiener', 'bewerker'] as const)
      expect(magAls({ openbaar: true, rollen: { [open]: 'eigen hulpvraag' } }, 'aanbieder')).toBe(true);
  });
});

@Controller()
class Routes {
  @Get('vergeten')
  vergeten(): string {
    return 'van iedereen?';
  }

  /** A name that every object answers to. */
  @Get('geerfd')
  @ApiOperation({ operationId: 'toString' })
  geerfd(): string {
    return 'van iedereen?';
  }
}

@Controller()
class Dubbelen {
  @Get('een')
  @ApiOperation({ operationId: 'zelfde' })
  een(): string {
    return '';
  }

  @Get('twee')
  @ApiOperation({ operationId: 'zelfde' })
  twee(): string {
    return '';
  }
}

describe('a route', () => {
  const apps: NestFastifyApplication[] = [];

  afterAll(() => Promise.all(apps.map((app) => app.close())));

  const start = async (controller: Type, tabel: Record<string, Toegangsregel>) => {
    @Module({
      controllers: [controller],
      providers: [
        { provide: APP_GUARD, useClass: ToegangGuard },
        { provide: TOEGANGSTABEL, useValue: tabel },
        { provide: Configuratie, useValue: new Configuratie({}) },
        { provide: Klok, useClass: Systeemklok },
      ],
    })
    class Proefmodule {}
    const app = await NestFactory.create<NestFastifyApplication>(Proefmodule, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    apps.push(app);
    // As the api does it, in short: the kind of refusal is the answer.
    app.useGlobalFilters({
      catch: (fout: unknown, host) =>
        host
          .switchToHttp()
          .getResponse<{ send(tekst: string): void }>()
          .send(fout instanceof DomainError ? fout.soort : String(fout)),
    });
    return app.init();
  };

  it('without a row is refused, also when the check at boot were gone', async () => {
    const app = await start(Routes, {});
    await app.listen(0, '127.0.0.1');
    const basis = await app.getUrl();
    for (const url of ['/vergeten', '/geerfd'])
      expect(await (await fetch(`${basis}${url}`)).text()).toBe('verboden');
  });

  it('does not share its row with another', async () => {
    const app = await start(Dubbelen, { zelfde: { openbaar: true, rollen: { iedereen: 'openbaar' } } });
    expect(() => assertEveryRouteHasToegang(app)).toThrow('twee routes: zelfde');
  });
});
