// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, type Actor } from '#libs/kernel';
import { Communityproef, bea, dagmar, emiel, femke, maud, tijn } from './communities.support.js';

const weg = { soort: 'niet-gevonden' };
const UUR = 3_600_000;
const lid = (nr: number): Actor => ({
  ...{ rol: 'ondernemer', subject: `lid-${nr}`, kvkNummer: String(90_000_000 + nr) },
});

describe('a bijeenkomst while it is there and after', () => {
  let p: Communityproef;
  let communityId: string;
  beforeEach(async () => {
    p = await Communityproef.start();
    communityId = await p.found();
    for (const wie of [dagmar, emiel, femke]) await p.join(wie, communityId);
  });
  afterEach(() => p?.stop());

  const read = (wie: Actor, id: string) => p.bijeenkomstlezer.read(wie, id);
  /** Begins in so many minutes, by the clock of the database as well. */
  const planOver = (minuten: number): Promise<string> => {
    const begin = Date.now() + minuten * 60_000;
    const [van, tot] = [new Date(begin).toISOString(), new Date(begin + UUR).toISOString()];
    return p.plan(communityId, { begin: van, eind: tot });
  };
  const codeVan = async (id: string): Promise<string> => (await p.codes.read(tijn, id)).code ?? '';
  const enter = (wie: Actor, id: string, code: string): Promise<void> => p.codes.enter(wie, id, code);
  const bijgewoond = async (): Promise<number> =>
    (await p.events()).filter(({ type }) => type === 'bijeenkomst-bijgewoond').length;

  it('has a code on the spot: who signed up enters it and is there, once', async () => {
    const id = await planOver(10);
    await p.aanmeldingen.signUp(dagmar, id);
    await expect(enter(dagmar, id, 'AFHJKM')).rejects.toMatchObject({ code: 'code-dicht' });
    for (const wie of [maud, bea, dagmar, ANONIEM]) {
      await expect(p.codes.open(wie, id)).rejects.toMatchObject(weg);
      await expect(p.codes.read(wie, id)).rejects.toMatchObject(weg);
    }
    await p.codes.open(tijn, id);
    const code = await codeVan(id);
    expect(code).toMatch(/^[AFHJKMRTUWXY3467]{6}$/);
    expect(JSON.stringify(await p.sql('SELECT * FROM communities.aanwezigheidscode'))).not.toContain(code);
    expect(await read(dagmar, id)).toMatchObject({ codeOpen: true, mijnAanwezig: null });
    expect(await read(emiel, id)).toMatchObject({ codeOpen: false });
    await expect(enter(emiel, id, code)).rejects.toMatchObject({ code: 'niet-aangemeld' });
    await enter(dagmar, id, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`);
    expect(await read(dagmar, id)).toMatchObject({ codeOpen: false, mijnAanwezig: true });
    await expect(enter(dagmar, id, code)).rejects.toMatchObject({ code: 'al-aanwezig' });
    await expect(p.aanmeldingen.signOff(dagmar, id)).rejects.toMatchObject({ code: 'al-aanwezig' });
    expect(await bijgewoond()).toBe(1);
    expect(await p.codes.read(tijn, id)).toMatchObject({ aanwezig: 1, reden: null });
    await p.codes.close(tijn, id);
    expect((await p.codes.read(tijn, id)).code).toBeNull();
  });

  it('counts wrong codes, also those that come at once, until there is another code', async () => {
    const id = await planOver(10);
    await p.aanmeldingen.signUp(dagmar, id);
    await p.aanmeldingen.signUp(emiel, id);
    await p.codes.open(tijn, id);
    const eerste = await codeVan(id);
    const gokken = await Promise.allSettled(Array.from({ length: 8 }, () => enter(dagmar, id, 'AAAAAA')));
    const redenen = gokken.map((een) => (een as { reason?: { code?: string } }).reason?.code);
    expect([redenen.filter((een) => een === 'code-onjuist').length, redenen.length]).toEqual([5, 8]);
    await expect(enter(dagmar, id, eerste)).rejects.toMatchObject({ code: 'code-te-vaak' });
    // Of another nothing is held back.
    await enter(emiel, id, eerste);
    await p.codes.open(tijn, id);
    expect(await codeVan(id)).not.toBe(eerste);
    await expect(enter(dagmar, id, eerste)).rejects.toMatchObject({ code: 'code-onjuist' });
    await enter(dagmar, id, await codeVan(id));
    expect(await bijgewoond()).toBe(2);
  });

  it('has no code long before, long after, or when it is called off', async () => {
    const id = await planOver(45);
    await expect(p.codes.open(tijn, id)).rejects.toMatchObject({ code: 'aanwezigheidscode-kan-niet' });
    p.nu = new Date(Date.now() + 20 * 60_000);
    await p.codes.open(tijn, id);
    p.nu = new Date(Date.now() + 3 * UUR);
    await expect(p.codes.open(tijn, id)).rejects.toMatchObject({ code: 'aanwezigheidscode-kan-niet' });
  });

  const telOp = async (id: string, wie: Actor[]): Promise<void> => {
    for (const een of wie) await p.aanmeldingen.signUp(een, id);
    const { gegevens } = await p.bijeenkomstlezer.deelnemers(tijn, id, { aantal: 50 });
    const { begin } = await read(tijn, id);
    p.nu = new Date(begin.getTime() + UUR / 2);
    const deelnemers = gegevens.map(({ id: aanmeldingId }) => ({ aanmeldingId, aanwezig: true }));
    await p.aanmeldingen.note(tijn, id, { deelnemers });
  };
  const uren = async (id: string, n: number): Promise<void> => {
    p.nu = new Date((await read(tijn, id)).eind.getTime() + n * UUR);
  };

  it('asks two questions of who was there, by mail, once and some hours after the end', async () => {
    const id = await p.plan(communityId);
    await telOp(id, [dagmar]);
    await p.mailDeelnemers();
    await uren(id, 2);
    expect(await p.evaluatieronde.run()).toBe(0);
    await uren(id, 4);
    const keren = await Promise.all([p.evaluatieronde.run(), p.evaluatieronde.run()]);
    expect(keren[0] + keren[1]).toBe(1);
    expect(await p.evaluatieronde.run()).toBe(0);
    const [mail] = await p.mailDeelnemers();
    expect(mail).toMatchObject({ aan: 'dagmar@example.nl', onderwerp: /^Had u er wat aan/, bijlagen: [] });
    const sleutel = /\/evaluatie#taal=nl&sleutel=(\S+)/.exec(mail?.tekst ?? '')?.[1] ?? '';
    expect(await p.evaluaties.readVraag(sleutel)).toMatchObject({ score: null, reden: null });
    const gegeven = await p.evaluaties.answerVraag(sleutel, { score: 'veel', tekst: ' Meer tijd. ' });
    expect(gegeven).toMatchObject({ score: 'veel', tekst: 'Meer tijd.' });
    expect(await p.evaluaties.readMine(dagmar, id)).toMatchObject({ score: 'veel', tekst: 'Meer tijd.' });
    for (const gok of [undefined, '', sleutel.replace(/.$/, sleutel.endsWith('A') ? 'B' : 'A')])
      await expect(p.evaluaties.readVraag(gok)).rejects.toMatchObject(weg);
    await p.evaluaties.evaluate(dagmar, id, { score: 'redelijk' });
    expect(await p.evaluaties.readVraag(sleutel)).toMatchObject({ score: 'redelijk', tekst: null });
    await uren(id, 15 * 24);
    await expect(p.evaluaties.answerVraag(sleutel, { score: 'niets' })).rejects.toMatchObject({
      code: 'evaluatie-kan-niet',
    });
    const scores = (await p.events()).filter(({ type }) => type === 'bijeenkomst-geevalueerd');
    expect(scores.map(({ data }) => data['score'])).toEqual(['veel', 'redelijk']);
    expect(JSON.stringify(scores)).not.toContain('Meer tijd');
  });

  it('is evaluated by nobody who was not there, and before nobody knows how it was', async () => {
    const id = await p.plan(communityId);
    await p.aanmeldingen.signUp(emiel, id);
    await expect(p.evaluaties.evaluate(emiel, id, { score: 'veel' })).rejects.toMatchObject({
      code: 'evaluatie-kan-niet',
    });
    await expect(p.evaluaties.readMine(femke, id)).rejects.toMatchObject(weg);
    await uren(id, 4);
    await expect(p.evaluaties.evaluate(emiel, id, { score: 'veel' })).rejects.toMatchObject({
      redenen: [{ melding: 'Alleen wie er was, kan dit invullen.' }],
    });
    expect(await p.evaluatieronde.run()).toBe(0);
    // Nor round the service.
    const sql = `INSERT INTO communities.evaluatie (id, aanmelding_id, betrokkene_id, score, gegeven_op, gewijzigd_op)
      SELECT gen_random_uuid(), a.id, l.betrokkene_id, 'veel', now(), now() FROM communities.aanmelding a
      JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id`;
    await expect(p.db.as(emiel, (tx) => tx.query(sql))).rejects.toThrow(/policy/);
  });

  it('shows what was thought of it from five answers, and never of whom', async () => {
    const id = await p.plan(communityId);
    const leden = [dagmar, emiel, femke, lid(1), lid(2)];
    for (const wie of leden.slice(3)) await p.join(wie, communityId);
    await telOp(id, leden);
    await uren(id, 4);
    for (const wie of leden.slice(1)) await p.evaluaties.evaluate(wie, id, { score: 'veel', tekst: 'Fijn.' });
    expect(await p.evaluaties.readAll(tijn, id)).toEqual({ genoeg: false, scores: [], teksten: [] });
    await p.evaluaties.evaluate(dagmar, id, { score: 'niets', tekst: 'Te lang.' });
    const alle = await p.evaluaties.readAll(tijn, id);
    expect(alle.scores.map(({ aantal }) => aantal)).toEqual([1, 0, 0, 4, 0]);
    expect([...alle.teksten].sort()).toEqual(['Fijn.', 'Fijn.', 'Fijn.', 'Fijn.', 'Te lang.']);
    expect(JSON.stringify(alle)).not.toMatch(/dagmar|emiel/i);
    for (const wie of [maud, bea, dagmar])
      await expect(p.evaluaties.readAll(wie, id)).rejects.toMatchObject(weg);
  });

  it('tells who notes presence what another noted meanwhile', async () => {
    const id = await p.plan(communityId);
    await telOp(id, [dagmar, emiel]);
    const [een, ander] = (await p.bijeenkomstlezer.deelnemers(tijn, id, { aantal: 50 })).gegevens;
    const note = (...deelnemers: { aanmeldingId: string; aanwezig: boolean; gezien: boolean | null }[]) =>
      p.aanmeldingen.note(tijn, id, { deelnemers });
    const van = (wie: typeof een, aanwezig: boolean, gezien: boolean | null) => ({
      ...{ aanmeldingId: wie?.id ?? '', aanwezig, gezien },
    });
    await expect(note(van(een, false, null), van(ander, false, true))).rejects.toMatchObject({
      ...{ code: 'aanwezigheid-gewijzigd', redenen: [{ pad: `deelnemers.${een?.id}` }] },
    });
    expect(await read(emiel, id)).toMatchObject({ mijnAanwezig: true });
    await note(van(een, true, null), van(ander, false, true));
    expect(await read(emiel, id)).toMatchObject({ mijnAanwezig: false });
  });

  it('tells who waits where he stands, and everybody where he goes', async () => {
    const id = await p.plan(communityId, { capaciteit: 1 });
    for (const wie of [dagmar, emiel, femke]) await p.aanmeldingen.signUp(wie, id);
    const plekken = await Promise.all([dagmar, emiel, femke, tijn].map(async (wie) => read(wie, id)));
    expect(plekken.map(({ mijnPlek }) => mijnPlek)).toEqual([null, 1, 2, null]);
    const mijn = async (wie: Actor, wanneer: 'komend' | 'geweest'): Promise<string[]> =>
      (await p.bijeenkomstlezer.listMine(wie, { aantal: 50, wanneer })).gegevens.map((een) => een.id);
    expect([await mijn(dagmar, 'komend'), await mijn(femke, 'komend')]).toEqual([[id], [id]]);
    expect([await mijn(lid(1), 'komend'), await mijn(tijn, 'komend')]).toEqual([[], []]);
    await uren(id, 1);
    expect([await mijn(dagmar, 'geweest'), await mijn(femke, 'geweest')]).toEqual([[id], []]);
  });
});

describe('a series of bijeenkomsten', () => {
  let p: Communityproef;
  let communityId: string;
  beforeEach(async () => {
    p = await Communityproef.start();
    communityId = await p.found();
    for (const wie of [dagmar, emiel]) await p.join(wie, communityId);
    p.nu = new Date('2098-01-01T09:00:00Z');
  });
  afterEach(() => p?.stop());

  const plan = (anders: object = {}) =>
    p.reeksen.plan(tijn, communityId, {
      ...{ titel: 'Ochtend', programma: 'Koffie.', plaats: 'Dorpsplein 1', ritme: 'week', aantal: 4 },
      ...{ begin: '2098-03-17T08:00:00Z', eind: '2098-03-17T10:00:00Z' },
      ...anders,
    });
  const read = (id: string) => p.bijeenkomstlezer.read(tijn, id);

  it('is planned as bijeenkomsten of their own, at the same time of the clock', async () => {
    const { bijeenkomsten } = await plan();
    expect(bijeenkomsten.map(({ begin }) => begin.toISOString().slice(5, 13))).toEqual([
      ...['03-17T08', '03-24T08', '03-31T07', '04-07T07'],
    ]);
    expect(await read(bijeenkomsten[1]?.id ?? '')).toMatchObject({ laterInReeks: 2, bezet: 0, versie: 1 });
    await expect(plan({ aantal: 25 })).rejects.toMatchObject({ redenen: [{ pad: 'aantal' }] });
    await expect(plan({ tot: '2098-03-18', aantal: null })).rejects.toMatchObject({
      redenen: [{ pad: 'tot' }],
    });
    await expect(p.reeksen.plan(dagmar, communityId, {} as never)).rejects.toMatchObject(weg);
  });

  it('is changed from one on, and who comes is told once of each that moved', async () => {
    const { bijeenkomsten } = await plan();
    const [eerste = '', tweede = '', derde = '', vierde = ''] = bijeenkomsten.map(({ id }) => id);
    await p.bijeenkomsten.change(tijn, vierde, { versie: 1, titel: 'Feest' });
    for (const id of [eerste, tweede, derde]) await p.aanmeldingen.signUp(dagmar, id);
    await p.mailDeelnemers();
    await p.bijeenkomsten.change(tijn, tweede, {
      ...{ versie: 1, reikwijdte: 'deze-en-later', plaats: 'Kerkstraat 2' },
      ...{ begin: '2098-03-25T09:30:00Z', eind: '2098-03-25T11:30:00Z' },
    });
    const rijen = await Promise.all([eerste, tweede, derde, vierde].map(read));
    expect(rijen.map(({ begin }) => begin.toISOString().slice(5, 16))).toEqual([
      ...['03-17T08:00', '03-25T09:30', '04-01T08:30', '04-08T08:30'],
    ]);
    expect(rijen.map(({ plaats }) => plaats?.slice(0, 4))).toEqual(['Dorp', 'Kerk', 'Kerk', 'Kerk']);
    expect(rijen.map(({ titel }) => titel)).toEqual(['Ochtend', 'Ochtend', 'Ochtend', 'Feest']);
    expect((await p.mailDeelnemers()).map(({ aan }) => aan)).toEqual([
      ...['dagmar@example.nl', 'dagmar@example.nl'],
    ]);
    await expect(
      p.bijeenkomsten.change(tijn, tweede, { versie: 1, reikwijdte: 'deze-en-later', titel: 'Oud' }),
    ).rejects.toMatchObject({ code: 'versie-verouderd' });
    const los = await p.plan(communityId, { begin: '2098-05-01T10:00:00Z', eind: '2098-05-01T11:00:00Z' });
    await expect(
      p.bijeenkomsten.change(tijn, los, { versie: 1, reikwijdte: 'deze-en-later', titel: 'Los' }),
    ).rejects.toMatchObject({ code: 'geen-reeks' });
  });

  it('is called off for all the rest with one reason, and what was before stays', async () => {
    const { bijeenkomsten } = await plan();
    const ids = bijeenkomsten.map(({ id }) => id);
    await p.aanmeldingen.signUp(dagmar, ids[0] ?? '');
    await p.aanmeldingen.signUp(emiel, ids[3] ?? '');
    await p.mailDeelnemers();
    await p.bijeenkomsten.callOff(tijn, ids[1] ?? '', {
      ...{ versie: 1, reden: 'Geen zaal.', reikwijdte: 'deze-en-later' },
    });
    const rijen = await Promise.all(ids.map(read));
    expect(rijen.map(({ status }) => status)).toEqual(['gepland', 'afgelast', 'afgelast', 'afgelast']);
    expect(rijen[3]?.reden).toBe('Geen zaal.');
    expect((await p.mailDeelnemers()).map(({ aan }) => aan)).toEqual(['emiel@example.nl']);
  });
});
