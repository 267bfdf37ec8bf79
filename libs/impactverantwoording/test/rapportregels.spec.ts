// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { KLEINSTE_GROEP } from '#libs/kernel';
import { BINNEN, BUITEN } from '../src/onthulling/gevoelig.rules.js';
import type { Rapportinhoud, Rapportregel } from '../src/rapport/inhoud.js';
import { compareInhoud } from '../src/rapport/rapport.rules.js';
import { CODEVERSIE, PAKKETVERSIE } from '../src/rapport/regels.js';

const regel = (code: string, waarde: number | null): Rapportregel => ({
  ...{ codes: [code], waarden: [waarde] },
  reden: waarde === null ? 'te weinig bedrijven' : null,
});
const met = (code: string, ...regels: Rapportregel[]): Rapportinhoud =>
  ({ tabellen: [{ code, regels }] }) as unknown as Rapportinhoud;

describe('what an edition says of itself', () => {
  it('is made by the version that the package has', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(PAKKETVERSIE).toBe(version);
    expect(CODEVERSIE).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  });

  it('tells of as many firms as every other list of figures does', () => {
    expect({ buiten: BUITEN.drempel, binnen: BINNEN.drempel }).toEqual(KLEINSTE_GROEP);
  });

  it('differs from another by lines that are other, new or gone, per table', () => {
    const oud = met('a', regel('1', 10), regel('2', 20), regel('3', 30));
    expect(compareInhoud(oud, oud)).toEqual([]);
    const nieuw = met('a', regel('1', 10), regel('2', null), regel('4', 40));
    expect(compareInhoud(oud, nieuw)).toEqual([{ tabel: 'a', anders: 1, erbij: 1, weg: 1 }]);
    expect(compareInhoud(oud, met('b', regel('1', 1)))).toEqual([
      { tabel: 'a', anders: 0, erbij: 0, weg: 3 },
      { tabel: 'b', anders: 0, erbij: 1, weg: 0 },
    ]);
  });
});
