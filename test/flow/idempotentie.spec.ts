// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { addBetaalwereld, type Betaalwereld } from '../../checks/hulp/betaalwereld.js';
import { RUIM } from '../../checks/hulp/sleutelroutes.js';
import { addSleuteldoelen } from '../../checks/hulp/sleutelwereld.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { routesOf, runFinancieringsleutels } from '../../checks/idempotentie-financiering.js';
import { runIdempotentie } from '../../checks/idempotentie.js';
import { backends } from '../support/backends.js';

describe('the same request five times at once, at two apis', () => {
  let opstelling: Opstelling;
  let wereld: Betaalwereld;

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    opstelling = await Opstelling.start({
      ...{ warm: true, backend, apis: 2, workers: 0, aanbod: [], env: { LIMIETEN: RUIM } },
    });
    wereld = await addBetaalwereld(opstelling.beheerUrl, [100, 200, 300]);
  });

  afterAll(() => opstelling?.stop());

  it('has one effect and one answer under a key, which then takes no other content', async () => {
    const uitslag = await runIdempotentie({ opstelling, n: 30, keren: 5, tegelijk: 4, seed: 1 });
    console.log(toRegel(uitslag));
    expect(uitslag.fouten).toEqual(
      Object.fromEntries(Object.keys(uitslag.fouten).map((soort) => [soort, 0])),
    );
  });

  it('has one effect and one answer where money or aid follows', async () => {
    const doelen = await addSleuteldoelen(opstelling.beheerUrl, 2);
    const uitslag = await runFinancieringsleutels({ opstelling, wereld, doelen, n: 2, keren: 5 });
    console.log(toRegel(uitslag));
    expect(uitslag.n).toBe(2 + 2 + 1 + 6 * 2 + 2 * 2);
    expect(Object.values(uitslag.fouten)).toEqual([0, 0, 0, 0]);
    expect(routesOf({ wereld, doelen, n: 1 }).map(({ naam }) => naam)).toEqual(
      expect.arrayContaining(routesWithKey()),
    );
  });

  it('is refused or done twice where money or aid follows without a key, which the check sees', async () => {
    const doelen = await addSleuteldoelen(opstelling.beheerUrl, 1);
    const opties = { opstelling, wereld, doelen, n: 1, keren: 2, metSleutel: false };
    const { n, fouten } = await runFinancieringsleutels(opties);
    expect(fouten.andereInhoudAanvaard).toBe(n);
    expect(fouten.anderAntwoord).toBeGreaterThanOrEqual(n - 1);
    expect(fouten.nietEenEffect).toBeGreaterThan(2);
  });

  it('has an effect each time without a key, which the check sees', async () => {
    const opties = { opstelling, n: 3, keren: 5, tegelijk: 1, seed: 2 };
    const { fouten } = await runIdempotentie({ ...opties, metSleutel: false });
    expect(fouten).toMatchObject({
      anderAntwoord: 3,
      andereInhoudAanvaard: 3,
      nietEenEffect: 3,
      nietEenEvent: 3,
    });
  });
});

/** Of the operations about money and aid, those that take a key. */
function routesWithKey(): string[] {
  type Bewerking = { operationId: string; tags?: string[]; parameters?: { name: string }[] };
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, Bewerking>>;
  };
  const namen = Object.values(paths)
    .flatMap((pad) => Object.values(pad))
    .filter(({ tags = [] }) => !tags.some((tag) => ['hulpvragen', 'gesprekken', 'impact'].includes(tag)))
    .filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'Idempotency-Key'))
    .map(({ operationId }) => operationId);
  expect(namen.length).toBeGreaterThan(10);
  return namen;
}
