// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { SYSTEEM, type Actor } from '#libs/kernel';
import type { Thesauruswijziging } from '#libs/matching-engine';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { CatalogusIndex } from '../src/match/catalogus-index.js';
import { ThemahintService } from '../src/themahint/themahint.service.js';
import { CONCEPT, Thesaurusconcept } from '../src/thesaurus/thesaurus.entity.js';
import { ThesaurusLezer } from '../src/thesaurus/thesaurus.lezer.js';
import { ThesaurusconceptService } from '../src/thesaurus/thesaurusconcept.service.js';
import { Thesaurushouder } from '../src/thesaurus/thesaurushouder.js';
import { Persoonsproef } from './persoon.support.js';

const bea: Actor = { rol: 'beheerder', subject: 'bea' };
const bo: Actor = { rol: 'beheerder', subject: 'bo' };
const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door,
    gewijzigd_op)
  VALUES ($1, 'SCAN', 1, 'gepubliceerd', 'Energie besparen', 'Wij helpen u energie te besparen', '', 'coaching', '{energie}', '{}', $1, 'X', '{NL}',
    '{}', '{}', '{}', true, 's', now())`;
const begrip = 'energie/energiebesparing';
const CIJFER = { ndcg10: 0.9, recall10: 0.9, p1: 0.8 };
const PEIL = { peildatum: '2026-03-02', deMinimisPlafond: 300_000 };
const TEKST = 'Onze kwibuszolder hapert';
const vraag = { id: 'v', tekst: TEKST, themas: [], onderneming: { gemeentecode: 'GM0153' } };

describe('the thesaurus', () => {
  let proef: Persoonsproef;
  let concept: ThesaurusconceptService;
  let lezer: ThesaurusLezer;

  beforeAll(async () => {
    proef = await Persoonsproef.start();
    concept = proef.app.get(ThesaurusconceptService);
    lezer = proef.app.get(ThesaurusLezer);
  });
  afterEach(() =>
    proef.asSuperuser('TRUNCATE aanbodmatching.thesaurusversie, aanbodmatching.thesaurusconcept'),
  );
  afterAll(() => proef?.stop());

  const erbij = (woord: string): Thesauruswijziging => ({ soort: 'erbij', begrip, lijst: 'woorden', woord });
  const put = (wie: Actor, versie: number, ...wijzigingen: Thesauruswijziging[]) =>
    concept.put(wie, { versie, wijzigingen });
  /** What the thread answers is tried in the screens; here only what is kept of it. */
  const setProef = (na = CIJFER, basis = proef.app.get(Thesaurushouder).basis.hash) =>
    proef.db.as(bea, (tx) =>
      tx.update(Thesaurusconcept, { naam: CONCEPT }, { proef: { basis, n: 54, ms: 1, voor: CIJFER, na } }),
    );
  const publish = (versie: number, redenLager?: string, wie = bea) =>
    concept.publish(wie, { versie, reden: 'Ondernemers zeggen het zo.', redenLager });

  it('reads a published word in every process, and no longer once one went back', async () => {
    const stamgegevens = proef.app.get(StamgegevensFacade);
    const [inApi, inWorker] = [new Thesaurushouder(proef.db), new Thesaurushouder(proef.db)];
    const hints = new ThemahintService(stamgegevens, inApi);
    const catalogus = new CatalogusIndex(proef.db, stamgegevens, proef.config, inWorker);
    hints.onApplicationBootstrap();
    await proef.db.as(SYSTEEM, (tx) => tx.query(AANBOD, [randomUUID()]));
    const look = async () => {
      await new Promise((klaar) => setTimeout(klaar, 1_100));
      const { epoch, matches } = (await catalogus.current()).match(vraag, PEIL);
      const begrippen = matches
        .flatMap(({ bewijs }) => bewijs.stukken)
        .filter(({ bron }) => bron === 'begrip');
      const [rij] = await proef.sql('SELECT thesaurusversie FROM aanbodmatching.epoch WHERE nummer = $1', [
        epoch,
      ]);
      const themas = (await hints.find({ tekst: TEKST })).map(({ code }) => code);
      return { themas, gevonden: begrippen.length > 0, ...rij };
    };
    expect(await look()).toEqual({ themas: [], gevonden: false, thesaurusversie: 0 });
    await put(bea, 0, erbij('kwibuszolder'));
    expect(await look()).toMatchObject({ themas: [], thesaurusversie: 0 });
    await setProef();
    await publish(1);
    expect(await look()).toEqual({ themas: ['energie'], gevonden: true, thesaurusversie: 1 });
    await concept.reset(bea, { versie: 2, nummer: 0 });
    await setProef();
    await publish(3);
    expect(await look()).toEqual({ themas: [], gevonden: false, thesaurusversie: 2 });
    await catalogus.onApplicationShutdown();
  });

  it('refuses a list with every fault of every word, and changes nothing', async () => {
    const onbekend = { ...erbij('iets'), begrip: 'energie/onzin' };
    await expect(put(bea, 0, erbij('het'), erbij('xy*'), onbekend)).rejects.toMatchObject({
      soort: 'ongeldig',
      redenen: [
        { pad: 'wijzigingen[0].woord', melding: expect.stringContaining('bijna elke tekst') },
        { pad: 'wijzigingen[1].woord', melding: expect.stringContaining('ten minste 3 letters') },
        { pad: 'wijzigingen[2].woord', melding: expect.stringContaining('bestaat niet') },
      ],
    });
    expect((await lezer.read(bea)).concept).toMatchObject({ versie: 0, wijzigingen: [] });
  });

  it('is changed by one beheerder at a time: the second is told who was first', async () => {
    await put(bea, 0, erbij('kwibus'));
    await expect(put(bo, 0, erbij('kwibuzen'))).rejects.toMatchObject({
      extra: { versie: 1, gewijzigdDoor: 'bea' },
    });
    const { open } = await put(bo, 1, erbij('kwibus'), erbij('wolkenzak'));
    expect(open.map(({ woord, door }) => `${woord} ${door}`)).toEqual(['kwibus bea', 'wolkenzak bo']);
    await setProef();
    await expect(publish(1)).rejects.toMatchObject({ extra: { versie: 2, gewijzigdDoor: 'bo' } });
  });

  it('is published after a proef of this very version on these very files', async () => {
    await expect(publish(0)).rejects.toMatchObject({ code: 'thesaurus-niet-te-publiceren' });
    await put(bea, 0, erbij('kwibus'));
    const zonder = {
      code: 'thesaurus-niet-te-publiceren',
      redenen: [{ melding: expect.stringContaining('proef') }],
    };
    await expect(publish(1)).rejects.toMatchObject(zonder);
    await setProef();
    await put(bea, 1, erbij('kwibuzen'));
    await expect(publish(2)).rejects.toMatchObject(zonder);
    await setProef(CIJFER, '0123456789ab');
    await expect(publish(2)).rejects.toMatchObject(zonder);
    await setProef();
    expect(await publish(2)).toMatchObject({ nummer: 1, stap: [{ woord: 'kwibuzen' }] });
    await setProef();
    await expect(publish(3)).rejects.toMatchObject({
      redenen: [{ melding: expect.stringContaining('niets gewijzigd') }],
    });
  });

  it('that finds less is published only by who says why', async () => {
    await put(bea, 0, erbij('kwibus'));
    await setProef({ ...CIJFER, p1: 0.79 });
    await expect(publish(1, ' ')).rejects.toMatchObject({ redenen: [{ pad: 'redenLager' }] });
    expect(await publish(1, 'Het woord is belangrijk.')).toMatchObject({
      redenLager: 'Het woord is belangrijk.',
    });
    expect(await lezer.versies(bea, { aantal: 1 })).toMatchObject({
      gegevens: [{ nummer: 1, aantal: 1 }],
      volgende: null,
    });
  });

  it('is in the audit log, and of nobody but beheerders', async () => {
    await put(bea, 0, erbij('kwibus'));
    await setProef();
    await publish(1);
    const regels = await proef.sql(
      `SELECT soort, handeling, onderwerp FROM platform.auditregel WHERE soort LIKE 'thesaurus%' ORDER BY volgnummer DESC LIMIT 2`,
    );
    expect(regels).toEqual([
      { soort: 'thesaurusversie', handeling: 'gepubliceerd', onderwerp: '1' },
      { soort: 'thesaurusconcept', handeling: 'gewijzigd', onderwerp: 'thesaurus' },
    ]);
    const analist: Actor = { rol: 'analist', subject: 'bea' };
    expect((await lezer.read(analist)).concept.wijzigingen).toEqual([]);
    await expect(put(analist, 0, erbij('x y'))).rejects.toThrow(/row-level security/);
  });

  it('shows a concept with what was delivered, added and taken away, and finds it by a word', async () => {
    const [groep = '', naam = ''] = begrip.split('/');
    const eerst = (await lezer.begrip(bea, { groep, naam })).lijsten[0]?.woorden[0]?.woord ?? '';
    await put(bea, 0, erbij('kwibuszolder'), { ...erbij(eerst), soort: 'weg' });
    const woorden = (await lezer.begrip(bea, { groep, naam })).lijsten.find(
      ({ lijst }) => lijst === 'woorden',
    )?.woorden;
    expect(woorden?.filter(({ stand }) => stand !== 'basis')).toEqual([
      { woord: 'kwibuszolder', stand: 'erbij', geldt: false },
      { woord: eerst, stand: 'weg', geldt: false },
    ]);
    const { gegevens, totaal } = await lezer.list(bea, { zoek: 'wibuszol', aantal: 5 });
    expect([totaal, gegevens]).toMatchObject([1, [{ naam, erbij: 1, weg: 1, gevonden: ['kwibuszolder'] }]]);
    expect((await lezer.list(bea, { gewijzigd: true, aantal: 5 })).totaal).toBe(1);
    await expect(lezer.begrip(bea, { groep, naam: 'onzin' })).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
  });

  it('shows what goes when one goes back, until that is published', async () => {
    const [groep = '', naam = ''] = begrip.split('/');
    const eerst = 'energie besparen';
    await put(bea, 0, erbij('kwibuszolder'), { ...erbij(eerst), soort: 'weg' });
    await setProef();
    await publish(1);
    const { open } = await concept.reset(bo, { versie: 2, nummer: 0 });
    expect(open.map(({ soort, woord }) => `${soort} ${woord}`)).toEqual([
      'weg kwibuszolder',
      `erbij ${eerst}`,
    ]);
    const straks = (await lezer.begrip(bea, { groep, naam })).lijsten[0]?.woorden;
    expect(straks).toContainEqual({ woord: 'kwibuszolder', stand: 'weg', geldt: false });
    expect(straks).toContainEqual({ woord: eerst, stand: 'basis', geldt: false });
  });
});
