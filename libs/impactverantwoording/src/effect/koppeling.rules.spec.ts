// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { readBalans } from './balans.rules.js';
import { matchGrof, matchPropensity } from './koppeling.rules.js';
import { toPaneel, type Paneel } from './paneel.rules.js';
import { fitLogit } from './propensity.rules.js';

const paneelVan = (bedrijven: readonly [bedrijf: string, hulp: boolean, ...kenmerken: number[]][]): Paneel =>
  toPaneel(
    bedrijven.flatMap(([bedrijf, hulp, ...kenmerken]) =>
      [0, 1].map((periode) => ({
        ...{ bedrijf, cluster: bedrijf, groep: hulp ? 1 : null, periode, uitkomst: 0, kenmerken },
      })),
    ),
  );

describe('logistic regression', () => {
  // Dalal, Fowlkes and Hoadley (1989): distress of O-rings by temperature in °F, 23 flights before the Challenger. Published:
  // log odds 15.0429 - 0.2322·temperature.
  const temperatuur = [
    66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58,
  ];
  const schade = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];

  it('gives the published curve of the O-rings', () => {
    const { coefficienten } = fitLogit(
      temperatuur.map((t) => [1, t]),
      schade,
    );
    expect(coefficienten[0]).toBeCloseTo(15.0429, 4);
    expect(coefficienten[1]).toBeCloseTo(-0.2322, 4);
  });

  // One kenmerk of 0 or 1: the log odds of each half. 1 of 4 and 3 of 4: ln(1/3) = -1.0986 and 2·ln 3 = 2.1972 more.
  it('gives the log odds of two halves', () => {
    const x = [0, 0, 0, 0, 1, 1, 1, 1].map((k) => [1, k]);
    const { coefficienten, kansen } = fitLogit(x, [1, 0, 0, 0, 1, 1, 1, 0]);
    expect(coefficienten).toEqual([expect.closeTo(-1.0986123, 6), expect.closeTo(2.1972246, 6)]);
    expect(kansen[0]).toBeCloseTo(0.25, 8);
  });

  it('refuses kenmerken that tell all, one arm, and columns that follow from each other', () => {
    const x = [1, 2, 3, 4, 5, 6].map((k) => [1, k]);
    expect(() => fitLogit(x, [0, 0, 0, 1, 1, 1])).toThrow('scheiden');
    expect(() => fitLogit(x, [1, 1, 1, 1, 1, 1])).toThrow('met en zonder hulp');
    expect(() =>
      fitLogit(
        x.map(([een, k]) => [een!, k!, k!]),
        [0, 1, 0, 1, 0, 1],
      ),
    ).toThrow('hangen volledig samen');
  });
});

