// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { outcomeOf, tellingVan, toBereik, type Uitkomst } from './bereik.rules.js';

const GEHEIM = 'een geheim van ten minste tweeendertig tekens';
const ids = (aantal: number, begin = 0): string[] =>
  Array.from({ length: aantal }, (_, nr) => `h${begin + nr}`);

describe('a figure of hulpvragen', () => {
  it('is not told below five, and comes in steps of five near to what it is', () => {
    for (const aantal of [0, 1, 4]) expect(tellingVan(ids(aantal), GEHEIM)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.nat(1_000), (aantal, begin) => {
        const telling = tellingVan(ids(aantal, begin), GEHEIM);
        if (aantal < 5) return expect(telling).toBeNull();
        if (telling === null) return expect(aantal).toBeLessThan(7);
        expect(telling % 5).toBe(0);
        expect(Math.abs(telling - aantal)).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('is the same however often it is asked, and another with another secret', () => {
    expect(tellingVan(ids(33).reverse(), GEHEIM)).toBe(tellingVan(ids(33), GEHEIM));
    const tellingen = Array.from({ length: 40 }, (_, nr) => tellingVan(ids(34), `${GEHEIM}${nr}`));
    expect(new Set(tellingen).size).toBeGreaterThan(1);
  });

  it('gives no step by which one more could be known', () => {
    // Of groups of nine, adding one gives the next step only sometimes; without the shift it always would.
    const stappen = Array.from({ length: 200 }, (_, nr) => {
      const [zonder, met] = [tellingVan(ids(9, nr * 20), GEHEIM), tellingVan(ids(10, nr * 20), GEHEIM)];
      return (met ?? 0) - (zonder ?? 0);
    });
    expect(stappen.filter((stap) => stap === 0).length).toBeGreaterThan(40);
    expect(stappen.filter((stap) => stap < 0).length).toBeGreaterThan(10);
  });
});

describe('what an offer would reach', () => {
  const een = (nr: number, anders: Partial<Uitkomst>): Uitkomst => ({
    ...{ hulpvraagId: `h${nr}`, regio: 'TWE', themas: ['energie'], past: true, top3: false, regel: null },
    ...anders,
  });

  it('is taken from the list of each hulpvraag, and by the first condition that fails', () => {
    const plaats = { rang: null, regels: [], aantal: 5, geenPassendAanbod: 0.1 };
    expect(outcomeOf({ ...plaats, rang: 4 })).toEqual({ past: true, top3: false, regel: null });
    expect(outcomeOf({ ...plaats, rang: 3 })).toEqual({ past: true, top3: true, regel: null });
    expect(outcomeOf({ ...plaats, rang: 1, geenPassendAanbod: 0.9 })).toMatchObject({
      past: false,
      top3: false,
    });
    expect(outcomeOf({ ...plaats, regels: ['capaciteit', 'sbi'] })).toMatchObject({
      past: false,
      regel: 'sbi',
    });
    expect(outcomeOf(plaats)).toEqual({ past: false, top3: false, regel: null });
  });

  it('is told by groups that are large enough, the largest first', () => {
    const uitkomsten = [
      ...Array.from({ length: 60 }, (_, nr) => een(nr, { top3: nr < 3 })),
      ...Array.from({ length: 30 }, (_, nr) =>
        een(100 + nr, { regio: 'ZUL', themas: ['energie', 'export'] }),
      ),
      ...Array.from({ length: 4 }, (_, nr) => een(200 + nr, { regio: 'FRY', themas: [] })),
      ...Array.from({ length: 20 }, (_, nr) => een(300 + nr, { past: false, themas: [], regel: 'gebied' })),
      ...Array.from({ length: 2 }, (_, nr) => een(400 + nr, { past: false, themas: [], regel: 'sbi' })),
    ];
    const bereik = toBereik(uitkomsten, GEHEIM);
    expect(bereik.top3).toBeNull();
    expect(bereik.perRegio.map(({ code }) => code)).toEqual(['TWE', 'ZUL']);
    expect(bereik.perThema.map(({ code }) => code)).toEqual(['energie', 'export']);
    expect(bereik.perRegel.map(({ code }) => code)).toEqual(['gebied']);
    expect(Math.abs((bereik.past ?? 0) - 94)).toBeLessThanOrEqual(6);
    expect(Math.abs((bereik.bekeken ?? 0) - 116)).toBeLessThanOrEqual(6);
    expect(toBereik([], GEHEIM)).toMatchObject({ bekeken: null, past: null, perRegel: [] });
  });
});
