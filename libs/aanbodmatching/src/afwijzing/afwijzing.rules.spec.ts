// SPDX-License-Identifier: EUPL-1.2
import { besteAanbod, inVolgorde } from './afwijzing.rules.js';

const match = (aanbodId: string, rang: number, past = true) => ({
  ...{ aanbodId, rang },
  pastNiet: past ? null : {},
});

describe('an offer that does not fit by the word of the entrepreneur', () => {
  it('is no longer the best of the list', () => {
    const matches = [match('c', 3), match('a', 1), match('b', 2)];
    expect(besteAanbod(matches, new Set())).toBe('a');
    expect(besteAanbod(matches, new Set(['a', 'x']))).toBe('b');
    expect(besteAanbod(matches, new Set(['a', 'b', 'c']))).toBeNull();
    expect(besteAanbod([], new Set())).toBeNull();
  });

  it('stands behind all others and keeps its rank', () => {
    const lijst = inVolgorde([match('a', 1, false), match('d', 4), match('b', 2, false), match('c', 3)]);
    expect(lijst.map(({ aanbodId, rang }) => [aanbodId, rang])).toEqual([
      ['c', 3],
      ['d', 4],
      ['a', 1],
      ['b', 2],
    ]);
  });
});
