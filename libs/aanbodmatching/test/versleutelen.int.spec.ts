// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Database, PlatformModule, migrate, readConfig, revertLast } from '#libs/platform';
import { AanbodmatchingModule } from '#libs/aanbodmatching';
import { PlatformBetrokkene1795500000013 } from '../../../migrations/0013-platform-betrokkene.js';
import { migrations } from '../../../migrations/index.js';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { Wissing } from '../src/persoon/wissing.js';
import { HulpvraagLezer } from '../src/hulpvraag/hulpvraag.lezer.js';
import { ToewijzingLezer } from '../src/toewijzing/toewijzing.lezer.js';

@Module({})
class Root {}

const TOT = migrations.indexOf(PlatformBetrokkene1795500000013);
const coordinator: Actor = { rol: 'coordinator', subject: 'cor', regio: 'TWE' };
const ids = { aanbod: randomUUID(), aanbieder: randomUUID() };
/** One person with two hulpvragen, spelled differently, and another one. */
const VRAGEN = [
  { id: randomUUID(), naam: 'M. Kanarie', email: 'Kanarie@example.nl', telefoon: '0612345678' },
  { id: randomUUID(), naam: 'M. Kanarie', email: 'kanarie@example.nl', telefoon: null },
  { id: randomUUID(), naam: 'N. Kanarie', email: 'ander-kanarie@example.nl', telefoon: null },
];

const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door,
    gewijzigd_op)
  VALUES ($1, 'A', 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $2, 'X', '{NL}', '{}', '{}', '{}', true, 's', now())`;
const HULPVRAAG = `INSERT INTO aanbodmatching.hulpvraag (id, kenmerk, regio, status, versie, tekst, themas, taal, herkomst,
    onderneming_naam, sbi, gemeentecode, feiten_bron, delen_met_aanbieders, onderzoek, ingediend_door, ingediend_op,
    gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, 'TWE', 'toegewezen', 1, 'Vraag van kanarie é', '{}', 'nl', 'web', 'Bakkerij Kanarie', '1071', 'GM0153',
    'opgave', true, false, 'x', now(), 'x', now())`;
const TOEWIJZING = `INSERT INTO aanbodmatching.toewijzing (id, hulpvraag_id, aanbod_id, aanbod_titel, aanbieder_id, aanbieder_naam,
    regio, status, versie, themas, plaats_bezet, toegewezen_door, toegewezen_op, ongedaan_tot, gewijzigd_door, gewijzigd_op,
    notitie, reden_afwijking)
  VALUES ($1, $1, $2, 'Scan', $3, 'X', 'TWE', 'aangeboden', 1, '{}', false, 'c', now(), now(), 'c', now(), 'Bel kanarie', NULL)`;
const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, rang, score, oordeel, bewijs, redenen)
  VALUES ($1, $2, 1, 1, 'ja', '{"stukken": ["kanarie"]}', '{"U noemt ''kanarie''.", "Tweede."}')`;

