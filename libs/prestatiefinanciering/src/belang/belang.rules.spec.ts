// SPDX-License-Identifier: EUPL-1.2
import { checkBelang, checkEinde, teltBelang } from './belang.rules.js';

const VANDAAG = '2026-11-27';

describe('an interest', () => {
  it('is declared of long ago, and at most a year before it begins', () => {
    expect(checkBelang({ van: '1999-01-01' }, VANDAAG)).toEqual([]);
    expect(checkBelang({ van: '2027-11-28' }, VANDAAG)).toEqual([]);
    expect(checkBelang({ van: '2027-11-29' }, VANDAAG)).toMatchObject([{ pad: 'van' }]);
  });

  it('ends today at the earliest, and not before it began', () => {
    expect(checkEinde({ van: '2026-01-01' }, VANDAAG, VANDAAG)).toEqual([]);
    expect(checkEinde({ van: '2026-01-01' }, '2026-11-26', VANDAAG)).toMatchObject([{ pad: 'tot' }]);
    expect(checkEinde({ van: '2027-01-01' }, '2026-12-31', VANDAAG)).toMatchObject([{ pad: 'tot' }]);
  });

  it('counts until and on its last day, and before it begins', () => {
    expect(teltBelang({ tot: null }, '2099-01-01')).toBe(true);
    expect(teltBelang({ tot: '2026-11-27' }, VANDAAG)).toBe(true);
    expect(teltBelang({ tot: '2026-11-26' }, VANDAAG)).toBe(false);
  });
});
