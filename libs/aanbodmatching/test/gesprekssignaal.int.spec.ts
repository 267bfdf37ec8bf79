// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, newEvent, type Actor } from '#libs/kernel';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { GesprekssignaalLezer } from '../src/onvervuld/gesprekssignaal.lezer.js';
import { GesprekssignaalRegister } from '../src/onvervuld/gesprekssignaal.register.js';
import { Plaatsproef } from './wachtlijst.support.js';

const coordinator = (regio: string): Actor => ({ rol: 'coordinator', subject: 'c', regio });
const analist: Actor = { rol: 'analist', subject: 'a' };
const NU = new Date('2026-11-27T10:00:00Z');

describe('what people in communities talk about, beside the aanbod', () => {
  let p: Plaatsproef;
  let lezer: GesprekssignaalLezer;
  let register: GesprekssignaalRegister;

  beforeAll(async () => {
    p = await Plaatsproef.start();
    const { app } = p.proef;
    const klok = app.get(Klok);
    klok.nu = () => NU;
    lezer = app.get(GesprekssignaalLezer);
    register = new GesprekssignaalRegister(klok, app.get(StamgegevensFacade));
  });
  afterAll(() => p.stop());

  const hear = (thema: string, peildatum: string, id = randomUUID()): Promise<void> =>
    p.proef.db.as({ rol: 'systeem', subject: 'systeem' }, (tx) => {
      const data = { regio: 'LANDELIJK', thema, peildatum, gesprekken: 6, vragers: 4, eerder: 3 };
      return register.add(tx, newEvent('gespreksthema-gestegen', id, data, p.proef.app.get(Klok)));
    });
  const publish = async (thema: string, anders: string): Promise<void> => {
    const id = await p.publish(null);
    const zet = `UPDATE aanbodmatching.aanbod SET versie = versie + 1, themas = ARRAY[$2], ${anders} WHERE id = $1`;
    await p.proef.sql(zet, [id, thema]);
  };
  const seen = async (wie: Actor, regio?: string): Promise<unknown[]> =>
    (await lezer.list(wie, regio)).gegevens.map(({ thema, peildatum, sinds }) => [thema, peildatum, sinds]);

  it('is a signal where there is no open aanbod for it, and none where there is', async () => {
    await publish('energie', `titel = 'Open'`);
    await publish('cyber', `openstelling_tot = '2026-11-26'`);
    await publish('export', `gebied = '{REGIO:ELDERS}'`);
    for (const thema of ['energie', 'cyber', 'export']) await hear(thema, '2026-11-23');
    expect(await seen(analist)).toEqual([
      ['cyber', '2026-11-23', '2026-11-23'],
      ['export', '2026-11-23', '2026-11-23'],
    ]);
  });

  it('is told once, and to whom it concerns', async () => {
    await hear('cyber', '2026-11-23');
    expect(await seen(coordinator('LANDELIJK'))).toHaveLength(2);
    expect(await seen(coordinator('MBR'))).toEqual([]);
    expect(await seen(analist, 'MBR')).toEqual([]);
  });

  it('tells since when, without a gap, and forgets what is over', async () => {
    for (const maandag of ['2026-11-16', '2026-11-09', '2026-10-26']) await hear('cyber', maandag);
    await hear('personeel', '2026-10-26');
    expect(await seen(analist)).toEqual([
      ['cyber', '2026-11-23', '2026-11-09'],
      ['export', '2026-11-23', '2026-11-23'],
    ]);
  });
});
