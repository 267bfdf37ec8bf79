// SPDX-License-Identifier: EUPL-1.2
import { HERINNER_DAGEN } from '../verloop/beurt.rules.js';
import { isHerinnerDagen } from './herinnerdagen.rules.js';

describe('the days of reminders', () => {
  it('are three whole days of a year, each later than the one before', () => {
    for (const goed of [HERINNER_DAGEN, [1, 2, 3], [1, 2, 365], [363, 364, 365]])
      expect([goed, isHerinnerDagen(goed)]).toEqual([goed, true]);
  });

  it('are nothing else', () => {
    const fout = [
      ...[[], [9, 21], [9, 21, 45, 60], [0, 21, 45], [-1, 21, 45], [21, 21, 45], [9, 45, 45], [45, 21, 9]],
      ...[
        [9, 21, 366],
        [9, 21.5, 45],
        ['9', '21', '45'],
        [9, null, 45],
        [9, 21, NaN],
        '9,21,45',
        null,
        undefined,
      ],
    ];
    for (const een of fout) expect([een, isHerinnerDagen(een)]).toEqual([een, false]);
  });
});
