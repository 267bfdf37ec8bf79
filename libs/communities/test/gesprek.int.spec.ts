// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService, type GegevensverzoekAntwoord } from '#libs/platform';
import { AntwoordService } from '../src/gesprek/antwoord.service.js';
import type { NieuwGesprekDto } from '../src/gesprek/gesprek.dto.js';
import { GesprekkenLezer } from '../src/gesprek/gesprek.lezer.js';
import { CommunitygesprekService } from '../src/gesprek/gesprek.service.js';
import type { AntwoordWeergave, GesprekDetailWeergave } from '../src/gesprek/gesprek.weergave.js';
import { Gesprekzoeker } from '../src/gesprek/gesprekzoeker.js';
import { Herindexering } from '../src/gesprek/herindexering.js';
import { Zoeklezer } from '../src/gesprek/zoeklezer.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import { Communityproef, bea, dagmar, emiel, femke, maud, tijn } from './communities.support.js';

const weg = { soort: 'niet-gevonden' };
const geenLid = { soort: 'conflict', code: 'geen-lid' };
const kanNiet = { soort: 'conflict', code: 'gesprek-kan-niet' };
const verouderd = { code: 'versie-verouderd' };

const KREDIET: NieuwGesprekDto = {
  titel: 'Wie leende er met microkrediet?',
  tekst: 'Wij zoeken financiering voor een nieuwe oven. Hoe ging dat bij u?',
  themas: ['financiering'],
};

