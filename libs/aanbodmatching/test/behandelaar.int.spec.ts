// SPDX-License-Identifier: EUPL-1.2
import { datumVan, type Actor } from '#libs/kernel';
import type {
  AfwezigheidDto,
  BehandelaarWeergave,
  BehandelaarWijzigingDto,
} from '../src/behandelaar/behandelaar.dto.js';
import { BehandelaarLezer } from '../src/behandelaar/behandelaar.lezer.js';
import { BehandelaarService } from '../src/behandelaar/behandelaar.service.js';
import { Persoonsproef } from './persoon.support.js';

const DAG = 86_400_000;
const tijn: Actor = { rol: 'coordinator', subject: 'tijn/1?#', regio: 'TWE' };
const hanna: Actor = { rol: 'coordinator', subject: 'hanna', regio: 'TWE', hoofdcoordinator: true };
const maud: Actor = { rol: 'coordinator', subject: 'maud', regio: 'MBR' };
const bea: Actor = { rol: 'beheerder', subject: 'bea' };

describe('the register of behandelaars', () => {
  let proef: Persoonsproef;
  const begin = new Date('2026-12-10T12:00:00Z');

  beforeEach(async () => {
    proef = await Persoonsproef.start();
    proef.nu = begin;
  });
  afterEach(() => proef?.stop());

  const dagen = (aantal: number): string => datumVan(new Date(begin.getTime() + aantal * DAG));
  const read = (wie: Actor, id: string): Promise<BehandelaarWeergave> =>
    proef.app.get(BehandelaarLezer).read(wie, id);
  const register = async (wie: Actor, naam = wie.subject, versie?: number): Promise<BehandelaarWeergave> => {
    const registratie = { naam, email: 'iemand@example.nl', versie };
    return read(wie, await proef.app.get(BehandelaarService).register(wie, registratie));
  };
  const leave = async (wie: Actor, versie: number, weg: AfwezigheidDto): Promise<BehandelaarWeergave> =>
    read(wie, await proef.app.get(BehandelaarService).setAfwezigheid(wie, { versie, ...weg }));
  const change = async (
    wie: Actor,
    id: string,
    anders: BehandelaarWijzigingDto,
  ): Promise<BehandelaarWeergave> => {
    await proef.app.get(BehandelaarService).change(wie, id, anders);
    return read(wie, id);
  };
  const list = async (wie: Actor, aantal = 50, cursor?: string) =>
    proef.app.get(BehandelaarLezer).list(wie, { aantal, cursor });
  const logOf = (id: string) =>
    proef.sql('SELECT handeling, subject FROM platform.auditregel WHERE onderwerp = $1 ORDER BY volgnummer', [
      id,
    ]);

  it('has who registered, once, with a name that is corrected at the version that was read', async () => {
    const eerst = await register(tijn, ' Tijn ');
    expect(eerst).toMatchObject({
      regio: 'TWE',
      naam: 'Tijn',
      hoofdcoordinator: false,
      actief: true,
      ik: true,
    });
    expect(await register(tijn, 'Tijn W.', 1)).toMatchObject({ id: eerst.id, naam: 'Tijn W.', versie: 2 });
    await expect(register(tijn, 'Oud', 1)).rejects.toMatchObject({
      code: 'versie-verouderd',
      extra: { versie: 2 },
    });
    await expect(register(tijn, 'Zonder')).rejects.toMatchObject({ code: 'versie-verouderd' });
    expect(await logOf(eerst.id)).toEqual([
      { handeling: 'geregistreerd', subject: 'tijn/1?#' },
      { handeling: 'gewijzigd', subject: 'tijn/1?#' },
    ]);
  });

  it('is read per region, by name and in pages, and by a beheerder whole', async () => {
    for (const [wie, naam] of [
      [tijn, 'Zeno'],
      [hanna, 'Anna'],
      [maud, 'Maud'],
    ] as const)
      await register(wie, naam);
    const eerste = await list(tijn, 1);
    expect(eerste.gegevens).toMatchObject([{ naam: 'Anna', ik: false, hoofdcoordinator: true }]);
    const tweede = await list(tijn, 1, eerste.volgende ?? '');
    expect([tweede.gegevens.map(({ naam }) => naam), tweede.volgende]).toEqual([['Zeno'], null]);
    expect((await list(maud)).gegevens.map(({ naam }) => naam)).toEqual(['Maud']);
    expect((await list(bea)).gegevens.map(({ naam }) => naam)).toEqual(['Maud', 'Anna', 'Zeno']);
  });

  it('tells when somebody is away and who stands in, and all that is wrong with it at once', async () => {
    const collega = await register(hanna);
    const elders = await register(maud);
    await register(tijn);
    const weg = await leave(tijn, 1, { van: dagen(-1), tot: dagen(5), vervanger: collega.id });
    expect(weg).toMatchObject({
      aanwezig: false,
      afwezigTot: dagen(5),
      vervanger: { id: collega.id, naam: 'hanna' },
    });
    await expect(leave(tijn, 2, { tot: dagen(-2), vervanger: elders.id })).rejects.toMatchObject({
      redenen: [{ pad: 'van' }, { pad: 'tot' }, { pad: 'vervanger' }],
    });
    await expect(leave(tijn, 1, {})).rejects.toMatchObject({ code: 'versie-verouderd' });
    expect(await leave(tijn, 2, {})).toMatchObject({ aanwezig: true, afwezigVan: null, vervanger: null });
  });

  it('asks who is not in it to register first', async () => {
    await expect(leave(tijn, 1, {})).rejects.toMatchObject({
      soort: 'conflict',
      code: 'behandelaar-onbekend',
    });
  });

  it('is kept by who leads the region and by a beheerder, and not by a colleague', async () => {
    const { id } = await register(tijn);
    const ander = await register(maud);
    await register(hanna);
    const niemand = { ...hanna, hoofdcoordinator: false };
    await expect(change(niemand, id, { versie: 1, actief: false })).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await expect(change(hanna, ander.id, { versie: 1, actief: false })).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    expect(await change(hanna, id, { versie: 1, afwezigheid: { van: dagen(0) } })).toMatchObject({
      aanwezig: false,
    });
    await expect(
      change(hanna, id, { versie: 2, afwezigheid: { van: dagen(2), tot: dagen(1) } }),
    ).rejects.toMatchObject({ redenen: [{ pad: 'afwezigheid.tot' }] });
    const vanElders = { van: dagen(0), vervanger: ander.id };
    await expect(change(bea, id, { versie: 2, afwezigheid: vanElders })).rejects.toMatchObject({
      redenen: [{ pad: 'afwezigheid.vervanger' }],
    });
    expect(await change(bea, id, { versie: 2, actief: false })).toMatchObject({
      actief: false,
      afwezigVan: dagen(0),
    });
  });

  it('keeps who was put out of work from coming back by himself', async () => {
    const { id } = await register(tijn);
    await change(bea, id, { versie: 1, actief: false });
    await expect(register(tijn, 'Toch', 2)).rejects.toMatchObject({ code: 'behandelaar-niet-actief' });
    await expect(leave(tijn, 2, {})).rejects.toMatchObject({ code: 'behandelaar-niet-actief' });
  });

  it('follows the claim of who acts, whatever others put in it', async () => {
    const { id } = await register(tijn);
    expect(await change(bea, id, { versie: 1, hoofdcoordinator: true })).toMatchObject({
      hoofdcoordinator: true,
    });
    expect(await leave(tijn, 2, {})).toMatchObject({ hoofdcoordinator: false });
    const baas = await register(hanna);
    await change(bea, baas.id, { versie: 1, hoofdcoordinator: false });
    await change(hanna, id, { versie: 3, afwezigheid: { van: dagen(1) } });
    expect(await read(bea, baas.id)).toMatchObject({ hoofdcoordinator: true, versie: 3 });
  });

  it('takes somebody along to another region, unless a colleague counts on him', async () => {
    const collega = await register(hanna);
    const { id } = await register(tijn);
    await leave(tijn, 1, { van: dagen(0), vervanger: collega.id });
    expect(await register({ ...tijn, regio: 'MBR' }, 'Tijn', 2)).toMatchObject({
      ...{ id, regio: 'MBR', afwezigVan: null, vervanger: null },
    });
    expect((await list(hanna)).gegevens.map(({ naam }) => naam)).toEqual(['hanna']);
    await register({ ...tijn, regio: 'TWE' }, 'Tijn', 3);
    await leave(tijn, 4, { van: dagen(0), vervanger: collega.id });
    await expect(register({ ...hanna, regio: 'MBR' }, 'Hanna', 1)).rejects.toMatchObject({
      code: 'behandelaar-is-vervanger',
    });
  });

  it('forgets who is not active for a year, and then nobody names him as stand-in', async () => {
    const collega = await register(hanna);
    const { id } = await register(tijn);
    await leave(tijn, 1, { van: dagen(0), vervanger: collega.id });
    await change(bea, collega.id, { versie: 1, actief: false });
    proef.nu = new Date(begin.getTime() + 360 * DAG);
    await proef.ronde().run();
    expect((await read(tijn, id)).vervanger).toMatchObject({ naam: 'hanna' });
    proef.nu = new Date(begin.getTime() + 370 * DAG);
    await proef.ronde().run();
    expect(await read(tijn, id)).toMatchObject({ vervanger: null, actief: true });
    await expect(read(bea, collega.id)).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });
});
