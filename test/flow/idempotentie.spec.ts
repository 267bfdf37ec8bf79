// SPDX-License-Identifier: EUPL-1.2
import { addBetaalwereld } from '../../checks/hulp/betaalwereld.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { runFinancieringsleutels } from '../../checks/idempotentie-financiering.js';
import { runIdempotentie } from '../../checks/idempotentie.js';
import { backends } from '../support/backends.js';

describe('the same request five times at once, at two apis', () => {
  let opstelling: Opstelling;

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    opstelling = await Opstelling.start({ warm: true, backend, apis: 2, workers: 0, aanbod: [] });
  }, 60_000);

  afterAll(() => opstelling?.stop(), 30_000);

  it('has one effect and one answer under a key, which then takes no other content', async () => {
    const uitslag = await runIdempotentie({ opstelling, n: 30, keren: 5, tegelijk: 4, seed: 1 });
    console.log(toRegel(uitslag));
    expect(uitslag.fouten).toEqual(
      Object.fromEntries(Object.keys(uitslag.fouten).map((soort) => [soort, 0])),
    );
  }, 60_000);

  it('has one effect and one answer where money follows', async () => {
    const wereld = await addBetaalwereld(opstelling.beheerUrl, [100, 200, 300]);
    const uitslag = await runFinancieringsleutels({ opstelling, wereld, n: 3, keren: 5 });
    console.log(toRegel(uitslag));
    expect(uitslag.n).toBe(7);
    expect(Object.values(uitslag.fouten)).toEqual([0, 0, 0, 0]);
    const opties = { opstelling, wereld, n: 1, keren: 2, metSleutel: false };
    const { fouten } = await runFinancieringsleutels(opties);
    expect(fouten.andereInhoudAanvaard).toBe(3);
    expect(fouten.nietEenEffect).toBeGreaterThan(0);
  }, 60_000);

  it('has an effect each time without a key, which the check sees', async () => {
    const opties = { opstelling, n: 3, keren: 5, tegelijk: 1, seed: 2 };
    const { fouten } = await runIdempotentie({ ...opties, metSleutel: false });
    expect(fouten).toMatchObject({
      anderAntwoord: 3,
      andereInhoudAanvaard: 3,
      nietEenEffect: 3,
      nietEenEvent: 3,
    });
  }, 30_000);
});
