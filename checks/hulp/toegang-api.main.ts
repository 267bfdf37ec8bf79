// SPDX-License-Identifier: EUPL-1.2
// The api of a check, with its access arranged otherwise. Composed here, so that production code has no switch for it.
import 'reflect-metadata';
import { Controller, Get, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
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

const { zonderBewaking, nieuweRoute, rijen = {} } = JSON.parse(process.argv[2] ?? '{}') as Anders;
const config = readConfig(process.env);
const { imports = [], controllers = [], ...api } = ApiModule.forRoot(config);
const guards = zonderBewaking ? ZONDER_BEWAKING : MET_BEWAKING;
const http = onlyGuards(guards, HttpModule.forRoot({ ...TOEGANGSTABEL, ...rijen }));
const isHttp = (deel: object): boolean => 'module' in deel && deel.module === HttpModule;
const delen = imports.map((deel) => (isHttp(deel) ? http : deel));
const routes = nieuweRoute ? [...controllers, NieuweController] : controllers;
try {
  const app = await createApi({ ...api, imports: delen, controllers: routes }, config);
  await app.listen(0, '127.0.0.1');
  process.send?.({ url: await app.getUrl() });
} catch (fout) {
  process.stderr.write(`${String(fout)}\n`);
  process.exit(1);
}
