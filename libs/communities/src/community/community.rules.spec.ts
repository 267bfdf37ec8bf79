// SPDX-License-Identifier: EUPL-1.2
import { checkOnderwerp } from './community.rules.js';

const THEMAS = ['energie', 'personeel'];
const paden = (...args: Parameters<typeof checkOnderwerp>): unknown[] =>
  checkOnderwerp(...args).map(({ pad }) => pad);

describe('what a community is about', () => {
  it('is a thema, a branche, or the regio alone', () => {
    expect(checkOnderwerp({ soort: 'thema', thema: 'energie' }, THEMAS)).toEqual([]);
    expect(checkOnderwerp({ soort: 'branche', sectie: 'C', thema: null }, THEMAS)).toEqual([]);
    expect(checkOnderwerp({ soort: 'regio' }, THEMAS)).toEqual([]);
  });

  it('is told when it is missing, and when it is of another soort', () => {
    expect(paden({ soort: 'thema' }, THEMAS)).toEqual(['thema']);
    expect(paden({ soort: 'branche' }, THEMAS)).toEqual(['sectie']);
    expect(paden({ soort: 'regio', thema: 'energie', sectie: 'C' }, THEMAS)).toEqual(['thema', 'sectie']);
    expect(paden({ soort: 'thema', thema: 'energie', sectie: 'C' }, THEMAS)).toEqual(['sectie']);
  });

  it('is a thema that exists', () => {
    expect(paden({ soort: 'thema', thema: 'zweven' }, THEMAS)).toEqual(['thema']);
    expect(paden({ soort: 'branche', thema: 'zweven' }, THEMAS)).toEqual(['thema', 'thema', 'sectie']);
  });
});
