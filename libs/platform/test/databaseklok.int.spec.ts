// SPDX-License-Identifier: EUPL-1.2
import { setErnaast } from '../../../test/support/ernaast.js';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { Databaseklok } from '../src/database/databaseklok.js';

const UUR = 3_600_000;

describe('the clock of the database', () => {
  let open: OpenDatabase;
  let klok: Databaseklok;

  beforeAll(async () => {
    open = await openDatabase();
    klok = new Databaseklok(open.dataSource);
    await klok.onModuleInit();
  });

  afterAll(async () => {
    klok?.onModuleDestroy();
    await open?.close();
  });

  const apart = async (): Promise<number> => {
    const [rij] = await open.dataSource.query<{ nu: Date }[]>('SELECT clock_timestamp() AS nu');
    return Math.abs(klok.nu().getTime() - (rij?.nu.getTime() ?? 0));
  };

  it('is what a process goes by, also when the clock of its machine is set an hour on or back', async () => {
    for (const ernaast of [UUR, -UUR]) {
      const back = setErnaast(ernaast);
      const gezet = Math.abs(Date.now() - klok.nu().getTime());
      await klok.look();
      const verschil = await apart();
      back();
      expect(gezet).toBeGreaterThan(UUR / 2);
      expect(verschil).toBeLessThan(UUR / 2);
    }
  });

  it('goes on', async () => {
    const eerst = klok.nu().getTime();
    await open.dataSource.query('SELECT pg_sleep(0.05)');
    expect(klok.nu().getTime() - eerst).toBeGreaterThanOrEqual(40);
  });

  it('is not known before the database was asked, and then the machine’s own counts', () => {
    const nieuw = new Databaseklok(open.dataSource);
    expect(Math.abs(nieuw.nu().getTime() - Date.now())).toBeLessThan(UUR / 2);
  });
});
