// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { baseEnv } from '../support/processes.js';

const RVO = `INSERT INTO stamgegevens.organisatie (id, code, naam, soort, gewijzigd_door)
  VALUES (gen_random_uuid(), 'rvo', 'RVO', 'aanbieder', 'proef')`;
const LIJST = 'id;titel;soort;gebied;aanbieder\nH1;=Plus;loket;NL;RVO\n';

describe('the catalogue from the command line', () => {
  let database: Testdatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await withClient(database.beheerUrl, (client) => client.query(RVO));
  });
  afterAll(() => database?.drop());

  it('is taken in and given out, with an exit code', async () => {
    const map = mkdtempSync(path.join(os.tmpdir(), 'schakel-aanbod-'));
    const aanbod = (...args: string[]): Promise<{ code: number; uit: string; fout: string }> =>
      new Promise((klaar) => {
        const env = { PATH: process.env['PATH'], ...baseEnv(), DATABASE_URL: database.appUrl };
        execFile(
          process.execPath,
          ['dist/apps/worker/src/aanbod.main.js', ...args],
          { env },
          (fout, uit, mis) => klaar({ code: Number(fout?.code ?? 0), uit, fout: mis }),
        );
      });
    const bestand = path.join(map, 'aanbod.csv');
    writeFileSync(bestand, LIJST);
    expect(await aanbod('import', bestand)).toMatchObject({ code: 0, fout: '' });
    expect(await aanbod('export', bestand)).toMatchObject({ code: 0, fout: '' });
    expect(readFileSync(bestand, 'utf8')).toContain("H1;'=Plus;");
    expect(await aanbod('import', bestand, '--alles-of-niets')).toMatchObject({
      code: 0,
      fout: '',
      uit: expect.stringMatching(/^0 toegevoegd, 0 gewijzigd, \d+ ongewijzigd, 0 fout\.\n$/),
    });
    writeFileSync(bestand, 'id;titel;soort;gebied;aanbieder\nK1;;loket;NL;RVO\n');
    expect(await aanbod('import', bestand)).toMatchObject({ code: 2, fout: 'regel 2, titel: ontbreekt\n' });
    expect((await aanbod('import')).code).toBe(2);
    expect((await aanbod('import', path.join(map, 'weg.csv'))).code).toBe(2);
    rmSync(map, { recursive: true });
  }, 240_000);
});
