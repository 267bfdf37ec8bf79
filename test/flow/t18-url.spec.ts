// SPDX-License-Identifier: EUPL-1.2
import { toRegel } from '../../checks/hulp/uitslag.js';
import { runUrlCorpus } from '../../checks/t18-url.js';

it('of 200 addresses that lead inside none is fetched, and many are without our guards', async () => {
  const uitslag = await runUrlCorpus();
  console.log(toRegel(uitslag));
  expect(uitslag).toMatchObject({ n: 200, fouten: { erdoor: 0, erdoorBijRuimeLijst: 0 } });
  // 30 redirects and 2 names that change their minds, with either list.
  expect(uitslag.feiten['buitenBereikt']).toBe(64);
  expect(uitslag.feiten['zonderAdrescontrole']).toBeGreaterThanOrEqual(10);
  expect(uitslag.feiten['metGewoonFetch']).toBeGreaterThan(15);
}, 60_000);
