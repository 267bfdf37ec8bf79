// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService, type GegevensverzoekAntwoord } from '#libs/platform';
import { BESTAND, EICAR } from '../../../test/support/bestanden.js';
import { Proefclamd } from '../../../test/support/clamd.js';
import { AntwoordService } from '../src/gesprek/antwoord.service.js';
import { GesprekkenLezer } from '../src/gesprek/gesprek.lezer.js';
import { CommunitygesprekService } from '../src/gesprek/gesprek.service.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import type { PostbijlageWeergave } from '../src/postbijlage/bijlage.dto.js';
import { PostbijlageLezer } from '../src/postbijlage/bijlage.lezer.js';
import { hangBijlagen } from '../src/postbijlage/bijlage.opslag.js';
import { PostbijlageService } from '../src/postbijlage/bijlage.service.js';
import { Bijlagepost } from '../src/postbijlage/bijlagepost.js';
import { PostbijlageScan } from '../src/postbijlage/scan.service.js';
import { Communityproef, bea, dagmar, emiel, femke, maud, tijn } from './communities.support.js';

const weg = { soort: 'niet-gevonden' };
const teVeel = { soort: 'conflict', code: 'te-veel-bijlagen' };
const UUR = 3_600_000;
const VRAAG = { titel: 'Wie heeft een voorbeeld?', tekst: 'Hierbij het onze.' };

