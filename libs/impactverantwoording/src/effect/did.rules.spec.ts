// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { didVraag, estimateDid } from './did.rules.js';
import { toPaneel, type Waarneming } from './paneel.rules.js';
import { coefficientOf, fitRegressie } from './regressie.rules.js';
import { testWild } from './wild.rules.js';

type Rij = [bedrijf: string, groep: number | null, voor: number, na: number, kenmerk?: number];
const paneelVan = (rijen: readonly Rij[], clusterVan = (bedrijf: string) => bedrijf) =>
  toPaneel(
    rijen.flatMap(([bedrijf, groep, voor, na, kenmerk]): Waarneming[] =>
      [voor, na].map((uitkomst, periode) => ({
        ...{ bedrijf, cluster: clusterVan(bedrijf), groep, periode, uitkomst },
        kenmerken: kenmerk === undefined ? [] : [kenmerk],
      })),
    ),
  );
const venster = { voor: [0, 0], na: [1, 1] } as const;

describe('difference in differences', () => {
  // Card and Krueger (1994), table 3: mean full-time equivalents per restaurant, New Jersey 20.44 -> 21.03, Pennsylvania 23.33 ->
  // 21.17. (21.03 - 20.44) - (21.17 - 23.33) = 0.59 + 2.16 = 2.75; the table prints 2.76, from figures before rounding.
  it('gives what follows from the published means of Card and Krueger', () => {
    const paneel = paneelVan([
      ['nj-a', 1, 20.44 - 3, 21.03 - 3],
      ['nj-b', 1, 20.44 + 3, 21.03 + 3],
      ['pa-a', null, 23.33 - 5, 21.17 - 5],
      ['pa-b', null, 23.33 + 5, 21.17 + 5],
    ]);
    expect(estimateDid(paneel, venster).waarde).toBeCloseTo(2.75, 10);
  });

  // Snow (1855), deaths by cholera per supplier and epidemic (1849, 1854), as Coleman (2019) sums them up: twelve subdistricts of
  // Southwark and Vauxhall 2,261 -> 2,458; sixteen shared with Lambeth 3,905 -> 2,547. (2547 - 3905) - (2458 - 2261) = -1555.
  it('gives what follows from the figures of Snow', () => {
    const paneel = paneelVan([
      ['gedeeld-1', 1, 3905, 2547],
      ['gedeeld-2', 1, 3905, 2547],
      ['sv-1', null, 2261, 2458],
      ['sv-2', null, 2261, 2458],
    ]);
    expect(estimateDid(paneel, venster).waarde).toBeCloseTo(-1555, 8);
  });

  // By hand. Changes: helped 4, 6, 8 (mean 6), others 1, 2, 3, 2 (mean 2): effect 4. Residuals -2, 0, 2 and -1, 0, 1, 0: squares 8 and 2.
  // Every firm its own cluster: variance 8/3² + 2/4² = 1.013889, times G/(G-1)·(n-1)/(n-k) = 7/6·6/5 = 1.4: 1.419444, root 1.191405.
  // t of 0.975 on 6 degrees of freedom 2.446912: 4 ± 2.915263.
  const zeven: Rij[] = [
    ['a', 1, 10, 14],
    ['b', 1, 12, 18],
    ['c', 1, 9, 17],
    ['d', null, 10, 11],
    ['e', null, 8, 10],
    ['f', null, 7, 10],
    ['g', null, 11, 13],
  ];

  it('is right to four digits on seven firms by hand, with its interval', () => {
    const { waarde, standaardfout, vrijheidsgraden, laag, hoog, n, clusters } = estimateDid(
      paneelVan(zeven),
      venster,
    );
    expect([waarde, vrijheidsgraden, n, clusters]).toEqual([expect.closeTo(4, 10), 6, 7, 7]);
    expect(standaardfout).toBeCloseTo(1.191405, 5);
    expect([laag, hoog]).toEqual([expect.closeTo(1.084737, 4), expect.closeTo(6.915263, 4)]);
  });

  // The same with clusters {a,b}, {c}, {d,e}, {f}, {g}: sums of residuals -2, 2, -1, 1, 0; variance 8/9 + 2/16 = 1.013889 (the same,
  // as the second of each pair is nought), times 5/4·6/5 = 1.5: 1.520833, root 1.233221, on 4 degrees of freedom.
  it('counts clusters and not firms', () => {
    const samen: Record<string, string> = { a: 'x', b: 'x', d: 'y', e: 'y' };
    const schatting = estimateDid(
      paneelVan(zeven, (bedrijf) => samen[bedrijf] ?? bedrijf),
      venster,
    );
    expect(schatting).toMatchObject({ vrijheidsgraden: 4, clusters: 5, n: 7 });
    expect(schatting.standaardfout).toBeCloseTo(1.233221, 5);
  });

  // Change = 2 + 3·(kenmerk - its mean with the helped) + 5 for the helped, exactly; the helped have more of it.
  it('takes away what a kenmerk brings when that is asked', () => {
    const rijen: Rij[] = [4, 6, 8].map((k, i) => [`h${i}`, 1, 0, 2 + 3 * k + 5, k]);
    rijen.push(...[1, 2, 3, 7].map((k, i): Rij => [`v${i}`, null, 0, 2 + 3 * k, k]));
    const paneel = paneelVan(rijen);
    expect(estimateDid(paneel, { ...venster, bijstellen: true }).waarde).toBeCloseTo(5, 8);
    expect(estimateDid(paneel, venster).waarde).toBeGreaterThan(10);
  });

  it('does not move with what all firms share, nor with the order of the rows', () => {
    const uitkomst = fc.integer({ min: -1000, max: 1000 });
    const rijen = fc.array(fc.tuple(uitkomst, uitkomst), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(rijen, uitkomst, (paren, schok) => {
        const bouw = (erbij: number): Rij[] =>
          paren.map(([voor, na], i) => [`b${i}`, i % 2 === 0 ? 1 : null, voor, na + erbij]);
        const kaal = estimateDid(paneelVan(bouw(0)), venster);
        const geschokt = estimateDid(paneelVan(bouw(schok).reverse()), venster);
        expect(geschokt.waarde).toBeCloseTo(kaal.waarde, 6);
        expect(geschokt.standaardfout).toBeCloseTo(kaal.standaardfout, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what it cannot compare, and periods that are not there', () => {
    expect(() => estimateDid(paneelVan(zeven.slice(0, 4)), venster)).toThrow('minstens twee bedrijven');
    expect(() => estimateDid(paneelVan(zeven), { voor: [0, 0], na: [2, 2] })).toThrow('periode 2');
  });

  it('leaves out who was helped between the windows or before them', () => {
    const paneel = toPaneel(
      [...zeven, ['te-vroeg', 0, 1, 900] as Rij].flatMap(([bedrijf, groep, voor, na]) =>
        [voor, na].map((uitkomst, periode) => ({
          bedrijf,
          cluster: bedrijf,
          groep,
          periode,
          uitkomst,
          kenmerken: [],
        })),
      ),
    );
    expect(estimateDid(paneel, venster).n).toBe(7);
  });
});

describe('the regression behind it', () => {
  it('refuses columns that follow from each other', () => {
    const x = [1, 2, 3, 4, 5].map((k) => [1, k, 2 * k]);
    const vraag = {
      y: [1, 2, 3, 4, 6],
      x,
      gewichten: [1, 1, 1, 1, 1],
      cluster: Int32Array.of(0, 1, 2, 3, 4),
      clusters: 5,
    };
    expect(() => fitRegressie(vraag)).toThrow('hangen volledig samen');
    expect(() => fitRegressie({ ...vraag, x: x.map(([een, k]) => [een!, k!]), clusters: 1 })).toThrow(
      'te weinig',
    );
  });

  // Anscombe (1973), first quartet: slope 0.5001, intercept 3.0001.
  it('gives the published line of Anscombe', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const cluster = Int32Array.from(x, (_, i) => i);
    const lijn = fitRegressie({
      y,
      x: x.map((k) => [1, k]),
      gewichten: x.map(() => 1),
      cluster,
      clusters: 11,
    });
    expect(coefficientOf(lijn, 0).waarde).toBeCloseTo(3.0001, 4);
    expect(coefficientOf(lijn, 1).waarde).toBeCloseTo(0.5001, 4);
  });
});

describe('the wild bootstrap', () => {
  // Changes 5, 7 with help and 1, 0 without; less their mean 3.25: 1.75, 3.75, -2.25, -3.25. Only the signs as they are, and all of them
  // turned, set the arms 5.5 apart with so little spread within: 2 of 16.
  const vraag = didVraag(
    paneelVan([
      ['a', 1, 0, 5],
      ['b', 1, 0, 7],
      ['c', null, 0, 1],
      ['d', null, 0, 0],
    ]),
    venster,
  );

  it('cannot be surer than four clusters allow: 2 of 16 patterns', () => {
    const { p, trekkingen, volledig } = testWild(vraag, 1, { zaad: 'x' });
    expect([trekkingen, volledig]).toEqual([16, true]);
    expect(p).toBe(2 / 16);
  });

  it('gives the same for the same seed, and refuses too few draws', () => {
    const rijen = Array.from({ length: 16 }, (_, i): Rij => [`b${i}`, i % 2 ? 1 : null, 0, (i * 7) % 5]);
    const veel = didVraag(paneelVan(rijen), venster);
    expect(testWild(veel, 1, { zaad: 'een' })).toEqual(testWild(veel, 1, { zaad: 'een' }));
    expect(testWild(veel, 1, { zaad: 'een' }).volledig).toBe(false);
    expect(() => testWild(veel, 1, { zaad: 'een', trekkingen: 10 })).toThrow('minstens 99');
  });
});
