// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every file with bodies or queries of the api. */
const files = fs
  .readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((naam) => /(\.dto|\.query)\.ts$/.test(naam))
  .map((naam) => path.resolve('libs', naam));

const DOCUMENTED = 'swagger/apiModelPropertiesArray';

const load = (file: string): Promise<Record<string, unknown>> =>
  // eslint-disable-next-line no-restricted-syntax -- the files are found, not known; nothing is built on them
  import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

describe('a body or query of the api', () => {
  it.each(files)('has a rule for every property it documents: %s', async (file) => {
    const klassen = Object.entries(await load(file)).filter(
      (paar): paar is [string, new () => object] =>
        typeof paar[1] === 'function' &&
        /^class\s/.test(String(paar[1])) &&
        !/(Weergave|Pagina)$/.test(paar[0]),
    );
    for (const [naam, klasse] of klassen) {
      const regels = getMetadataStorage().getTargetValidationMetadatas(klasse, naam, false, false);
      // Without a single rule it is an answer, not a body.
      if (regels.length === 0) continue;
      const metRegel = new Set(regels.map(({ propertyName }) => propertyName));
      const velden = ((Reflect.getMetadata(DOCUMENTED, klasse.prototype) as string[] | undefined) ?? []).map(
        (veld) => veld.slice(1),
      );
      expect([naam, velden.filter((veld) => !metRegel.has(veld))]).toEqual([naam, []]);
      const genest = regels.filter(
        ({ type, name }) => type === 'nestedValidation' || name === 'nestedValidation',
      );
      for (const { propertyName } of genest)
        expect([naam, propertyName, hasType(klasse, propertyName)]).toEqual([naam, propertyName, true]);
    }
  });
});

/** class-transformer needs `@Type` for a nested body, or it stays a plain object that passes unchecked (checks.md). */
function hasType(klasse: new () => object, veld: string): boolean {
  return Reflect.getMetadata('design:type', klasse.prototype, veld) !== undefined;
}
