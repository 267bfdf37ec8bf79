// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SYSTEEM, type Actor } from '#libs/kernel';
import type { Aanbod as AanbodInhoud } from '#libs/matching-engine';
import { LANDELIJK } from '#libs/stamgegevens';
import type { Importverslag } from '../src/aanbod/aanbod-import.dto.js';
import type { ImportOpties } from '../src/aanbod/aanbod-import.service.js';
import { Aanbod } from '../src/aanbod/aanbod.entity.js';
import type { Bestand } from '../src/aanbod/aanbod.lezen.js';
import { nieuw, start, type Opstelling } from './aanbod.support.js';
import { asSuperuser } from './plaats.support.js';

const GEGEVENS = new URL('../../matching-engine/data/verzameling/', import.meta.url);
const readJson = <T>(bestand: string): T => JSON.parse(readFileSync(new URL(bestand, GEGEVENS), 'utf8')) as T;

const een = (anders: Partial<AanbodInhoud> = {}): AanbodInhoud => ({
  id: 'X1',
  titel: 'Adviesgesprek',
  samenvatting: 'Kort',
  omschrijving: 'Eerste regel\ntweede regel; met "aanhaling"',
  soort: 'coaching',
  themas: ['groei'],
  aanbieder: 'RVO',
  voorwaarden: {
    ...{
      gebied: ['NL', 'PV25'],
      sbi: ['01', '4711'],
      sbiUitgesloten: [],
      rechtsvormen: ['bv', 'in oprichting'],
    },
    ...{ minWerkzamePersonen: 0, maxWerkzamePersonen: 250, minLeeftijdMaanden: null, maxLeeftijdMaanden: 36 },
    ...{ minOmzet: null, maxOmzet: 3_000_000_000, deMinimisBedrag: 5000 },
    ...{ capaciteit: { totaal: 10, bezet: 4 }, openstelling: { van: '2026-01-01', tot: null } },
  },
  woordenVanOndernemers: ['=som', '@thuis werken'],
  prijs: { soort: 'eigen-bijdrage', centen: 12_550, eenheid: 'dagdeel', toelichting: '=eerst; gratis' },
  wachttijd: { dagen: 0, op: '2026-02-03' },
  adviseur: 'Team groei',
  ...anders,
});

