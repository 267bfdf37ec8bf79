// SPDX-License-Identifier: EUPL-1.2
import { decide, type Publicatiebesluit } from './besluit.js';
import { BUITEN } from './gevoelig.rules.js';
import { LEGE_STAND } from './stand.rules.js';
import { ALLES, kwartaal, type Tabelopzet } from './tabel.rules.js';
import { kubusVan, vlak } from '../../test/tabel.support.js';

const K1 = kwartaal(2026, 1);
const Q1 = { van: K1, tot: K1 };
const tabel = (meer: Partial<Tabelopzet> = {}): Tabelopzet => ({
  naam: 'regio bij thema',
  indelingen: [{ naam: 'regio' }, { naam: 'thema' }],
  perioden: [Q1],
  ...meer,
});
const { indelingen } = vlak(4, 4);
const beslis = (aantallen: number[][], meer: Partial<Parameters<typeof decide>[0]> = {}) =>
  decide({
    eerder: LEGE_STAND,
    rapport: { naam: 'proef', tabellen: [tabel()] },
    kubus: kubusVan(aantallen, K1),
    indelingen,
    regels: BUITEN,
    ...meer,
  });
const gaps = (uit: Publicatiebesluit): string[] =>
  uit.besluit === 'weigeren'
    ? ['geweigerd']
    : uit.verborgen.map(({ plaats: { codes }, reden }) => `${codes['regio'] ?? ALLES}${codes['thema'] ?? ALLES}: ${reden}`);

describe('a table of four regions by four themes', () => {
  it('hides with one small vak the cheapest rectangle round it', async () => {
    // r1t1 is small; r2 and t2 are the cheapest beside it.
    const uit = await beslis([
      [5, 20, 60, 60],
      [20, 20, 60, 60],
      [60, 60, 60, 60],
      [60, 60, 60, 60],
    ]);
    expect(gaps(uit)).toEqual([
      'r1t1: te weinig bedrijven',
      'r1t2: volgt uit het totaal',
      'r2t1: volgt uit het totaal',
      'r2t2: volgt uit het totaal',
    ]);
    expect(uit).toMatchObject({ besluit: 'publiceren', manier: 'exact' });
  });
});
