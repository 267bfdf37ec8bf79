// SPDX-License-Identifier: EUPL-1.2
import { deelnamesBuiten, type Bronbedrijf } from './buiten.rules.js';
import type { Effectfeit, Effectmeting } from './meetmoment.rules.js';
import type { Effectontwerp } from './ontwerp.rules.js';

const ONTWERP: Effectontwerp = {
  ...{ thema: 'export', indicator: 'omzet', schijnuitkomst: null, uitkomst: 'de omzet', eenheid: 'euro' },
  ...{ opzet: 'bedrijven-buiten', periodenVoor: 2, periodenNa: 1, perioden: ['2025', '2026', '2027'] },
  ...{ wachtdagen: 100, kenmerken: ['regio'], zaad: 'x', minimumEffect: 1 },
  ...{ minimumBehandeld: 10, minimumVergelijking: 10, minimumClusters: 6 },
};
const op = (dag: string): number => Date.parse(`${dag}T12:00:00Z`);
const metingen = (...waarden: (number | null)[]): Effectmeting[] =>
  waarden.map((waarde, periode) => ({ periode, op: op('2028-02-01'), waarde, schijn: null }));

const firma = (bedrijf: string, anders: Partial<Bronbedrijf> = {}): Bronbedrijf => ({
  ...{ bedrijf, regio: 'TWE', sectie: 'G', grootteklasse: 'micro', heeftGevraagd: false },
  ...{ metingen: metingen(10, 11, 12), ...anders },
});
const vrager = (bedrijf: string, hulp: string | null): Effectfeit => ({
  ...{ bedrijf, regio: 'MBR', sectie: 'C', grootteklasse: 'klein', gevraagdOp: op('2025-06-01') },
  ...{ hulpOp: hulp === null ? null : op(hulp), wachtOp: null, lot: null, metingen: [] },
});
const kanten = (bedrijven: Bronbedrijf[], feiten: Effectfeit[] = [], ontwerp = ONTWERP): unknown[] =>
  deelnamesBuiten(ontwerp, feiten, bedrijven).map(({ feit, groep }) => [feit.bedrijf, groep]);

describe('who takes part in a comparison with firms outside', () => {
  it('is helped in a period after, or never asked', () => {
    const asked = { heeftGevraagd: true };
    expect(
      kanten(
        [
          firma('buiten'),
          firma('na', asked),
          firma('vooraf', asked),
          firma('later', asked),
          firma('nooit', asked),
        ],
        [
          vrager('na', '2027-03-01'),
          vrager('vooraf', '2026-12-31'),
          vrager('later', '2028-01-01'),
          vrager('nooit', null),
        ],
      ),
    ).toEqual([
      ['buiten', null],
      ['na', 2],
    ]);
    // Asked about another theme: of that nothing is known here, and he is on neither side.
    expect(kanten([firma('elders', asked)])).toEqual([]);
  });

  it('is known in every period before, on both sides', () => {
    const half = { metingen: metingen(10, null, 12) };
    const feiten = [vrager('na', '2027-03-01')];
    expect(kanten([firma('buiten', half), firma('na', { ...half, heeftGevraagd: true })], feiten)).toEqual(
      [],
    );
    const open = { metingen: metingen(10, 11, null) };
    const [deelname] = deelnamesBuiten(ONTWERP, [], [firma('buiten', open)]);
    expect(deelname).toMatchObject({ metingen: null, klaarOp: op('2028-04-10') - 43_200_000 });
  });

  it('outside is known by what the design matches on; helped, by his question when files do not tell', () => {
    const zonder = { regio: null, sectie: null, grootteklasse: null };
    expect(kanten([firma('buiten', zonder)])).toEqual([]);
    expect(kanten([firma('buiten', zonder)], [], { ...ONTWERP, kenmerken: ['startwaarde'] })).toEqual([
      ['buiten', null],
    ]);
    const feiten = [vrager('na', '2027-03-01')];
    const gezien = (anders: Partial<Bronbedrijf>): unknown =>
      deelnamesBuiten(ONTWERP, feiten, [firma('na', { heeftGevraagd: true, ...anders })])[0]?.feit;
    expect(gezien(zonder)).toMatchObject({ regio: 'MBR', sectie: 'C', grootteklasse: 'klein' });
    // Of both sides by the same source, as far as that tells.
    expect(gezien({})).toMatchObject({ regio: 'TWE', sectie: 'G', grootteklasse: 'micro' });
  });
});