describe('the catalogue as a file', () => {
  let o: Opstelling;
  beforeAll(async () => {
    o = await start();
    const regios = readJson<Record<string, string[]>>('regios.json');
    await o.db.as(SYSTEEM, async (tx) => {
      for (const [code, gemeenten] of Object.entries(regios)) {
        await tx.query('INSERT INTO stamgegevens.regio (code, naam) VALUES ($1, $1)', [code]);
        await tx.query('INSERT INTO stamgegevens.regio_gemeente SELECT unnest($2::text[]), $1', [
          code,
          gemeenten,
        ]);
      }
    });
    expect(Object.keys(regios)).not.toContain(LANDELIJK);
  });
  afterAll(() => o.close());

  const run = (actor: Actor, bestand: Bestand, opties: Partial<ImportOpties> = {}): Promise<Importverslag> =>
    o.uitwisseling.run(actor, bestand, { allesOfNiets: false, status: 'gepubliceerd', ...opties });
  const json = (inhoud: unknown): Bestand => ({ soort: 'json', inhoud });
  const csv = (tekst: string): Bestand => ({ soort: 'csv', inhoud: Buffer.from(tekst) });
  const opCode = (code: string): Promise<Aanbod | null> =>
    o.db.as(SYSTEEM, (tx) => tx.findOneBy(Aanbod, { code }));
  const niets = { toegevoegd: 0, gewijzigd: 0, ongewijzigd: 0, aantalFouten: 0 };

  it('takes in the whole demo catalogue, and every form of its export changes nothing', async () => {
    const aanbod = readJson<AanbodInhoud[]>('aanbod.json');
    await run(o.beheerder, json([een()]));
    expect(await run(o.beheerder, json(aanbod))).toEqual({ ...niets, toegevoegd: aanbod.length, fouten: [] });
    const alles = { ...niets, ongewijzigd: aanbod.length + 1, fouten: [] };
    for (const soort of ['csv', 'xlsx'] as const) {
      const inhoud = await o.uitwisseling.export(o.beheerder, soort);
      expect([soort, await run(o.beheerder, { soort, inhoud })]).toEqual([soort, alles]);
    }
    const terug = JSON.parse((await o.uitwisseling.export(o.beheerder, 'json')).toString()) as AanbodInhoud[];
    expect(await run(o.beheerder, json(terug))).toEqual(alles);
    expect(terug.find(({ id }) => id === 'X1')).toEqual(een());
    expect(terug.filter(({ id }) => id.startsWith('A'))).toEqual(aanbod);
  });

  it('gives an offer an id of its own, and keeps the file’s id as its code', async () => {
    const { id, code, status, fictief } = (await opCode('A001')) ?? {};
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect([code, status, fictief]).toEqual(['A001', 'gepubliceerd', false]);
  });

  it('makes a new version of what changed, and leaves the places to the assignments', async () => {
    const { id = '' } = (await opCode('X1')) ?? {};
    await asSuperuser(
      o.beheerUrl,
      `UPDATE aanbodmatching.aanbod SET capaciteit_bezet = capaciteit_bezet + 1 WHERE id = '${id}'`,
    );
    const { voorwaarden } = een();
    const anders = een({
      titel: 'Anders',
      voorwaarden: { ...voorwaarden, capaciteit: { totaal: 6, bezet: 0 } },
    });
    expect(await run(o.beheerder, json([anders]))).toEqual({ ...niets, gewijzigd: 1, fouten: [] });
    expect(await opCode('X1')).toMatchObject({
      versie: 2,
      titel: 'Anders',
      capaciteitTotaal: 6,
      capaciteitBezet: 5,
    });
    const krap = een({ voorwaarden: { ...voorwaarden, capaciteit: { totaal: 4, bezet: 0 } } });
    expect((await run(o.beheerder, json([krap]))).fouten).toEqual([
      { regel: 1, veld: 'voorwaarden.capaciteit.totaal', melding: 'er zijn al 5 plaatsen bezet' },
    ]);
  });

  const KOP = 'id;titel;soort;gebied;themas;aanbieder;open_tot\n';
  const GOED = 'C1;"Goed\nop twee regels";loket;NL;groei;RVO;31-12-2026\n';
  const SLECHT = 'C2;;loket;PV99;weer;RVO;30-2-2026\nC3;Derde;loket;NL;weer;RVO;\n';

  it('reports each bad row with its line and field, and takes the good ones in', async () => {
    const verslag = await run(o.beheerder, csv(KOP + GOED + SLECHT));
    expect(verslag).toMatchObject({ toegevoegd: 1, gewijzigd: 0 });
    expect(verslag.fouten.map(({ regel, veld }) => `${regel} ${veld}`)).toEqual([
      ...['4 titel', '4 voorwaarden.gebied', '4 voorwaarden.openstelling.tot', '5 themas'],
    ]);
    expect(await opCode('C1')).toMatchObject({
      titel: 'Goed\nop twee regels',
      openstellingTot: '2026-12-31',
    });
    expect(await opCode('C3')).toBeNull();
  });

  it('takes in nothing at all when one row is bad and it must be all or nothing', async () => {
    const opties = { allesOfNiets: true };
    const verslag = await run(
      o.beheerder,
      csv(`${KOP}D1;Titel;loket;NL;groei;Nieuwe Club;\n${SLECHT}`),
      opties,
    );
    expect(verslag).toMatchObject({ toegevoegd: 0, gewijzigd: 0, ongewijzigd: 0 });
    expect(verslag.fouten.length).toBeGreaterThan(0);
    const laat = await run(o.ander, json([een({ id: 'D1' }), een({ id: 'A001' })]), opties);
    expect(laat).toEqual({
      ...niets,
      aantalFouten: 1,
      fouten: [{ regel: 2, veld: 'id', melding: expect.stringContaining('A001') }],
    });
    expect(await opCode('D1')).toBeNull();
    const clubs = await o.db.as(SYSTEEM, (tx) =>
      tx.query("SELECT 1 FROM stamgegevens.organisatie WHERE naam = 'Nieuwe Club'"),
    );
    expect(clubs).toEqual([]);
    expect(await run(o.beheerder, csv(KOP + GOED), opties)).toEqual({ ...niets, ongewijzigd: 1, fouten: [] });
  });

  it('is a provider’s for its own offers alone, whose code is nobody else’s', async () => {
    await o.aanbod.create(o.aanbieder, nieuw({ code: 'GEHEIM' }));
    const rijen = [
      een({ id: 'E1', aanbieder: '' }),
      een({ id: 'E2', aanbieder: 'Provincie Gelderland' }),
      een({ id: 'E3', aanbieder: 'Bestaat Niet' }),
      een({ id: 'GEHEIM' }),
    ];
    const verslag = await run(o.ander, json(rijen), { status: 'concept' });
    expect(verslag).toMatchObject({ toegevoegd: 1 });
    expect(verslag.fouten.map(({ regel, veld }) => `${regel} ${veld}`)).toEqual([
      '2 aanbieder',
      '3 aanbieder',
      '4 id',
    ]);
    expect(await opCode('E1')).toMatchObject({ aanbiederId: o.ander.organisatieId, status: 'concept' });
    const eigen = JSON.parse((await o.uitwisseling.export(o.ander, 'json')).toString()) as AanbodInhoud[];
    expect(new Set(eigen.map(({ aanbieder }) => aanbieder))).toEqual(new Set(['RVO']));
  });

  it('leaves an offer alone that is closed', async () => {
    const { id = '', versie = 0 } = (await opCode('E1')) ?? {};
    await o.aanbod.setStatus(o.ander, id, versie, 'gesloten');
    expect(await run(o.ander, json([een({ id: 'E1' })]))).toMatchObject({ ongewijzigd: 1, fouten: [] });
    expect((await run(o.ander, json([een({ id: 'E1', titel: 'Weer open' })]))).fouten).toHaveLength(1);
  });

  it('is safe to open in a spreadsheet, and comes back as it was', async () => {
    const titels = ['=1+1', '+31 6', '-5%', '@home'];
    await run(o.beheerder, json(titels.map((titel, plek) => een({ id: `F${plek}`, titel }))));
    const tekst = (await o.uitwisseling.export(o.beheerder, 'csv')).toString();
    expect(tekst.startsWith('\uFEFFid;titel;')).toBe(true);
    for (const titel of titels) expect(tekst).toContain(`;'${titel};`);
    expect(/[;\n]"?[=+@-]/.test(tekst)).toBe(false);
    expect((await run(o.beheerder, csv(tekst))).gewijzigd).toBe(0);
    expect(await opCode('F0')).toMatchObject({ titel: '=1+1' });
  });

  it('may be saved by Excel in its own way: other separators, another alphabet', async () => {
    const tekst = 'ID,Titel,Soort,Gebied,Aanbieder\nG1,Café,loket,NL,RVO\n';
    expect(await run(o.beheerder, { soort: 'csv', inhoud: Buffer.from(tekst, 'latin1') })).toMatchObject({
      toegevoegd: 1,
    });
    expect(await opCode('G1')).toMatchObject({ titel: 'Café' });
    expect((await run(o.beheerder, csv('Titel;soort\nx;loket\n'))).fouten).toEqual([
      { regel: 1, veld: 'id', melding: 'deze kolom ontbreekt' },
      { regel: 1, veld: 'voorwaarden.gebied', melding: 'deze kolom ontbreekt' },
    ]);
  });

  it.each<[string, () => Bestand]>([
    ['is empty', () => csv('')],
    ['has an open quotation mark', () => csv('id;titel\n"1;2\n')],
    ['is no spreadsheet', () => ({ soort: 'xlsx', inhoud: Buffer.from('PK\u0003\u0004 geen zip') })],
    ['is a zip of something else', () => ({ soort: 'xlsx', inhoud: zipSync({ 'a.xml': strToU8('<a/>') }) })],
  ])('is refused as a whole when it %s', async (_naam, bestand) => {
    await expect(run(o.beheerder, bestand())).rejects.toMatchObject({
      soort: 'ongeldig',
      redenen: [{ pad: 'bestand' }],
    });
  });

  it('counts all faults and tells the first thousand, and is refused when it has too many rows', async () => {
    const leeg = (aantal: number): Bestand => json(Array.from({ length: aantal }, () => ({ titel: 'Leeg' })));
    const { fouten, aantalFouten } = await run(o.beheerder, leeg(400));
    expect([fouten.length, fouten.at(-1)?.regel, aantalFouten]).toEqual([1_000, 334, 1_200]);
    await expect(run(o.beheerder, leeg(50_001))).rejects.toMatchObject({ soort: 'ongeldig' });
  });

  it('holds no list that an export could not hold', async () => {
    const { voorwaarden } = een();
    const sbi = Array.from({ length: 1_001 }, (_, nummer) => String(1_000 + nummer));
    const woordenVanOndernemers = Array.from(
      { length: 200 },
      (_, nummer) => `${'woord '.repeat(30)}${nummer}`,
    );
    const verslag = await run(
      o.beheerder,
      json([een({ id: 'L1', woordenVanOndernemers, voorwaarden: { ...voorwaarden, sbi } })]),
    );
    expect(verslag.fouten.map(({ veld }) => veld)).toEqual(['voorwaarden.sbi', 'woordenVanOndernemers']);
  });

  const doctored = async (change: (xml: string) => string): Promise<Bestand> => {
    const delen = unzipSync(await o.uitwisseling.export(o.beheerder, 'xlsx'));
    const naam = 'xl/worksheets/sheet1.xml';
    delen[naam] = strToU8(change(strFromU8(delen[naam] ?? new Uint8Array())));
    return { soort: 'xlsx', inhoud: zipSync(delen) };
  };

  it.each<[string, RegExp, (xml: string) => string]>([
    [
      'a cell at the far end of the sheet',
      /regels of/,
      (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ],
    [
      'such a cell written in code',
      /regels of/,
      (xml) => xml.replace('</sheetData>', '<row><c r="&#88;FD1048576"><v>1</v></c></row></sheetData>'),
    ],
    [
      'a document type',
      /documenttype/,
      (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet'),
    ],
    ['a text without end', /te lange tekst/, (xml) => xml + ' '.repeat(8_000_000)],
    [
      'fifty megabytes of rows',
      /te groot/,
      (xml) => xml.replace('</sheetData>', `${'<row></row>'.repeat(5_000_000)}</sheetData>`),
    ],
  ])('is refused before it can do harm by %s', async (_naam, reden, change) => {
    const poging = run(o.beheerder, await doctored(change));
    await expect(poging).rejects.toMatchObject({ soort: 'ongeldig', message: expect.stringMatching(reden) });
  });
});
