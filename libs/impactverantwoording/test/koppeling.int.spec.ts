// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import { Configuratie } from '#libs/platform';
import { Koppelbouw } from '../src/koppeling/koppelbouw.js';
import { pseudoniemVan } from '../src/koppeling/koppelbestand.rules.js';
import { KoppeltoestemmingHouder } from '../src/koppeling/koppeltoestemming.houder.js';
import { DOEL, EERSTE, Koppelproef, TWEEDE, type Firma } from './koppeling.support.js';

/** Of the first row of a file. */
const pseudoniemIn = (bestanden: Record<string, string[][]>, naam: string): string =>
  bestanden[naam]?.[1]?.[0] ?? '';

describe('linking with Statistics Netherlands', () => {
  let p: Koppelproef;
  beforeAll(async () => {
    p = await Koppelproef.start();
  });
  afterAll(() => p?.stop());
  afterEach(async () => {
    await p.beheer.query('DELETE FROM impactverantwoording.koppelinhoud');
    await p.beheer.query('DELETE FROM impactverantwoording.koppeltoestemming');
  });

  const kvkNummers = async (id: string, wie = EERSTE): Promise<string[]> =>
    ((await p.take(wie, id, 'sleutel'))['sleutel.csv'] ?? []).slice(1).map(([, kvk]) => kvk ?? '');
  const opgeslagen = (id: string): Promise<{ soort: string; tekst: string }[]> =>
    p.p.sql(
      `SELECT soort, encode(inhoud || sleutel, 'escape') AS tekst FROM impactverantwoording.koppelinhoud
        WHERE koppelbestand_id = $1 ORDER BY soort`,
      [id],
    );
  const gegeven = (firma: Firma): Promise<Record<string, unknown>[]> =>
    p.p.sql(
      `SELECT tekstversie, gegeven_door, ingetrokken_door FROM impactverantwoording.koppeltoestemming
        WHERE hulpvraag_id = $1 ORDER BY gegeven_op`,
      [firma.id],
    );

  it('is no, until somebody says yes, and no again as easily; each time it is told who said so', async () => {
    const firma = await p.firma();
    expect(await p.toestemmingen.readByMeting(firma.metingsleutel)).toMatchObject({
      ...{ vraagbaar: true, tekstversie: 1, gegevenOp: null, gegevenVersie: null },
    });
    await p.agrees(firma);
    await p.agrees(firma);
    expect(await p.toestemmingen.read(firma.zelf, firma.id)).toMatchObject({ gegevenVersie: 1 });
    p.klok.tijd = '2027-03-01T11:00:00Z';
    await p.toestemmingen.decide(firma.bewerker, firma.id, p.answer(false));
    expect(await p.toestemmingen.readByMeting(firma.metingsleutel)).toMatchObject({ gegevenOp: null });
    p.klok.tijd = '2027-03-01T12:00:00Z';
    await p.toestemmingen.decide(firma.zelf, firma.id, p.answer(true));
    expect(await gegeven(firma)).toEqual([
      {
        ...{ tekstversie: 1, gegeven_door: expect.stringMatching(/^meting:/) },
        ingetrokken_door: firma.bewerker.subject,
      },
      { tekstversie: 1, gegeven_door: firma.zelf.subject, ingetrokken_door: null },
    ]);
    const events = await p.p.sql(
      `SELECT type FROM platform.event WHERE data ->> 'hulpvraagId' = $1 ORDER BY volgnummer`,
      [firma.id],
    );
    expect(events.map(({ type }) => type)).toEqual([
      'koppeltoestemming-gegeven',
      'koppeltoestemming-ingetrokken',
      'koppeltoestemming-gegeven',
    ]);
    const houder = p.p.app.get(KoppeltoestemmingHouder);
    const selectie = { kvkNummer: firma.kvkNummer };
    const coordinator = (regio: string) => ({ rol: 'coordinator', subject: 'c', regio }) as const;
    const exported = (actor: Actor) => p.p.db.as(actor, (tx) => houder.export(tx, selectie));
    expect(await exported(firma.zelf)).toHaveLength(2);
    // Who asks his coordinator what is known of him is told of this too; it is all that a coordinator sees of it.
    expect(await exported(coordinator('TWE'))).toHaveLength(2);
    expect(await exported(coordinator('MBR'))).toEqual([]);
  });

  it('is not given for other words, without a firm, by a stranger, or with the key for reading alone', async () => {
    const [firma, ander] = [await p.firma(), await p.firma()];
    const ja = p.answer(true);
    await expect(
      p.toestemmingen.decide(firma.zelf, firma.id, { ...ja, tekstversie: 2 }),
    ).rejects.toMatchObject({ code: 'tekst-anders' });
    const zonder = await p.firma({ kvkNummer: null });
    expect(await p.toestemmingen.readByMeting(zonder.metingsleutel)).toMatchObject({ vraagbaar: false });
    await expect(p.toestemmingen.decideByMeting(zonder.metingsleutel, ja)).rejects.toMatchObject({
      code: 'geen-kvk-nummer',
    });
    await expect(p.toestemmingen.decide(ander.zelf, firma.id, ja)).rejects.toThrow();
    await expect(p.toestemmingen.decideByMeting('onzin', ja)).rejects.toThrow();
    const lezer = { ...firma.bewerker, subject: `indiener:${firma.id}` };
    await expect(p.toestemmingen.decide(lezer, firma.id, ja)).rejects.toThrow();
    // Sees the hulpvraag, and has nothing to do with this.
    const coordinator = { rol: 'coordinator', subject: 'c', regio: 'TWE' } as const;
    const weg = { code: 'niet-gevonden' };
    await expect(p.toestemmingen.decide(coordinator, firma.id, ja)).rejects.toMatchObject(weg);
    await expect(p.toestemmingen.read(coordinator, firma.id)).rejects.toMatchObject(weg);
    expect([...(await gegeven(firma)), ...(await gegeven(zonder))]).toEqual([]);
  });

  it('is about who agreed, and not about who did not, took it back, or was erased', async () => {
    const ja = await p.agrees(await p.firma());
    const terug = await p.agrees(await p.firma());
    const gewist = await p.agrees(await p.firma());
    const anderJaar = await p.agrees(await p.firma({ gevraagd: '2025-12-31T22:59:00Z' }));
    const nieuwjaar = await p.agrees(await p.firma({ gevraagd: '2025-12-31T23:01:00Z' }));
    const nooit = await p.firma();
    await p.withdraws(terug);
    await p.erases(gewist);
    expect(await gegeven(gewist)).toEqual([]);
    const id = await p.made();
    expect(await p.lezer.read(EERSTE, id)).toMatchObject({
      ...{ doel: DOEL, status: 'klaar', voortgang: 100, bedrijven: 2, trajecten: 2, afnames: [] },
      ...{ vervaltOp: new Date('2027-03-08T12:00:00Z'), reden: null },
    });
    const inhoud = await p.take(TWEEDE, id, 'inhoud');
    const gevonden = await kvkNummers(id);
    expect(gevonden.toSorted()).toEqual([ja.kvkNummer, nieuwjaar.kvkNummer].toSorted());
    const alles = JSON.stringify(inhoud);
    for (const firma of [ja, terug, gewist, anderJaar, nieuwjaar, nooit])
      for (const deel of [firma.kvkNummer, firma.id]) expect(alles).not.toContain(deel);
    const [kop, ...rijen] = inhoud['trajecten.csv'] ?? [];
    expect(rijen).toHaveLength(2);
    const rij = Object.fromEntries((kop ?? []).map((naam, i) => [naam, rijen.map((een) => een[i])]));
    expect(rij).toMatchObject({
      ...{ vraag: ['1', '1'], regio: ['TWE', 'TWE'], sectie: ['G', 'G'], thema: ['energie', 'energie'] },
      ...{ kosten: ['125000', '125000'], gespreksminuten: ['90', '90'] },
      gevraagd: expect.arrayContaining(['2026-01-01', '2026-05-04']),
    });
  });

  it('goes out in two files by two people, each once: the database itself sees to it', async () => {
    const firma = await p.agrees(await p.firma());
    const id = await p.made();
    const NEEM = `INSERT INTO impactverantwoording.koppelafname VALUES ($1, $2, $3, now())`;
    expect(await p.p.sql('SELECT FROM impactverantwoording.koppelinhoud', [], EERSTE)).toEqual([]);
    expect(await kvkNummers(id)).toEqual([firma.kvkNummer]);
    await expect(p.take(EERSTE, id, 'inhoud')).rejects.toMatchObject({
      code: 'koppelbestand-iemand-anders',
    });
    await expect(p.take(TWEEDE, id, 'sleutel')).rejects.toMatchObject({ code: 'koppelbestand-al-opgehaald' });
    // Also past the application, and by who may do everything.
    await expect(p.beheer.query(NEEM, [id, 'inhoud', EERSTE.subject])).rejects.toThrow('koppelafname_ander');
    await expect(p.beheer.query(NEEM, [id, 'sleutel', 'nog-een'])).rejects.toThrow('koppelafname_eenmaal');
    expect(await opgeslagen(id)).toMatchObject([{ soort: 'inhoud' }]);
    p.klok.tijd = '2027-03-01T12:30:00Z';
    await p.take(TWEEDE, id, 'inhoud');
    expect(await opgeslagen(id)).toEqual([]);
    expect((await p.lezer.read(TWEEDE, id)).afnames).toMatchObject([
      { soort: 'sleutel', door: EERSTE.subject, doorMij: false },
      { soort: 'inhoud', door: TWEEDE.subject, doorMij: true },
    ]);
  });

  it('gives a firm another pseudonym in each pair of files, of a key that is kept nowhere', async () => {
    const firma = await p.agrees(await p.firma());
    const namen: string[] = [];
    for (const _keer of [1, 2]) {
      const id = await p.made();
      for (const { tekst } of await opgeslagen(id)) expect(tekst).not.toContain(firma.kvkNummer);
      const naam = pseudoniemIn(await p.take(EERSTE, id, 'sleutel'), 'sleutel.csv');
      expect(naam).toMatch(/^[0-9a-f]{32}$/);
      expect(pseudoniemIn(await p.take(TWEEDE, id, 'inhoud'), 'trajecten.csv')).toBe(naam);
      namen.push(naam);
    }
    expect(new Set(namen).size).toBe(2);
    const kolommen = await p.beheer.query(
      `SELECT table_name || '.' || column_name AS kolom FROM information_schema.columns
        WHERE table_schema = 'impactverantwoording' AND table_name LIKE 'koppel%' AND data_type = 'bytea' ORDER BY 1`,
    );
    // The key that opens a file, wrapped; of the pseudonyms there is none.
    expect(kolommen).toEqual([{ kolom: 'koppelinhoud.inhoud' }, { kolom: 'koppelinhoud.sleutel' }]);
    const [een, ander] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(pseudoniemVan(firma.kvkNummer, een)).toBe(pseudoniemVan(firma.kvkNummer, een));
    expect(pseudoniemVan(firma.kvkNummer, een)).not.toBe(pseudoniemVan(firma.kvkNummer, ander));
  });

  it('lets go of files that tell of who took it back or was erased, when nobody fetched them yet', async () => {
    const [blijft, gaat] = [await p.agrees(await p.firma()), await p.agrees(await p.firma())];
    const id = await p.made();
    await p.withdraws(gaat);
    const [rij] = await p.p.sql<{ id: string }>(
      'SELECT id FROM impactverantwoording.koppeltoestemming WHERE hulpvraag_id = $1',
      [gaat.id],
    );
    for (const _keer of [1, 2]) await p.work('koppeltoestemming-ingetrokken', rij?.id ?? '');
    expect(await p.lezer.read(EERSTE, id)).toMatchObject({
      ...{ status: 'vervallen', reden: 'toestemming-ingetrokken', bedrijven: 2 },
    });
    expect(await opgeslagen(id)).toEqual([]);
    await expect(p.take(EERSTE, id, 'sleutel')).rejects.toMatchObject({ code: 'koppelbestand-vervallen' });
    const tweede = await p.made();
    expect(await p.lezer.read(EERSTE, tweede)).toMatchObject({ status: 'klaar', bedrijven: 1 });
    await p.erases(blijft);
    expect(await p.lezer.read(EERSTE, tweede)).toMatchObject({ reden: 'toestemming-ingetrokken' });
    expect(await p.lezer.read(EERSTE, await p.made())).toMatchObject({
      ...{ status: 'mislukt', reden: 'geen-bedrijven', sleutelSha256: null },
    });
  });

  it('is gone after a week, and says in the register that it was there', async () => {
    await p.agrees(await p.firma());
    p.klok.tijd = '2027-04-01T10:00:00Z';
    const id = await p.made();
    p.klok.tijd = '2027-04-08T10:00:00Z';
    await expect(p.take(EERSTE, id, 'inhoud')).rejects.toMatchObject({ code: 'koppelbestand-vervallen' });
    await p.expire('2027-04-01T09:59:59Z');
    expect(await opgeslagen(id)).toHaveLength(2);
    await p.expire('2027-04-01T10:00:00Z');
    expect(await opgeslagen(id)).toEqual([]);
    expect(await p.lezer.read(EERSTE, id)).toMatchObject({
      ...{ status: 'vervallen', reden: 'verlopen', bedrijven: 1 },
      inhoudSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is asked for with a period that was, one at a time; and is over when it cannot be made', async () => {
    const wat = { doel: DOEL, van: '2027-06-01', tot: '2027-05-01' };
    await expect(p.bestanden.request(EERSTE, wat, undefined)).rejects.toMatchObject({
      redenen: [{ pad: 'tot' }, { pad: 'tot' }],
    });
    await p.agrees(await p.firma());
    const id = await p.ask();
    await expect(p.ask()).rejects.toMatchObject({ code: 'koppelbestand-loopt-al' });
    await expect(p.take(EERSTE, id, 'sleutel')).rejects.toMatchObject({ code: 'koppelbestand-niet-klaar' });
    const stuk = new (class extends Koppelbouw {
      override build(): Promise<void> {
        return Promise.reject(new Error('Dit gaat altijd mis.'));
      }
    })(p.klok, p.p.app.get(Configuratie));
    // Not before it was tried as often as it may be.
    await expect(p.work('koppelbestand-gevraagd', id, { bouw: stuk, pogingen: 2 })).rejects.toThrow(
      'altijd mis',
    );
    expect(await p.lezer.read(EERSTE, id)).toMatchObject({ status: 'in-opbouw' });
    await p.work('koppelbestand-gevraagd', id, { bouw: stuk });
    expect(await p.lezer.read(EERSTE, id)).toMatchObject({ status: 'mislukt', reden: 'fout' });
    expect((await p.lezer.list(TWEEDE, { aantal: 1 })).gegevens).toMatchObject([{ id }]);
  });
});
