// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ANONIEM, Klok, SYSTEEM, datumVan, plusDagen, type Actor } from '#libs/kernel';
import { Database, PaginaQuery, PlatformModule, readConfig } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { BelangService } from '../src/belang/belang.service.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';

@Module({})
class Root {}

const fenna: Actor = { rol: 'financier', subject: 'fenna', organisatieId: randomUUID() };
const joris: Actor = { ...fenna, subject: 'joris' };
const beheerder: Actor = { rol: 'beheerder', subject: 'beheerder' };

describe('declared interests', () => {
  let database: Testdatabase;
  let app: INestApplicationContext;
  let belangen: BelangService;
  let db: Database;
  let [aanbiederId, financierId, vandaag] = ['', '', ''];

  beforeAll(async () => {
    database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule] };
    app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    [belangen, db] = [app.get(BelangService), app.get(Database)];
    vandaag = datumVan(app.get(Klok).nu());
    const stamgegevens = app.get(StamgegevensFacade);
    await db.as(SYSTEEM, async (tx) => {
      aanbiederId = (await stamgegevens.ensureOrganisatie(tx, 'Proefaanbieder', 'aanbieder')).id;
      financierId = (await stamgegevens.ensureOrganisatie(tx, 'Proeffinancier', 'financier')).id;
    });
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const toNieuw = (anders: object = {}) => ({
    ...{ aanbiederId, omschrijving: 'Ik zit in de raad van advies.', van: '2025-01-01', ...anders },
  });
  const listOf = async (wie: Actor, query: Partial<PaginaQuery> = {}) =>
    belangen.list(wie, Object.assign(new PaginaQuery(), { aantal: 25 }, query));
  const sql = (wie: Actor, tekst: string, waarden: unknown[] = []): Promise<unknown[]> =>
    db.as(wie, (tx) => tx.query(tekst, waarden));

  it('are declared of oneself, once while they go on, and ended from today on', async () => {
    const { id, teltMee } = await belangen.declare(fenna, toNieuw());
    expect(teltMee).toBe(true);
    await expect(belangen.declare(fenna, toNieuw())).rejects.toMatchObject({ code: 'belang-al-gemeld' });
    await expect(belangen.end(fenna, id, plusDagen(vandaag, -1))).rejects.toMatchObject({
      soort: 'ongeldig',
    });
    await expect(belangen.end(joris, id, vandaag)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    expect(await belangen.end(fenna, id, vandaag)).toMatchObject({ tot: vandaag, teltMee: true });
    await expect(belangen.end(fenna, id, vandaag)).rejects.toMatchObject({ code: 'belang-al-beeindigd' });
    await belangen.declare(fenna, toNieuw());
  });

  it('are in an aanbieder that there is, and hear every fault at once', async () => {
    const van = plusDagen(vandaag, 400);
    for (const geen of [randomUUID(), financierId])
      await expect(belangen.declare(joris, toNieuw({ aanbiederId: geen, van }))).rejects.toMatchObject({
        redenen: [{ pad: 'van' }, { pad: 'aanbiederId' }],
      });
  });

  it('are read by oneself and by the beheerder, page by page, and by nobody else', async () => {
    await belangen.declare(joris, toNieuw({ omschrijving: 'Mijn partner werkt er.' }));
    expect((await listOf(joris)).gegevens).toMatchObject([{ subject: 'joris', aanbieder: 'Proefaanbieder' }]);
    const eerste = await listOf(beheerder, { aantal: 2 });
    const volgende = eerste.volgende ?? '';
    const tweede = await listOf(beheerder, { aantal: 2, cursor: volgende });
    const subjects = [...eerste.gegevens, ...tweede.gegevens].map(({ subject }) => subject);
    expect(subjects).toEqual(['joris', 'fenna', 'fenna']);
    for (const wie of [
      ANONIEM,
      { ...joris, rol: 'coordinator' } as Actor,
      { ...joris, rol: 'aanbieder' } as Actor,
    ])
      expect((await listOf(wie)).gegevens).toEqual([]);
  });

  it('are not ended as if they had not been, nor removed, by SQL either', async () => {
    const vroeger = `UPDATE prestatiefinanciering.belang SET tot = '2025-02-01', beeindigd_op = '2025-02-01' WHERE tot IS NULL`;
    await expect(sql(fenna, vroeger)).rejects.toThrow(/row-level security/);
    const nu = `UPDATE prestatiefinanciering.belang SET tot = '2025-02-01', beeindigd_op = now() WHERE tot IS NULL`;
    await expect(sql(fenna, nu)).rejects.toThrow(/belang_vooruit/);
    for (const wie of [fenna, beheerder, SYSTEEM])
      await expect(sql(wie, 'DELETE FROM prestatiefinanciering.belang')).rejects.toThrow(/permission denied/);
  });
});
