// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';

/** The classes whose fields the OpenAPI document describes, with the file of each. */
function describedClasses(): [string, string][] {
  const bestanden = fs.readdirSync('libs', { recursive: true, encoding: 'utf8' });
  return bestanden
    .filter((bestand) => bestand.endsWith('.ts'))
    .map((bestand) => [bestand, fs.readFileSync(path.join('libs', bestand), 'utf8')] as const)
    .filter(([, tekst]) => tekst.includes('@ApiProperty'))
    .flatMap(([bestand, tekst]) =>
      [...tekst.matchAll(/^(?:export )?(?:abstract )?class (\w+)/gm)].map(
        ([, naam = '']): [string, string] => [naam, bestand],
      ),
    );
}

describe('the OpenAPI document', () => {
  it('can know every class by its name: of two with one name it describes one and calls it both', () => {
    const klassen = describedClasses();
    expect(klassen.length).toBeGreaterThan(50);
    const dubbel = klassen.filter(([naam]) => klassen.filter(([ander]) => ander === naam).length > 1);
    expect(dubbel).toEqual([]);
  });
});
