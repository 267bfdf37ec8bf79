// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, SYSTEEM, datumVan, type Actor } from '#libs/kernel';
import { Client } from 'pg';
import { Configuratie } from '#libs/platform';
import { Aanbod } from '../src/aanbod/aanbod.entity.js';
import { CATALOGUS_CHANNEL, readCatalogus } from '../src/aanbod/catalogus.js';
import { nieuw, start, type Opstelling } from './aanbod.support.js';
import { eventually } from '../../../test/support/eventually.js';

describe('an offer', () => {
  let o: Opstelling;
  beforeAll(async () => {
    o = await start();
  });
  afterAll(() => o.close());

  const titels = async (actor: Actor, vraag: object): Promise<string[]> =>
    (await o.aanbod.list(actor, { aantal: 50, ...vraag })).gegevens.map(({ titel }) => titel);

  const published = async (anders: object = {}): Promise<string> => {
    const { id } = await o.aanbod.create(o.aanbieder, nieuw(anders));
    await o.aanbod.setStatus(o.aanbieder, id, 1, 'gepubliceerd');
    return id;
  };

  it('is a concept at first, seen by its provider and staff and by nobody else', async () => {
    const { id, status, versie } = await o.aanbod.create(o.aanbieder, nieuw());
    expect([status, versie]).toEqual(['concept', 1]);
    for (const actor of [o.aanbieder, o.beheerder, o.coordinator])
      expect(await o.aanbod.read(actor, id)).toMatchObject({
        id,
        aanbieder: { naam: 'Provincie Gelderland' },
      });
    for (const actor of [
      ANONIEM,
      o.ander,
      { rol: 'ondernemer', subject: 'x', kvkNummer: '12345678' } as Actor,
    ])
      await expect(o.aanbod.read(actor, id)).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('keeps every version with its whole content and who made it', async () => {
    const id = await published({
      titel: 'Eerste',
      voorwaarden: { gebied: ['PV25'], maxOmzet: 5_000_000_000 },
    });
    await o.aanbod.change(o.beheerder, id, { versie: 2, titel: 'Tweede' });
    const { gegevens } = await o.aanbod.versies(o.coordinator, id);
    expect(
      gegevens.map(({ versie, titel, status, gewijzigdDoor }) => [versie, titel, status, gewijzigdDoor]),
    ).toEqual([
      [3, 'Tweede', 'gepubliceerd', 'bea'],
      [2, 'Eerste', 'gepubliceerd', 'pia'],
      [1, 'Eerste', 'concept', 'pia'],
    ]);
    expect(gegevens[2]?.voorwaarden).toMatchObject({ gebied: ['PV25'], maxOmzet: 5_000_000_000 });
    await expect(o.aanbod.versies(o.ander, id)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(
      o.db.as(o.beheerder, (tx) => tx.query('UPDATE aanbodmatching.aanbod_versie SET inhoud = $1', ['{}'])),
    ).rejects.toThrow(/permission denied/);
  });

  it('changes only in what is given, and null takes a condition away', async () => {
    const voorwaarden = { gebied: ['NL'], minWerkzamePersonen: 2, capaciteit: { totaal: 5, bezet: 2 } };
    const { id } = await o.aanbod.create(o.aanbieder, nieuw({ voorwaarden }));
    const na = await o.aanbod.change(o.aanbieder, id, {
      versie: 1,
      voorwaarden: { minWerkzamePersonen: null, maxWerkzamePersonen: 9, capaciteit: { totaal: 6 } },
    });
    expect(na).toMatchObject({
      versie: 2,
      titel: 'Energiescan',
      voorwaarden: { minWerkzamePersonen: null, maxWerkzamePersonen: 9, capaciteit: { totaal: 6, bezet: 2 } },
    });
    expect(await o.aanbod.change(o.aanbieder, id, { versie: 2, titel: 'Energiescan' })).toMatchObject({
      versie: 2,
    });
    await expect(
      o.aanbod.change(o.aanbieder, id, { versie: 2, voorwaarden: { capaciteit: { totaal: 1 } } }),
    ).rejects.toMatchObject({ soort: 'ongeldig', redenen: [{ pad: 'voorwaarden.capaciteit.bezet' }] });
  });

  it('tells what it costs, how long one waits and who helps, and says when that was told', async () => {
    const { id, ...eerst } = await o.aanbod.create(o.aanbieder, nieuw());
    expect(eerst).toMatchObject({ prijs: null, wachttijd: null, adviseur: null });
    const prijs = { soort: 'eigen-bijdrage', centen: 7550, eenheid: 'uur' } as const;
    const na = await o.aanbod.change(o.aanbieder, id, {
      ...{ versie: 1, prijs, wachttijd: { dagen: 9 }, adviseur: 'Team energie' },
    });
    const vandaag = datumVan(new Date());
    expect(na).toMatchObject({
      prijs: { ...prijs, toelichting: null },
      ...{ wachttijd: { dagen: 9, op: vandaag }, adviseur: 'Team energie' },
    });
    const weer = await o.aanbod.change(o.aanbieder, id, {
      versie: 2,
      prijs: { soort: 'gratis' },
      adviseur: null,
    });
    expect(weer).toMatchObject({ prijs: { soort: 'gratis', centen: null }, adviseur: null, versie: 3 });
    expect((await o.aanbod.versies(o.aanbieder, id)).gegevens.map((een) => een.prijs?.centen)).toEqual([
      ...[null, 7550, undefined],
    ]);
    const fout = { versie: 3, prijs: { soort: 'gratis', centen: 5 } as const, adviseur: 'bel 0612345678' };
    await expect(o.aanbod.change(o.aanbieder, id, fout)).rejects.toMatchObject({
      soort: 'ongeldig',
      redenen: [{ pad: 'prijs.soort' }, { pad: 'prijs.eenheid' }],
    });
  });

  it('is refused to whoever saw an older version, by name of who changed it', async () => {
    const id = await published();
    await expect(o.aanbod.change(o.beheerder, id, { versie: 1, titel: 'Te laat' })).rejects.toMatchObject({
      soort: 'conflict',
      code: 'versie-verouderd',
      extra: { versie: 2, gewijzigdDoor: 'pia' },
    });
    const beide = await Promise.allSettled(
      ['Een', 'Twee'].map((titel) => o.aanbod.change(o.aanbieder, id, { versie: 2, titel })),
    );
    expect(beide.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is closed for good', async () => {
    const id = await published();
    await o.aanbod.setStatus(o.aanbieder, id, 2, 'gesloten');
    await expect(o.aanbod.setStatus(o.aanbieder, id, 3, 'gepubliceerd')).rejects.toMatchObject({
      soort: 'conflict',
    });
    await expect(o.aanbod.change(o.aanbieder, id, { versie: 3, titel: 'x' })).rejects.toMatchObject({
      soort: 'conflict',
    });
    await expect(o.aanbod.read(ANONIEM, id)).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('is made by a provider for itself alone, by a beheerder for a provider that exists', async () => {
    const van = { aanbiederId: o.ander.organisatieId };
    await expect(o.aanbod.create(o.aanbieder, nieuw(van))).rejects.toMatchObject({ soort: 'ongeldig' });
    await expect(o.aanbod.create(o.beheerder, nieuw())).rejects.toMatchObject({
      redenen: [{ pad: 'aanbiederId' }],
    });
    const { id, code } = await o.aanbod.create(o.beheerder, nieuw(van));
    await expect(o.aanbod.change(o.aanbieder, id, { versie: 1, titel: 'x' })).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await expect(o.aanbod.create(o.aanbieder, nieuw({ code }))).rejects.toMatchObject({ soort: 'conflict' });
  });

  it('is found by words without their accents, by the beginning of a word, and best match first', async () => {
    await published({ titel: 'Café en Zwembad', samenvatting: 'In Fryslân', omschrijving: 'Reünie' });
    await published({ titel: 'Iets anders', samenvatting: '', omschrijving: 'Ook voor het zwembad' });
    expect(await titels(ANONIEM, { zoek: 'zwembaden' })).toEqual(['Café en Zwembad', 'Iets anders']);
    expect(await titels(ANONIEM, { zoek: 'CAFE reunie fryslan' })).toEqual(['Café en Zwembad']);
    expect(await titels(ANONIEM, { zoek: 'zwem' })).toHaveLength(2);
    expect(await titels(ANONIEM, { zoek: `zwembad' | ! & ( :* bestaatniet` })).toEqual([]);
  });

  it('is listed by filter, page by page, with the total', async () => {
    const deel = { soort: 'peer' as const, titel: 'Peer' };
    for (const gebied of ['NL', 'PV23', 'GM0153', 'GM0193', 'PV25'])
      await published({ ...deel, voorwaarden: { gebied: [gebied] } });
    await o.aanbod.create(o.aanbieder, nieuw({ ...deel, titel: 'Concept' }));
    const eerste = await o.aanbod.list(ANONIEM, { soort: 'peer', aantal: 2 });
    const tweede = await o.aanbod.list(ANONIEM, {
      soort: 'peer',
      aantal: 200,
      cursor: eerste.volgende ?? '',
    });
    expect([eerste.totaal, eerste.gegevens.length, tweede.gegevens.length, tweede.volgende]).toEqual([
      5,
      2,
      3,
      null,
    ]);
    expect(new Set([...eerste.gegevens, ...tweede.gegevens].map(({ id }) => id)).size).toBe(5);
    const inEnschede = await o.aanbod.list(ANONIEM, { soort: 'peer', gemeentecode: 'GM0153', aantal: 50 });
    expect(inEnschede.gegevens.map(({ voorwaarden }) => voorwaarden.gebied[0]).sort()).toEqual([
      'GM0153',
      'NL',
      'PV23',
    ]);
    expect(await titels(o.coordinator, { soort: 'peer', status: 'concept' })).toEqual(['Concept']);
    expect(await titels(ANONIEM, { soort: 'peer', status: 'concept' })).toEqual([]);
    expect(await titels(ANONIEM, { soort: 'peer', thema: 'export' })).toEqual([]);
    await expect(o.aanbod.list(ANONIEM, { gemeentecode: 'GM9999', aantal: 1 })).rejects.toMatchObject({
      soort: 'ongeldig',
    });
  });

  it('pages through search results too', async () => {
    for (const titel of ['Vlindertuin een', 'Vlindertuin twee', 'Vlindertuin drie'])
      await published({ titel });
    const eerste = await o.aanbod.list(ANONIEM, { zoek: 'vlindertuin', aantal: 2 });
    const tweede = await o.aanbod.list(ANONIEM, {
      zoek: 'vlindertuin',
      aantal: 2,
      cursor: eerste.volgende ?? '',
    });
    const ids = [...eerste.gegevens, ...tweede.gegevens].map(({ id }) => id);
    expect([eerste.totaal, ids.length, new Set(ids).size, tweede.volgende]).toEqual([3, 3, 3, null]);
  });

  it('tells of every change in the log of events, without a name', async () => {
    const id = await published();
    const events = await o.db.as(SYSTEEM, (tx) =>
      tx.query('SELECT type, data FROM platform.event WHERE subject = $1 ORDER BY volgnummer', [id]),
    );
    const wat = { aanbodId: id, aanbiederId: o.aanbieder.organisatieId, soort: 'voucher' };
    expect(events).toEqual([
      {
        type: 'aanbod-gewijzigd',
        data: { ...wat, versie: 1, status: 'concept', wijziging: 'toegevoegd' },
      },
      {
        type: 'aanbod-gewijzigd',
        data: { ...wat, versie: 2, status: 'gepubliceerd', wijziging: 'gepubliceerd' },
      },
    ]);
  });

  it('reaches whoever follows the catalogue, also from a transaction that ran across the reading', async () => {
    const read = (cursor: string | null): ReturnType<typeof readCatalogus> =>
      o.db.as(SYSTEEM, (tx) => readCatalogus(tx, cursor));
    const id = await published({ titel: 'Traag' });
    let cursor = (await read(null)).cursor;
    let onderweg: string | undefined;
    await o.db.as(SYSTEEM, async (traag) => {
      await traag.update(Aanbod, { id }, { titel: 'Traag gewijzigd', versie: 3 });
      const snel = await published({ titel: 'Snel' });
      const tussen = await read(cursor);
      cursor = tussen.cursor;
      expect(tussen.aanbod.map((aanbod) => aanbod.id)).toContain(snel);
      onderweg = tussen.aanbod.find((aanbod) => aanbod.id === id)?.titel;
    });
    const daarna = await read(cursor);
    // Read once more or not at all, but never with what was not committed yet.
    expect(onderweg).not.toBe('Traag gewijzigd');
    expect(daarna.aanbod.find((aanbod) => aanbod.id === id)).toMatchObject({
      titel: 'Traag gewijzigd',
      versie: 3,
    });
    // A transaction anywhere in the cluster holds the cursor back: an offer may come twice, but not for ever.
    await eventually(async () => {
      const niets = await read((await read(daarna.cursor)).cursor);
      expect(niets.aanbod.map((aanbod) => aanbod.id)).not.toContain(id);
    });
  });

  it('wakes whoever listens', async () => {
    const client = new Client({ connectionString: o.app.get(Configuratie).databaseUrl });
    let gehoord = 0;
    await client.connect();
    client.on('notification', () => (gehoord += 1));
    await client.query(`LISTEN ${CATALOGUS_CHANNEL}`);
    await published();
    await eventually(() => expect(gehoord).toBeGreaterThanOrEqual(2));
    await client.end();
  });
});
