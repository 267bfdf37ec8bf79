// SPDX-License-Identifier: EUPL-1.2
import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { TOEGANGSTABEL, operationIdOf, type Toegangstabel } from '../auth/toegang.js';

const IS_ROUTE = 'path';

interface Klasse {
  prototype: Record<string, object>;
  name: string;
}

interface Route {
  naam: string;
  id: string;
}

/**
 * Deny by default, told at boot: a route without a row in the table stops the api with its name. So does a row without a
 * route, which somebody would read as if it held, and two routes that would share a row.
 */
export function assertEveryRouteHasToegang(app: INestApplication): void {
  const tabel = app.get<Toegangstabel>(TOEGANGSTABEL, { strict: false });
  const routes = routesOf(app);
  const zonderRij = routes.filter(({ id }) => !Object.hasOwn(tabel, id));
  const ids = routes.map(({ id }) => id);
  const fouten = [
    ...zonderRij.map(({ naam, id }) => `zonder rij: ${id} (${naam})`),
    ...Object.keys(tabel)
      .filter((id) => !ids.includes(id))
      .map((id) => `zonder route: ${id}`),
    ...ids.filter((id, plaats) => ids.indexOf(id) !== plaats).map((id) => `twee routes: ${id}`),
  ];
  if (fouten.length > 0) throw new Error(`De toegangstabel klopt niet; ${fouten.join(', ')}.`);
}

function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const klasse = metatype as unknown as Klasse;
      return scanner
        .getAllMethodNames(klasse.prototype)
        .map((methode) => ({ methode, handler: klasse.prototype[methode] as () => void }))
        .filter(({ handler }) => Reflect.hasMetadata(IS_ROUTE, handler))
        .map(({ methode, handler }) => ({ naam: `${klasse.name}.${methode}`, id: operationIdOf(handler) }));
    });
}
