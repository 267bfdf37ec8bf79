// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService } from '#libs/platform';
import { Communityproef, dagmar, maud, tijn } from './communities.support.js';
import { Kringproef, feiten, lid } from './kringproef.js';

const weg = { soort: 'niet-gevonden' };
const RITME = { week: 2, dag: 2, tijd: '19:30', duur: 120, plaats: 'Dorpsplein 1' };

describe('a kring of a community', () => {
  let p: Communityproef;
  let k: Kringproef;
  beforeEach(async () => {
    p = await Communityproef.start();
    k = new Kringproef(p, await p.found());
  });
  afterEach(() => p?.stop());

  const code = (verwacht: string): object => ({ code: verwacht });
  const idOf = async (wie: Actor): Promise<string> =>
    (
      await p.sql<{ id: string }>('SELECT id FROM communities.lidmaatschap WHERE subject = $1', [wie.subject])
    )[0]?.id ?? '';

  it('is seen by their members and who keeps the community, and by nobody else', async () => {
    await k.fill(7);
    const [een = '', ander = ''] = await k.form();
    const [binnen] = await k.ledenVan(een);
    const [buiten] = await k.ledenVan(ander);
    const gezien = await k.lezer.read(binnen!, een);
    expect(gezien.leden.filter(({ zelf }) => zelf)).toHaveLength(1);
    expect(gezien.leden.every(({ weergavenaam }) => weergavenaam?.startsWith('Lid'))).toBe(true);
    expect(gezien).toMatchObject({ nummer: 1, beheert: false, teKlein: false, ritme: null });
    expect(JSON.stringify(gezien)).not.toContain('example.nl');
    for (const wie of [buiten!, maud, dagmar])
      await expect(k.lezer.read(wie, een)).rejects.toMatchObject(weg);
    expect((await k.lezer.list(buiten!, k.communityId, { aantal: 50 })).gegevens).toHaveLength(1);
    await expect(k.kringen.setRitme(buiten!, een, { versie: 1, ...RITME })).rejects.toMatchObject(weg);
  });

  it('meets each month: planned by the worker, for their members alone, who are signed up', async () => {
    await k.fill(7);
    const [een = '', ander = ''] = await k.form();
    const [binnen] = await k.ledenVan(een);
    const [buiten] = await k.ledenVan(ander);
    expect(await k.planning.run()).toBe(false);
    await expect(
      k.kringen.setRitme(binnen!, een, { versie: 1, ...RITME, plaats: null }),
    ).rejects.toMatchObject({
      redenen: [{ pad: 'plaats' }],
    });
    await k.kringen.setRitme(binnen!, een, { versie: 1, ...RITME });
    await expect(k.kringen.setRitme(binnen!, een, { versie: 1, ...RITME })).rejects.toMatchObject(
      code('versie-verouderd'),
    );
    expect((await Promise.all([k.planning.run(), k.planning.run()])).sort()).toEqual([false, true]);
    expect(await k.planning.run()).toBe(false);
    const lijst = (wie: Actor, kring?: string) =>
      p.bijeenkomstlezer.list(wie, k.communityId, { aantal: 50, ...(kring && { kring }) });
    const [bijeen] = (await lijst(binnen!, een)).gegevens;
    const { aantal } = await k.lezer.read(binnen!, een);
    expect(bijeen).toMatchObject({ mijn: 'aangemeld', bezet: aantal, kringId: een, plaats: 'Dorpsplein 1' });
    expect((await lijst(binnen!)).gegevens).toEqual([]);
    expect((await lijst(buiten!, een)).gegevens).toEqual([]);
    const id = bijeen?.id ?? '';
    await expect(p.bijeenkomstlezer.read(buiten!, id)).rejects.toMatchObject(weg);
    await expect(p.aanmeldingen.signUp(buiten!, id)).rejects.toMatchObject(weg);
    expect(await p.mailDeelnemers()).toHaveLength(aantal);
    // Once it was, the next month is planned; who was there is counted.
    p.nu = new Date((bijeen?.eind.getTime() ?? 0) + 3_600_000);
    const { gegevens } = await p.bijeenkomstlezer.deelnemers(tijn, id, { aantal: 50 });
    await p.aanmeldingen.note(tijn, id, { deelnemers: [{ aanmeldingId: gegevens[0]!.id, aanwezig: true }] });
    const gezien = await k.lezer.read(tijn, een);
    expect(gezien).toMatchObject({ gehouden: 1 });
    expect(gezien.leden.reduce((som, { bijgewoond }) => som + (bijgewoond ?? 0), 0)).toBe(1);
    expect(await k.planning.run()).toBe(true);
  });

  /** Of six members one leaves, and two more say yes. */
  const lose = async (): Promise<{ een: string; weg: Actor; blijver: Actor }> => {
    await k.fill(6);
    const [een = ''] = await k.form({ minst: 6, meest: 6, maxKm: 60 });
    const [binnen, blijver] = await k.ledenVan(een);
    await k.kringen.setRitme(binnen!, een, { versie: 1, ...RITME });
    await k.planning.run();
    for (const nr of [6, 7]) {
      await p.join(lid(nr), k.communityId, `Lid ${nr}`);
      await k.say(lid(nr), feiten(nr));
    }
    expect(await k.invallers.list(tijn, een)).toMatchObject({ vol: true, invallers: [] });
    await k.leave(binnen!, een, 'Te druk.');
    return { een, weg: binnen!, blijver: blijver! };
  };
  const vraag = async (een: string, wie: Actor): Promise<void> =>
    k.invallers.invite(tijn, een, await idOf(wie));
  const plekVan = async (wie: Actor): Promise<string> => (await k.stand(wie)).kring?.kringlidId ?? '';

  it('loses a member, says that it is too small, and tells who could take the place and why', async () => {
    const { een, weg: vertrokken, blijver } = await lose();
    expect(await k.stand(vertrokken)).toEqual({ aanmelding: null, kring: null });
    expect(await k.lezer.read(tijn, een)).toMatchObject({
      ...{ aantal: 5, vrij: 1, teKlein: true, vertrokken: [{ reden: 'Te druk.' }] },
    });
    const gezien = await k.lezer.read(blijver, een);
    expect(gezien).toMatchObject({ vertrokken: [], genodigden: [] });
    expect(gezien.uitleg[0]).toContain('5 ondernemers');
    await expect(k.lezer.read(vertrokken, een)).rejects.toMatchObject(weg);
    const { invallers } = await k.invallers.list(tijn, een);
    expect(invallers.map(({ weergavenaam }) => weergavenaam).sort()).toEqual(['Lid 6', 'Lid 7']);
    expect(invallers[0]?.redenen[0]).toContain('concurrent');
    for (const wie of [maud, blijver]) await expect(k.invallers.list(wie, een)).rejects.toMatchObject(weg);
    await expect(vraag(een, vertrokken)).rejects.toMatchObject(code('past-niet'));
  });

  it('offers the place to one at a time, who says no, or yes', async () => {
    const { een, blijver } = await lose();
    const samen = await Promise.allSettled([vraag(een, lid(6)), vraag(een, lid(7))]);
    expect(samen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [eerste, ander] = samen[0]?.status === 'fulfilled' ? [lid(6), lid(7)] : [lid(7), lid(6)];
    // He sees what he is asked for, and nobody's name.
    expect(await k.lezer.read(eerste, een)).toMatchObject({
      ...{ leden: [], aantal: 5, mijn: { status: 'uitgenodigd' } },
    });
    const plek = await plekVan(eerste);
    await expect(k.invallers.answer(blijver, plek, { versie: 1, ja: true })).rejects.toMatchObject(weg);
    await k.invallers.answer(eerste, plek, { versie: 1, ja: false });
    await expect(k.invallers.answer(eerste, plek, { versie: 2, ja: true })).rejects.toMatchObject(
      code('uitnodiging-kan-niet'),
    );
    expect((await k.invallers.list(tijn, een)).invallers).toHaveLength(1);
    await vraag(een, ander);
    const tweede = await plekVan(ander);
    await expect(k.invallers.takeBack(maud, tweede, 1)).rejects.toMatchObject(weg);
    await k.invallers.takeBack(tijn, tweede, 1);
    await vraag(een, ander);
    await k.invallers.answer(ander, await plekVan(ander), { versie: 1, ja: true });
    await k.work();
    const komend = { aantal: 9, kring: een };
    const [bijeen] = (await p.bijeenkomstlezer.list(ander, k.communityId, komend)).gegevens;
    expect(bijeen).toMatchObject({ mijn: 'aangemeld', bezet: 6 });
    expect((await k.lezer.read(ander, een)).uitleg[0]).toContain('6 ondernemers');
  });

  it('is left with the community, and nothing of who is erased stays', async () => {
    await k.fill(7);
    const [een = ''] = await k.form({ minst: 4, meest: 7, maxKm: 60 });
    const [weggaand, gewist, ander, klaar] = await k.ledenVan(een);
    const wens = { ...feiten(Number(ander!.subject.slice(4))), versie: 1, nietMet: [await idOf(gewist!)] };
    await k.say(ander!, wens);
    const lidId = await idOf(weggaand!);
    await p.leden.leave(weggaand!, lidId, await p.versieOf(lidId));
    await k.leave(klaar!, een, 'Te druk.');
    expect(await k.ledenVan(een)).toHaveLength(5);
    const service = p.app.get(GegevensverzoekService);
    const { gegevens } = await service.askFor(gewist!, { soort: 'inzage' });
    expect(gegevens?.['lidmaatschappen']).toMatchObject([
      { kringaanmelding: { gemeentecode: /^GM/ }, kringen: [{ kringId: een, status: 'lid' }] },
    ]);
    expect(JSON.stringify(await service.askFor(klaar!, { soort: 'inzage' }))).toContain('Te druk.');
    for (const wie of [gewist!, klaar!]) {
      const { id } = await service.askFor(tijn, { soort: 'wissing', email: `${wie.subject}@example.nl` });
      await p.db.as(SYSTEEM, (tx) => service.erase(tx, id));
    }
    const over = await p.sql('SELECT status, reden FROM communities.kringlid WHERE status <> $1', ['lid']);
    expect(over).toEqual([1, 2, 3].map(() => ({ status: 'vertrokken', reden: null })));
    expect(await p.sql('SELECT FROM communities.kringaanmelding')).toHaveLength(4);
    const wensen = 'SELECT FROM communities.kringaanmelding WHERE cardinality(niet_met) > 0';
    expect(await p.sql(wensen)).toEqual([]);
    expect(await k.ledenVan(een)).toHaveLength(4);
  });
});
