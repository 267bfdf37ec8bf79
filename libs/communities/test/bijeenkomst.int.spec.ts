// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import type { Mail } from '#libs/platform';
import { Communityproef, bea, dagmar, emiel, femke, maud, tijn } from './communities.support.js';

const weg = { soort: 'niet-gevonden' };
const kanNiet = { soort: 'conflict', code: 'bijeenkomst-kan-niet' };
const UUR = 3_600_000;

/** Members by number, each of a firm of his own. */
const lid = (nr: number): Actor => ({
  ...{ rol: 'ondernemer', subject: `lid-${nr}`, kvkNummer: String(90_000_000 + nr) },
});
const aan = (mails: Mail[]): string[] => mails.map(({ aan: een }) => een.replace('@example.nl', ''));

describe('a bijeenkomst of a community', () => {
  let p: Communityproef;
  let communityId: string;
  beforeEach(async () => {
    p = await Communityproef.start();
    communityId = await p.found();
    for (const wie of [dagmar, emiel, femke]) await p.join(wie, communityId);
  });
  afterEach(() => p?.stop());

  const read = (wie: Actor, id: string) => p.bijeenkomstlezer.read(wie, id);
  const change = async (id: string, wijziging: object, wie = tijn): Promise<void> =>
    p.bijeenkomsten.change(wie, id, { versie: (await read(wie, id)).versie, ...wijziging });
  const callOff = (id: string, wie = tijn): Promise<void> =>
    p.bijeenkomsten.callOff(wie, id, { versie: 1, reden: 'De spreker is ziek.' });
  const signUp = (wie: Actor, id: string): Promise<void> => p.aanmeldingen.signUp(wie, id);
  const komen = async (id: string, status?: 'wachtlijst'): Promise<(string | null)[]> =>
    (await p.bijeenkomstlezer.deelnemers(tijn, id, { aantal: 50, ...(status && { status }) })).gegevens.map(
      ({ weergavenaam }) => weergavenaam,
    );
  const types = async (): Promise<string[]> =>
    (await p.events()).map(({ type }) => type).filter((type) => type.startsWith('bij'));
  /** As many hours before it begins. */
  const setClock = async (id: string, uren: number): Promise<void> => {
    const { begin } = await read(ANONIEM, id);
    p.nu = new Date(begin.getTime() - uren * UUR);
  };

  it('is planned and changed by who keeps the community, and read by everybody', async () => {
    const id = await p.plan(communityId, { link: 'https://video.example/zaal' });
    expect(await read(ANONIEM, id)).toMatchObject({
      ...{ titel: 'Rekeningen vergelijken', online: true, link: null, bezet: 0, beheert: false, lid: false },
      ...{ mijn: null, begonnen: false, capaciteit: null },
    });
    expect(await read(tijn, id)).toMatchObject({ beheert: true, link: 'https://video.example/zaal' });
    for (const wie of [maud, bea, dagmar]) {
      await expect(p.plan(communityId, {}, wie)).rejects.toMatchObject(weg);
      await expect(change(id, { titel: 'Gekaapt' }, wie)).rejects.toMatchObject(weg);
      await expect(callOff(id, wie)).rejects.toMatchObject(weg);
    }
    await change(id, { titel: ' Anders ', link: null });
    expect(await read(ANONIEM, id)).toMatchObject({ titel: 'Anders', online: false, versie: 2 });
    await expect(p.bijeenkomsten.change(tijn, id, { versie: 1, titel: 'Te laat' })).rejects.toMatchObject({
      code: 'versie-verouderd',
    });
    expect(await types()).toEqual(['bijeenkomst-gepland', 'bijeenkomst-gewijzigd']);
  });

  it('is planned by a member who moderates, and not in the archive', async () => {
    const { gegevens } = await p.ledenlezer.list(dagmar, communityId, { aantal: 50 });
    const van = gegevens.find(({ zelf }) => zelf)?.id ?? '';
    await p.leden.giveRole(tijn, van, { versie: 1, rol: 'beheerder' });
    await p.plan(communityId, {}, dagmar);
    await p.communities.change(tijn, communityId, { versie: 1, gearchiveerd: true });
    await expect(p.plan(communityId)).rejects.toMatchObject({ code: 'community-in-archief' });
  });

  it('tells all that is wrong with a plan at once', async () => {
    const fout = { begin: new Date(0).toISOString(), eind: new Date(0).toISOString(), plaats: null };
    await expect(p.plan(communityId, fout)).rejects.toMatchObject({
      redenen: [{ pad: 'begin' }, { pad: 'eind' }, { pad: 'plaats' }],
    });
  });

  it('is listed as coming and as past', async () => {
    const id = await p.plan(communityId);
    const lijst = async (wanneer: 'komend' | 'geweest'): Promise<string[]> =>
      (await p.bijeenkomstlezer.list(ANONIEM, communityId, { aantal: 50, wanneer })).gegevens.map(
        (een) => een.id,
      );
    expect([await lijst('komend'), await lijst('geweest')]).toEqual([[id], []]);
    await setClock(id, -3);
    expect([await lijst('komend'), await lijst('geweest')]).toEqual([[], [id]]);
  });

  it('takes in members, with a mail in which is the calendar and the link', async () => {
    const id = await p.plan(communityId, { link: 'https://video.example/zaal' });
    await signUp(dagmar, id);
    expect(await read(dagmar, id)).toMatchObject({ mijn: 'aangemeld', link: 'https://video.example/zaal' });
    expect(await read(emiel, id)).toMatchObject({ mijn: null, lid: true, link: null, bezet: 1 });
    await expect(signUp(dagmar, id)).rejects.toMatchObject({ code: 'al-aangemeld' });
    await expect(signUp(lid(1), id)).rejects.toMatchObject({ code: 'geen-lid' });
    await expect(p.aanmeldingen.signOff(emiel, id)).rejects.toMatchObject({ code: 'niet-aangemeld' });
    const [mail, ...rest] = await p.mailDeelnemers();
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({
      aan: 'dagmar@example.nl',
      onderwerp: 'U bent aangemeld: Rekeningen vergelijken',
    });
    expect(mail?.tekst).toContain('Dorpsplein 1');
    expect(mail?.bijlagen?.[0]).toMatchObject({ naam: 'bijeenkomst.ics', soort: /method=REQUEST/ });
    expect(await p.bijeenkomstlezer.agenda(ANONIEM, id)).not.toContain('video.example');
    await expect(komen(id)).resolves.toEqual(['dagmar']);
    await expect(p.bijeenkomstlezer.deelnemers(dagmar, id, { aantal: 50 })).rejects.toMatchObject(weg);
  });

  it('gives the place of who signs off to who waits longest', async () => {
    const id = await p.plan(communityId, { capaciteit: 1 });
    for (const wie of [dagmar, emiel, femke]) await signUp(wie, id);
    expect([await komen(id), await komen(id, 'wachtlijst')]).toEqual([['dagmar'], ['emiel', 'femke']]);
    expect(aan(await p.mailDeelnemers())).toEqual(['dagmar', 'emiel', 'femke']);
    await p.aanmeldingen.signOff(dagmar, id);
    expect([await komen(id), await komen(id, 'wachtlijst')]).toEqual([['emiel'], ['femke']]);
    const [mail] = await p.mailDeelnemers();
    expect(mail).toMatchObject({ aan: 'emiel@example.nl', onderwerp: /Er is plaats voor u/ });
    // Who comes back stands last.
    await signUp(dagmar, id);
    expect(await komen(id, 'wachtlijst')).toEqual(['femke', 'dagmar']);
    await change(id, { capaciteit: 3 });
    expect(await komen(id, 'wachtlijst')).toEqual([]);
    await expect(change(id, { capaciteit: 2 })).rejects.toMatchObject({ code: 'bijeenkomst-te-vol' });
    expect((await p.events()).at(-1)).toMatchObject({
      type: 'bijeenkomst-aangemeld',
      data: { status: 'aangemeld', hoe: 'plaats-vrij' },
    });
  });

  it('is never fuller than it can be, whoever comes at once', async () => {
    const id = await p.plan(communityId, { capaciteit: 5 });
    const leden = Array.from({ length: 20 }, (_geen, nr) => lid(nr));
    for (const wie of leden) await p.join(wie, communityId);
    await Promise.all(leden.map((wie) => signUp(wie, id)));
    const namen = await komen(id);
    expect([namen.length, (await komen(id, 'wachtlijst')).length]).toEqual([5, 15]);
    // Those who have a place and some who wait go at once: every place goes on to another.
    const weggaan = leden.filter(({ subject }) => namen.includes(subject));
    const nieuw = [dagmar, emiel, femke];
    await Promise.all([
      ...weggaan.map((wie) => p.aanmeldingen.signOff(wie, id)),
      ...nieuw.map((wie) => signUp(wie, id)),
    ]);
    expect((await komen(id)).length).toBe(5);
    expect((await komen(id, 'wachtlijst')).length).toBe(13);
    expect((await read(ANONIEM, id)).bezet).toBe(5);
  });

  it('that is called off takes nobody in, and is told to who signed up or waits', async () => {
    const id = await p.plan(communityId, { capaciteit: 1 });
    await signUp(dagmar, id);
    await signUp(emiel, id);
    await p.mailDeelnemers();
    await callOff(id);
    const mails = await p.mailDeelnemers();
    expect(aan(mails)).toEqual(expect.arrayContaining(['dagmar', 'emiel']));
    expect(mails[0]?.tekst).toContain('De spreker is ziek.');
    expect(mails.flatMap(({ bijlagen = [] }) => bijlagen.map(({ soort }) => soort))).toEqual([
      expect.stringContaining('method=CANCEL'),
    ]);
    await expect(signUp(femke, id)).rejects.toMatchObject(kanNiet);
    await expect(change(id, { titel: 'Toch wel' })).rejects.toMatchObject(kanNiet);
    expect(await p.bijeenkomstlezer.agenda(ANONIEM, id)).toContain('STATUS:CANCELLED');
  });

  it('that moves is told, and reminded of the day before, once', async () => {
    const id = await p.plan(communityId);
    await signUp(dagmar, id);
    await change(id, { programma: 'Ander programma' });
    expect(aan(await p.mailDeelnemers())).toEqual(['dagmar']);
    const { begin } = await read(ANONIEM, id);
    await setClock(id, 25);
    expect(await p.herinneringen.run()).toBe(0);
    await setClock(id, 23);
    // Signed up within the day: the confirmation is reminder enough.
    await signUp(emiel, id);
    const keren = await Promise.all([p.herinneringen.run(), p.herinneringen.run()]);
    expect(keren[0] + keren[1]).toBe(1);
    expect(await p.herinneringen.run()).toBe(0);
    expect((await p.mailDeelnemers()).map(({ onderwerp }) => onderwerp)).toEqual([
      'U bent aangemeld: Rekeningen vergelijken',
      'Binnenkort: Rekeningen vergelijken',
    ]);
    const later = (uren: number): string => new Date(begin.getTime() + uren * UUR).toISOString();
    await change(id, { begin: later(72), eind: later(74) });
    expect(aan(await p.mailDeelnemers()).sort()).toEqual(['dagmar', 'emiel']);
    await setClock(id, 20);
    expect(await p.herinneringen.run()).toBe(2);
  });

  it('has its presence noted after it began: being there counts once, and can be taken back', async () => {
    const id = await p.plan(communityId);
    await signUp(dagmar, id);
    await signUp(emiel, id);
    const deelnemers = (await p.bijeenkomstlezer.deelnemers(tijn, id, { aantal: 50 })).gegevens;
    const note = (wie: Actor, ...wel: boolean[]): Promise<void> =>
      p.aanmeldingen.note(wie, id, {
        deelnemers: wel.map((aanwezig, nr) => ({ aanmeldingId: deelnemers[nr]?.id ?? '', aanwezig })),
      });
    await expect(note(tijn, true)).rejects.toMatchObject(kanNiet);
    await setClock(id, -1);
    for (const wie of [maud, dagmar]) await expect(note(wie, true)).rejects.toMatchObject(weg);
    await note(tijn, true, false);
    await Promise.all([note(tijn, true, false), note(tijn, true, false)]);
    const geteld = async (type: string): Promise<number> =>
      (await types()).filter((een) => een === type).length;
    expect(await geteld('bijeenkomst-bijgewoond')).toBe(1);
    expect(await read(dagmar, id)).toMatchObject({ mijnAanwezig: true });
    await note(tijn, false, true);
    expect([await geteld('bijeenkomst-bijgewoond'), await geteld('bijwoning-ingetrokken')]).toEqual([2, 1]);
    await expect(p.aanmeldingen.signOff(dagmar, id)).rejects.toMatchObject(kanNiet);
    await expect(
      p.aanmeldingen.note(tijn, id, { deelnemers: [{ aanmeldingId: communityId, aanwezig: true }] }),
    ).rejects.toMatchObject({ redenen: [{ pad: 'deelnemers' }] });
  });

  it('loses who leaves, is removed or is erased, and their places go to others', async () => {
    const id = await p.plan(communityId, { capaciteit: 1 });
    for (const wie of [dagmar, emiel, femke]) await signUp(wie, id);
    const vanWie = new Map(
      (await p.ledenlezer.list(tijn, communityId, { aantal: 50 })).gegevens.map((een) => [
        een.weergavenaam,
        een.id,
      ]),
    );
    await p.leden.leave(dagmar, vanWie.get('dagmar') ?? '', 1);
    expect(await komen(id)).toEqual(['emiel']);
    await p.leden.remove(tijn, vanWie.get('emiel') ?? '', { versie: 1, reden: 'Maakt reclame.' });
    expect(await komen(id)).toEqual(['femke']);
    expect(await komen(id, 'wachtlijst')).toEqual([]);
  });

  it('lets nobody go round the service', async () => {
    const id = await p.plan(communityId, { capaciteit: 1 });
    await signUp(dagmar, id);
    await signUp(emiel, id);
    const doe = (wie: Actor, sql: string) => p.db.as(wie, (tx) => tx.query(sql));
    // Whatever is asked: without a place one waits.
    await doe(emiel, `UPDATE communities.aanmelding SET status = 'aangemeld'`);
    expect(await komen(id)).toEqual(['dagmar']);
    await expect(doe(dagmar, 'UPDATE communities.aanmelding SET aanwezig = true')).rejects.toThrow(/policy/);
    await expect(doe(dagmar, 'UPDATE communities.bijeenkomst SET bezet = 0')).rejects.toThrow(/permission/);
    const alle = await p.db.as(SYSTEEM, (tx) => tx.query('SELECT FROM communities.aanmelding'));
    expect(alle).toHaveLength(2);
  });
});