describe('files with what members say', () => {
  let p: Communityproef;
  let clamd: Proefclamd;
  let communityId: string;
  let bijlagen: PostbijlageService;
  let scans: PostbijlageScan;
  const leden: Record<string, string> = {};
  beforeEach(async () => {
    [p, clamd] = await Promise.all([Communityproef.start(), Proefclamd.start()]);
    const clam = { clamav: { host: '127.0.0.1', poort: clamd.poort }, zonderScan: 'weigeren' };
    Object.assign(p.config, { bijlagen: clam });
    const [klok, kast] = [p.app.get(Klok), p.app.get(Zegelkast)];
    bijlagen = new PostbijlageService(p.db, klok, kast, p.config);
    scans = new PostbijlageScan(p.db, klok, kast, p.config);
    communityId = await p.found();
    for (const wie of [dagmar, emiel]) leden[wie.subject] = await p.join(wie, communityId);
  });
  afterEach(async () => {
    await p?.stop();
    await clamd?.stop();
  });

  const add = async (wie = dagmar, inhoud = BESTAND.txt, naam = 'brief.txt'): Promise<string> =>
    (await bijlagen.add(wie, communityId, { type: 'text/plain', naam, inhoud })).id;
  const addMany = async (aantal: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let nr = 0; nr < aantal; nr += 1) ids.push(await add());
    return ids;
  };
  const start = (bijlageIds: string[] = [], wie = dagmar): Promise<string> =>
    p.app.get(CommunitygesprekService).start(wie, communityId, { ...VRAAG, bijlageIds });
  const give = (gesprekId: string, bijlageIds: string[], wie = emiel): Promise<string> =>
    p.app.get(AntwoordService).give(wie, gesprekId, 'Bij ons ook.', bijlageIds);
  const atQuestion = async (id: string, wie = dagmar): Promise<PostbijlageWeergave[]> =>
    (await p.app.get(GesprekkenLezer).read(wie, id)).bijlagen;
  const atAnswers = async (id: string, wie = dagmar): Promise<PostbijlageWeergave[]> =>
    (await p.app.get(GesprekkenLezer).antwoorden(wie, id, { aantal: 50 })).gegevens.flatMap(
      (een) => een.bijlagen,
    );
  const scan = async (id: string): Promise<void> => {
    const oordeel = await scans.look(id);
    await p.db.as(SYSTEEM, (tx) => scans.settle(tx, id, oordeel));
  };
  const fetch = (wie: Actor, id: string) => p.app.get(PostbijlageLezer).download(wie, communityId, id);
  const count = async (tabel: string): Promise<number> =>
    (await p.sql<{ n: number }>(`SELECT count(*)::int AS n FROM communities.${tabel}`))[0]?.n ?? -1;
  const sentOf = async (id: string): Promise<number> =>
    (await p.sql(`SELECT FROM platform.event WHERE type = 'postbijlage-toegevoegd' AND subject = $1`, [id]))
      .length;

  it('are shut until somebody looked, and then read by members and who keeps the community alone', async () => {
    const [bij, ander] = [await add(dagmar, BESTAND.txt, 'bij%20de%20vraag.txt'), await add(emiel)];
    // Nobody else knows of what hangs nowhere yet.
    for (const wie of [emiel, tijn]) await expect(fetch(wie, bij)).rejects.toMatchObject(weg);
    const id = await start([bij]);
    await give(id, [ander]);
    expect(await atQuestion(id, emiel)).toMatchObject([
      { id: bij, naam: 'bij de vraag.txt', soort: 'txt', status: 'quarantaine', bytes: BESTAND.txt.length },
    ]);
    expect(await atAnswers(id, tijn)).toMatchObject([{ id: ander, naam: 'brief.txt' }]);
    await expect(fetch(emiel, bij)).rejects.toMatchObject({ code: 'bijlage-in-quarantaine' });
    await Promise.all([scan(bij), scan(ander)]);
    for (const wie of [dagmar, emiel, tijn])
      expect(await fetch(wie, bij)).toEqual({
        naam: 'bij de vraag.txt',
        soort: 'txt',
        inhoud: BESTAND.txt,
      });
    for (const wie of [femke, maud, bea]) await expect(fetch(wie, bij)).rejects.toMatchObject(weg);
    const [rij] = await p.sql('SELECT b::text AS alles FROM communities.bijlage b WHERE id = $1', [bij]);
    expect(JSON.stringify(rij)).not.toContain('bij de vraag');
    const [inhoud] = await p.sql<{ inhoud: Buffer }>('SELECT inhoud FROM communities.bijlage_inhoud');
    expect(inhoud?.inhoud.includes(BESTAND.txt)).toBe(false);
  });

  it('are added by members, are what they say, and not when nothing can look', async () => {
    for (const wie of [femke, tijn, bea])
      await expect(add(wie)).rejects.toMatchObject({ soort: 'conflict', code: 'geen-lid' });
    const vals = { type: 'application/pdf', naam: '../fout.exe', inhoud: BESTAND.txt };
    const fout = await bijlagen.add(dagmar, communityId, vals).catch((een: unknown) => een);
    expect((fout as { redenen: unknown[] }).redenen).toHaveLength(3);
    Object.assign(p.config, { bijlagen: { zonderScan: 'weigeren' } });
    await expect(add()).rejects.toMatchObject({ soort: 'niet-beschikbaar' });
    Object.assign(p.config, { bijlagen: { zonderScan: 'toestaan' } });
    const id = await start([await add()]);
    expect(await atQuestion(id)).toMatchObject([{ status: 'niet-gescand' }]);
    await p.communities.change(tijn, communityId, { versie: 1, gearchiveerd: true });
    await expect(add()).rejects.toMatchObject({ code: 'gesprek-kan-niet' });
  });

  it('are three at most with one post, also when many are hung at once', async () => {
    const ids = await addMany(4);
    await expect(start(ids)).rejects.toMatchObject(teVeel);
    expect(await count('gesprek')).toBe(0);
    const id = await start();
    const hang = (bijlageId: string): Promise<unknown> =>
      p.db.as(dagmar, async (tx) => {
        const community = { id: communityId, regio: 'LANDELIJK' } as never;
        await hangBijlagen(tx, community, { gesprekId: id, antwoordId: null }, leden['dagmar'] ?? '', [
          bijlageId,
        ]);
      });
    const uitkomsten = await Promise.allSettled(ids.map(hang));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(uitkomsten.find(({ status }) => status === 'rejected')).toMatchObject({ reason: teVeel });
    expect(await atQuestion(id)).toHaveLength(3);
    // One that is taken away makes room again, and an answer has room of its own.
    await bijlagen.remove(dagmar, communityId, ids[0] ?? '');
    const gelukt = await Promise.allSettled(ids.map(hang));
    expect(gelukt.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    await give(id, [await add(emiel), await add(emiel), await add(emiel)]);
    expect(await atAnswers(id)).toHaveLength(3);
  });

  it('are twelve at most that hang nowhere, also when many come at once', async () => {
    await addMany(10);
    const uitkomsten = await Promise.allSettled(Array.from({ length: 4 }, () => add()));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const { reason } of uitkomsten.filter((een) => een.status === 'rejected'))
      expect(reason).toMatchObject(teVeel);
    await add(emiel);
  });

  it('hang on words of who added them, once, and are taken away by him alone', async () => {
    const [van, ander] = [await add(), await add(emiel)];
    await expect(start([ander])).rejects.toMatchObject(weg);
    const id = await start([van]);
    await expect(give(id, [van], dagmar)).rejects.toMatchObject(weg);
    for (const wie of [emiel, tijn])
      await expect(bijlagen.remove(wie, communityId, van)).rejects.toMatchObject(weg);
    await expect(bijlagen.remove(femke, communityId, van)).rejects.toMatchObject(weg);
    await bijlagen.remove(dagmar, communityId, van);
    expect([await atQuestion(id), await count('bijlage_inhoud')]).toEqual([[], 1]);
    const regels = await p.sql<{ handeling: string }>(
      `SELECT handeling FROM platform.auditregel WHERE soort = 'postbijlage' AND onderwerp = $1 ORDER BY volgnummer`,
      [van],
    );
    expect(regels.map(({ handeling }) => handeling)).toEqual(['toegevoegd', 'geplaatst', 'verwijderd']);
  });

  it('can still be added and taken away when a post is changed', async () => {
    const id = await start([await add()]);
    const wijziging = { versie: 1, bijlageIds: [await add(), await add()] };
    await p.app.get(CommunitygesprekService).change(dagmar, id, wijziging);
    expect(await atQuestion(id)).toHaveLength(3);
    const antwoordId = await give(id, []);
    const meer = { versie: 1, tekst: 'Met een voorbeeld.', bijlageIds: [await add(emiel)] };
    await p.app.get(AntwoordService).change(emiel, { gesprekId: id, antwoordId }, meer);
    expect(await atAnswers(id)).toHaveLength(1);
  });

  it('that hold a virus are removed, and its author and who keeps the community hear', async () => {
    const beheerder = await p.join(femke, communityId, 'Femke');
    await p.leden.giveRole(tijn, beheerder, { versie: 1, rol: 'beheerder' });
    const ziek = await add(dagmar, EICAR);
    const id = await start([ziek]);
    await scan(ziek);
    expect(await atQuestion(id, emiel)).toMatchObject([{ id: ziek, status: 'besmet', naam: 'brief.txt' }]);
    await expect(fetch(dagmar, ziek)).rejects.toMatchObject({ code: 'bijlage-besmet' });
    expect(await count('bijlage_inhoud')).toBe(0);
    const [event] = await p.sql<{ id: string; data: object }>(
      `SELECT id, data FROM platform.event WHERE type = 'postbijlage-besmet'`,
    );
    expect(event?.data).toMatchObject({ bijlageId: ziek, lidmaatschapId: leden['dagmar'] });
    const mails: { aan: string; tekst: string; berichtId: string }[] = [];
    const bus = { send: (mail: never) => Promise.resolve(void mails.push(mail)) } as never;
    const post = new Bijlagepost(bus, p.config, p.app.get(Zegelkast));
    await p.db.as(SYSTEEM, (tx) => post.tell(tx, ziek, leden['dagmar'] ?? '', event?.id ?? ''));
    expect(mails.map(({ aan }) => aan)).toEqual(['dagmar@example.nl', 'femke@example.nl']);
    for (const { tekst } of mails) expect(tekst).toContain(`/communities/${communityId}/gesprekken/${id}`);
    expect(mails[0]?.tekst).not.toContain('brief.txt');
    // What was said of it once stays said.
    await p.db.as(SYSTEEM, (tx) => scans.settle(tx, ziek, 'schoon'));
    expect(await atQuestion(id)).toMatchObject([{ status: 'besmet' }]);
  });

  it('wait for a scanner that is away, and are sent once more by the next that is looked at', async () => {
    clamd.gedrag = 'breekt';
    const vergeten = await add();
    await expect(scans.look(vergeten)).rejects.toThrow(/virusscanner/);
    p.nu = new Date(Date.now() + 13 * UUR);
    clamd.recover();
    const nieuw = await add();
    await scan(nieuw);
    expect([await sentOf(vergeten), await sentOf(nieuw)]).toEqual([2, 1]);
    await scan(vergeten);
    await bijlagen.remove(dagmar, communityId, vergeten);
    expect(await scans.look(vergeten)).toBeNull();
  });

  it('are hidden with the words that they hang on, and go with them', async () => {
    const [bij, ander] = [await add(), await add(emiel)];
    const id = await start([bij]);
    const antwoordId = await give(id, [ander]);
    await Promise.all([scan(bij), scan(ander)]);
    await p.asOwner('UPDATE communities.gesprek SET zichtbaar = false WHERE id = $1', [id]);
    await expect(fetch(emiel, bij)).rejects.toMatchObject(weg);
    expect(await atQuestion(id, emiel)).toEqual([]);
    for (const wie of [dagmar, tijn]) expect((await fetch(wie, bij)).naam).toBe('brief.txt');
    await p.asOwner('UPDATE communities.antwoord SET zichtbaar = false WHERE id = $1', [antwoordId]);
    await expect(fetch(dagmar, ander)).rejects.toMatchObject(weg);
    await p.app.get(CommunitygesprekService).withdraw(dagmar, id, 1);
    await expect(fetch(tijn, bij)).rejects.toMatchObject(weg);
    expect((await fetch(tijn, ander)).naam).toBe('brief.txt');
    await p.app.get(AntwoordService).withdraw(emiel, { gesprekId: id, antwoordId }, 1);
    expect([await count('bijlage'), await count('bijlage_inhoud')]).toEqual([0, 0]);
  });

  it('go a day after they were added when they belong to nothing, and stay when they do', async () => {
    const [los, vast] = [await add(), await add()];
    await start([vast]);
    p.nu = new Date(Date.now() + 23 * UUR);
    await p.round();
    expect(await count('bijlage')).toBe(2);
    p.nu = new Date(Date.now() + 49 * UUR);
    await p.round();
    const over = await p.sql<{ id: string }>('SELECT id FROM communities.bijlage');
    expect(over).toEqual([{ id: vast }]);
    expect(await count('bijlage_inhoud')).toBe(1);
    expect(await scans.look(los)).toBeNull();
  });

  it('are given to whom they are of, and erased with the rest of him', async () => {
    const [bij, los] = [await add(), await add()];
    const id = await start([bij]);
    await give(id, [await add(emiel)]);
    await scan(bij);
    const ask = (wie: Actor, wat: object): Promise<GegevensverzoekAntwoord> =>
      p.app.get(GegevensverzoekService).askFor(wie, wat as never);
    const { gegevens } = await ask(dagmar, { soort: 'inzage' });
    const inhoud = BESTAND.txt.toString('base64');
    expect(gegevens?.['lidmaatschappen']).toMatchObject([
      {
        bijlagen: [
          { id: bij, naam: 'brief.txt', gesprekId: id, antwoordId: null, inhoud },
          { id: los, gesprekId: null, inhoud: null },
        ],
      },
    ]);
    const wissing = await ask(tijn, { soort: 'wissing', email: 'dagmar@example.nl' });
    await p.db.as(SYSTEEM, (tx) => p.app.get(GegevensverzoekService).erase(tx, wissing.id));
    const over = await p.sql<{ van: string }>('SELECT lidmaatschap_id AS van FROM communities.bijlage');
    expect(over).toEqual([{ van: leden['emiel'] }]);
    expect(await count('bijlage_inhoud')).toBe(1);
  });
});
