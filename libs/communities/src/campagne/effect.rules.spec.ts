// SPDX-License-Identifier: EUPL-1.2
import { assessEffect, compareArmen, wilson } from './effect.rules.js';

const of = (vroeg: number, totaal: number): { vroeg: number; totaal: number } => ({ vroeg, totaal });

describe('the effect of a campaign', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  it.each([
    [of(56, 70), of(48, 80), 0.0524, 0.3339],
    [of(9, 10), of(3, 10), 0.1705, 0.809],
    [of(6, 7), of(2, 7), 0.0582, 0.8062],
    [of(5, 56), of(0, 29), -0.0381, 0.1926],
    [of(0, 10), of(0, 20), -0.1611, 0.2775],
    [of(0, 10), of(0, 10), -0.2775, 0.2775],
    [of(10, 10), of(0, 20), 0.6791, 1],
    [of(10, 10), of(0, 10), 0.6075, 1],
  ])('has the published interval for %o and %o', (een, twee, laag, hoog) => {
    const uitkomst = compareArmen(een, twee);
    expect(uitkomst.verschil).toBeCloseTo(een.vroeg / een.totaal - twee.vroeg / twee.totaal, 10);
    expect(uitkomst.laag).toBeCloseTo(laag, 4);
    expect(uitkomst.hoog).toBeCloseTo(hoog, 4);
  });

  // Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  it.each([
    [of(81, 263), 0.2553, 0.3662],
    [of(15, 148), 0.0624, 0.1605],
    [of(0, 20), 0, 0.1611],
    [of(1, 29), 0.0061, 0.1718],
  ])('has the published interval for one share %o', (een, laag, hoog) => {
    expect(wilson(een).laag).toBeCloseTo(laag, 4);
    expect(wilson(een).hoog).toBeCloseTo(hoog, 4);
  });

  it('is only there when the interval leaves out nought', () => {
    const vraag = { genodigd: of(60, 160), controle: of(4, 40), tot: null };
    expect(assessEffect(vraag)).toMatchObject({ uitkomst: 'meer' });
    expect(assessEffect(vraag).woorden).toContain('37,5% (60 van de 160)');
    expect(assessEffect({ ...vraag, genodigd: of(10, 160) })).toMatchObject({ uitkomst: 'onduidelijk' });
    expect(assessEffect({ ...vraag, genodigd: of(1, 160), controle: of(20, 40) }).uitkomst).toBe('minder');
  });

  it('is not told before its time, about too few, or without anything to compare with', () => {
    const vraag = { genodigd: of(60, 160), controle: of(4, 40), tot: '1 mei 2026' };
    expect(assessEffect(vraag)).toMatchObject({ uitkomst: 'nog-niet', verschil: null });
    expect(assessEffect(vraag).woorden).toContain('tot en met 1 mei 2026');
    expect(assessEffect({ ...vraag, tot: null, controle: of(4, 19) }).uitkomst).toBe('te-weinig');
    expect(assessEffect({ ...vraag, tot: null, controle: of(0, 0) }).uitkomst).toBe('zonder-controle');
  });
});
