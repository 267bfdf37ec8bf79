// SPDX-License-Identifier: EUPL-1.2
// The api of a check, with its access arranged otherwise. Composed here, so that production code has no switch for it.
import 'reflect-metadata';
import { Controller, Get, Module, Res, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiExcludeController, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HttpModule, createApi, readConfig } from '#libs/platform';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { TOEGANGSTABEL } from '../../apps/api/src/toegangstabel.js';
import type { Anders } from './toegang-api.js';

/** A route that somebody added and told the table nothing about. */
@ApiExcludeController()
@Controller('proef')
class NieuweController {
  @Get()
  nieuweRoute(): string {
    return 'van iedereen?';
  }
}

/** Each does one thing that no route may do. */
@Controller('api/v1/proef')
class KapotteController {
  @Get('gooit')
  proefGooit(): never {
    throw new TypeError('stuk');
  }

  @Get('vertelt')
  @ApiOkResponse({ schema: { type: 'string' } })
  proefVertelt(@Res() antwoord: FastifyReply): void {
    void antwoord.type('application/json').send(JSON.stringify(new Error('stuk').stack));
  }

  @Get('weigert')
  proefWeigert(@Res() antwoord: FastifyReply): void {
    void antwoord.status(400).send({ fout: 'nee' });
  }

  @Get('vervuilt')
  @ApiOkResponse({ schema: { type: 'string' } })
  proefVervuilt(): string {
    Object.defineProperty(Object.prototype, 'vervuild', { value: true, configurable: true });
    return 'klaar';
  }
}

/** Limits are not about who may do what, and would stand in for a right; without `bewaking` only the sign-in stays. */
const MET_BEWAKING = ['MediatypeGuard', 'AanmeldGuard', 'ToegangGuard'];
const ZONDER_BEWAKING = ['AanmeldGuard'];

/**
 * HttpModule with these guards and no others. Its parts stand in the decorator of that class, so a module of another
 * class takes over the rest.
 */
function onlyGuards(namen: string[], { providers = [], ...los }: DynamicModule): DynamicModule {
  const vast = (wat: string): unknown[] => (Reflect.getMetadata(wat, HttpModule) ?? []) as unknown[];
  return {
    module: Proefmodule,
    global: los.global ?? false,
    imports: [...(vast('imports') as Type[]), ...(los.imports ?? [])],
    exports: vast('exports') as Type[],
    controllers: [...(vast('controllers') as Type[]), ...(los.controllers ?? [])],
    providers: [...(vast('providers') as Provider[]).filter((deel) => stays(namen, deel)), ...providers],
  };
}

/** Stands for HttpModule. */
@Module({})
class Proefmodule {}

const stays = (namen: string[], deel: Provider): boolean =>
  !(typeof deel === 'object' && deel.provide === APP_GUARD && 'useClass' in deel) ||
  namen.includes(deel.useClass.name);

const {
  zonderBewaking,
  nieuweRoute,
  kapotteRoutes,
  rijen = {},
} = JSON.parse(process.argv[2] ?? '{}') as Anders;
const config = readConfig(process.env);
const { imports = [], controllers = [], ...api } = ApiModule.forRoot(config);
const guards = zonderBewaking ? ZONDER_BEWAKING : MET_BEWAKING;
const http = onlyGuards(guards, HttpModule.forRoot({ ...TOEGANGSTABEL, ...rijen }));
const isHttp = (deel: object): boolean => 'module' in deel && deel.module === HttpModule;
const delen = imports.map((deel) => (isHttp(deel) ? http : deel));
const routes = [
  ...controllers,
  ...(nieuweRoute ? [NieuweController] : []),
  ...(kapotteRoutes ? [KapotteController] : []),
];
/** What all objects share, by name. */
const shared = (): string[] =>
  [Object, Array, String, Function].flatMap((soort) => Object.getOwnPropertyNames(soort.prototype));
try {
  const app = await createApi({ ...api, imports: delen, controllers: routes }, config);
  await app.listen(0, '127.0.0.1');
  const schoon = new Set(shared());
  process.on('message', () => process.send?.({ vervuiling: shared().filter((naam) => !schoon.has(naam)) }));
  process.send?.({ url: await app.getUrl() });
} catch (fout) {
  process.stderr.write(`${String(fout)}\n`);
  process.exit(1);
}
