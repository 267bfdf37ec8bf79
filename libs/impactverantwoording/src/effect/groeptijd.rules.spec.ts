// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { bandOver, bootstrapInterval } from './bootstrap.rules.js';
import { byDuur, byGroep, byPeriode, estimateGroeptijd, overall } from './groeptijd.rules.js';
import { estimateOf, readSteekproef } from './invloed.rules.js';
import { toPaneel, type Paneel } from './paneel.rules.js';
import { estimateSchijndatum, estimateSchijnuitkomst } from './placebo.rules.js';
import { estimateTweeweg } from './tweeweg.rules.js';
import { testJointly, testVoortrend } from './voortrend.rules.js';

type Reeks = [bedrijf: string, groep: number | null, ...uitkomsten: number[]];
const paneelVan = (reeksen: readonly Reeks[], begin = 1): Paneel =>
  toPaneel(
    reeksen.flatMap(([bedrijf, groep, ...uitkomsten]) =>
      uitkomsten.map((uitkomst, i) => ({
        ...{ bedrijf, cluster: bedrijf, groep, periode: begin + i, uitkomst, kenmerken: [] },
      })),
    ),
  );

// Changes since the base by hand. Group 2 (base 1): a +3 +6, b +5 +8; group 3 (base 2): c +4, d +6; never: e 0 1 2, f 0 1 2 moved by
// 1 and 1, g and h by 1 and 3. Never: 1->2 mean 1, 1->3 mean (2+2+4+4)/4 = 3, 2->3 mean 2.
const acht: Reeks[] = [
  ['a', 2, 10, 13, 16],
  ['b', 2, 20, 25, 28],
  ['c', 3, 5, 6, 10],
  ['d', 3, 7, 8, 14],
  ['e', null, 0, 1, 2],
  ['f', null, 3, 4, 5],
  ['g', null, 4, 5, 8],
  ['h', null, 1, 2, 5],
];

