// SPDX-License-Identifier: EUPL-1.2
import { EffectontwerpService } from '../src/effectontwerp/effectontwerp.service.js';
import type { Rapportinhoud } from '../src/rapport/inhoud.js';
import { Effectwereld, ontwerpVan, wachtlijstwereld } from './effect.support.js';
import { ANALIST } from './feiten.support.js';
import { IEDEREEN, Rapportproef } from './rapport.support.js';

const DAG = 86_400_000;
const BEGIN = Date.now() + DAG;

describe('an effect in a report', () => {
  let r: Rapportproef;
  const sealedOf = async (id: string): Promise<Rapportinhoud> =>
    JSON.parse((await r.lezer.verzegeld(IEDEREEN, id)).tekst) as Rapportinhoud;

  beforeAll(async () => {
    r = await Rapportproef.start(300);
    await r.p.app.get(EffectontwerpService).fix(ANALIST, ontwerpVan({}));
    const { vragen, metingen } = wachtlijstwereld(BEGIN);
    await r.p.log([...vragen, ...metingen]);
    await r.p.herbouw.run();
  }, 120_000);
  afterAll(() => r?.p.stop());

  it('is sealed as it was estimated from what was designed, and counted again the same after later answers', async () => {
    const editie = await r.sealed(await r.define({ totKwartaal: '2027-K4' }));
    const { effecten } = await sealedOf(editie.id);
    expect(effecten).toEqual([
      {
        thema: 'digitalisering',
        uitkomst: expect.any(String),
        eenheid: expect.any(String),
        uitspraak: expect.objectContaining({ soort: 'effect', sms: 3, n: 120 }),
      },
    ]);
    const later = new Effectwereld('digitalisering later', BEGIN + 900 * DAG);
    later.measure(later.ask(), null);
    await r.p.log(later.events);
    const nageteld = await r.narekenaar.run(editie.id);
    expect(nageteld).toMatchObject({ gelijk: true, nagerekend: editie.sha256, opmerkingen: [] });
  }, 120_000);
});
