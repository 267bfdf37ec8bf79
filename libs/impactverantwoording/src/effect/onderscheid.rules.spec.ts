// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  designeffect,
  minimumEffect,
  neededBehandeld,
  powerAt,
  type Onderscheidvraag,
} from './onderscheid.rules.js';

/** Two arms compared once, firms on their own. */
const kaal: Onderscheidvraag = {
  ...{ behandeld: 64, vergelijking: 64, spreiding: 1, samenhang: 0, periodenVoor: 0, periodenNa: 1 },
  ...{ clustergrootte: 1, clustervariatie: 0, clustersamenhang: 0, alfa: 0.05, macht: 0.8 },
};

describe('what a design can tell', () => {
  // Cohen (1988): half a standard deviation takes 64 in each arm at 5% and power 80%; 0.8 takes 26, 0.2 takes 393 (394 by t).
  it('asks as many firms as the published tables', () => {
    expect(neededBehandeld(kaal, 0.5)).toBe(64);
    expect(neededBehandeld(kaal, 0.8)).toBe(26);
    expect([393, 394]).toContain(neededBehandeld(kaal, 0.2));
  });

  // By hand: √(2/64) = 0.176777; t of 126 degrees of freedom: 1.978971 and 0.844514 (0.8): 2.823485·0.176777 = 0.499127.
  it('is right by hand', () => {
    expect(minimumEffect(kaal)).toBeCloseTo(0.4991, 4);
    expect(powerAt(kaal, minimumEffect(kaal))).toBeCloseTo(0.8, 8);
  });

  // Kish: 1 + 20·0.05 = 2 for clusters of 21; with sizes that vary by half, 1 + (1.25·21 - 1)·0.05 = 2.2625.
  it('pays for clusters', () => {
    const vraag = { ...kaal, clustergrootte: 21, clustersamenhang: 0.05 };
    expect(designeffect(vraag)).toBeCloseTo(2, 10);
    expect(designeffect({ ...vraag, clustervariatie: 0.5 })).toBeCloseTo(2.2625, 10);
    expect(minimumEffect({ ...vraag, behandeld: 640, vergelijking: 640 })).toBeGreaterThan(
      minimumEffect({ ...kaal, behandeld: 640, vergelijking: 640 }) * 1.41,
    );
  });

  // A mean of two before and of four after, correlation 0.6: 1·0.4·(1/2 + 1/4) = 0.3 per firm in place of 1.
  it('gains by measuring beforehand and more than once', () => {
    const vraag = { ...kaal, samenhang: 0.6, periodenVoor: 2, periodenNa: 4 };
    expect(minimumEffect(vraag) / minimumEffect(kaal)).toBeCloseTo(Math.sqrt(0.3), 10);
  });

  it('falls as firms come in, and the needed number is the first that does', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.15, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (effect, clustergrootte) => {
          const vraag = { ...kaal, clustergrootte, clustersamenhang: 0.1 };
          const n = neededBehandeld(vraag, effect)!;
          expect(minimumEffect({ ...vraag, behandeld: n, vergelijking: n })).toBeLessThanOrEqual(effect);
          if (n > 2)
            expect(minimumEffect({ ...vraag, behandeld: n - 1, vergelijking: n - 1 })).toBeGreaterThan(
              effect,
            );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says when ten million firms are not enough, and refuses with every fault', () => {
    expect(neededBehandeld(kaal, 1e-6)).toBeNull();
    expect(() => neededBehandeld(kaal, 0)).toThrow('anders zijn dan nul');
    const slecht = { ...kaal, behandeld: 1, spreiding: 0, samenhang: 1, clustersamenhang: 2, periodenNa: 0 };
    expect(() => minimumEffect({ ...slecht, clustergrootte: 0, alfa: 0, macht: 1 })).toThrow(
      'Elke kant heeft minstens twee bedrijven nodig. De spreiding moet groter zijn dan nul. De samenhang in de tijd ligt van 0 tot 1. ' +
        'De samenhang binnen clusters ligt van 0 tot 1. Er moet minstens één periode na de hulp zijn. De clustergrootte is minstens 1. ' +
        'Alfa ligt tussen 0 en 0,5. De macht ligt tussen 0,5 en 1.',
    );
  });
});
