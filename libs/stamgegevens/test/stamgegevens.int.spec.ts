// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { Database } from '#libs/platform';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { THEMAS } from '#libs/matching-engine';
import { GemeenteService } from '../src/gemeente/gemeente.service.js';
import { loadStamgegevens } from '../src/load-stamgegevens.js';
import { OndernemingService } from '../src/onderneming/onderneming.service.js';
import { OrganisatieService } from '../src/organisatie/organisatie.service.js';
import { RegioService } from '../src/regio/regio.service.js';
import type { SbiCodesQuery } from '../src/sbi/sbi.dto.js';
import { SbiService } from '../src/sbi/sbi.service.js';
import { StamgegevensFacade } from '../src/stamgegevens.facade.js';
import { start, type Opstelling } from './support.js';

const beheerder: Actor = { rol: 'beheerder', subject: 'bea' };
const coordinator: Actor = { rol: 'coordinator', subject: 'cor', regio: 'TWE' };

describe('the master data', () => {
  let opstelling: Opstelling;
  let facade: StamgegevensFacade;
  let regios: RegioService;
  let organisaties: OrganisatieService;
  let organisatieId: string;

  beforeAll(async () => {
    opstelling = await start();
    facade = opstelling.app.get(StamgegevensFacade);
    regios = opstelling.app.get(RegioService);
    organisaties = opstelling.app.get(OrganisatieService);
    organisatieId = (await organisaties.create(beheerder, { naam: 'Regio Twente', soort: 'regio' })).id;
  });
  afterAll(() => opstelling.close());

  it('may be loaded again without writing anything', async () => {
    const eigenaar = new pg.Client({ connectionString: opstelling.ownerUrl });
    await eigenaar.connect();
    const stand = async (): Promise<unknown> =>
      (
        await eigenaar.query(
          `SELECT (SELECT array_agg(xmin ORDER BY gemeentecode) FROM stamgegevens.gemeente) g,
                  (SELECT array_agg(xmin ORDER BY code) FROM stamgegevens.sbi_code) s,
                  (SELECT count(*) FROM stamgegevens.woonplaats) w`,
        )
      ).rows[0];
    const voor = await stand();
    await loadStamgegevens(opstelling.ownerUrl);
    expect(await stand()).toEqual(voor);
    await eigenaar.end();
  });

  it('lists the municipalities page by page', async () => {
    const gemeenten = opstelling.app.get(GemeenteService);
    const eerste = await gemeenten.list({ aantal: 200 });
    const tweede = await gemeenten.list({ aantal: 200, cursor: eerste.volgende ?? '' });
    expect(new Set([...eerste.gegevens, ...tweede.gegevens].map((rij) => rij.gemeentecode)).size).toBe(342);
    expect([eerste.gegevens.length, tweede.volgende]).toEqual([200, null]);
    await expect(gemeenten.list({ aantal: 1, cursor: 'x' })).rejects.toMatchObject({ soort: 'ongeldig' });
  });

  it('has the provinces, the COROP areas and the themes', async () => {
    const gemeenten = opstelling.app.get(GemeenteService);
    expect((await gemeenten.provincies()).gegevens).toHaveLength(12);
    expect((await gemeenten.coropGebieden()).gegevens).toHaveLength(40);
    const themas = await facade.themas();
    expect(themas.map(({ code }) => code)).toEqual([...THEMAS]);
  });

  it('finds SBI codes by code and by words', async () => {
    const sbi = opstelling.app.get(SbiService);
    const codes = async (vraag: Partial<SbiCodesQuery>): Promise<string[]> =>
      (await sbi.list({ aantal: 50, ...vraag })).gegevens.map(({ code }) => code);
    expect(await codes({ zoek: 'BROOD winkels' })).toContain('4724');
    expect(await codes({ zoek: '56.10' })).toEqual(['5610', '56101', '56102']);
    expect(await codes({ zoek: '4724', versie: '2025' })).toEqual([]);
    expect(await facade.checkSbi('56300')).toMatchObject({ code: '5630', versie: '2008' });
    expect(await facade.checkSbi('99999')).toBeNull();
  });

  it('leads from a place to its municipality, never guessing', async () => {
    expect(await facade.gemeenteVanPlaats('Zeddam')).toEqual({
      gemeentecode: 'GM1955',
      gemeente: 'Montferland',
    });
    expect(await facade.gemeenteVanPlaats('Den Bosch')).toMatchObject({ gemeentecode: 'GM0796' });
    expect(await facade.gemeenteVanPlaats('Laren')).toBe('meerdere');
    expect(await facade.gemeenteVanPlaats('Rommeldam')).toBe('onbekend');
    const { gegevens } = await opstelling.app.get(GemeenteService).list({ plaats: 'zedd', aantal: 50 });
    expect(gegevens).toMatchObject([{ naam: 'Montferland', regio: 'LANDELIJK' }]);
  });

  it('gives every municipality one region, LANDELIJK when it has none', async () => {
    const invoer = { naam: 'Twente', organisatieId, gemeenten: ['GM0153', 'GM0164'] };
    const regio = await regios.put(beheerder, 'TWE', invoer);
    expect(regio).toMatchObject({
      versie: 1,
      gemeenten: ['GM0153', 'GM0164'],
      organisatie: { naam: 'Regio Twente' },
    });
    expect(await facade.regioVan('GM0153')).toBe('TWE');
    expect(await facade.regioVan('GM0193')).toBe('LANDELIJK');
    expect((await facade.gebieden()).regios).toEqual({ TWE: ['GM0153', 'GM0164'] });
    await expect(facade.regioVan('GM9999')).rejects.toMatchObject({ soort: 'ongeldig' });
    expect((await regios.list()).gegevens.map(({ code }) => code)).toEqual(['LANDELIJK', 'TWE']);
    const leden = await opstelling.app.get(GemeenteService).list({ regio: 'TWE', aantal: 50 });
    expect(leden.gegevens).toHaveLength(2);
  });

  it('refuses a region with every reason, and a moved version by whoever moved it', async () => {
    const fout = {
      naam: 'Ander',
      organisatieId: '00000000-0000-4000-8000-000000000000',
      gemeenten: ['GM0153'],
    };
    await expect(regios.put(beheerder, 'ZWO', fout)).rejects.toMatchObject({
      soort: 'ongeldig',
      redenen: [{ pad: 'organisatieId' }, { pad: 'gemeenten[0]' }],
    });
    const goed = { naam: 'Twente', organisatieId, gemeenten: ['GM0153'] };
    await regios.put({ ...beheerder, subject: 'ben' }, 'TWE', { ...goed, versie: 1 });
    await expect(regios.put(beheerder, 'TWE', { ...goed, versie: 1 })).rejects.toMatchObject({
      soort: 'conflict',
      extra: { versie: 2, gewijzigdDoor: 'ben' },
    });
    await expect(regios.put(beheerder, 'TWE', goed)).rejects.toMatchObject({ soort: 'conflict' });
    await expect(regios.put(beheerder, 'NIEUW', { ...goed, gemeenten: [], versie: 3 })).rejects.toMatchObject(
      {
        soort: 'conflict',
      },
    );
  });

  it('never gives one municipality to two regions at once', async () => {
    const vrij = (await opstelling.app.get(GemeenteService).list({ regio: 'LANDELIJK', aantal: 10 }))
      .gegevens;
    for (const [keer, { gemeentecode }] of vrij.entries()) {
      const invoer = { naam: 'Nieuw', organisatieId, gemeenten: [gemeentecode] };
      const codes = ['A', 'B', 'C', 'D'].map((letter) => letter + String.fromCharCode(65 + keer));
      const uitkomsten = await Promise.allSettled(codes.map((code) => regios.put(beheerder, code, invoer)));
      const geweigerd = uitkomsten.filter((uitkomst) => uitkomst.status === 'rejected');
      expect(geweigerd).toHaveLength(3);
      // Each is told why, instead of meeting the constraint.
      for (const { reason } of geweigerd)
        expect(reason).toMatchObject({ redenen: [{ pad: 'gemeenten[0]' }] });
    }
  });

  it('tells the public no more of an organisation than its name and kind', async () => {
    const { gegevens } = await organisaties.list({ soort: 'regio', zoek: 'TWENTE', aantal: 50 });
    expect(gegevens).toEqual([{ id: organisatieId, naam: 'Regio Twente', soort: 'regio' }]);
  });

  it('makes an organisation once, however it is spelled', async () => {
    const db = opstelling.app.get(Database);
    const maak = (naam: string): Promise<string> =>
      db.as(SYSTEEM, async (tx) => (await facade.ensureOrganisatie(tx, naam, 'aanbieder')).id);
    const ids = await Promise.all(['MKB-Nederland', 'MKB Nederland', 'mkb-nederland'].map(maak));
    expect(new Set(ids).size).toBe(1);
    expect((await facade.organisatieVoorCode('mkb-nederland'))?.id).toBe(ids[0]);
    await expect(
      organisaties.create(beheerder, { naam: 'MKB Nederland', soort: 'regio' }),
    ).rejects.toMatchObject({
      soort: 'conflict',
    });
  });

  it('keeps finding a renamed organisation by its old name, and checks the version', async () => {
    const { id } = await organisaties.create(beheerder, { naam: 'RVO', soort: 'aanbieder' });
    await organisaties.change(beheerder, id, { naam: 'Rijksdienst', soort: 'aanbieder', versie: 1 });
    expect((await facade.organisatieVoorCode('RVO'))?.id).toBe(id);
    expect((await facade.organisatieVoorCode('rijksdienst'))?.id).toBe(id);
    await expect(
      organisaties.change(beheerder, id, { naam: 'X', soort: 'aanbieder', versie: 1 }),
    ).rejects.toMatchObject({ soort: 'conflict', extra: { versie: 2, gewijzigdDoor: 'bea' } });
  });

  it('is written by nobody but a beheerder and the system', async () => {
    const db = opstelling.app.get(Database);
    await expect(regios.put(coordinator, 'XYZ', { naam: 'X', organisatieId, gemeenten: [] })).rejects.toThrow(
      /row-level security/,
    );
    await db.as(coordinator, async (tx) => {
      const uitkomst = await tx.query(`UPDATE stamgegevens.organisatie SET naam = 'Kwaad' WHERE id = $1`, [
        organisatieId,
      ]);
      expect(uitkomst[1]).toBe(0);
    });
    await expect(db.as(SYSTEEM, (tx) => tx.query('DELETE FROM stamgegevens.gemeente'))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('never stands in the way when the KVK cannot be asked', async () => {
    const ondernemingen = opstelling.app.get(OndernemingService);
    expect(await ondernemingen.opvragen('6959 9084')).toEqual({ beschikbaar: false });
    await expect(ondernemingen.opvragen('123')).rejects.toMatchObject({ redenen: [{ pad: 'kvkNummer' }] });
    expect(await facade.opvragenKvk('69599084')).toBeNull();
  });
});
