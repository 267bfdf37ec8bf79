// SPDX-License-Identifier: EUPL-1.2
import { toRegel } from '../../checks/hulp/uitslag.js';
import { runBommen } from '../../checks/t18-bommen.js';
import { runFormules } from '../../checks/t18-formules.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { startApi, type ApiProces } from '../support/processes.js';

/** Quick ones of every kind; the long run tries them all. */
const SNEL =
  /keer lachen|bestand|adres|doctype in|elders|eind van het blad|zegt|over elkaar|naam|versleuteld|zip in|als |half|ruis|lagen|aanhalingsteken/;

describe('a file of somebody else', () => {
  let database: Testdatabase;
  let api: ApiProces;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi({ DATABASE_URL: database.appUrl, LOG_NIVEAU: 'warn' });
  });

  afterAll(async () => {
    await api?.stop();
    await database?.drop();
  });

  it('goes out with 60 formulas as nothing but text, in every form, and comes back as it was', async () => {
    const uitslag = await runFormules({ url: api.url, n: 60, seed: 18 });
    console.log(toRegel(uitslag));
    expect(uitslag.fouten).toEqual({
      ...{ formulesInCsv: 0, formulesInXlsx: 0 },
      ...{ andersNaCsv: 0, andersNaXlsx: 0, gewijzigdDoorImport: 0 },
    });
    expect(uitslag.feiten['zonderBewakingCsv']).toBeGreaterThan(120);
    expect(uitslag.feiten['zonderBewakingXlsx']).toBe(60);
  });

  it('is refused when it is a bomb, in little time and memory; a reader without limits comes to harm', async () => {
    const uitslag = await runBommen({ api, kies: (naam) => SNEL.test(naam), controles: 5 });
    console.log(toRegel(uitslag));
    expect(uitslag.fouten).toEqual({
      ...{ erdoor: 0, anderAntwoord: 0, teTraag: 0, teVeelGeheugen: 0, goedGeweigerd: 0 },
    });
    expect(uitslag.n).toBeGreaterThan(25);
    expect(uitslag.feiten['zonderGrens']).toBeGreaterThan(1);
    expect(api.exitCode()).toBeNull();
  }, 120_000);
});
