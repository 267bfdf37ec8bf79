// SPDX-License-Identifier: EUPL-1.2
// The short form of npm run check:kringen: five populations of 160 instead of a hundred of 500.
import { isGoed } from '../checks/hulp/uitslag.js';
import { runKringen } from '../checks/kringen.js';

describe('kringen of whole populations', () => {
  it('break no limit, are better than by chance, and stay as they are when others come', () => {
    const uitslagen = runKringen({ n: 5, mensen: 160, seed: 7 });
    expect(uitslagen.map(({ n }) => n)).toEqual([3, 2]);
    for (const uitslag of uitslagen) {
      expect(uitslag.fouten).toEqual(
        Object.fromEntries(Object.keys(uitslag.fouten).map((naam) => [naam, 0])),
      );
      expect(isGoed(uitslag)).toBe(true);
      // The control looked: with a limit off there is something to find.
      expect(uitslag.feiten['concurrenten samen zonder die grens: minst']).toBeGreaterThan(0);
      expect(uitslag.feiten['te ver zonder die grens: minst']).toBeGreaterThan(0);
    }
    const [land, provincie] = uitslagen;
    expect(land?.feiten['score boven toeval: minst']).toBeGreaterThan(0.02);
    expect(provincie?.feiten['score boven toeval: minst']).toBeGreaterThan(0.08);
    expect(provincie?.feiten['geplaatst: mediaan']).toBeGreaterThan(0.95);
  }, 240_000);
});