describe('gesprekken of a community', () => {
  let p: Communityproef;
  let communityId: string;
  let gesprekken: CommunitygesprekService;
  let antwoorden: AntwoordService;
  let lezer: GesprekkenLezer;
  let zoeker: Gesprekzoeker;
  const leden: Record<string, string> = {};
  beforeEach(async () => {
    p = await Communityproef.start();
    communityId = await p.found();
    for (const wie of [dagmar, emiel]) leden[wie.subject] = await p.join(wie, communityId);
    gesprekken = p.app.get(CommunitygesprekService);
    antwoorden = p.app.get(AntwoordService);
    lezer = p.app.get(GesprekkenLezer);
    zoeker = p.app.get(Gesprekzoeker);
  });
  afterEach(() => p?.stop());

  const start = (anders: Partial<NieuwGesprekDto> = {}, wie = dagmar): Promise<string> =>
    gesprekken.start(wie, communityId, { ...KREDIET, ...anders });
  const read = (id: string, wie = dagmar): Promise<GesprekDetailWeergave> => lezer.read(wie, id);
  const listed = async (wie: Actor, query: object = {}): Promise<(string | null)[]> =>
    (await lezer.list(wie, communityId, { aantal: 50, ...query })).gegevens.map(({ titel }) => titel);
  const answers = async (id: string, wie = dagmar): Promise<AntwoordWeergave[]> =>
    (await lezer.antwoorden(wie, id, { aantal: 50 })).gegevens;
  const found = async (tekst: string, anders: object = {}, wie = dagmar): Promise<(string | null)[]> =>
    (await zoeker.search(wie, communityId, { tekst, aantal: 10, ...anders })).gegevens.map(
      ({ gesprek }) => gesprek.titel,
    );
  const types = async (): Promise<string[]> =>
    (
      await p.sql<{ type: string }>(
        `SELECT type FROM platform.event WHERE type LIKE 'gesprek%' OR type LIKE 'antwoord%' OR type = 'lid-genoemd' ORDER BY volgnummer`,
      )
    ).map(({ type }) => type);
  const archive = (): Promise<void> =>
    p.communities.change(tijn, communityId, { versie: 1, gearchiveerd: true });
  const volgers = async (id: string): Promise<string[]> =>
    (
      await p.sql<{ id: string }>(
        'SELECT lidmaatschap_id AS id FROM communities.gespreksvolger WHERE gesprek_id = $1',
        [id],
      )
    ).map(({ id: van }) => van);

  it('are asked and answered by members, and read by them and by who keeps the community', async () => {
    const id = await start();
    await antwoorden.give(emiel, id, 'Bij ons duurde het zes weken.');
    expect(await read(id)).toMatchObject({
      ...{ titel: KREDIET.titel, tekst: KREDIET.tekst, status: 'open', aantalAntwoorden: 1, zelf: true },
      ...{ schrijver: { weergavenaam: 'dagmar' }, schrijft: true, beheert: false, volgt: true },
    });
    expect(await answers(id)).toMatchObject([
      { tekst: 'Bij ons duurde het zes weken.', schrijver: { weergavenaam: 'emiel' }, zelf: false },
    ]);
    expect(await read(id, tijn)).toMatchObject({ schrijft: false, beheert: true, tekst: KREDIET.tekst });
    for (const wie of [femke, maud, bea]) {
      await expect(read(id, wie)).rejects.toMatchObject(weg);
      await expect(answers(id, wie)).rejects.toMatchObject(weg);
      await expect(antwoorden.give(wie, id, 'Ik ook')).rejects.toMatchObject(weg);
      await expect(start({}, wie)).rejects.toMatchObject(geenLid);
      await expect(listed(wie)).rejects.toMatchObject(weg);
      await expect(found('microkrediet', {}, wie)).rejects.toMatchObject(weg);
    }
    await expect(start({}, tijn)).rejects.toMatchObject(geenLid);
    expect(await types()).toEqual(['gesprek-gestart', 'antwoord-gegeven']);
  });

  it('are listed by the last that was said, by theme, without an answer and as one follows them', async () => {
    const oud = await start({ titel: 'De oudste vraag' });
    await start({ titel: 'Over energie', themas: ['energie'] });
    await start({ titel: 'De nieuwste' }, emiel);
    await antwoorden.give(emiel, oud, 'Een antwoord.');
    expect(await listed(dagmar)).toEqual(['De oudste vraag', 'De nieuwste', 'Over energie']);
    expect(await listed(dagmar, { welke: 'zonder-antwoord' })).toEqual(['De nieuwste', 'Over energie']);
    expect(await listed(dagmar, { thema: 'energie' })).toEqual(['Over energie']);
    expect(await listed(dagmar, { welke: 'gevolgd' })).toEqual(['De oudste vraag', 'Over energie']);
    const eerste = await lezer.list(dagmar, communityId, { aantal: 2 });
    const rest = await lezer.list(dagmar, communityId, { aantal: 2, cursor: eerste.volgende ?? '' });
    expect(rest.gegevens.map(({ titel }) => titel)).toEqual(['Over energie']);
    expect(rest.volgende).toBeNull();
  });

  it('say which answer helped, once, by who asked', async () => {
    const id = await start();
    const antwoordId = await antwoorden.give(emiel, id, 'Neem uw jaarcijfers mee.');
    const accept = (versie: number, welk: string | null = antwoordId, wie = dagmar): Promise<void> =>
      gesprekken.accept(wie, id, { versie, antwoordId: welk });
    await expect(accept(1, antwoordId, emiel)).rejects.toMatchObject(weg);
    await expect(accept(1, await start({}, emiel))).rejects.toMatchObject(weg);
    const twee = await Promise.allSettled([accept(1), accept(1)]);
    expect(twee.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(twee.find(({ status }) => status === 'rejected')).toMatchObject({ reason: verouderd });
    expect(await read(id)).toMatchObject({
      status: 'beantwoord',
      aanvaard: { id: antwoordId, aanvaard: true },
    });
    await accept(2);
    expect((await types()).filter((type) => type === 'antwoord-aanvaard')).toHaveLength(1);
    await accept(3, null);
    expect(await read(id)).toMatchObject({ status: 'open', aanvaard: null });
  });

  it('lose an acceptance with the answer, and their words when they are withdrawn', async () => {
    const id = await start();
    const antwoordId = await antwoorden.give(emiel, id, 'Neem uw jaarcijfers mee.');
    await gesprekken.accept(dagmar, id, { versie: 1, antwoordId });
    await expect(antwoorden.withdraw(dagmar, { gesprekId: id, antwoordId }, 1)).rejects.toMatchObject(weg);
    await antwoorden.withdraw(emiel, { gesprekId: id, antwoordId }, 1);
    expect(await read(id)).toMatchObject({ status: 'open', aanvaard: null, aantalAntwoorden: 0, versie: 2 });
    expect(await answers(id)).toMatchObject([{ weg: true, tekst: null }]);
    await expect(gesprekken.accept(dagmar, id, { versie: 2, antwoordId })).rejects.toMatchObject({
      code: 'antwoord-weg',
    });
    await expect(gesprekken.withdraw(emiel, id, 2)).rejects.toMatchObject(weg);
    await gesprekken.withdraw(dagmar, id, 2);
    expect(await read(id, emiel)).toMatchObject({ weg: true, titel: null, tekst: null });
    expect(await listed(dagmar)).toEqual([]);
    await expect(antwoorden.give(emiel, id, 'Te laat')).rejects.toMatchObject(kanNiet);
    expect(await p.sql('SELECT FROM communities.gesprek WHERE termen IS NOT NULL')).toEqual([]);
  });

  it('are changed by their author, which is shown, and by the version that was read', async () => {
    const id = await start();
    const antwoordId = await antwoorden.give(emiel, id, 'Eerst');
    await gesprekken.change(dagmar, id, { versie: 1, titel: 'Wie kent een goede boekhouder?' });
    expect(await read(id)).toMatchObject({ titel: 'Wie kent een goede boekhouder?', tekst: KREDIET.tekst });
    expect((await read(id)).bewerktOp).not.toBeNull();
    await expect(gesprekken.change(dagmar, id, { versie: 1 })).rejects.toMatchObject(verouderd);
    await expect(gesprekken.change(emiel, id, { versie: 2 })).rejects.toMatchObject(weg);
    const plek = { gesprekId: id, antwoordId };
    await antwoorden.change(emiel, plek, { versie: 1, tekst: 'Zonnepanelen' });
    await expect(antwoorden.change(emiel, plek, { versie: 1, tekst: 'x' })).rejects.toMatchObject(verouderd);
    await expect(antwoorden.change(dagmar, plek, { versie: 2, tekst: 'x' })).rejects.toMatchObject(weg);
    expect(await found('boekhouders')).toEqual(['Wie kent een goede boekhouder?']);
    expect(await found('zonnepaneel')).toHaveLength(1);
  });

  it('take no answers when they are closed, also when that is at the same moment, and none in the archive', async () => {
    const id = await start();
    await expect(gesprekken.close(emiel, id, { versie: 1, gesloten: true })).rejects.toMatchObject(weg);
    await gesprekken.close(dagmar, id, { versie: 1, gesloten: true });
    await expect(antwoorden.give(emiel, id, 'x')).rejects.toMatchObject(kanNiet);
    await gesprekken.close(dagmar, id, { versie: 2, gesloten: false });
    await antwoorden.give(emiel, id, 'Toch nog.');
    await archive();
    for (const daad of [
      () => antwoorden.give(emiel, id, 'x'),
      () => start(),
      () => gesprekken.change(dagmar, id, { versie: 3 }),
      () => gesprekken.withdraw(dagmar, id, 3),
      () => gesprekken.setVolgen(dagmar, id, false),
    ])
      await expect(daad()).rejects.toMatchObject(kanNiet);
    expect(await read(id)).toMatchObject({ schrijft: false, titel: KREDIET.titel });
  });

  it('are followed by who asks and answers, until they say no', async () => {
    const id = await start();
    expect(await volgers(id)).toEqual([leden['dagmar']]);
    await antwoorden.give(emiel, id, 'Een');
    expect((await volgers(id)).sort()).toEqual([leden['dagmar'], leden['emiel']].sort());
    await gesprekken.setVolgen(emiel, id, false);
    expect(await volgers(id)).toEqual([leden['dagmar']]);
    await gesprekken.setVolgen(emiel, id, true);
    await gesprekken.setVolgen(emiel, id, true);
    expect(await read(id, emiel)).toMatchObject({ volgt: true });
    await expect(gesprekken.setVolgen(tijn, id, true)).rejects.toMatchObject(weg);
  });

  it('name members by id: another name follows, who left is nobody, and who is told once', async () => {
    const aan = `@[${leden['emiel']}]`;
    const id = await start({ tekst: `Weet jij dit, ${aan}? En @[${leden['dagmar']}] zelf ook.` });
    expect((await read(id)).genoemd).toContainEqual({ id: leden['emiel'], weergavenaam: 'emiel' });
    await p.leden.rename(emiel, leden['emiel'] ?? '', { versie: 1, weergavenaam: 'Emiel van de hoek' });
    expect((await read(id)).genoemd).toContainEqual({
      id: leden['emiel'],
      weergavenaam: 'Emiel van de hoek',
    });
    await gesprekken.change(dagmar, id, { versie: 1, tekst: `Nog eens: ${aan}` });
    expect((await types()).filter((type) => type === 'lid-genoemd')).toHaveLength(1);
    await p.leden.leave(emiel, leden['emiel'] ?? '', 2);
    expect((await read(id)).genoemd).toEqual([{ id: leden['emiel'], weergavenaam: null }]);
    await gesprekken.change(dagmar, id, { versie: 2, titel: 'Met wie weg is' });
    await expect(antwoorden.give(dagmar, id, `Hoi ${aan}`)).rejects.toMatchObject({ soort: 'ongeldig' });
    const veel = Array.from({ length: 11 }, (_x, nr) => `@[00000000-0000-4000-8000-0000000000${10 + nr}]`);
    await expect(antwoorden.give(dagmar, id, veel.join(' '))).rejects.toMatchObject({
      redenen: [{ pad: 'tekst', melding: expect.stringContaining('ten hoogste 10') as string }],
    });
  });

  it('that are hidden are read by their author and who keeps the community alone', async () => {
    const id = await start();
    const antwoordId = await antwoorden.give(emiel, id, 'Iets over zonnepanelen');
    await hide('antwoord', antwoordId);
    expect(await answers(id, dagmar)).toMatchObject([{ verborgen: true, tekst: null }]);
    expect(await answers(id, emiel)).toMatchObject([{ tekst: 'Iets over zonnepanelen' }]);
    expect(await answers(id, tijn)).toMatchObject([{ tekst: 'Iets over zonnepanelen' }]);
    expect(await found('zonnepanelen')).toEqual([]);
    await hide('gesprek', id);
    expect(await read(id, emiel)).toMatchObject({ verborgen: true, titel: null, tekst: null });
    expect(await read(id, dagmar)).toMatchObject({ titel: KREDIET.titel });
    expect(await listed(emiel)).toEqual([]);
    expect(await found('microkrediet', {}, emiel)).toEqual([]);
  });

  /** As the owner of the tables: who may do it is not part of this. */
  const hide = (tabel: string, id: string): Promise<void> =>
    p.asOwner(`UPDATE communities.${tabel} SET zichtbaar = false WHERE id = $1`, [id]);

  it('are found by other words for the same, by plurals and parts of compounds, most of it first', async () => {
    await start();
    await start({ titel: 'Zonnepanelen op een plat dak', tekst: 'Wat levert het op?', themas: [] });
    await start({ titel: 'Mijn gasrekening is verdubbeld', tekst: 'Wat nu?', themas: [] });
    expect(await found('geld lenen')).toEqual([KREDIET.titel]);
    expect(await found('zonnepaneel')).toEqual(['Zonnepanelen op een plat dak']);
    expect(await found('gas')).toEqual(['Mijn gasrekening is verdubbeld']);
    expect((await found('subsidie voor zonnepanelen'))[0]).toBe('Zonnepanelen op een plat dak');
    expect(await found('de het een')).toEqual([]);
    const { gegevens } = await zoeker.search(dagmar, communityId, { tekst: 'ovens', aantal: 5 });
    expect(gegevens[0]?.uittreksel.filter(({ raak }) => raak)).toEqual([{ tekst: 'oven', raak: true }]);
  });

  it('say that something like it was asked before', async () => {
    await start();
    const like = (tekst: string): Promise<(string | null)[]> => found(tekst, { gelijke: true });
    expect(await like('Heeft iemand geleend met microkrediet voor een oven?')).toEqual([KREDIET.titel]);
    expect(await like('Hoe vind ik een goede bezorger voor pakketten?')).toEqual([]);
  });

  it('are found in their own community alone, page by page', async () => {
    const elders = await p.found({ naam: 'Elders' });
    await p.join(dagmar, elders);
    await gesprekken.start(dagmar, elders, KREDIET);
    for (const nr of [1, 2, 3]) await start({ titel: `Oven nummer ${nr}` });
    const eerste = await zoeker.search(dagmar, communityId, { tekst: 'oven', aantal: 2 });
    const rest = await zoeker.search(dagmar, communityId, {
      ...{ tekst: 'oven', aantal: 2, cursor: eerste.volgende ?? '' },
    });
    expect(eerste.gegevens.length + rest.gegevens.length).toBe(3);
    expect(rest.volgende).toBeNull();
  });

  it('are read anew when the thesaurus or the key is another', async () => {
    const id = await start();
    await antwoorden.give(emiel, id, 'Zonnepanelen');
    await p.sql(`UPDATE communities.gesprek SET zoekmerk = 'oud', termen = '{}'`);
    await p.sql(`UPDATE communities.antwoord SET zoekmerk = 'oud', termen = '{}'`);
    expect(await found('microkrediet')).toEqual([]);
    const werk = new Herindexering(p.db, p.app.get(Zegelkast), p.app.get(Zoeklezer));
    expect([await werk.run(), await werk.run()]).toEqual([2, 0]);
    expect(await found('microkrediet')).toEqual([KREDIET.titel]);
    expect(await found('zonnepaneel')).toEqual([KREDIET.titel]);
  });

  it('are given to who wrote them, and their words are erased with all they are found by', async () => {
    const ask = (wie: Actor, wat: object): Promise<GegevensverzoekAntwoord> =>
      p.app.get(GegevensverzoekService).askFor(wie, wat as never);
    const id = await start();
    const antwoordId = await antwoorden.give(emiel, id, 'Bij ons duurde het zes weken.');
    await gesprekken.accept(dagmar, id, { versie: 1, antwoordId });
    const { gegevens } = await ask(dagmar, { soort: 'inzage' });
    expect(gegevens?.['lidmaatschappen']).toMatchObject([
      { gesprekken: [{ id, ...KREDIET }], antwoorden: [], gevolgd: [{ gesprekId: id }] },
    ]);
    const postbus = await ask(tijn, { soort: 'inzage', email: 'emiel@example.nl' });
    expect(postbus.gegevens?.['lidmaatschappen']).toMatchObject([{ antwoorden: [{ id: antwoordId }] }]);
    for (const email of ['emiel@example.nl', 'dagmar@example.nl']) {
      const wissing = await ask(tijn, { soort: 'wissing', email });
      await p.db.as(SYSTEEM, (tx) => p.app.get(GegevensverzoekService).erase(tx, wissing.id));
    }
    expect(await p.sql('SELECT titel, tekst, termen, zoekmerk, status FROM communities.gesprek')).toEqual([
      { titel: null, tekst: null, termen: null, zoekmerk: null, status: 'open' },
    ]);
    expect(await p.sql('SELECT tekst, termen, zoekmerk FROM communities.antwoord')).toEqual([
      { tekst: null, termen: null, zoekmerk: null },
    ]);
    expect(await p.sql('SELECT FROM communities.gespreksvolger')).toEqual([]);
  });

  it('are nowhere readable but for who may read them', async () => {
    const id = await start();
    await antwoorden.give(emiel, id, 'Bij ons duurde het zes weken.');
    const rijen = JSON.stringify([
      await p.sql('SELECT g::text FROM communities.gesprek g'),
      await p.sql('SELECT a::text FROM communities.antwoord a'),
      await p.sql('SELECT data FROM platform.event'),
    ]);
    expect(rijen).not.toMatch(/microkrediet|oven|weken|dagmar@|emiel@/i);
  });
});
