// SPDX-License-Identifier: EUPL-1.2
// The api of a check, with its access arranged otherwise. Composed here, so that production code has no switch for it.
import 'reflect-metadata';
import { Controller, Get, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
import { HttpModule, createApi, readConfig, type Toegangsregel } from '#libs/platform';
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

/**
 * The parts of HttpModule without the guards that refuse: everyone may do everything, as the actor of their token. They
 * stand in the decorator of that class, so a module of another class takes over the rest.
 */
function withoutGuards({ providers = [] }: DynamicModule): DynamicModule {
  const eigen = Reflect.getMetadata('providers', HttpModule) as Provider[];
  const controllers = Reflect.getMetadata('controllers', HttpModule) as Type[];
  class ZonderBewaking {}
  return { module: ZonderBewaking, controllers, providers: [...eigen.filter(stays), ...providers] };
}

/** Who calls is still to be known. */
const stays = (deel: Provider): boolean =>
  !(typeof deel === 'object' && deel.provide === APP_GUARD && 'useClass' in deel) ||
  deel.useClass.name === 'AanmeldGuard';

const { zonderBewaking, nieuweRoute, rijen = {} } = JSON.parse(process.argv[2] ?? '{}') as Anders;
const config = readConfig(process.env);
const { imports = [], controllers = [], ...api } = ApiModule.forRoot(config);
const http = HttpModule.forRoot({ ...TOEGANGSTABEL, ...(rijen as Record<string, Toegangsregel>) });
const isHttp = (deel: object): boolean => 'module' in deel && deel.module === HttpModule;
const delen = imports.map((deel) => (!isHttp(deel) ? deel : zonderBewaking ? withoutGuards(http) : http));
const routes = nieuweRoute ? [...controllers, NieuweController] : controllers;
try {
  const app = await createApi({ ...api, imports: delen, controllers: routes }, config);
  await app.listen(0, '127.0.0.1');
  process.send?.({ url: await app.getUrl() });
} catch (fout) {
  process.stderr.write(`${String(fout)}\n`);
  process.exit(1);
}
