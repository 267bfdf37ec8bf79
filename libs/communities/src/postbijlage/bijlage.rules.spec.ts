// SPDX-License-Identifier: EUPL-1.2
import { MEESTE_BIJ_POST, freePlekken } from './bijlage.rules.js';

describe('places for files', () => {
  it('are given from the lowest that is free, and never more than there are', () => {
    expect(freePlekken([], MEESTE_BIJ_POST, 2)).toEqual([1, 2]);
    expect(freePlekken([2], MEESTE_BIJ_POST, 2)).toEqual([1, 3]);
    expect(freePlekken([1, 3], MEESTE_BIJ_POST, 2)).toEqual([2]);
    expect(freePlekken([3, 1, 2], MEESTE_BIJ_POST, 1)).toEqual([]);
  });
});
