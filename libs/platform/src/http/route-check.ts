// SPDX-License-Identifier: EUPL-1.2
import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { TOEGANG } from '../auth/toegang.js';

const IS_ROUTE = 'path';

/** Deny by default, told at boot: a handler without `@Toegang` or `@Openbaar` stops the api with its name. */
export function assertEveryRouteHasToegang(app: INestApplication): void {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const zonder = [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const klasse = metatype as { prototype: Record<string, object>; name: string };
      return scanner.getAllMethodNames(klasse.prototype).map((naam) => ({
        naam: `${klasse.name}.${naam}`,
        handler: klasse.prototype[naam] as () => void,
        klasse,
      }));
    })
    .filter(({ handler }) => Reflect.hasMetadata(IS_ROUTE, handler))
    .filter(
      ({ handler, klasse }) => reflector.getAllAndOverride(TOEGANG, [handler, klasse as never]) === undefined,
    )
    .map(({ naam }) => naam);
  if (zonder.length > 0)
    throw new Error(`Zonder toegangsregel (@Toegang of @Openbaar): ${zonder.join(', ')}.`);
}
