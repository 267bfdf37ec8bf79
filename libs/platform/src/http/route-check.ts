// SPDX-License-Identifier: EUPL-1.2
import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { TOEGANG, TOEGANGSTABEL, operationIdOf, type Toegangstabel } from '../auth/toegang.js';

const IS_ROUTE = 'path';

interface Route {
  naam: string;
  id: string;
  handler: () => void;
  klasse: { prototype: Record<string, object>; name: string };
}

/**
 * Deny by default, told at boot: a route without a row in the table stops the api with its name. So does a row without a
 * route, which somebody would read as if it held, and two routes that would share a row.
 */
export function assertEveryRouteHasToegang(app: INestApplication): void {
  const tabel = app.get<Toegangstabel>(TOEGANGSTABEL, { strict: false });
  const reflector = app.get(Reflector);
  const routes = routesOf(app);
  const zonderRij = routes.filter(
    ({ id, handler, klasse }) =>
      !Object.hasOwn(tabel, id) &&
      reflector.getAllAndOverride(TOEGANG, [handler, klasse as never]) === undefined,
  );
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
      const klasse = metatype as unknown as Route['klasse'];
      return scanner.getAllMethodNames(klasse.prototype).map((naam) => {
        const handler = klasse.prototype[naam] as () => void;
        return { naam: `${klasse.name}.${naam}`, id: operationIdOf(handler), handler, klasse };
      });
    })
    .filter(({ handler }) => Reflect.hasMetadata(IS_ROUTE, handler));
}
