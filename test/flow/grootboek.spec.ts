// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { checkGrootboek } from '../../checks/grootboek.js';
import { isGoed, toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { runGrootboek, runLaatsteRuimte } from '../../checks/t4.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';

describe('T4, in short', () => {
  let database: Testdatabase;
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database?.drop());

  const run = (anders: object = {}): Promise<Uitslag[]> =>
    runGrootboek({
      appUrl: database.appUrl,
      beheerUrl: database.beheerUrl,
      n: 250,
      clients: 4,
      kills: 4,
      seed: 7,
      ...anders,
    });
  const alsBeheer = (sql: string): Promise<void> =>
    withClient(database.beheerUrl, async (client) => {
      await client.query(sql);
    });

  it('whatever is tried by many at once that are cut off, the ledger is whole and can be built again from the log', async () => {
    const uitslagen = [
      ...(await run()),
      await runLaatsteRuimte({
        appUrl: database.appUrl,
        beheerUrl: database.beheerUrl,
        n: 50,
        ruimte: 7,
      }),
    ];
    console.log(uitslagen.map(toRegel).join('\n'));
    expect(uitslagen.filter((uitslag) => !isGoed(uitslag))).toEqual([]);
    expect(uitslagen[0]?.feiten).toMatchObject({ geboekt: expect.any(Number) });
    expect(uitslagen[0]?.feiten['geboekt']).toBeGreaterThan(50);
  }, 120_000);

  it('and would be seen not to be, without the check at the commit', async () => {
    await alsBeheer('DROP TRIGGER boeking_toetsen ON prestatiefinanciering.boeking');
    const [stappen, grootboek] = await run({ kills: 0 });
    expect(stappen?.fouten['omzeild']).toBeGreaterThan(0);
    expect(grootboek?.fouten).toMatchObject({ uitEvenwicht: expect.any(Number) });
    expect(grootboek?.fouten['uitEvenwicht']).toBeGreaterThan(0);
  }, 120_000);

  it('and when a balance, a line or the log is not what it was', async () => {
    await run({ n: 40, kills: 0 });
    expect(isGoed(await checkGrootboek(database.beheerUrl))).toBe(true);
    const fout = async (sql: string): Promise<Record<string, number>> => {
      await alsBeheer(`SET session_replication_role = replica; ${sql}`);
      return (await checkGrootboek(database.beheerUrl)).fouten;
    };
    const eerste = `ctid = (SELECT min(ctid) FROM`;
    const saldo = await fout(
      `UPDATE prestatiefinanciering.saldo SET saldo_in_centen = saldo_in_centen + 1 WHERE ${eerste} prestatiefinanciering.saldo)`,
    );
    expect(saldo).toMatchObject({ saldoAnders: 1, 'herbouwd anders: saldi': 1 });
    const datum = await fout(
      `UPDATE prestatiefinanciering.boeking SET datum = datum + 1 WHERE ${eerste} prestatiefinanciering.boeking)`,
    );
    expect(datum).toMatchObject({ 'herbouwd anders: boekingen': 1 });
    const log = await fout(`UPDATE platform.event SET data = jsonb_set(data, '{regels,0,bedragInCenten}', '1')
      WHERE ${eerste} platform.event WHERE type = 'grootboek-geboekt')`);
    expect(log).toMatchObject({ 'herbouwd anders: regels': 1 });
  }, 120_000);
});
