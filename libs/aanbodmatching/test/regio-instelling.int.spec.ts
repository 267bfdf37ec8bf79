// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Actor } from '#libs/kernel';
import { HERINNER_DAGEN } from '../src/verloop/beurt.rules.js';
import { readHerinnerDagen } from '../src/verloop/regio-instelling.js';
import { RegioInstellingService } from '../src/regio/regio-instelling.service.js';
import { eventually } from '../../../test/support/eventually.js';
import { Persoonsproef } from './persoon.support.js';

const tijn: Actor = { rol: 'coordinator', subject: 'tijn', regio: 'LANDELIJK' };
const hanna: Actor = { ...tijn, subject: 'hanna', hoofdcoordinator: true };
const maud: Actor = { rol: 'coordinator', subject: 'maud', regio: 'MBR', hoofdcoordinator: true };
const EERST = `INSERT INTO aanbodmatching.regio_instelling VALUES ('LANDELIJK', '{1,2,3}', 1, 'bea', now())`;
/** Somebody waits for a row of another. */
const WACHT = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO aanbodmatching.regio%'`;
const bea: Actor = { rol: 'beheerder', subject: 'bea' };

describe('what a region sets for itself', () => {
  let proef: Persoonsproef;
  beforeEach(async () => {
    proef = await Persoonsproef.start();
  });
  afterEach(() => proef?.stop());

  const read = (wie: Actor, regio = 'LANDELIJK') => proef.app.get(RegioInstellingService).read(wie, regio);
  const put = (wie: Actor, herinnerDagen: number[], versie?: number, regio = 'LANDELIJK') =>
    proef.app.get(RegioInstellingService).put(wie, regio, { herinnerDagen, versie });

  it('is the usual until somebody sets it, and then what was set', async () => {
    expect(await read(tijn)).toEqual({
      ...{
        regio: 'LANDELIJK',
        herinnerDagen: HERINNER_DAGEN,
        ingesteld: false,
        versie: null,
        gewijzigdOp: null,
      },
    });
    expect(await put(hanna, [5, 10, 20])).toMatchObject({ herinnerDagen: [5, 10, 20], versie: 1 });
    expect(await put(bea, [6, 12, 24], 1)).toMatchObject({ ingesteld: true, versie: 2 });
    expect(await read(tijn)).toMatchObject({ herinnerDagen: [6, 12, 24], ingesteld: true, versie: 2 });
    expect(await proef.db.as(tijn, (tx) => readHerinnerDagen(tx, 'LANDELIJK'))).toEqual([6, 12, 24]);
  });

  it('is in the audit log, with who did it', async () => {
    await put(hanna, [5, 10, 20]);
    await put(bea, [6, 12, 24], 1);
    const regels = await proef.sql(
      `SELECT handeling, subject FROM platform.auditregel WHERE soort = 'regio-instelling' ORDER BY volgnummer`,
    );
    expect(regels).toEqual([
      { handeling: 'ingesteld', subject: 'hanna' },
      { handeling: 'gewijzigd', subject: 'bea' },
    ]);
  });

  it('is not overwritten by who read something older, nor by who thinks that there is nothing', async () => {
    await expect(put(hanna, [5, 10, 20], 1)).rejects.toMatchObject({ code: 'versie-verouderd' });
    await put(hanna, [5, 10, 20]);
    await expect(put(bea, [1, 2, 3])).rejects.toMatchObject({ extra: { versie: 1, gewijzigdDoor: 'hanna' } });
    await put(hanna, [6, 12, 24], 1);
    await expect(put(bea, [1, 2, 3], 1)).rejects.toMatchObject({ extra: { versie: 2 } });
    expect(await read(tijn)).toMatchObject({ herinnerDagen: [6, 12, 24] });
  });

  it('is set by one of two who do so at once', async () => {
    const tweede = await proef.db.as(bea, async (tx) => {
      await tx.query(EERST);
      const poging = put(hanna, [5, 10, 20]).catch((fout: unknown) => fout);
      await eventually(async () => expect(await proef.sql(WACHT)).toHaveLength(1));
      return { poging };
    });
    expect(await tweede.poging).toMatchObject({ code: 'versie-verouderd', extra: { gewijzigdDoor: 'bea' } });
    expect(await read(tijn)).toMatchObject({ herinnerDagen: [1, 2, 3] });
  });

  it('is nothing of another region, and a region that is not there has none', async () => {
    await expect(read(maud)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(put(maud, [5, 10, 20])).rejects.toMatchObject({ soort: 'niet-gevonden' });
    // In this database there is no MBR.
    await expect(read(maud, 'MBR')).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(put(bea, [5, 10, 20], undefined, 'MBR')).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('is refused by the database too when it is not a coordinator who leads', async () => {
    await expect(put(tijn, [5, 10, 20])).rejects.toMatchObject({ driverError: { code: '42501' } });
    await put(hanna, [5, 10, 20]);
    await expect(put(tijn, [6, 12, 24], 1)).rejects.toMatchObject({ code: 'versie-verouderd' });
    await expect(put(hanna, [20, 10, 5], 1)).rejects.toMatchObject({ driverError: { code: '23514' } });
    const analist: Actor = {
      rol: 'analist',
      subject: randomUUID(),
      regio: 'LANDELIJK',
      hoofdcoordinator: true,
    };
    expect(await read(analist)).toMatchObject({ ingesteld: false });
  });
});
