// SPDX-License-Identifier: EUPL-1.2
import { BONUSGROEPEN, bonusVan, groepenVan, type Bonusfeiten, type Bonusgroep } from './indicator.rules.js';

const NIEMAND: Bonusfeiten = {
  ...{ grootteklasse: 'klein', werkzamePersonen: 12, oprichtingsdatum: '2010-05-01', herkomst: 'web' },
  ...{ taal: 'nl', datum: '2026-05-01' },
};
const met = (...bonusGroepen: Bonusgroep[]) => ({ bonusInCenten: 5_000, bonusGroepen });

describe('a bonus for who is reached less easily', () => {
  it.each<[Bonusgroep, Partial<Bonusfeiten>]>([
    ['starter', { oprichtingsdatum: '2023-05-02' }],
    ['starter', { oprichtingsdatum: '2026-06-01' }],
    ['zzp', { werkzamePersonen: 1 }],
    ['micro', { grootteklasse: 'micro' }],
    ['anderstalig', { taal: 'en' }],
    ['niet-digitaal', { herkomst: 'telefoon' }],
    ['niet-digitaal', { herkomst: 'loket' }],
    ['niet-digitaal', { herkomst: 'partner' }],
  ])('is given for %s', (groep, feiten) => {
    expect(bonusVan({ ...NIEMAND, ...feiten }, met(groep))).toBe(5_000);
    expect(groepenVan({ ...NIEMAND, ...feiten }, met(...BONUSGROEPEN))).toEqual([groep]);
  });

  it.each<[Bonusgroep, Partial<Bonusfeiten>]>([
    ['starter', { oprichtingsdatum: '2023-05-01' }],
    ['starter', { oprichtingsdatum: null }],
    ['zzp', { werkzamePersonen: 2 }],
    ['zzp', { werkzamePersonen: null }],
    ['micro', { grootteklasse: null }],
    ['anderstalig', { taal: null }],
    ['niet-digitaal', { herkomst: 'campagne' }],
    ['niet-digitaal', { herkomst: null }],
  ])('is not given for %s when that is not so, or not known', (groep, feiten) => {
    expect(bonusVan({ ...NIEMAND, ...feiten }, met(groep))).toBe(0);
  });

  it('is given once, and only for the groups of the indicator', () => {
    const feiten = { ...NIEMAND, werkzamePersonen: 1, grootteklasse: 'micro' };
    expect(bonusVan(feiten, met('zzp', 'micro'))).toBe(5_000);
    expect(bonusVan(feiten, met('starter'))).toBe(0);
    expect(bonusVan(feiten, met())).toBe(0);
  });
});
