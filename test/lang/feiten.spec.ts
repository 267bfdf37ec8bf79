// SPDX-License-Identifier: EUPL-1.2
// The short form of npm run check:feiten.
import { runFeiten } from '../../checks/feiten.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';

describe('facts of a made-up world', () => {
  let database: Testdatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database?.drop());

  it('are what the log says, whoever takes its events, in whatever order and how often; and what is other is found', async () => {
    const [uitslag] = await runFeiten({ n: 120, clients: 4, seed: 3, appUrl: database.appUrl });
    expect(Object.entries(uitslag?.fouten ?? { geen: 1 }).filter(([, aantal]) => aantal > 0)).toEqual([]);
    expect(uitslag?.feiten?.['trajecten']).toBeGreaterThan(120);
    expect(uitslag?.feiten?.['gewist']).toBeGreaterThan(5);
  }, 120_000);
});
