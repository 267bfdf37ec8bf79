// SPDX-License-Identifier: EUPL-1.2
import { isGestegen } from './thematelling.rules.js';

describe('a thema of which people talk more', () => {
  it.each([
    ['new, and often enough', { gesprekken: 5, vragers: 3, eerder: 0 }, true],
    ['half as much again as before', { gesprekken: 6, vragers: 4, eerder: 12 }, true],
    ['a little more than before', { gesprekken: 6, vragers: 4, eerder: 13 }, false],
    ['too seldom', { gesprekken: 4, vragers: 4, eerder: 0 }, false],
    ['by one or two who ask a lot', { gesprekken: 9, vragers: 2, eerder: 0 }, false],
  ])('%s', (_wat, telling, uitkomst) => {
    expect(isGestegen(telling)).toBe(uitkomst);
  });
});
