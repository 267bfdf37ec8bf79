// SPDX-License-Identifier: EUPL-1.2
import { classifyOmvang } from './grootteklasse.rules.js';

const feiten = { werkzamePersonen: 9, omzet: 2_000_000, balanstotaal: null };

describe('the size class of a firm', () => {
  it('is micro up to 9 people and two million', () => {
    expect(classifyOmvang(feiten)).toEqual({ klasse: 'micro', voorlopig: false });
    expect(classifyOmvang({ ...feiten, werkzamePersonen: 10 })?.klasse).toBe('klein');
    expect(classifyOmvang({ ...feiten, omzet: 2_000_001 })?.klasse).toBe('klein');
  });

  it('passes on either turnover or balance total', () => {
    expect(
      classifyOmvang({ werkzamePersonen: 200, omzet: 60_000_000, balanstotaal: 43_000_000 })?.klasse,
    ).toBe('middelgroot');
    expect(
      classifyOmvang({ werkzamePersonen: 200, omzet: 60_000_000, balanstotaal: 43_000_001 })?.klasse,
    ).toBe('groot');
  });

  it('is provisional by headcount alone and unknown without it', () => {
    expect(classifyOmvang({ werkzamePersonen: 249, omzet: null, balanstotaal: null })).toEqual({
      klasse: 'middelgroot',
      voorlopig: true,
    });
    expect(classifyOmvang({ werkzamePersonen: null, omzet: 1, balanstotaal: 1 })).toBeNull();
  });
});
