// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Communityproef, dagmar, maud, tijn } from './communities.support.js';
import { Kringproef, VER, feiten, lid } from './kringproef.js';

const weg = { soort: 'niet-gevonden' };

describe('kringen of a community', () => {
  let p: Communityproef;
  let k: Kringproef;
  beforeEach(async () => {
    p = await Communityproef.start();
    k = new Kringproef(p, await p.found());
  });
  afterEach(() => p?.stop());

  const code = (verwacht: string): object => ({ code: verwacht });
  const count = (wie: Actor, tabel: string): Promise<number> =>
    p.db.as(wie, async (tx) => {
      const rijen: unknown[] = await tx.query(`SELECT FROM communities.${tabel}`);
      return rijen.length;
    });
  const idOf = async (wie: Actor): Promise<string> =>
    (
      await p.sql<{ id: string }>('SELECT id FROM communities.lidmaatschap WHERE subject = $1', [wie.subject])
    )[0]?.id ?? '';

  it('take in who is a member and says yes, with all that is wrong told at once', async () => {
    await expect(k.say(lid(1), feiten(1))).rejects.toMatchObject(code('geen-lid'));
    await p.join(lid(1), k.communityId, 'Lid 1');
    const fout = feiten(1, { sbi: ['99999'], plaats: 'Nergenshuizen', themas: ['zweven'], begonnenIn: 2199 });
    delete fout.gemeentecode;
    await expect(k.say(lid(1), fout)).rejects.toMatchObject({
      redenen: [{ pad: 'sbi' }, { pad: 'plaats' }, { pad: 'themas' }, { pad: 'begonnenIn' }],
    });
    const mis = { nietMet: ['00000000-0000-4000-8000-000000000000'] };
    await expect(k.say(lid(1), feiten(1, mis))).rejects.toMatchObject({ redenen: [{ pad: 'nietMet' }] });
    await k.say(lid(1), feiten(1, { plaats: 'Hengelo' }));
    await expect(k.say(lid(1), feiten(1))).rejects.toMatchObject(code('versie-verouderd'));
    await k.say(lid(1), { ...feiten(1), versie: 1, werkgebied: 'landelijk' });
    const { aanmelding } = await k.stand(lid(1));
    expect(aanmelding).toMatchObject({
      werkgebied: 'landelijk',
      gemeente: 'Hengelo (O.)',
      versie: 2,
      wachtrondes: 0,
    });
    await k.aanmeldingen.withdraw(lid(1), k.communityId);
    expect(await k.stand(lid(1))).toEqual({ aanmelding: null, kring: null });
    await expect(k.aanmeldingen.withdraw(lid(1), k.communityId)).rejects.toMatchObject(
      code('niet-aangemeld'),
    );
  });

  it('keep what somebody said to himself: not even who keeps the community reads it', async () => {
    await k.fill(2);
    await k.say(lid(0), { ...feiten(0), versie: 1, nietMet: [await idOf(lid(1))] });
    expect(await count(lid(0), 'kringaanmelding')).toBe(1);
    const vanLid1: { niet_met: string[] }[] = await p.db.as(lid(1), (tx) =>
      tx.query('SELECT niet_met FROM communities.kringaanmelding'),
    );
    expect(vanLid1).toEqual([{ niet_met: [] }]);
    for (const wie of [tijn, maud, dagmar]) expect(await count(wie, 'kringaanmelding')).toBe(0);
    const { gegevens } = await k.aanmeldinglezer.list(tijn, k.communityId, { aantal: 50 });
    expect(gegevens).toMatchObject([
      { weergavenaam: 'Lid 0', stand: 'wacht', wachtrondes: 0 },
      { weergavenaam: 'Lid 1' },
    ]);
    expect(JSON.stringify(gegevens)).not.toMatch(/1071|GM0|niet/i);
    for (const wie of [maud, lid(1)])
      await expect(k.aanmeldinglezer.list(wie, k.communityId, { aantal: 50 })).rejects.toMatchObject(weg);
    // Who would rather not be together is not; and nobody reads that it is why.
    await k.say(lid(1), { ...feiten(1), versie: 1 });
    const { voorstel } = await k.propose({ minst: 3, meest: 4 });
    expect(JSON.stringify(voorstel)).not.toMatch(/liever|niet met/i);
  });

  it('are proposed by a round that gives the same every time, one at a time', async () => {
    await k.fill(8);
    await k.say(lid(7), { ...feiten(7), versie: 1, gemeentecode: VER });
    const vraag = (wie = tijn): Promise<string> =>
      k.rondes.ask(wie, k.communityId, { minst: 3, meest: 4, maxKm: 60 });
    for (const wie of [maud, lid(1)]) await expect(vraag(wie)).rejects.toMatchObject(weg);
    await expect(k.rondes.ask(tijn, k.communityId, { minst: 5, meest: 4 })).rejects.toMatchObject({
      redenen: [{ pad: 'meest' }],
    });
    const samen = await Promise.allSettled([vraag(), vraag(), vraag()]);
    const [een, ...meer] = samen.flatMap((uitkomst) =>
      uitkomst.status === 'fulfilled' ? [uitkomst.value] : [],
    );
    expect(meer).toEqual([]);
    const id = een ?? '';
    await k.work();
    const { voorstel, ...ronde } = await k.rondelezer.read(tijn, id);
    expect(ronde).toMatchObject({ status: 'voorstel', deelnemers: 8, kringen: 2, wachtenden: 1 });
    expect(voorstel?.wachtlijst).toMatchObject([{ weergavenaam: 'Lid 7', reden: 'te-weinig-dichtbij' }]);
    for (const { leden, uitleg, km } of voorstel?.kringen ?? []) {
      expect(leden.length).toBeGreaterThanOrEqual(3);
      expect(leden.every(({ nieuw, weergavenaam }) => nieuw && weergavenaam?.startsWith('Lid'))).toBe(true);
      expect(uitleg[0]).toContain('U bent met');
      expect(km).toBeGreaterThan(0);
    }
    await k.again(id);
    expect((await k.rondelezer.read(tijn, id)).voorstel).toEqual(voorstel);
    for (const wie of [maud, lid(1)]) await expect(k.rondelezer.read(wie, id)).rejects.toMatchObject(weg);
  });

  it('are thrown away with a reason, or confirmed once and only as long as the list is the same', async () => {
    await k.fill(7);
    const eerste = await k.propose();
    await k.rondes.discard(tijn, eerste.id, { versie: eerste.versie, reden: 'Te ver uit elkaar.' });
    expect(await k.rondelezer.read(tijn, eerste.id)).toMatchObject({ status: 'verworpen', voorstel: null });
    await expect(k.rondes.confirm(tijn, eerste.id, eerste.versie)).rejects.toMatchObject(
      code('versie-verouderd'),
    );
    const tweede = await k.propose();
    await k.aanmeldingen.withdraw(lid(3), k.communityId);
    await expect(k.rondes.confirm(tijn, tweede.id, tweede.versie)).rejects.toMatchObject(
      code('kringlijst-veranderd'),
    );
    expect(await p.sql('SELECT FROM communities.kring')).toEqual([]);
    await k.rondes.discard(tijn, tweede.id, { versie: tweede.versie, reden: 'Iemand ging weg.' });
    const derde = await k.propose();
    await expect(k.rondes.confirm(maud, derde.id, derde.versie)).rejects.toMatchObject(weg);
    const samen = await Promise.allSettled([1, 2].map(() => k.rondes.confirm(tijn, derde.id, derde.versie)));
    expect(samen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const types = await p.sql<{ type: string; n: number }>(
      `SELECT type, count(*)::int AS n FROM platform.event WHERE type IN ('kring-gevormd', 'kring-toegetreden') GROUP BY 1 ORDER BY 1`,
    );
    expect(types).toEqual([
      { type: 'kring-gevormd', n: derde.kringen },
      { type: 'kring-toegetreden', n: 6 - (derde.wachtenden ?? 0) },
    ]);
  });

  it('tell who waits why and count it, and mail who got a place', async () => {
    await k.fill(7);
    await k.say(lid(6), { ...feiten(6), versie: 1, gemeentecode: VER });
    await k.form();
    const wacht = await k.stand(lid(6));
    expect(wacht.aanmelding).toMatchObject({ wachtrondes: 1, wachtreden: 'te-weinig-dichtbij' });
    expect(wacht.aanmelding?.wachtuitleg).toContain('Binnen 60 kilometer');
    const { kring } = await k.stand(lid(0));
    p.mails.length = 0;
    await p.db.as(SYSTEEM, (tx) => k.post.tell(tx, 'gevormd', kring?.kringlidId ?? '', 'bericht'));
    expect(p.mails[0]).toMatchObject({ aan: 'lid-0@example.nl', onderwerp: /^U zit in een kring van/ });
    await expect(k.aanmeldingen.withdraw(lid(0), k.communityId)).rejects.toMatchObject(code('in-kring'));
    // Two rounds later he stands where he was, and who has a kring stays in it.
    const voor = await k.ledenVan(kring?.kringId ?? '');
    await k.form();
    expect((await k.stand(lid(6))).aanmelding).toMatchObject({ wachtrondes: 2 });
    expect(await k.ledenVan(kring?.kringId ?? '')).toEqual(voor);
  });
});
