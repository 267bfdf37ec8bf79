// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import { BehandelaarService } from '../src/behandelaar/behandelaar.service.js';
import type { NieuweWeergaveDto } from '../src/werklijst/weergave.dto.js';
import { WeergaveService } from '../src/werklijst/weergave.service.js';
import { Persoonsproef } from './persoon.support.js';

const an: Actor = { rol: 'coordinator', subject: 'an', regio: 'TWE' };
const bo: Actor = { rol: 'coordinator', subject: 'bo', regio: 'TWE' };
const els: Actor = { rol: 'coordinator', subject: 'els', regio: 'MBR' };
const LIJST: NieuweWeergaveDto = {
  ...{ naam: ' Te laat ', gedeeld: true },
  inhoud: { teLaat: true, eigenaar: 'ik', sorteer: 'uiterlijk' },
};

describe('a saved view of the work list', () => {
  let proef: Persoonsproef;
  let weergaven: WeergaveService;

  beforeEach(async () => {
    proef = await Persoonsproef.start();
    weergaven = proef.app.get(WeergaveService);
    for (const wie of [an, bo, els]) await register(wie);
  });
  afterEach(() => proef?.stop());

  const register = (wie: Actor, versie?: number): Promise<string> =>
    proef.app.get(BehandelaarService).register(wie, { naam: wie.subject, email: 'x@example.nl', versie });
  const namen = async (wie: Actor): Promise<string[]> => (await weergaven.list(wie)).map(({ naam }) => naam);

  it('is of who made it, and shown to the region when it is shared', async () => {
    await weergaven.create(an, LIJST);
    await weergaven.create(an, { ...LIJST, naam: 'Eigen', gedeeld: false });
    expect(await namen(an)).toEqual(['Eigen', 'Te laat']);
    expect(await namen(els)).toEqual([]);
    expect(await weergaven.list(bo)).toMatchObject([
      { naam: 'Te laat', eigen: false, van: { naam: 'an' }, inhoud: LIJST.inhoud },
    ]);
  });

  it('is changed and thrown away by who made it and by nobody else', async () => {
    const { id } = await weergaven.create(an, LIJST);
    const anders = { naam: 'Anders', gedeeld: false, inhoud: { thema: 'energie' }, versie: 1 };
    await expect(weergaven.change(bo, id, anders)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(weergaven.remove(bo, id)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    expect(await weergaven.change(an, id, anders)).toMatchObject({ naam: 'Anders', versie: 2 });
    await expect(weergaven.change(an, id, anders)).rejects.toMatchObject({ code: 'versie-verouderd' });
    await weergaven.remove(an, id);
    expect(await namen(an)).toEqual([]);
  });

  it('has a name of its own among those of one person', async () => {
    await weergaven.create(an, LIJST);
    const eigen = await weergaven.create(an, { ...LIJST, naam: 'Ander' });
    await expect(weergaven.create(an, { ...LIJST, naam: 'Te laat' })).rejects.toMatchObject({
      code: 'weergave-bestaat-al',
    });
    await expect(weergaven.change(an, eigen.id, { ...LIJST, versie: 1 })).rejects.toMatchObject({
      ...{ code: 'weergave-bestaat-al', redenen: [{ pad: 'naam' }] },
    });
    await weergaven.create(bo, { ...LIJST, gedeeld: false });
    expect(await namen(bo)).toEqual(['Ander', 'Te laat', 'Te laat']);
  });

  it('goes along to another region, and is gone with who made it', async () => {
    await weergaven.create(an, LIJST);
    await register({ ...an, regio: 'MBR' }, 1);
    expect([await namen(bo), await namen(els)]).toEqual([[], ['Te laat']]);
    await proef.asOwner(`SELECT set_config('app.rol', 'systeem', false);
      DELETE FROM aanbodmatching.behandelaar WHERE subject = 'an'`);
    expect(await namen(els)).toEqual([]);
  });

  it('is kept by who registered, and no more than a hundred of one person', async () => {
    const vreemd = { ...an, subject: 'vreemd' };
    await expect(weergaven.create(vreemd, LIJST)).rejects.toMatchObject({ code: 'behandelaar-onbekend' });
    for (let nr = 0; nr < 100; nr += 1) await weergaven.create(bo, { ...LIJST, naam: `Lijst ${nr}` });
    await expect(weergaven.create(bo, LIJST)).rejects.toMatchObject({ code: 'te-veel-weergaven' });
  });
});