describe('group-time effects', () => {
  const cellen = estimateGroeptijd(paneelVan(acht), { vergelijking: 'nooit' });
  const waarden = (map: Map<number, { waarde: number }>) =>
    [...map].map(([sleutel, { waarde }]) => [sleutel, Math.round(waarde * 1e9) / 1e9]);

  // ATT(2,2) = (3+5)/2 - 1 = 3; ATT(2,3) = (6+8)/2 - 3 = 4; ATT(3,3) = (4+6)/2 - 2 = 3; before: ATT(3,1) = -1 - (-1) = 0.
  it('are those by hand', () => {
    expect(cellen.map(({ groep, periode, invloed }) => [groep, periode, invloed.waarde])).toEqual([
      [2, 2, 3],
      [2, 3, 4],
      [3, 1, 0],
      [3, 3, 3],
    ]);
  });

  it('add up by duration, by calendar, by group and to one figure', () => {
    // Duration 0: (2·3 + 2·3)/4 = 3; 1: 4. Calendar 3: (4+3)/2 = 3.5. Groups (3+4)/2 = 3.5 and 3; overall 3.25.
    expect(waarden(byDuur(cellen))).toEqual([
      [-2, 0],
      [0, 3],
      [1, 4],
    ]);
    expect(waarden(byPeriode(cellen))).toEqual([
      [2, 3],
      [3, 3.5],
    ]);
    expect(waarden(byGroep(cellen))).toEqual([
      [2, 3.5],
      [3, 3],
    ]);
    expect(overall(cellen).waarde).toBeCloseTo(3.25, 10);
  });

  // ATT(3,3): helped 4 and 6 (variance of the mean 2/2 = 1), others 1, 1, 3, 3 (variance 4/3, of the mean 1/3): root of 4/3 = 1.154701.
  // Welch: (4/3)²/(1²/1 + (1/3)²/3) = 1.777778/1.037037 = 1.714286.
  it('have the interval of Welch when firms stand alone', () => {
    const { standaardfout, vrijheidsgraden, n } = estimateOf(
      cellen[3]!.invloed,
      readSteekproef(paneelVan(acht)),
    );
    expect(standaardfout).toBeCloseTo(1.154701, 6);
    expect(vrijheidsgraden).toBeCloseTo(1.714286, 6);
    expect(n).toBe(6);
  });

  it('compare with who is yet to be helped when that is asked, never with who is', () => {
    // ATT(2,2): others are c +1, d +1 too: mean 1, so 3; after that c and d are helped and no longer compared with.
    const ruim = estimateGroeptijd(paneelVan(acht), { vergelijking: 'nog-niet' });
    expect(ruim.map((cel) => [cel.groep, cel.periode, cel.vergelijking])).toEqual([
      [2, 2, 6],
      [2, 3, 4],
      [3, 1, 4],
      [3, 3, 4],
    ]);
    expect(ruim[0]!.invloed.waarde).toBeCloseTo(3, 10);
  });

  it('take an earlier base when firms may act beforehand', () => {
    const vroeg = estimateGroeptijd(paneelVan(acht), { vergelijking: 'nooit', anticipatie: 1 });
    // Group 2 has no base two periods before; group 3 from period 1: (5+7)/2 - 3 = 3.
    expect(vroeg.find(({ periode }) => periode === 3)).toMatchObject({ groep: 3 });
    expect(vroeg.find(({ periode }) => periode === 3)!.invloed.waarde).toBeCloseTo(3, 10);
  });

  it('refuse when nobody can be compared, and a group of one cluster has no interval', () => {
    expect(() => estimateGroeptijd(paneelVan(acht.slice(0, 2)), { vergelijking: 'nooit' })).toThrow(
      'geen groep',
    );
    const paneel = paneelVan([acht[0]!, ...acht.slice(4)]);
    const [cel] = estimateGroeptijd(paneel, { vergelijking: 'nooit' });
    expect(() => estimateOf(cel!.invloed, readSteekproef(paneel))).toThrow('één cluster');
  });

  it('give back any effects when there is no noise, whatever the trend', () => {
    const getal = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(getal, { minLength: 5, maxLength: 5 }), getal, getal, (trend, vroeg, laat) => {
        const maak = (i: number, groep: number | null, effect: number): Reeks => [
          `b${i}`,
          groep,
          ...trend.map(
            (een, t) => 100 * i + een + (groep !== null && t >= groep ? effect * (t - groep + 1) : 0),
          ),
        ];
        const reeksen = [0, 1].flatMap((i) => [
          maak(i, 2, vroeg),
          maak(i + 2, 3, laat),
          maak(i + 4, null, 0),
        ]);
        for (const vergelijking of ['nooit', 'nog-niet'] as const)
          for (const cel of estimateGroeptijd(paneelVan(reeksen, 0), { vergelijking })) {
            const effect = cel.groep === 2 ? vroeg : laat;
            expect(cel.invloed.waarde).toBeCloseTo(effect * Math.max(0, cel.periode - cel.groep + 1), 8);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('two-way fixed effects', () => {
  // De Chaisemartin and D'Haultfoeuille (2020), their example of two groups and three periods, one helped from 3 and one from 2 on:
  // the estimate is ½·Δ(late,3) + Δ(early,2) - ½·Δ(early,3). With effects 1, 1 and 4: ½ + 1 - 2 = -½, though each effect is above 0.
  const voorbeeld: Reeks[] = [
    ['laat-1', 3, 0, 0, 1],
    ['laat-2', 3, 5, 5, 6],
    ['vroeg-1', 2, 0, 1, 4],
    ['vroeg-2', 2, 9, 10, 13],
  ];

  it('give the published formula, of the wrong sign, and say that weights are negative', () => {
    const { schatting, negatiefGewicht } = estimateTweeweg(paneelVan(voorbeeld));
    expect(schatting.waarde).toBeCloseTo(-0.5, 10);
    expect(negatiefGewicht).toBeCloseTo(0.5, 10);
  });

  it('are beaten by group-time effects on the same figures', () => {
    // Early in period 2, against late: 1 - 0 = 1. The rest has nobody left to compare with.
    const cellen = estimateGroeptijd(paneelVan(voorbeeld), { vergelijking: 'nog-niet' });
    expect(overall(cellen).waarde).toBeCloseTo(1, 10);
  });

  // By hand on the seven changes of did.rules.spec.ts: effect 4; leaving out each in turn 6/7·(8/2² + 2/3²) = 1.904762, root 1.380131.
  it('are the difference in differences with two periods', () => {
    const { schatting, negatiefGewicht } = estimateTweeweg(
      paneelVan([
        ['a', 2, 10, 14],
        ['b', 2, 12, 18],
        ['c', 2, 9, 17],
        ['d', null, 10, 11],
        ['e', null, 8, 10],
        ['f', null, 7, 10],
        ['g', null, 11, 13],
      ]),
    );
    expect(schatting.waarde).toBeCloseTo(4, 10);
    expect(schatting.standaardfout).toBeCloseTo(1.380131, 6);
    expect(negatiefGewicht).toBe(0);
  });

  it('refuse when nobody differs in help', () => {
    expect(() => estimateTweeweg(paneelVan(acht.slice(4)))).toThrow('geen verschil in hulp');
  });
});

/** Three groups of eight firms over six periods, with a wobble that the lot does not know. */
const wiebel = (schuin: number): Paneel =>
  paneelVan(
    Array.from({ length: 24 }, (_, i): Reeks => {
      const groep = [4, 5, null][i % 3]!;
      const rij = [0, 1, 2, 3, 4, 5].map(
        (t) => t + Math.sin(12.9 * (i + 1) * (t + 2)) + (groep === null ? 0 : schuin * t),
      );
      return [`b${String(i).padStart(2, '0')}`, groep, ...rij];
    }),
  );

describe('beforehand', () => {
  const toets = (paneel: Paneel) =>
    testVoortrend(estimateGroeptijd(paneel, { vergelijking: 'nooit' }), readSteekproef(paneel));

  it('a trend that differs is seen, and one that does not is left alone', () => {
    expect(toets(wiebel(3)).p).toBeLessThan(0.001);
    expect(toets(wiebel(0)).p).toBeGreaterThan(0.05);
  });

  // Hotelling with one estimate is the square of t: effect 3 with standard error 1.154701 on 6 - 2 = 4 degrees of freedom: F = 6.75.
  it('tests one estimate as the square of t', () => {
    const paneel = paneelVan(acht);
    const [, , , cel] = estimateGroeptijd(paneel, { vergelijking: 'nooit' });
    const { f, teller, noemer, p } = testJointly([cel!.invloed], readSteekproef(paneel));
    expect([f, teller, noemer]).toEqual([expect.closeTo(6.75, 8), 1, 4]);
    expect(p).toBeCloseTo(0.0602, 3);
    expect(() => testJointly([], readSteekproef(paneel))).toThrow('te weinig perioden');
    expect(() => testJointly([cel!.invloed, cel!.invloed], readSteekproef(paneel))).toThrow('volledig samen');
  });

  it('a made up date and a made up outcome are estimated as the real ones', () => {
    expect(estimateSchijndatum(wiebel(3), 1).waarde).toBeGreaterThan(1.5);
    expect(Math.abs(estimateSchijndatum(wiebel(0), 1).waarde)).toBeLessThan(1);
    const vlak = estimateSchijnuitkomst(wiebel(3), ({ uitkomsten }) => uitkomsten.map(() => 7), {
      vergelijking: 'nooit',
    });
    expect([vlak.waarde, vlak.standaardfout, vlak.p]).toEqual([0, 0, 1]);
    expect(() => estimateSchijndatum(wiebel(0), 3)).toThrow('te weinig perioden');
  });
});

describe('the bootstrap', () => {
  const paneel = wiebel(0);
  const steekproef = readSteekproef(paneel);
  const duur = [...byDuur(estimateGroeptijd(paneel, { vergelijking: 'nooit' })).values()];

  it('gives the same bytes for the same seed, and others for another', () => {
    const trek = (zaad: string): string => JSON.stringify(bandOver(duur, steekproef, { zaad }));
    expect(trek('een')).toBe(trek('een'));
    expect(trek('een')).not.toBe(trek('twee'));
  });

  it('makes a band that is never narrower than the interval of each alone', () => {
    const band = bandOver(duur, steekproef, { zaad: 'een' });
    expect(band.every(({ laag, hoog, bandLaag, bandHoog }) => bandLaag <= laag && bandHoog >= hoog)).toBe(
      true,
    );
    expect(band.some(({ laag, bandLaag }) => bandLaag < laag)).toBe(true);
  });

  it('lies near the interval of t, and refuses too few draws', () => {
    const { waarde, hoog } = estimateOf(duur[0]!, steekproef);
    const straal = bootstrapInterval(duur[0]!, steekproef, { zaad: 'een', trekkingen: 1999 }).hoog - waarde;
    expect(straal / (hoog - waarde)).toBeGreaterThan(0.8);
    expect(straal / (hoog - waarde)).toBeLessThan(1.1);
    expect(() => bootstrapInterval(duur[0]!, steekproef, { zaad: 'een', trekkingen: 5 })).toThrow(
      'minstens 99',
    );
  });
});
