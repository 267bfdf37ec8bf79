// SPDX-License-Identifier: EUPL-1.2
import { runJaar, runTermijnenKwijt } from '../../checks/jaar.js';

const only = (fouten: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(fouten).filter(([, aantal]) => aantal > 0));

describe('days of hulpvragen on a clock that is set', () => {
  it('leave none without an owner, a turn and a date, also when the queue is lost every day', async () => {
    const { fouten, feiten } = await runJaar({ n: 20, dagen: 45, seed: 4 });
    expect(only(fouten)).toEqual({});
    // People were slow enough for the ladder to have work, and quick enough for help to be confirmed.
    expect(feiten['termijn-herinnerd']).toBeGreaterThan(3);
    expect(feiten['afgerond:geholpen']).toBeGreaterThan(0);
    expect(feiten['overgangen']).toBeGreaterThan(12);
  }, 180_000);

  it('keep their reminders when the queue is wiped with all that lay ready in it', async () => {
    const { fouten } = await runTermijnenKwijt({ n: 3, seed: 6 });
    expect(only(fouten)).toEqual({});
  }, 120_000);

  it('are found out when nobody looks at what is due', async () => {
    const { fouten } = await runJaar({ n: 20, dagen: 20, seed: 5, zonderWekker: true });
    expect(fouten['zonderHerinnering']).toBeGreaterThan(0);
    expect([fouten['zonderDag'], fouten['plaatsen']]).toEqual([0, 0]);
  }, 120_000);
});
