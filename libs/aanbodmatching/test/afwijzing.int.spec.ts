// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { AfwijzingService } from '../src/afwijzing/afwijzing.service.js';
import type { MatchafwijzingDto } from '../src/afwijzing/afwijzing.dto.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { HeraanbodService } from '../src/toewijzing/heraanbod.service.js';
import { bewerkerVan } from './persoon.support.js';
import { Plaatsproef } from './wachtlijst.support.js';

const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  SELECT $1, $2, betrokkene_id, $3, 1, 'ja', b, b
  FROM (SELECT decode(repeat('00', 40), 'hex') AS b) x, aanbodmatching.hulpvraag WHERE id = $1`;
const TWEE = ['eerste', 'tweede'] as const;

describe('an offer that was suggested and does not fit', () => {
  let p: Plaatsproef;
  let service: AfwijzingService;
  let id: string;
  let eerste: string;
  let tweede: string;

  beforeAll(async () => {
    p = await Plaatsproef.start();
    service = p.proef.app.get(AfwijzingService);
  });
  afterAll(() => p.stop());
  beforeEach(async () => {
    id = await p.submit();
    [eerste = '', tweede = ''] = [await p.publish(null), await p.publish(null)];
    await match();
  });

  /** As a run of the matching leaves it; the words of it are for nobody here. */
  const match = async (): Promise<void> => {
    await p.proef.sql('DELETE FROM aanbodmatching.match WHERE hulpvraag_id = $1', [id]);
    for (const [i] of TWEE.entries()) await p.proef.sql(MATCH, [id, [eerste, tweede][i], i + 1]);
  };
  const versie = async (): Promise<number> =>
    (
      await p.proef.sql<{ versie: number }>('SELECT versie FROM aanbodmatching.hulpvraag WHERE id = $1', [id])
    )[0]?.versie ?? 0;
  const reject = async (
    aanbodId: string,
    anders: Partial<MatchafwijzingDto> = {},
    wie: Actor = bewerkerVan(id),
  ): Promise<void> =>
    service.reject(wie, id, aanbodId, {
      versie: await versie(),
      reden: 'dubbel',
      ...anders,
    });
  const restore = async (aanbodId: string): Promise<void> =>
    service.restore(bewerkerVan(id), { hulpvraagId: id, aanbodId, versie: await versie() });
  const rijen = (): Promise<{ reden: string; door: string }[]> =>
    p.proef.sql(
      `SELECT reden, afgewezen_door AS door FROM aanbodmatching.matchafwijzing WHERE hulpvraag_id = $1`,
      [id],
    );
  const events = async (): Promise<string[]> =>
    (
      await p.proef.sql<{ type: string }>(
        `SELECT type FROM platform.event WHERE subject = $1 AND type LIKE 'match-%' ORDER BY volgnummer`,
        [id],
      )
    ).map(({ type }) => type);

  it('is kept with its reason, told to nobody but the log, and stays after a next run', async () => {
    await reject(eerste);
    await match();
    expect(await rijen()).toEqual([{ reden: 'dubbel', door: `bewerker:${id}` }]);
    expect(await events()).toEqual(['match-afgewezen']);
    const audit = await p.proef.sql(
      `SELECT handeling, reden, subject FROM platform.auditregel WHERE onderwerp = $1 AND handeling LIKE 'aanbod-%'`,
      [id],
    );
    expect(audit).toEqual([{ handeling: 'aanbod-afgewezen', reden: 'dubbel', subject: `bewerker:${id}` }]);
  });

  it('is no longer the first of the list, for the coordinator nor for who is offered next by itself', async () => {
    await expect(p.assign(id, tweede)).rejects.toMatchObject({ redenen: [{ pad: 'redenAfwijking' }] });
    await reject(eerste);
    const { app, config } = p.proef;
    const heraanbod = new HeraanbodService(config, app.get(Klok), app.get(Sleutelkast));
    expect(await p.proef.db.as(SYSTEEM, (tx) => heraanbod.offerNext(tx, id))).toBe(true);
    const gekozen = await p.proef.sql(
      'SELECT aanbod_id FROM aanbodmatching.toewijzing WHERE hulpvraag_id = $1',
      [id],
    );
    expect(gekozen).toEqual([{ aanbod_id: tweede }]);
  });

  it('is assigned without a reason when what stands above it does not fit', async () => {
    await reject(eerste);
    await expect(p.assign(id, tweede)).resolves.toEqual(expect.any(String));
  });

  it('fits after all when one takes that back, and taking back what was not said does nothing', async () => {
    await restore(eerste);
    expect(await events()).toEqual([]);
    await reject(eerste);
    await restore(eerste);
    expect(await rijen()).toEqual([]);
    expect(await events()).toEqual(['match-afgewezen', 'match-hersteld']);
  });

  it('is refused when it was not suggested, chosen already, said before, or by who saw an older version', async () => {
    const nooit = await p.publish(null);
    const kanNiet = { soort: 'conflict', code: 'match-afwijzen-kan-niet' };
    await expect(reject(nooit)).rejects.toMatchObject(kanNiet);
    await expect(reject(eerste, { versie: 999 })).rejects.toMatchObject({ code: 'versie-verouderd' });
    await reject(eerste);
    await expect(reject(eerste)).rejects.toMatchObject(kanNiet);
    await p.assign(id, tweede);
    await expect(reject(tweede)).rejects.toMatchObject(kanNiet);
    await expect(reject(eerste, {}, p.aanbieder(eerste))).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });
});
