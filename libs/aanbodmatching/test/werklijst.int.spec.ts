// SPDX-License-Identifier: EUPL-1.2
import { datumVan, type Actor } from '#libs/kernel';
import { BehandelaarLezer } from '../src/behandelaar/behandelaar.lezer.js';
import { BehandelaarService } from '../src/behandelaar/behandelaar.service.js';
import type { BulkWeergave } from '../src/werklijst/eigenaar.dto.js';
import { EigenaarService } from '../src/werklijst/eigenaar.service.js';
import { WerklijstLezer } from '../src/werklijst/werklijst.lezer.js';
import type { WerklijstFilter, WerklijstQuery } from '../src/werklijst/werklijst.query.js';
import type { WerklijstrijWeergave } from '../src/werklijst/werklijst.weergave.js';
import { Persoonsproef, vraagVan } from './persoon.support.js';

const DAG = 86_400_000;
const an: Actor = { rol: 'coordinator', subject: 'an', regio: 'LANDELIJK' };
const bo: Actor = { rol: 'coordinator', subject: 'bo', regio: 'LANDELIJK' };
const elders: Actor = { rol: 'coordinator', subject: 'els', regio: 'TWE' };

describe('a work list', () => {
  let proef: Persoonsproef;
  const begin = new Date('2026-12-10T12:00:00Z');
  let wie: Record<string, string>;

  beforeEach(async () => {
    proef = await Persoonsproef.start();
    proef.nu = begin;
    wie = { an: await register(an), bo: await register(bo), els: await register(elders) };
  });
  afterEach(() => proef?.stop());

  const register = (actor: Actor): Promise<string> =>
    proef.app.get(BehandelaarService).register(actor, { naam: actor.subject, email: 'x@example.nl' });
  const later = (dagen: number): void => void (proef.nu = new Date(begin.getTime() + dagen * DAG));
  const day = (dagen: number): string => datumVan(new Date(begin.getTime() + dagen * DAG));
  /** Asked a day after each other. */
  const submit = async (aantal: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let nr = 0; nr < aantal; nr += 1) {
      later(nr);
      ids.push(await proef.submit(vraagVan(`vraag-${nr}`)));
    }
    return ids;
  };
  const page = (query: Partial<WerklijstQuery>, actor = an) =>
    proef.app.get(WerklijstLezer).list(actor, { aantal: 50, ...query });
  const list = async (query: Partial<WerklijstQuery> = {}, actor = an): Promise<WerklijstrijWeergave[]> =>
    (await page(query, actor)).gegevens;
  const idsOf = async (query: Partial<WerklijstQuery> = {}, actor = an): Promise<string[]> =>
    (await list(query, actor)).map(({ id }) => id);
  const count = (filter: WerklijstFilter = {}) => proef.app.get(WerklijstLezer).count(an, filter);
  const give = (id: string, versie: number, behandelaar: string, actor = an): Promise<void> =>
    proef.app.get(EigenaarService).give(actor, id, { versie, behandelaar });
  const giveMany = (
    rijen: { id: string; versie: number }[],
    behandelaar: string,
    allesOfNiets = false,
  ): Promise<BulkWeergave> =>
    proef.app
      .get(EigenaarService)
      .giveMany(an, { handeling: 'eigenaar-geven', rijen, behandelaar, allesOfNiets });
  const undo = (id: string, actor = an): Promise<BulkWeergave> =>
    proef.app.get(EigenaarService).undo(actor, id);
  const leave = (actor: Actor, vervanger: string | null): Promise<string> =>
    proef.app.get(BehandelaarService).setAfwezigheid(actor, { versie: 1, van: day(0), vervanger });
  /** As the worker may: whatever is asked of a row. */
  const put = (id: string, set: string): Promise<unknown> =>
    proef.asOwner(`SELECT set_config('app.rol', 'systeem', false);
      UPDATE aanbodmatching.hulpvraag SET ${set} WHERE id = '${id}'`);

  it('shows what is open in the region, oldest first, with whose turn it is and until when', async () => {
    const [eerste = '', tweede = ''] = await submit(2);
    const rijen = await list();
    expect(rijen.map(({ id }) => id)).toEqual([eerste, tweede]);
    expect(rijen[0]).toMatchObject({
      ...{ status: 'ingediend', aanZet: 'systeem', stap: 'matchen', dagenOpen: 1, teLaat: false },
      ...{ behandelaar: null, namens: null, ondernemingNaam: 'Bakkerij Kanarie', versie: 1 },
    });
    expect(await list({}, elders)).toEqual([]);
    later(30);
    expect((await list()).map(({ teLaat }) => teLaat)).toEqual([true, true]);
  });

  it('leaves out what is over, unless its status is asked', async () => {
    const [eerste = '', tweede = ''] = await submit(2);
    await put(
      eerste,
      `status = 'afgerond', einde_reden = 'dubbel', uiterlijk_op = NULL, herinner_op = NULL, aan_zet = 'niemand'`,
    );
    expect(await idsOf()).toEqual([tweede]);
    expect(await idsOf({ status: ['afgerond'] })).toEqual([eerste]);
    // What is over has no last day, and comes behind all that has one.
    const beide: WerklijstFilter['status'] = ['afgerond', 'ingediend'];
    expect(await idsOf({ status: beide, sorteer: 'uiterlijk' })).toEqual([tweede, eerste]);
    const omgekeerd: Partial<WerklijstQuery> = {
      ...{ status: beide, sorteer: 'uiterlijk', richting: 'aflopend', aantal: 1 },
    };
    const { gegevens, volgende } = await page(omgekeerd);
    expect(gegevens.map(({ id }) => id)).toEqual([eerste]);
    expect(await idsOf({ ...omgekeerd, cursor: volgende ?? '' })).toEqual([tweede]);
  });

  it('filters by owner, by age and by a part of the kenmerk', async () => {
    const [eerste = '', tweede = '', derde = ''] = await submit(3);
    await give(eerste, 1, 'ik');
    await give(tweede, 1, wie['bo'] ?? '');
    expect(await idsOf({ eigenaar: 'ik' })).toEqual([eerste]);
    expect(await idsOf({ eigenaar: wie['bo']?.toUpperCase() })).toEqual([tweede]);
    expect(await idsOf({ eigenaar: 'niemand' })).toEqual([derde]);
    await expect(list({ eigenaar: wie['els'] })).rejects.toMatchObject({ redenen: [{ pad: 'eigenaar' }] });
    expect(await idsOf({ dagenOpen: 1 })).toEqual([eerste, tweede]);
    const kenmerk = (await list())[0]?.kenmerk ?? '';
    expect(await idsOf({ kenmerk: kenmerk.slice(-5).toLowerCase() })).toEqual([eerste]);
  });

  it('filters by whose turn it is, by what is too late, and by what the hulpvraag is', async () => {
    const [eerste = '', tweede = '', derde = ''] = await submit(3);
    expect(await idsOf({ aanZet: ['coordinator'] })).toEqual([]);
    for (const id of [eerste, derde]) await put(id, `uiterlijk_op = '2026-12-31T00:00:00Z'`);
    await put(tweede, `uiterlijk_op = '2026-12-01T00:00:00Z', themas = '{energie}', herkomst = 'loket'`);
    expect(await idsOf({ teLaat: true })).toEqual([tweede]);
    expect(await idsOf({ teLaat: false })).toEqual([eerste, derde]);
    expect(await idsOf({ binnenDagen: 7 })).toEqual([tweede]);
    expect(await idsOf({ binnenDagen: 30, teLaat: false })).toEqual([eerste, derde]);
    expect(await idsOf({ thema: 'energie', herkomst: 'loket', gemeentecode: 'GM0153' })).toEqual([tweede]);
    expect(await idsOf({ gemeentecode: 'GM0164' })).toEqual([]);
  });

  it('finds who must be called, because mail does not reach them, and who was called since', async () => {
    const [eerste = '', tweede = ''] = await submit(2);
    const opDeMail = await proef.betrokkeneOf(tweede);
    await proef.asSuperuser(`INSERT INTO aanbodmatching.mailbericht (id, soort, hulpvraag_id, ontvanger_soort, ontvanger,
        aanleiding, gegevens, wijze, status, aangemaakt_op, verzenden_op)
      SELECT gen_random_uuid(), 'ontvangst', id, 'betrokkene', '${opDeMail}', id::text, '{}', 'direct',
        CASE WHEN id = '${tweede}' THEN 'geweigerd' ELSE 'wachtend' END, now(), now() FROM aanbodmatching.hulpvraag`);
    expect(await idsOf({ bellen: true })).toEqual([tweede]);
    expect(await idsOf({ bellen: false })).toEqual([eerste]);
    expect(await count({ bellen: true })).toMatchObject({ aantal: 1 });
    await proef.asSuperuser(`UPDATE aanbodmatching.mailbericht SET afgehandeld_op = now(), afgehandeld_door = 'an'
      WHERE status = 'geweigerd'`);
    expect(await idsOf({ bellen: true })).toEqual([]);
  });

  it('comes in pages that miss nothing and repeat nothing, under each order and in both directions', async () => {
    const ids = await submit(5);
    // Three at one microsecond of each key, so that the id decides.
    for (const id of ids.slice(0, 3))
      await put(
        id,
        `ingediend_op = '2026-11-01T10:00:00.123456Z', uiterlijk_op = '2026-12-20T10:00:00.123456Z',
        gewijzigd_op = '2026-11-02T10:00:00.123456Z'`,
      );
    for (const sorteer of ['ingediend', 'uiterlijk', 'gewijzigd'] as const) {
      const oplopend = await idsOf({ sorteer });
      expect([...oplopend].sort()).toEqual([...ids].sort());
      expect(await idsOf({ sorteer, richting: 'aflopend' })).toEqual(oplopend.toReversed());
      for (const richting of ['oplopend', 'aflopend'] as const) {
        const gezien: string[] = [];
        let cursor: string | null | undefined;
        do {
          const bladzijde = await page({ sorteer, richting, aantal: 2, ...(cursor ? { cursor } : {}) });
          gezien.push(...bladzijde.gegevens.map(({ id }) => id));
          cursor = bladzijde.volgende;
        } while (cursor !== null);
        expect(gezien).toEqual(richting === 'oplopend' ? oplopend : oplopend.toReversed());
      }
    }
  });

  it('counts by status, by who does it and what is too late, in all and under a filter', async () => {
    const [eerste = '', tweede = ''] = await submit(3);
    await give(eerste, 1, 'ik');
    await give(tweede, 1, wie['bo'] ?? '');
    await put(eerste, `uiterlijk_op = '2026-12-31T00:00:00Z'`);
    await put(tweede, `uiterlijk_op = '2026-12-01T00:00:00Z'`);
    const mij = { id: wie['an'], naam: 'an' };
    expect(await count()).toEqual({
      ...{ aantal: 3, teLaat: 1, perStatus: [{ status: 'ingediend', aantal: 3, teLaat: 1 }] },
      perBehandelaar: [
        { behandelaar: mij, aantal: 1, teLaat: 0 },
        { behandelaar: { id: wie['bo'], naam: 'bo' }, aantal: 1, teLaat: 1 },
        { behandelaar: null, aantal: 1, teLaat: 0 },
      ],
    });
    await leave(bo, wie['an'] ?? null);
    expect((await count()).perBehandelaar).toEqual([
      { behandelaar: mij, aantal: 2, teLaat: 1 },
      { behandelaar: null, aantal: 1, teLaat: 0 },
    ]);
    expect(await count({ teLaat: true, gemeentecode: 'GM0164' })).toEqual({
      ...{ aantal: 0, teLaat: 0, perStatus: [], perBehandelaar: [] },
    });
  });

  it('shows what is of somebody who is away with who stands in, and leaves it of that somebody', async () => {
    const [id = ''] = await submit(1);
    await give(id, 1, wie['bo'] ?? '');
    await leave(bo, wie['an'] ?? null);
    expect(await list({ eigenaar: 'ik' })).toMatchObject([
      { id, behandelaar: { naam: 'an' }, namens: { id: wie['bo'], naam: 'bo' } },
    ]);
    expect(await idsOf({ eigenaar: 'ik' }, bo)).toEqual([id]);
    await proef.app.get(BehandelaarService).setAfwezigheid(bo, { versie: 2 });
    expect(await list()).toMatchObject([{ behandelaar: { naam: 'bo' }, namens: null }]);
  });

  it('gives a hulpvraag to who takes it, to a colleague or back to the team, at the version that was read', async () => {
    const [id = ''] = await submit(1);
    await expect(give(id, 9, 'ik')).rejects.toMatchObject({ code: 'versie-verouderd' });
    await give(id, 1, 'ik');
    await give(id, 2, 'ik');
    expect(await list()).toMatchObject([{ versie: 2, behandelaar: { naam: 'an' } }]);
    await give(id, 2, 'team');
    await expect(give(id, 3, wie['els'] ?? '')).rejects.toMatchObject({ redenen: [{ pad: 'behandelaar' }] });
    await expect(give(id, 3, 'ik', elders)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(give(id, 3, 'ik', { ...an, subject: 'nieuw' })).rejects.toMatchObject({
      code: 'behandelaar-onbekend',
    });
    const bea: Actor = { rol: 'beheerder', subject: 'bea' };
    await proef.app.get(BehandelaarService).change(bea, wie['bo'] ?? '', { versie: 1, actief: false });
    await expect(give(id, 3, wie['bo'] ?? '')).rejects.toMatchObject({ redenen: [{ pad: 'behandelaar' }] });
    const log = await proef.sql(
      `SELECT subject FROM platform.auditregel WHERE onderwerp = $1 AND handeling = 'eigenaar-gegeven'`,
      [id],
    );
    expect(log).toEqual([{ subject: 'an' }, { subject: 'an' }]);
  });

  it('does to many what can be done, and tells of each what became of it', async () => {
    const [a = '', b = '', c = '', d = ''] = await submit(4);
    await give(a, 1, 'ik');
    await give(b, 1, 'team');
    await put(
      d,
      `status = 'afgerond', einde_reden = 'dubbel', uiterlijk_op = NULL, herinner_op = NULL, aan_zet = 'niemand'`,
    );
    const onbekend = wie['an'] ?? '';
    const rijen = [
      ...[
        { id: a, versie: 2 },
        { id: b, versie: 7 },
        { id: c, versie: 1 },
      ],
      ...[
        { id: d, versie: 1 },
        { id: onbekend, versie: 1 },
      ],
    ];
    const { id, gedaan, ongedaanTot, uitkomsten } = await giveMany(rijen, 'ik');
    expect([gedaan, ongedaanTot]).toEqual([
      1,
      new Date(proef.nu.getTime() + proef.config.ongedaanMinuten * 60_000),
    ]);
    expect(uitkomsten).toEqual([
      { id: a, uitkomst: 'was-al-zo', versie: 2 },
      { id: b, uitkomst: 'gewijzigd', versie: 1 },
      { id: c, uitkomst: 'gedaan', versie: 2 },
      { id: d, uitkomst: 'gesloten', versie: 1 },
      { id: onbekend, uitkomst: 'niet-gevonden', versie: null },
    ]);
    expect(id).not.toBeNull();
    expect((await giveMany([{ id: a, versie: 2 }], 'ik')).id).toBeNull();
  });

  it('does nothing at all when one cannot be done and that was asked', async () => {
    const [a = '', b = ''] = await submit(2);
    const rijen = [
      { id: a, versie: 1 },
      { id: b, versie: 9 },
    ];
    await expect(giveMany(rijen, 'ik', true)).rejects.toMatchObject({
      ...{ code: 'bulk-niet-gedaan', extra: { uitkomsten: [{ id: b, uitkomst: 'gewijzigd', versie: 1 }] } },
    });
    expect((await list()).map(({ versie }) => versie)).toEqual([1, 1]);
  });

  it('gives back in time what nobody changed since, once, and tells what was', async () => {
    const [a = '', b = ''] = await submit(2);
    await give(a, 1, wie['bo'] ?? '');
    const { id } = await giveMany(
      [
        { id: a, versie: 2 },
        { id: b, versie: 1 },
      ],
      'ik',
    );
    await give(b, 2, wie['bo'] ?? '');
    await expect(undo(id ?? '', bo)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    expect((await undo(id ?? '')).uitkomsten.toSorted((x, y) => (x.uitkomst < y.uitkomst ? -1 : 1))).toEqual([
      { id: a, uitkomst: 'gedaan', versie: 4 },
      { id: b, uitkomst: 'gewijzigd', versie: 3 },
    ]);
    expect(await idsOf({ eigenaar: wie['bo'] })).toEqual([a, b]);
    await expect(undo(id ?? '')).rejects.toMatchObject({
      redenen: [{ melding: 'Dit is al ongedaan gemaakt.' }],
    });
  });

  it('does not give back when the time for it is over, and forgets after a month what it was', async () => {
    const [a = ''] = await submit(1);
    const { id, ongedaanTot } = await giveMany([{ id: a, versie: 1 }], 'ik');
    proef.nu = new Date((ongedaanTot?.getTime() ?? 0) + 1);
    await expect(undo(id ?? '')).rejects.toMatchObject({ code: 'ongedaan-maken-kan-niet' });
    later(31);
    await proef.ronde().run();
    await expect(undo(id ?? '')).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('makes the register follow the claim of who gives something', async () => {
    const [a = ''] = await submit(1);
    await give(a, 1, 'ik', { ...an, hoofdcoordinator: true });
    const { hoofdcoordinator } = await proef.app.get(BehandelaarLezer).read(an, wie['an'] ?? '');
    expect(hoofdcoordinator).toBe(true);
  });
});
