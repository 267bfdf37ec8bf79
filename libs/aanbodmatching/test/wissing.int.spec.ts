// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService, type GegevensverzoekAntwoord } from '#libs/platform';
import { WijzigingService } from '../src/hulpvraag/wijziging.service.js';
import { Indiener } from '../src/hulpvraag/indiener.js';
import { Persoonsproef, VRAAG, bewerkerVan, coordinator, vraagVan } from './persoon.support.js';

const ondernemer = (kvkNummer: string): Actor => ({
  rol: 'ondernemer',
  subject: `o-${kvkNummer}`,
  kvkNummer,
});
const [KVK, KVK_2] = ['69599084', '68750110'];

describe('what somebody may ask of his data', () => {
  let proef: Persoonsproef;
  let verzoeken: GegevensverzoekService;

  beforeAll(async () => {
    proef = await Persoonsproef.start();
    verzoeken = proef.app.get(GegevensverzoekService);
  });

  afterAll(() => proef?.stop());

  const betrokkene = async (id: string): Promise<Actor> => ({
    ...bewerkerVan(id),
    betrokkeneId: await proef.betrokkeneOf(id),
  });
  const wipe = async (vraag: Promise<GegevensverzoekAntwoord>): Promise<void> => proef.erase(await vraag);
  const isGewist = async (betrokkeneId: string): Promise<boolean> => {
    const [rij] = await proef.sql<{ gewist: boolean; leeg: boolean }>(
      `SELECT gewist_op IS NOT NULL AS gewist, sleutel IS NULL AND zoekindex IS NULL AS leeg
       FROM platform.betrokkene WHERE id = $1`,
      [betrokkeneId],
    );
    expect(rij?.gewist).toBe(rij?.leeg);
    return rij?.gewist === true;
  };

  it('is everything that is held, whatever it was written by, with what was done with it', async () => {
    const id = await proef.submit(vraagVan('inzage'));
    proef.nu = new Date(proef.nu.getTime() + 1_000);
    const tweede = await proef.submit(vraagVan('Inzage'));
    await proef.submit(vraagVan('een-ander'));
    await proef.addAll(id);
    const { gegevens, aantal, status, ...rest } = await verzoeken.askOwn(await betrokkene(id), 'inzage');
    expect([aantal, status, rest.rol, rest.regio]).toEqual([2, 'uitgevoerd', 'indiener', null]);
    const [een, twee] = gegevens?.['hulpvragen'] as Record<string, unknown>[];
    expect([een?.['id'], twee?.['id']]).toEqual([id, tweede]);
    expect(een).toMatchObject({
      tekst: VRAAG.tekst,
      contact: { ...VRAAG.contact, email: 'inzage@example.nl' },
      onderneming: { naam: 'Bakkerij Kanarie', omzet: 123456 },
      matches: [{ redenen: [`U noemt 'kanarie'.`] }],
      toewijzingen: [
        { notitie: 'Bel Kanarie', redenAfwijking: 'Kanarie wil dat', besluitToelichting: 'Kanarie zei nee' },
      ],
      gesprek: {
        berichten: [{ partij: 'coordinator', tekst: 'Kanarie vroeg iets' }],
        notities: [{ tekst: 'Kanarie belde boos' }],
        bijlagen: [{ naam: 'kanarie.txt', inhoud: Buffer.from('Kanarie').toString('base64') }],
      },
      logboek: [{ rol: 'anoniem', omschrijving: 'Hulpvraag ingediend' }],
    });
    // Who worked on it is somebody too.
    expect(JSON.stringify(gegevens)).not.toMatch(/toegewezenDoor|gewijzigdDoor|"subject"/);
  });

  it('is all of it gone afterwards, of every hulpvraag of that mailbox, and of no other', async () => {
    const [id, tweede, ander] = [
      await proef.submit(vraagVan('wissing')),
      await proef.submit(vraagVan('wissing')),
      await proef.submit(vraagVan('blijft')),
    ];
    for (const een of [id, ander]) await proef.addAll(een);
    const wie = await betrokkene(id);
    const verzoek = await verzoeken.askOwn(wie, 'wissing');
    expect([verzoek.status, verzoek.aantal, verzoek.gegevens]).toEqual(['ontvangen', 2, undefined]);
    expect((await proef.leftOf(id)).length).toBeGreaterThan(15);
    await proef.erase(verzoek);
    for (const een of [id, tweede]) expect(await proef.leftOf(een)).toEqual([]);
    expect([await isGewist(wie.betrokkeneId ?? ''), (await proef.leftOf(ander)).length > 15]).toEqual([
      true,
      true,
    ]);
    expect(await proef.read(id)).toMatchObject({
      ...{ status: 'gewist', aanZet: 'niemand', tekst: null, contact: null, matches: [] },
      onderneming: {
        kvkNummer: null,
        naam: null,
        sbi: '1071',
        gemeentecode: 'GM0153',
        omzet: null,
        werkzamePersonen: 4,
      },
    });
    expect((await proef.read(ander)).tekst).toBe(VRAAG.tekst);
    const [rij] = await proef.sql(
      'SELECT status, aantal, kvk_nummer FROM platform.gegevensverzoek WHERE id = $1',
      [verzoek.id],
    );
    expect(rij).toEqual({ status: 'uitgevoerd', aantal: 2, kvk_nummer: null });
  });

  it('once erased may begin anew: the same mailbox is somebody else then', async () => {
    const id = await proef.submit(vraagVan('opnieuw'));
    const wie = await betrokkene(id);
    await wipe(verzoeken.askOwn(wie, 'wissing'));
    const nieuw = await proef.submit(vraagVan('opnieuw'));
    expect(await proef.betrokkeneOf(nieuw)).not.toBe(wie.betrokkeneId);
    expect((await proef.read(nieuw)).contact?.email).toBe('opnieuw@example.nl');
  });

  it('tells of the erasing by ids, and in the log', async () => {
    const id = await proef.submit(vraagVan('melding'));
    const wie = await betrokkene(id);
    await wipe(verzoeken.askOwn(wie, 'wissing'));
    const events = await proef.sql(
      `SELECT type, data FROM platform.event WHERE type LIKE '%-gewist' AND subject = ANY ($1)`,
      [[id, wie.betrokkeneId]],
    );
    expect(events).toEqual([
      {
        type: 'hulpvraag-gewist',
        data: { hulpvraagId: id, regio: 'LANDELIJK', versie: 2, aanleiding: 'verzoek' },
      },
      { type: 'betrokkene-gewist', data: { betrokkeneId: wie.betrokkeneId } },
    ]);
    const regels = await proef.sql(
      `SELECT soort, handeling, rol, reden FROM platform.auditregel WHERE onderwerp = ANY ($1) AND rol = 'systeem' ORDER BY soort`,
      [[id, wie.betrokkeneId]],
    );
    expect(regels).toEqual([
      { soort: 'betrokkene', handeling: 'gewist', rol: 'systeem', reden: null },
      { soort: 'hulpvraag', handeling: 'gewist', rol: 'systeem', reden: 'verzoek' },
    ]);
  });

  it('is for a firm what has its KVK-nummer; a person of whom there is more keeps his key', async () => {
    const metKvk = vraagVan('zzp', { kvkNummer: KVK });
    const [firma, collega, los] = [
      await proef.submit(metKvk),
      await proef.submit(vraagVan('collega', { kvkNummer: KVK })),
      await proef.submit(vraagVan('zzp')),
    ];
    const andere = await proef.submit(vraagVan('elders', { kvkNummer: KVK_2 }));
    const { aantal, gegevens } = await verzoeken.askFor(ondernemer(KVK), { soort: 'inzage' });
    const ids = gegevens?.['hulpvragen']?.map((een) => (een as { id: string }).id);
    expect([aantal, ids?.sort()]).toEqual([2, [firma, collega].sort()]);
    const [zzp, collegaWie] = [await proef.betrokkeneOf(firma), await proef.betrokkeneOf(collega)];
    await wipe(verzoeken.askFor(ondernemer(KVK), { soort: 'wissing' }));
    for (const id of [firma, collega]) expect(await proef.leftOf(id)).toEqual([]);
    expect([await isGewist(zzp), await isGewist(collegaWie)]).toEqual([false, true]);
    expect((await proef.read(los)).contact?.email).toBe('zzp@example.nl');
    expect((await proef.read(andere)).onderneming.kvkNummer).toBe(KVK_2);
    expect(await proef.sql('SELECT FROM platform.gegevensverzoek WHERE kvk_nummer IS NOT NULL')).toEqual([]);
  });

  it('is for a coordinator what is in the region, by address or by KVK-nummer', async () => {
    const hier = await proef.submit(vraagVan('regio', { kvkNummer: '90000001' }));
    const elders = await proef.submit(vraagVan('regio', { kvkNummer: '90000001' }));
    await proef.sql(`UPDATE aanbodmatching.hulpvraag SET regio = 'MBR' WHERE id = $1`, [elders]);
    const email = ' Regio@example.nl'.trim();
    const gevonden = await verzoeken.askFor(coordinator, { soort: 'inzage', email });
    expect([gevonden.aantal, gevonden.regio, gevonden.betrokkeneId]).toEqual([
      ...[1, 'LANDELIJK', await proef.betrokkeneOf(hier)],
    ]);
    expect((await verzoeken.askFor(coordinator, { soort: 'inzage', kvkNummer: '90000001' })).aantal).toBe(1);
    await wipe(verzoeken.askFor(coordinator, { soort: 'wissing', email }));
    expect([await proef.leftOf(hier), (await proef.read(elders)).tekst]).toEqual([[], VRAAG.tekst]);
    const wie = await proef.betrokkeneOf(hier);
    expect(await isGewist(wie)).toBe(false);
    const brabant: Actor = { ...coordinator, subject: 'brabant', regio: 'MBR' };
    await wipe(verzoeken.askFor(brabant, { soort: 'wissing', kvkNummer: '90000001' }));
    expect([await proef.leftOf(elders), await isGewist(wie)]).toEqual([[], true]);
  });

  it('answers that there is nothing when nobody is found, and writes that down too', async () => {
    const { aantal, status, gegevens } = await verzoeken.askFor(coordinator, {
      soort: 'wissing',
      email: 'nee@example.nl',
    });
    expect([aantal, status, gegevens]).toEqual([0, 'uitgevoerd', undefined]);
    expect(
      (await verzoeken.askFor(coordinator, { soort: 'inzage', kvkNummer: '90000009' })).gegevens,
    ).toEqual({
      betrokkenen: [],
      concepten: [],
      ervaringen: [],
      hulpvragen: [],
      lidmaatschappen: [],
      relaties: [],
      staatssteun: [],
    });
  });

  it('is about oneself: whoever names another, or nobody, is told so', async () => {
    for (const anders of [{ email: 'x@example.nl' }, { kvkNummer: KVK_2 }])
      await expect(verzoeken.askFor(ondernemer(KVK), { soort: 'inzage', ...anders })).rejects.toThrow();
    for (const anders of [{}, { email: 'x@example.nl', kvkNummer: KVK }])
      await expect(verzoeken.askFor(coordinator, { soort: 'inzage', ...anders })).rejects.toThrow();
    await expect(verzoeken.askOwn(bewerkerVan(await proef.submit()), 'inzage')).rejects.toThrow();
    const { app } = proef;
    const id = await proef.submit();
    const asBetrokkene = (sleutels: object, actor: Actor = { rol: 'anoniem', subject: 'anoniem' }) =>
      app.get(Indiener).asBetrokkene(actor, id, sleutels);
    await expect(asBetrokkene({ bewerksleutel: 'x'.repeat(43) })).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await expect(asBetrokkene({}, ondernemer(KVK))).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('is done once, however often the worker comes', async () => {
    const id = await proef.submit(vraagVan('nog-eens'));
    const verzoek = await verzoeken.askOwn(await betrokkene(id), 'wissing');
    await proef.erase(verzoek);
    const nieuw = await proef.submit(vraagVan('nog-eens'));
    await proef.erase(verzoek);
    expect((await proef.read(nieuw)).tekst).toBe(VRAAG.tekst);
    const regels = await proef.sql(
      `SELECT FROM platform.auditregel WHERE onderwerp = $1 AND handeling = 'gewist'`,
      [id],
    );
    expect(regels).toHaveLength(1);
  });

  it('loses nothing that comes in meanwhile: what is accepted can be read, or was erased with the rest', async () => {
    for (let ronde = 0; ronde < 8; ronde += 1) {
      const naam = `tegelijk-${ronde}`;
      const eerste = await proef.submit(vraagVan(naam));
      const verzoek = await verzoeken.askOwn(await betrokkene(eerste), 'wissing');
      const indienen = Array.from({ length: 6 }, () => proef.submit(vraagVan(naam)));
      const [ids] = await Promise.all([Promise.all(indienen), proef.erase(verzoek)]);
      for (const id of ids) {
        const { status, tekst } = await proef.read(id);
        expect([status === 'gewist', tekst]).toEqual(
          status === 'gewist' ? [true, null] : [false, VRAAG.tekst],
        );
      }
    }
  });

  it('stays gone: an erased hulpvraag is closed to everybody', async () => {
    const id = await proef.submit(vraagVan('dicht'));
    await wipe(verzoeken.askOwn(await betrokkene(id), 'wissing'));
    const { versie } = await proef.read(id);
    const correct = proef.app
      .get(WijzigingService)
      .correct(coordinator, id, { versie, tekst: 'Toch weer iets.' });
    await expect(correct).rejects.toMatchObject({ code: 'hulpvraag-gesloten' });
    const direct = proef.db.as(SYSTEEM, (tx) =>
      tx.query(`UPDATE aanbodmatching.hulpvraag SET versie = versie + 1 WHERE id = $1`, [id]),
    );
    await expect(direct).rejects.toThrow(/wat is gewist/);
    const half = await proef.submit(vraagVan('half'));
    const gewist = `UPDATE aanbodmatching.hulpvraag SET status = 'gewist', aan_zet = 'niemand', uiterlijk_op = NULL,
      herinner_op = NULL WHERE id = '${half}'`;
    await expect(proef.db.as(SYSTEEM, (tx) => tx.query(gewist))).rejects.toThrow(/hulpvraag_gewist/);
  });

  it('takes what was written about somebody before he corrected his address', async () => {
    const id = await proef.submit(vraagVan('verhuisd'));
    await proef.addAll(id);
    const eerst = await proef.betrokkeneOf(id);
    const contact = { naam: 'M.', email: 'verhuisd-naar@example.nl' };
    await proef.app.get(WijzigingService).correct(bewerkerVan(id), id, { versie: 1, contact });
    expect(await isGewist(eerst)).toBe(false);
    await wipe(verzoeken.askOwn(await betrokkene(id), 'wissing'));
    expect([await proef.leftOf(id), await isGewist(eerst)]).toEqual([[], true]);
  });
});
