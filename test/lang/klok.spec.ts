// SPDX-License-Identifier: EUPL-1.2
import { Klokwereld } from '../../checks/hulp/klok-wereld.js';
import { isGoed, toRegel } from '../../checks/hulp/uitslag.js';
import { runBetaalklok } from '../../checks/t13-betaling.js';
import { STANDEN, runKlok, runNachten } from '../../checks/t13.js';

describe('a machine whose clock is wrong', () => {
  let wereld: Klokwereld;

  beforeAll(async () => {
    wereld = await Klokwereld.start();
  });

  afterAll(() => wereld?.stop());

  it('accepts nothing that is over and refuses nothing that is not, an hour on or back', async () => {
    const uitslag = await runKlok({ wereld, standen: STANDEN.slice(0, 2), rondes: 1, seed: 13 });
    console.log(toRegel(uitslag));
    expect(isGoed(uitslag)).toBe(true);
    expect(uitslag.n).toBe(32);
  }, 120_000);

  it('and another, both at once, pay each declaratie once, in a night in which the clock is moved', async () => {
    const uitslag = await runBetaalklok({ wereld, standen: STANDEN.slice(1, 3), declaraties: 40 });
    console.log(toRegel(uitslag));
    expect(isGoed(uitslag)).toBe(true);
  }, 180_000);

  it('would be seen to do both if it went by its own clock', async () => {
    const standen = STANDEN.slice(1, 2).map((stand) => ({ ...stand, vanMachine: true }));
    const { fouten } = await runKlok({ wereld, standen, rondes: 1, seed: 13 });
    // Tokens of people and machines, an assertion, and undoing.
    expect(fouten.verlopenAangenomen).toBeGreaterThanOrEqual(3);
  }, 120_000);
});

describe('deadlines in a night in which the clock is moved', () => {
  it('end with a Dutch day, and not before they began', () => {
    const uitslag = runNachten();
    console.log(toRegel(uitslag));
    expect(isGoed(uitslag)).toBe(true);
    expect(uitslag.n).toBeGreaterThan(10_000);
  });

  it('would be seen to end on another day if days were taken to have 24 hours', () => {
    const eindeVanDag = (datum: string): Date => new Date(Date.parse(`${datum}T00:00:00+01:00`) + 86_399_999);
    const momentOp = (datum: string, tijd: string): Date => new Date(`${datum}T${tijd}:00+01:00`);
    expect(runNachten({ eindeVanDag, momentOp }).fouten.andereDag).toBeGreaterThan(1_000);
  });
});
