// SPDX-License-Identifier: EUPL-1.2
import { VUL_WACHT } from '../../../migrations/0068-wacht.js';
import { Feitenwereld } from '../../../test/support/feiten.js';
import { Beheer } from '../../../test/support/leegmaken.js';
import { Feitenproef } from './feiten.support.js';

const NIETS_ANDERS = { traject: 0, aanbodsoort: 0, randtelling: 0 };
const EEN = `SELECT bedrijf, is_eerste, gevraagd_op::text AS gevraagd, thema, kosten_in_centen::integer AS kosten
  FROM impactverantwoording.traject WHERE hulpvraag_id = $1 ORDER BY id`;

describe('facts of trajectories', () => {
  let p: Feitenproef;
  const wereld = new Feitenwereld(7, 40);

  beforeAll(async () => {
    p = await Feitenproef.start();
    await p.log(wereld.events);
  });
  afterAll(() => p?.stop());

  it('are the same in whatever order and together with whatever events come, twice too, and after a rebuild', async () => {
    await p.take(wereld.events, 9);
    const opVolgorde = await p.hashes();
    await p.sql('DELETE FROM impactverantwoording.traject');
    await p.sql('DELETE FROM impactverantwoording.aanbodsoort');
    await p.sql('DELETE FROM impactverantwoording.randtelling');
    await p.take(wereld.shuffled().slice(0, 40));
    await p.take(wereld.shuffled(), 25);
    expect(await p.hashes()).toEqual(opVolgorde);
    await p.take(wereld.events.slice(0, 20), 20);
    expect(await p.hashes()).toEqual(opVolgorde);
    const { verschillen, hashes, rijen } = await p.herbouw.run();
    expect(verschillen).toEqual(NIETS_ANDERS);
    expect(hashes).toEqual(opVolgorde);
    expect(rijen.traject).toBeGreaterThan(40);
  }, 120_000);

  it('tell since when somebody waits, as the migration filled it of what was there', async () => {
    const voor = await p.hashes();
    const beheer = await Beheer.open(p.database.beheerUrl);
    const leeg =
      'UPDATE impactverantwoording.traject SET wacht_op = NULL WHERE wacht_op IS NOT NULL RETURNING 1';
    expect((await beheer.query(leeg)).length).toBeGreaterThan(10);
    expect(await p.hashes()).not.toEqual(voor);
    await beheer.query(VUL_WACHT);
    await beheer.close();
    expect(await p.hashes()).toEqual(voor);
  });

  it('are put right by a rebuild where they are other than the log, and told to be so', async () => {
    const goed = await p.hashes();
    await p.sql('DELETE FROM impactverantwoording.traject WHERE is_eerste');
    await p.sql(`INSERT INTO impactverantwoording.aanbodsoort VALUES (gen_random_uuid(), 'verzonnen', 1)`);
    expect((await p.herbouw.run()).verschillen).toEqual({ ...NIETS_ANDERS, traject: 40, aanbodsoort: 1 });
    expect(await p.hashes()).toEqual(goed);
  });

  it('count a hulpvraag once, and what was a double not', async () => {
    const [telling] = await p.sql(`SELECT count(*) FILTER (WHERE is_eerste)::integer AS vragen,
      count(DISTINCT hulpvraag_id)::integer AS anders, count(*) FILTER (WHERE is_dubbel AND is_eerste)::integer AS dubbel
      FROM impactverantwoording.traject`);
    expect(telling).toEqual({ vragen: 40, anders: 40, dubbel: 1 });
    const [ander] = wereld.hulpvragen.slice(1);
    // The toewijzingen of the double went along.
    expect(await p.sql(EEN, [wereld.hulpvragen[0]])).toHaveLength(1);
    expect((await p.sql(EEN, [ander])).length).toBeGreaterThan(0);
  });

  it('lead to no firm once it was erased, and a rebuild does not bring it back', async () => {
    const id = wereld.hulpvragen[4] ?? '';
    const van = `SELECT count(bedrijf)::integer AS n FROM impactverantwoording.traject WHERE hulpvraag_id = $1`;
    expect(await p.sql(van, [wereld.hulpvragen[2]])).toEqual([{ n: 0 }]);
    const gewist = wereld.erase(id);
    await p.log([gewist]);
    await p.take([gewist]);
    expect(await p.sql(van, [id])).toEqual([{ n: 0 }]);
    const voor = await p.hashes();
    expect((await p.herbouw.run()).verschillen).toEqual(NIETS_ANDERS);
    expect(await p.hashes()).toEqual(voor);
    expect(await p.sql(van, [id])).toEqual([{ n: 0 }]);
  });

  it('cost what was accepted last, and are of nobody that only reads', async () => {
    const [som] = await p.sql(
      `SELECT sum(kosten_in_centen)::integer AS kosten FROM impactverantwoording.traject`,
    );
    const laatste = new Map<string, { status: string; bedragInCenten: number }>();
    for (const event of wereld.events)
      if ('prestatieId' in event.data && 'bedragInCenten' in event.data)
        laatste.set(event.data.prestatieId, event.data);
    const aanvaard = [...laatste.values()].filter(({ status }) => status === 'aanvaard');
    expect(som).toEqual({ kosten: aanvaard.reduce((alle, { bedragInCenten }) => alle + bedragInCenten, 0) });
    expect(aanvaard.length).toBeGreaterThan(3);
  });

  it('of an event that nobody took yet come with a rebuild, and are not doubled when it is taken then', async () => {
    const nieuw = new Feitenwereld(8, 5);
    await p.log(nieuw.events);
    const { verschillen } = await p.herbouw.run();
    expect(verschillen.traject).toBeGreaterThan(4);
    const voor = await p.hashes();
    await p.take(nieuw.shuffled(), 10);
    expect(await p.hashes()).toEqual(voor);
  });

  it('are confirmed by the word of the entrepreneur alone; that of a coordinator for him is help', async () => {
    const nieuw = new Feitenwereld(9, 20);
    const van = nieuw.events.findIndex(
      ({ type, data }) => type === 'toewijzing-bevestigd' && 'reden' in data && data.reden === 'geholpen',
    );
    const woord = nieuw.events[van];
    if (woord?.type !== 'toewijzing-bevestigd') throw new Error('Niets is bevestigd.');
    const eerder = [...nieuw.events.slice(0, van), { ...woord, data: { ...woord.data, zelf: false } }];
    const stappen = (): Promise<unknown[]> =>
      p.sql(
        `SELECT hulp_op IS NOT NULL AS hulp, bevestigd_op IS NOT NULL AS bevestigd, geholpen_op IS NOT NULL AS geholpen
         FROM impactverantwoording.traject WHERE toewijzing_id = $1`,
        [woord.data.toewijzingId],
      );
    await p.log(eerder);
    await p.take(eerder);
    expect(await stappen()).toEqual([{ hulp: true, bevestigd: false, geholpen: false }]);
    const zelf = { ...woord, id: LATER, data: { ...woord.data, zelf: true } };
    await p.log([zelf]);
    await p.take([zelf]);
    expect(await stappen()).toEqual([{ hulp: true, bevestigd: true, geholpen: true }]);
  });
});

const LATER = '00000000-0000-4000-8000-00000000feed';
