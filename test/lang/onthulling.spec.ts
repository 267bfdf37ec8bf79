// SPDX-License-Identifier: EUPL-1.2
import { isGoed } from '../../checks/hulp/uitslag.js';
import { runT8 } from '../../checks/t8.js';

describe('who collects all reports', () => {
  it('knows nothing of what was hidden in any, and would know it if nothing went along', async () => {
    const uitslagen = await runT8({ n: 1, ondernemingen: 1500, kwartalen: 3, seed: 3 });
    expect(uitslagen).toHaveLength(4);
    for (const uitslag of uitslagen) {
      expect([uitslag.naam, isGoed(uitslag), uitslag.fouten]).toEqual([uitslag.naam, true, uitslag.fouten]);
    }
  }, 120_000);
});
