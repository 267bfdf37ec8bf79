// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { submitUntilAccepted } from '../../checks/hulp/indienen.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { EigenRedis } from '../../checks/hulp/redis.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { account, awaitRust } from '../../checks/hulp/verantwoording.js';
import { Wachtrij } from '../../checks/hulp/wachtrij.js';
import { runWachtrijKwijt } from '../../checks/wachtrij-kwijt.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';

const submit = (opstelling: Opstelling, nummer: number): Promise<string> =>
  submitUntilAccepted(opstelling.urls, { nummer, sleutel: `kwijt-nummer-${nummer}` }, () => undefined);

describe.each(backends())('a queue that is emptied and goes away, on $naam', ({ naam }) => {
  let redis: EigenRedis | null = null;
  let opstelling: Opstelling;

  const start = async (env: Record<string, string>): Promise<Opstelling> => {
    redis = naam === 'redis' ? await EigenRedis.start() : null;
    const backend = redis?.backend ?? { naam: 'postgres' as const, env: () => Promise.resolve({}) };
    opstelling = await Opstelling.start({ backend, workers: 2, env });
    return opstelling;
  };

  afterEach(async () => {
    await opstelling?.stop();
    await redis?.stop();
  }, 60_000);

  it('loses nothing, and those who submit do not notice', async () => {
    await start({ HERZENDEN_NA_SECONDEN: '2' });
    const uitslag = await runWachtrijKwijt({
      ...{ opstelling, backend: naam, redis, n: 300, clients: 16, seed: 9 },
      ...{ keren: 2, wegMs: 3_000, rustMs: 60_000 },
    });
    console.log(toRegel(uitslag));
    expect(uitslag.fouten).toEqual(
      Object.fromEntries(Object.keys(uitslag.fouten).map((soort) => [soort, 0])),
    );
    expect(uitslag.feiten['takenGewist']).toBeGreaterThanOrEqual(10);
  }, 150_000);

  it('would lose hulpvragen if events were not sent again, which the check sees', async () => {
    await start({ HERZENDEN_NA_SECONDEN: '3600' });
    const wachtrij = Wachtrij.open(opstelling, redis);
    const legen = wachtrij.flush(5);
    const aanvaard = await Promise.all(
      Array.from({ length: 10 }, async (_, nummer) => ({ nummer, id: await submit(opstelling, nummer) })),
    );
    const gewist = await legen;
    await wachtrij.close();
    await awaitRust(opstelling.beheerUrl, 4_000);
    const { zonderMatch } = await account(opstelling.beheerUrl, aanvaard);
    expect(gewist).toBeGreaterThanOrEqual(5);
    expect(zonderMatch).toBeGreaterThanOrEqual(gewist);
  }, 60_000);
});

describe('a worker that hangs with events in its hands', () => {
  it('does not keep the others from sending the rest', async () => {
    const backend = { naam: 'postgres' as const, env: () => Promise.resolve({}) };
    const opstelling = await Opstelling.start({ backend, workers: 1 });
    try {
      await withClient(opstelling.beheerUrl, async (hangt) => {
        await hangt.query('BEGIN');
        // What a relay takes and, when it hangs, does not give back.
        await hangt.query(
          `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data)
           SELECT gen_random_uuid(), 'aanbod-gewijzigd', 'proef', 'x', now(), 1, '{}' FROM generate_series(1, 5)`,
        );
        await hangt.query('COMMIT');
        await hangt.query('BEGIN');
        await hangt.query('SELECT id FROM platform.event ORDER BY volgnummer FOR NO KEY UPDATE');
        const id = await submit(opstelling, 1);
        await eventually(async () => {
          const { zonderMatch } = await account(opstelling.beheerUrl, [{ nummer: 1, id }]);
          expect(zonderMatch).toBe(0);
        });
        await hangt.query('ROLLBACK');
      });
    } finally {
      await opstelling.stop();
    }
  }, 60_000);
});
