// SPDX-License-Identifier: EUPL-1.2
import type { DataSource } from 'typeorm';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { bouwWereld, type Wereld } from '../../checks/hulp/toegang-wereld.js';
import { toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { runGrepen } from '../../checks/t15.js';
import { openPool } from '../../checks/t6.js';

/** Guards gone: no unique running assignment, no policy about who decides, no unique assertion, nothing for good. */
const LOS = `DROP INDEX aanbodmatching.toewijzing_lopend;
  ALTER POLICY coordinator ON aanbodmatching.toewijzing WITH CHECK (true);
  ALTER TABLE platform.machineassertie DROP CONSTRAINT machineassertie_pkey;
  DROP TRIGGER voorgoed ON platform.machineclient`;

describe('whoever writes SQL as the application role', () => {
  let wereld: Wereld;
  let pool: DataSource;

  beforeAll(async () => {
    wereld = await bouwWereld();
    pool = await openPool(wereld);
  }, 120_000);

  afterAll(async () => {
    await pool?.destroy();
    await wereld?.stop();
  });

  const run = async (): Promise<Uitslag> => {
    const uitslag = await runGrepen({ wereld, pool, n: 200, seed: 15 });
    console.log(toRegel(uitslag));
    return uitslag;
  };

  it('takes nothing twice and decides nothing that he asked for himself', async () => {
    expect((await run()).fouten).toEqual({ gelukt: 0, nietGelukt: 0 });
  });

  it('would be seen to, were four of the guards not there', async () => {
    await withClient(wereld.beheerUrl, (client) => client.query(LOS));
    const { gelukt = 0 } = (await run()).fouten;
    expect(gelukt).toBeGreaterThanOrEqual(5);
  });
});
