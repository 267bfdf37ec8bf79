// SPDX-License-Identifier: EUPL-1.2
import type { Bronregel } from './bron.lezen.js';
import { periodenOf, summaryOf } from './samenvatting.rules.js';

const regel = (anders: Partial<Bronregel>): Bronregel => ({
  ...{ regel: 2, kvkNummer: '69599084', regio: null, sectie: null, grootteklasse: null },
  ...{ periode: '2026', indicator: 'omzet', versie: 1, waarde: 1, ...anders },
});
const REGELS = [
  regel({ periode: '2027' }),
  regel({}),
  regel({ kvkNummer: '68750110', regio: 'TWE', sectie: 'G', grootteklasse: 'micro', indicator: 'banen' }),
];

describe('what a file is', () => {
  it('says of how many firms that asked for help by tens only, and so never of one', () => {
    const gezegd = [0, 1, 4, 5, 14, 15, 120].map(
      (aantal) => summaryOf({ soort: 'bedrijf', regels: REGELS, fouten: [] }, aantal).hulpvragers,
    );
    expect(gezegd).toEqual([0, 0, 0, 10, 10, 20, 120]);
  });

  it('says how many firms stand in it, of how many what they are like, and of what', () => {
    expect(summaryOf({ soort: 'bedrijf', regels: REGELS, fouten: [] }, 0)).toEqual({
      ...{ soort: 'bedrijf', regels: 3, eenheden: 2, hulpvragers: 0, metAard: 1 },
      ...{ indicatoren: ['banen', 'omzet'], perioden: ['2026', '2027'] },
    });
    const cel = { kvkNummer: null, regio: 'TWE', sectie: 'G' };
    const cellen = ['micro', 'micro', 'klein'].map((grootteklasse) => regel({ ...cel, grootteklasse }));
    expect(summaryOf({ soort: 'cel', regels: cellen, fouten: [] }, 30)).toMatchObject({
      ...{ eenheden: 2, hulpvragers: null, metAard: 0 },
    });
  });

  it('tells the log the same of the same file, in whatever order', () => {
    const lezing = (regels: Bronregel[]) => ({ soort: 'bedrijf' as const, regels, fouten: [] });
    const wat = JSON.stringify({ banen: ['2026'], omzet: ['2026', '2027'] });
    expect(JSON.stringify(periodenOf(lezing(REGELS)))).toBe(wat);
    expect(JSON.stringify(periodenOf(lezing(REGELS.toReversed())))).toBe(wat);
  });
});