describe('coarsened exact matching', () => {
  // Cut at 10: below, helped 1 and others 2; above, helped 2 and others 1; one helped at 20 or more alone. Matched: helped 3, others 3.
  // Weights of others: (1/2)·(3/3) = 0.5 each, and 2/1 = 2.
  const paneel = paneelVan([
    ['h1', true, 5],
    ['h2', true, 12],
    ['h3', true, 15],
    ['h4', true, 25],
    ['v1', false, 4],
    ['v2', false, 9],
    ['v3', false, 11],
  ]);

  it('weighs by hand', () => {
    const { paneel: mee, zonder, koppel } = matchGrof(paneel, [[10, 20]]);
    expect(mee.bedrijven.map(({ bedrijf, gewicht }) => [bedrijf, gewicht])).toEqual([
      ['h1', 1],
      ['h2', 1],
      ['h3', 1],
      ['v1', 0.5],
      ['v2', 0.5],
      ['v3', 2],
    ]);
    expect(zonder).toEqual(['h4']);
    expect(koppel.get('h1')).toBe(koppel.get('v2'));
  });

  it('refuses cut points that do not fit, and when nobody is alike', () => {
    expect(() => matchGrof(paneel, [])).toThrow('alle 1 kenmerken');
    expect(() =>
      matchGrof(
        paneelVan([
          ['h', true, 1],
          ['v', false, 9],
        ]),
        [[5]],
      ),
    ).toThrow('Geen enkel bedrijf');
  });

  it('gives both arms the same share in every class', () => {
    const een = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(een, { minLength: 8, maxLength: 40 }), (rij) => {
        const bedrijven = rij.map(([hulp, k], i): [string, boolean, number] => [`b${i}`, hulp, k]);
        const zeker: [string, boolean, number][] = [
          ['z1', true, 1],
          ['z2', false, 1],
        ];
        const { paneel: mee } = matchGrof(paneelVan([...bedrijven, ...zeker]), [[10, 20]]);
        const som = (hulp: boolean, van: number, tot: number): number =>
          mee.bedrijven
            .filter(({ groep, kenmerken: [k] }) => (groep !== null) === hulp && k! >= van && k! < tot)
            .reduce((totaal, { gewicht }) => totaal + gewicht, 0);
        for (const [van, tot] of [
          [0, 10],
          [10, 20],
          [20, 99],
        ] as const)
          expect(som(true, van, tot) * som(false, 0, 99)).toBeCloseTo(
            som(false, van, tot) * som(true, 0, 99),
            6,
          );
      }),
      { numRuns: 60 },
    );
  });
});

describe('matching by the chance of help', () => {
  const groot = paneelVan(
    Array.from({ length: 120 }, (_, i): [string, boolean, number, number] => {
      const [a, b] = [Math.sin(7.3 * i) * 2, Math.cos(3.1 * i)];
      return [`b${String(i).padStart(3, '0')}`, a + Math.sin(91.7 * i) * 2.5 > 1, a, b];
    }),
  );

  it('uses each firm once, within the caliper, and makes the arms alike', () => {
    const { paneel, koppel, zonder } = matchPropensity(groot);
    const met = paneel.bedrijven.filter(({ groep }) => groep !== null).length;
    expect(paneel.bedrijven.length).toBe(2 * met);
    expect(new Set(koppel.values()).size).toBe(met);
    expect(met + zonder.length).toBe(groot.bedrijven.filter(({ groep }) => groep !== null).length);
    const [voor] = readBalans(groot, ['a', 'b']);
    const [na] = readBalans(paneel, ['a', 'b'], groot);
    expect(Math.abs(voor!.verschil)).toBeGreaterThan(0.5);
    expect(Math.abs(na!.verschil)).toBeLessThan(0.15);
  });

  it('gives the same pairs every time, and with a wider caliper no fewer', () => {
    expect([...matchPropensity(groot).koppel]).toEqual([...matchPropensity(groot).koppel]);
    expect(matchPropensity(groot, 2).zonder.length).toBeLessThanOrEqual(matchPropensity(groot).zonder.length);
  });

  it('refuses when nobody is near enough', () => {
    expect(() => matchPropensity(groot, 0)).toThrow('Geen enkel bedrijf');
  });
});

describe('the balance table', () => {
  // Helped 2, 4, 6 (mean 4, variance 4); others 1, 3 (mean 2, variance 2): 2/√3 = 1.154701.
  it('is right by hand', () => {
    const paneel = paneelVan([
      ['a', true, 2],
      ['b', true, 4],
      ['c', true, 6],
      ['d', false, 1],
      ['e', false, 3],
    ]);
    expect(readBalans(paneel, ['omzet'])).toEqual([
      {
        kenmerk: 'omzet',
        behandeld: 4,
        vergelijking: 2,
        verschil: expect.closeTo(1.154701, 6),
        inBalans: false,
      },
    ]);
  });

  it('calls what is the same balanced, also when nothing differs', () => {
    const paneel = paneelVan([
      ['a', true, 2],
      ['b', true, 2],
      ['c', false, 2],
      ['d', false, 2],
    ]);
    expect(readBalans(paneel, ['omzet'])[0]).toMatchObject({ verschil: 0, inBalans: true });
  });
});
