// SPDX-License-Identifier: EUPL-1.2
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import { Database, PlatformModule, readConfig } from '#libs/platform';
import { AanbodmatchingModule } from '#libs/aanbodmatching';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import type { NieuweHulpvraagDto } from '../src/hulpvraag/hulpvraag.dto.js';
import { HulpvraagLezer } from '../src/hulpvraag/hulpvraag.lezer.js';
import { HulpvraagService } from '../src/hulpvraag/hulpvraag.service.js';
import { WijzigingService } from '../src/hulpvraag/wijziging.service.js';
import { InlogcodeService } from '../src/inlogcode/inlogcode.service.js';

@Module({})
class Root {}

const vraag: NieuweHulpvraagDto = {
  tekst: 'Wie helpt Kanarie met een webwinkel?',
  contact: { naam: 'M. Kanarie', email: 'kanarie@example.nl', telefoon: '0612345678' },
  onderneming: { naam: 'Bakkerij Kanarie', sbi: '1071', gemeentecode: 'GM0153' },
};

describe('what is personal in a hulpvraag', () => {
  let database: Testdatabase;
  let app: INestApplicationContext;
  let db: Database;
  const { tekst, contact, onderneming } = vraag;
  const van = (hulpvraagId: string): Actor => ({
    ...{ rol: 'indiener', subject: `bewerker:${hulpvraagId}`, hulpvraagId },
  });
  const machine: Actor = { rol: 'machine', subject: 'm', regio: 'LANDELIJK', scopes: ['hulpvragen:lezen'] };
  const submit = async (body = vraag): Promise<string> =>
    (await app.get(HulpvraagService).submit(ANONIEM, body, undefined)).id;
  const read = (id: string, wie = van(id)) => app.get(HulpvraagLezer).read(wie, id);
  const stored = (id: string): Promise<Record<string, Buffer | string | null>> =>
    db.as(SYSTEEM, async (tx) => {
      const [rij] = await tx.query(
        `SELECT h.betrokkene_id, h.tekst, h.onderneming_naam, c.naam, c.email, c.telefoon, c.betrokkene_id AS contact
         FROM aanbodmatching.hulpvraag h JOIN aanbodmatching.contact c ON c.hulpvraag_id = h.id WHERE h.id = $1`,
        [id],
      );
      return rij as Record<string, Buffer | string | null>;
    });
  const aantalCodes = (id: string): Promise<number> =>
    db.as(SYSTEEM, async (tx) =>
      Number(
        (
          await tx.query(
            `SELECT count(*) AS n FROM platform.event WHERE type = 'inlogcode-gevraagd' AND subject = $1`,
            [id],
          )
        )[0].n,
      ),
    );

  beforeAll(async () => {
    database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), AanbodmatchingModule] };
    app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    db = app.get(Database);
  });

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('is stored so that nobody reads it in the database, and reads as it was sent', async () => {
    const id = await submit();
    expect(await read(id)).toMatchObject({ tekst, contact, onderneming: { naam: onderneming.naam } });
    const rij = await stored(id);
    for (const veld of ['tekst', 'onderneming_naam', 'naam', 'email', 'telefoon'])
      expect(String(rij[veld])).not.toMatch(/kanarie|0612345678/i);
  });

  it('has one key for one person, also over several hulpvragen', async () => {
    const anders = { ...vraag, contact: { ...contact, email: 'Ander-Kanarie@example.nl' } };
    const [een, twee, drie] = [await submit(), await submit(), await submit(anders)];
    const betrokkenen = await Promise.all(
      [een, twee, drie].map(async (id) => (await stored(id)).betrokkene_id),
    );
    expect([betrokkenen[0] === betrokkenen[1], betrokkenen[0] === betrokkenen[2]]).toEqual([true, false]);
  });

  it('can be corrected, a field at a time', async () => {
    const id = await submit();
    const service = app.get(WijzigingService);
    await service.correct(van(id), id, { versie: 1, contact: { ...contact, naam: 'M. de Kanarie' } });
    await service.correct(van(id), id, { versie: 2, onderneming: { ...onderneming, naam: 'Kanarie BV' } });
    await service.correct(van(id), id, { versie: 3, tekst: ' Iets anders. ' });
    expect(await read(id)).toMatchObject({
      tekst: 'Iets anders.',
      contact: { ...contact, naam: 'M. de Kanarie' },
      onderneming: { naam: 'Kanarie BV' },
    });
  });

  it('moves whole to the key of another mailbox when the address is corrected', async () => {
    const id = await submit();
    const { betrokkene_id: eerst } = await stored(id);
    const email = 'nieuw-adres@example.nl';
    await app.get(WijzigingService).correct(van(id), id, { versie: 1, contact: { naam: 'M.', email } });
    const na = await stored(id);
    expect(na.betrokkene_id).not.toBe(eerst);
    expect(na.contact).toBe(na.betrokkene_id);
    expect(await read(id)).toMatchObject({
      ...{ tekst, contact: { naam: 'M.', email, telefoon: null }, onderneming: { naam: onderneming.naam } },
    });
    await app.get(InlogcodeService).request(id, contact.email);
    expect(await aantalCodes(id)).toBe(0);
    await app.get(InlogcodeService).request(id, ` ${email.toUpperCase()}`);
    expect(await aantalCodes(id)).toBe(1);
  });

  it('is not for a machine, in the list nor by itself, whatever else it may read', async () => {
    const id = await submit();
    const { gegevens } = await app.get(HulpvraagLezer).list(machine, { aantal: 100 });
    expect(gegevens.find((een) => een.id === id)).toMatchObject({
      sbi: '1071',
      tekst: null,
      ondernemingNaam: null,
    });
    expect(await read(id, machine)).toMatchObject({
      tekst: null,
      contact: null,
      onderneming: { naam: null },
    });
  });

  it('cannot be put in another row or column', async () => {
    const [een, ander] = [await submit(), await submit({ ...vraag, tekst: 'Een andere vraag.' })];
    const swap = (sql: string): Promise<unknown> => db.as(SYSTEEM, (tx) => tx.query(sql, [een, ander]));
    await swap(`UPDATE aanbodmatching.hulpvraag SET tekst = (SELECT tekst FROM aanbodmatching.hulpvraag WHERE id = $2)
      WHERE id = $1`);
    await expect(read(een)).rejects.toThrow(/past niet/);
    await swap(`UPDATE aanbodmatching.contact SET naam = email WHERE hulpvraag_id IN ($1, $2)`);
    await expect(read(ander)).rejects.toThrow(/past niet/);
  });
});
