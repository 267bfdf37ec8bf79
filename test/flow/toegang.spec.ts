// SPDX-License-Identifier: EUPL-1.2
import { startProefApi } from '../../checks/hulp/toegang-api.js';
import { bouwWereld, type Wereld } from '../../checks/hulp/toegang-wereld.js';

describe('the table of who may do what', () => {
  let wereld: Wereld;

  beforeAll(async () => {
    wereld = await bouwWereld();
  }, 120_000);

  afterAll(() => wereld?.stop());

  it('stops the api when a route has no row in it', async () => {
    await expect(startProefApi(wereld.env, { nieuweRoute: true })).rejects.toThrow(
      'zonder rij: nieuweRoute (NieuweController.nieuweRoute)',
    );
  }, 60_000);

  it('stops the api when it has a row without a route', async () => {
    const rijen = { verdwenenRoute: { rollen: { beheerder: 'alle' } } } as const;
    await expect(startProefApi(wereld.env, { rijen })).rejects.toThrow('zonder route: verdwenenRoute');
  }, 60_000);
});
