// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { submitUntilAccepted } from '../../checks/hulp/indienen.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { EigenRedis } from '../../checks/hulp/redis.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { account, awaitRust, type Aanvaard } from '../../checks/hulp/verantwoording.js';
import { Wachtrij } from '../../checks/hulp/wachtrij.js';
import { runWachtrijKwijt } from '../../checks/wachtrij-kwijt.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';

const POSTGRES = { naam: 'postgres' as const, env: () => Promise.resolve({}) };

describe.each(backends())('a queue that is emptied and goes away, on $naam', ({ naam }) => {
  let redis: EigenRedis | null = null;
  let opstelling: Opstelling;

  beforeAll(async () => {
    redis = naam === 'redis' ? await EigenRedis.start() : null;
    const env = { HERZENDEN_NA_SECONDEN: '2' };
    opstelling = await Opstelling.start({ warm: true, backend: redis?.backend ?? POSTGRES, workers: 2, env });
  });

  afterAll(async () => {
    await opstelling?.stop();
    await redis?.stop();
  });

  it('loses nothing, and those who submit do not notice', async () => {
    const uitslag = await runWachtrijKwijt({
      ...{ opstelling, backend: naam, redis, n: 90, clients: 16, seed: 9 },
      ...{ keren: 2, wegMs: 2_000, rustMs: 60_000 },
    });
    console.log(toRegel(uitslag));
    expect(uitslag.fouten).toEqual(
      Object.fromEntries(Object.keys(uitslag.fouten).map((soort) => [soort, 0])),
    );
    expect(uitslag.feiten['takenGewist']).toBeGreaterThanOrEqual(10);
  }, 150_000);
});

describe('a worker that sends nothing again', () => {
  let opstelling: Opstelling;

  const submit = async (nummer: number): Promise<Aanvaard> => ({
    nummer,
    id: await submitUntilAccepted(
      opstelling.urls,
      { nummer, sleutel: `kwijt-nummer-${nummer}` },
      () => undefined,
    ),
  });

  beforeAll(async () => {
    opstelling = await Opstelling.start({
      warm: true,
      backend: POSTGRES,
      env: { HERZENDEN_NA_SECONDEN: '3600' },
    });
  });

  afterAll(() => opstelling?.stop());

  it('still sends what is new while another hangs with events in its hands', async () => {
    await withClient(opstelling.beheerUrl, async (hangt) => {
      // What a relay takes and, when it hangs, does not give back. Sent as one text, so that no relay comes first.
      await hangt.query(`INSERT INTO platform.event (id, type, source, subject, time, dataversie, data)
        SELECT gen_random_uuid(), 'aanbod-gewijzigd', 'proef', 'hangt', now(), 1, '{}' FROM generate_series(1, 5);
        COMMIT; BEGIN; SELECT FROM platform.event WHERE subject = 'hangt' FOR NO KEY UPDATE`);
      const vast = await hangt.query(
        `SELECT FROM platform.event WHERE subject = 'hangt' AND uitgezonden_op IS NULL`,
      );
      expect(vast.rowCount).toBe(5);
      const een = await submit(1_000);
      await eventually(async () => {
        expect(await account(opstelling.beheerUrl, [een])).toMatchObject({ zonderMatch: 0 });
      });
      await hangt.query('ROLLBACK');
    });
  });

  it('loses what the queue loses, which the check sees', async () => {
    const wachtrij = Wachtrij.open(opstelling, null);
    const legen = wachtrij.flush(5);
    const aanvaard = await Promise.all(Array.from({ length: 10 }, (_, nummer) => submit(nummer)));
    const gewist = await legen;
    await wachtrij.close();
    await awaitRust(opstelling.beheerUrl, 3_000);
    const { zonderMatch } = await account(opstelling.beheerUrl, aanvaard);
    expect(gewist).toBeGreaterThanOrEqual(5);
    expect(zonderMatch).toBeGreaterThanOrEqual(gewist);
  });
});
