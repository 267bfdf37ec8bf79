// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, datumVan } from '#libs/kernel';
import { Client } from 'pg';
import type { NieuwAanbod } from '../src/aanbod/aanbod-invoer.dto.js';
import type { AanbodQuery } from '../src/aanbod/aanbod-query.dto.js';
import { nieuw, start, type Opstelling } from './aanbod.support.js';

const DAG_MS = 86_400_000;
const dag = (over: number): string => datumVan(new Date(Date.now() + over * DAG_MS));

describe('finding an offer', () => {
  let o: Opstelling;

  beforeAll(async () => {
    o = await start();
    await o.db.as(o.beheerder, async (tx) => {
      await tx.query(`INSERT INTO stamgegevens.regio (code, naam) VALUES ('TWE', 'Twente')`);
      await tx.query(
        `INSERT INTO stamgegevens.regio_gemeente (gemeentecode, regiocode) VALUES ('GM0153', 'TWE'), ('GM0164', 'TWE')`,
      );
    });
  });
  afterAll(() => o.close());

  const publish = async (anders: Partial<NieuwAanbod>): Promise<string> => {
    const { id } = await o.aanbod.create(o.aanbieder, nieuw(anders));
    await o.aanbod.setStatus(o.aanbieder, id, 1, 'gepubliceerd');
    return id;
  };
  const find = async (query: Partial<AanbodQuery>): Promise<string[]> =>
    (await o.aanbod.list(ANONIEM, { aantal: 50, ...query })).gegevens.map(({ titel }) => titel).sort();

  it('by region gives what holds anywhere in it: its own, of one municipality, of the province and of the country', async () => {
    for (const gebied of ['REGIO:TWE', 'GM0164', 'PV23', 'NL', 'PV25', 'GM0363'])
      await publish({ titel: gebied, soort: 'loket', voorwaarden: { gebied: [gebied] } });
    expect(await find({ soort: 'loket', regio: 'TWE' })).toEqual(['GM0164', 'NL', 'PV23', 'REGIO:TWE']);
    expect(await find({ soort: 'loket', regio: 'TWE', gemeentecode: 'GM0153' })).toEqual([
      'NL',
      'PV23',
      'REGIO:TWE',
    ]);
  });

  it('names a region and a municipality that are not there, both at once', async () => {
    await expect(find({ regio: 'XYZ', gemeentecode: 'GM9999' })).rejects.toMatchObject({
      soort: 'ongeldig',
      redenen: [{ pad: 'gemeentecode' }, { pad: 'regio' }],
    });
  });

  it('by the number of people gives what asks for no more and no fewer', async () => {
    const grenzen: [string, number | null, number | null][] = [
      ['alle', null, null],
      ['tot 10', null, 10],
      ['vanaf 10', 10, null],
      ['11 tot 20', 11, 20],
    ];
    for (const [titel, minWerkzamePersonen, maxWerkzamePersonen] of grenzen)
      await publish({
        titel,
        soort: 'peer',
        voorwaarden: { gebied: ['NL'], minWerkzamePersonen, maxWerkzamePersonen },
      });
    expect(await find({ soort: 'peer', werkzamePersonen: 0 })).toEqual(['alle', 'tot 10']);
    expect(await find({ soort: 'peer', werkzamePersonen: 10 })).toEqual(['alle', 'tot 10', 'vanaf 10']);
    expect(await find({ soort: 'peer', werkzamePersonen: 21 })).toEqual(['alle', 'vanaf 10']);
  });

  it('that is free of charge goes by the words of the provider, and says which', async () => {
    const soort = 'coaching' as const;
    await publish({
      titel: 'A',
      soort,
      samenvatting: 'Hulp.',
      omschrijving: 'Wij komen langs. Kosteloos voor cafés.',
    });
    await publish({
      titel: 'B',
      soort,
      samenvatting: 'Gratis advies.',
      omschrijving: 'Het duurt drie weken.',
    });
    await publish({
      titel: 'C',
      soort,
      samenvatting: 'Advies.',
      omschrijving: 'Eigen bijdrage € 2.500. Over migratiskosten.',
    });
    expect(await find({ soort, gratis: 'true' })).toEqual(['A', 'B']);
    const { gegevens } = await o.aanbod.list(ANONIEM, { soort, aantal: 10 });
    expect(new Map(gegevens.map(({ titel, kosten, duur }) => [titel, [kosten, duur]]))).toEqual(
      new Map([
        ['A', ['Kosteloos voor cafés.', null]],
        ['B', ['Gratis advies.', 'Het duurt drie weken.']],
        ['C', ['Eigen bijdrage € 2.500.', null]],
      ]),
    );
    // What its provider told goes before its words.
    await publish({ titel: 'D', soort, prijs: { soort: 'gratis' } });
    await publish({
      ...{ titel: 'E', soort, omschrijving: 'Gratis koffie.' },
      prijs: { soort: 'eigen-bijdrage' },
    });
    expect(await find({ soort, gratis: 'true' })).toEqual(['A', 'B', 'D']);
  });

  it('is counted by theme and kind, each as if it were not chosen yet', async () => {
    const lening = { soort: 'lening' as const, omschrijving: 'Grutto.' };
    await publish({ ...lening, titel: 'een', themas: ['export', 'ai'] });
    await publish({ ...lening, titel: 'twee', themas: ['ai'] });
    await publish({ ...lening, titel: 'drie', themas: ['ai'], soort: 'voucher' });
    const vraag = { zoek: 'grutto', tellingen: 'true' as const, aantal: 1 };
    const { totaal, tellingen } = await o.aanbod.list(ANONIEM, { ...vraag, soort: 'lening', thema: 'ai' });
    expect([totaal, tellingen]).toEqual([
      2,
      {
        themas: [
          { code: 'ai', aantal: 2 },
          { code: 'export', aantal: 1 },
        ],
        soorten: [
          { code: 'lening', aantal: 2 },
          { code: 'voucher', aantal: 1 },
        ],
      },
    ]);
    expect((await o.aanbod.list(ANONIEM, { zoek: 'grutto', aantal: 1 })).tellingen).toBeNull();
  });

  describe('that is open now', () => {
    const soort = 'workshop' as const;
    const gebied = ['NL'];

    beforeAll(async () => {
      const gevallen: [string, NieuwAanbod['voorwaarden']][] = [
        ['altijd', { gebied }],
        ['vandaag', { gebied, openstelling: { van: dag(0), tot: dag(0) } }],
        ['gisteren', { gebied, openstelling: { van: null, tot: dag(-1) } }],
        ['morgen', { gebied, openstelling: { van: dag(1), tot: null } }],
        ['vol', { gebied, capaciteit: { totaal: 2, bezet: 2 } }],
        ['een vrij', { gebied, capaciteit: { totaal: 2, bezet: 1 } }],
        ['nooit plaats', { gebied, capaciteit: { totaal: 0, bezet: 0, periode: 'jaar' } }],
      ];
      for (const [titel, voorwaarden] of gevallen) await publish({ titel, soort, voorwaarden });
      // Full in a month that is over: nobody turned the count over yet.
      const voorwaarden = { gebied, capaciteit: { totaal: 1, bezet: 1, periode: 'maand' as const } };
      const id = await publish({ titel: 'nieuwe maand', soort, voorwaarden });
      const client = new Client(o.beheerUrl);
      await client.connect();
      await client.query('SET session_replication_role = replica');
      await client.query(`UPDATE aanbodmatching.aanbod SET capaciteit_van = '2020-01-01' WHERE id = $1`, [
        id,
      ]);
      await client.end();
    });

    const OPEN = ['altijd', 'een vrij', 'nieuwe maand', 'vandaag'];

    it('takes today, free places and a new period into account', async () => {
      expect(await find({ soort, open: 'true' })).toEqual(OPEN);
      expect(await find({ soort, open: 'false' })).toHaveLength(8);
    });

    it('comes first, page by page, each once', async () => {
      const gezien: string[] = [];
      let cursor: string | undefined;
      do {
        const bladzijde = await o.aanbod.list(ANONIEM, {
          soort,
          openEerst: 'true',
          aantal: 3,
          ...(cursor === undefined ? {} : { cursor }),
        });
        expect(bladzijde.totaal).toBe(8);
        gezien.push(...bladzijde.gegevens.map(({ titel }) => titel));
        cursor = bladzijde.volgende ?? undefined;
      } while (cursor !== undefined);
      expect(gezien).toHaveLength(8);
      expect(gezien.slice(0, 4).sort()).toEqual(OPEN);
      expect(new Set(gezien).size).toBe(8);
    });

    it('comes before what fits the words better and is closed', async () => {
      await publish({
        titel: 'Kwikstaart',
        soort,
        voorwaarden: { gebied, openstelling: { van: null, tot: dag(-1) } },
      });
      await publish({
        titel: 'Anders',
        omschrijving: 'Ook over de kwikstaart.',
        soort,
        voorwaarden: { gebied },
      });
      const volgorde = async (openEerst: 'true' | 'false'): Promise<string[]> =>
        (await o.aanbod.list(ANONIEM, { zoek: 'kwikstaart', openEerst, aantal: 5 })).gegevens.map(
          ({ titel }) => titel,
        );
      expect(await volgorde('true')).toEqual(['Anders', 'Kwikstaart']);
      expect(await volgorde('false')).toEqual(['Kwikstaart', 'Anders']);
    });
  });
});