describe('the rows of an earlier version, whose texts were plain', () => {
  let database: Testdatabase;
  let owner: pg.Client;
  const taak = (): Parameters<typeof migrate>[0] => ({
    ...{ ownerUrl: database.ownerUrl, appUrl: database.appUrl },
    migrations,
  });
  const revert = async (): Promise<void> => {
    for (let i = migrations.length; i > TOT; i -= 1) await revertLast(taak());
  };
  const dump = async (): Promise<string> => {
    let alles = '';
    for (const tabel of ['contact', 'hulpvraag', 'toewijzing', 'match'])
      alles += JSON.stringify((await owner.query(`SELECT t FROM aanbodmatching.${tabel} t ORDER BY 1`)).rows);
    return alles;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    await revert();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      `SELECT set_config('app.rol', 'systeem', false), set_config('app.subject', 'x', false)`,
    );
    await owner.query(AANBOD, [ids.aanbod, ids.aanbieder]);
    for (const [nr, { id, naam, email, telefoon }] of VRAGEN.entries()) {
      await owner.query(HULPVRAAG, [id, `HV-2026-0000${nr}`]);
      await owner.query('INSERT INTO aanbodmatching.contact VALUES ($1, $2, $3, $4)', [
        ...[id, naam, email, telefoon],
      ]);
      await owner.query(TOEWIJZING, [id, ids.aanbod, ids.aanbieder]);
      await owner.query(MATCH, [id, ids.aanbod]);
    }
  });

  afterAll(async () => {
    delete process.env['PERSOONSGEGEVENS_SLEUTEL'];
    delete process.env['PERSOONSGEGEVENS_ZOEKGEHEIM'];
    await owner?.end();
    await database?.drop();
  });

  it('stay as they are as long as there are no keys, and the migration says what it needs', async () => {
    const voor = await dump();
    expect(voor).toContain('Vraag van kanarie');
    await expect(migrate(taak())).rejects.toThrow(
      /persoonsgegevens.*PERSOONSGEGEVENS_SLEUTEL ontbreekt\. PERSOONSGEGEVENS_ZOEKGEHEIM ontbreekt/,
    );
    expect(await dump()).toBe(voor);
  });

  it('are encrypted, read as before, and become plain again when the migration is taken back', async () => {
    const voor = await dump();
    const { PERSOONSGEGEVENS_SLEUTEL, PERSOONSGEGEVENS_ZOEKGEHEIM } = baseEnv();
    Object.assign(process.env, { PERSOONSGEGEVENS_SLEUTEL, PERSOONSGEGEVENS_ZOEKGEHEIM });
    await migrate(taak());
    expect(await dump()).not.toMatch(/kanarie/i);
    await expectReadable();
    await revert();
    expect(sorted(await dump())).toBe(sorted(voor));
    await migrate(taak());
    await expectReadable();
  });

  it('that were erased go back as a hulpvraag of nobody, because an earlier version knows none without a text', async () => {
    const gewist = VRAGEN[2]?.id ?? '';
    await withApp((app) =>
      app.get(Database).as(SYSTEEM, (tx) => app.get(Wissing).eraseHulpvragen(tx, [gewist], 'verzoek')),
    );
    await revert();
    const { rows } = await owner.query(
      `SELECT h.status, h.tekst, c.naam, c.email FROM aanbodmatching.hulpvraag h
       JOIN aanbodmatching.contact c ON c.hulpvraag_id = h.id WHERE h.id = $1`,
      [gewist],
    );
    expect(rows).toEqual([
      { status: 'ingetrokken', tekst: 'Gewist', naam: 'Gewist', email: 'gewist@schakel.invalid' },
    ]);
    await migrate(taak());
    await withApp(async (app) => {
      const { tekst } = await app.get(HulpvraagLezer).read(coordinator, VRAGEN[0]?.id ?? '');
      expect(tekst).toBe('Vraag van kanarie é');
    });
  });

  async function withApp(work: (app: INestApplicationContext) => Promise<unknown>): Promise<void> {
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), AanbodmatchingModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    await work(app).finally(() => app.close());
  }

  const expectReadable = (): Promise<void> =>
    withApp(async (app) => {
      for (const { id, naam, email, telefoon } of VRAGEN) {
        const hulpvraag = await app.get(HulpvraagLezer).read(coordinator, id);
        expect(hulpvraag).toMatchObject({
          tekst: 'Vraag van kanarie é',
          contact: { naam, email, telefoon },
          onderneming: { naam: 'Bakkerij Kanarie' },
          matches: [{ redenen: [`U noemt 'kanarie'.`, 'Tweede.'] }],
        });
        const toewijzing = await app.get(ToewijzingLezer).read(coordinator, id);
        expect(toewijzing).toMatchObject({
          notitie: 'Bel kanarie',
          contact: { email },
          besluitToelichting: null,
        });
      }
      const betrokkenen = await app
        .get(Database)
        .as(SYSTEEM, (tx) => tx.query('SELECT betrokkene_id FROM aanbodmatching.hulpvraag ORDER BY kenmerk'));
      const [een, twee, drie] = betrokkenen.map(({ betrokkene_id: id }: { betrokkene_id: string }) => id);
      expect([een === twee, een === drie]).toEqual([true, false]);
    });
});

/** Columns come back in another order. */
const sorted = (rijen: string): string => rijen.split(/[,()]/).sort().join('\n');
