// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import pino from 'pino';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import {
  Bewaarronde,
  Database,
  Gegevenshouders,
  PlatformModule,
  readConfig,
  type Configuratie,
} from '#libs/platform';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { StaatssteunFacade, type Steunaanvraag } from '../src/staatssteun.facade.js';
import { StaatssteunModule } from '../src/staatssteun.module.js';
import { RegisterLezer } from '../src/register/register.lezer.js';
import { RegisterService } from '../src/register/register.service.js';
import { Registerronde } from '../src/register/registerronde.js';
import type { SteunWeergave, SteunverleningDto } from '../src/steun/steun.dto.js';
import { SteunService } from '../src/steun/steun.service.js';
import { VerbondenheidService } from '../src/verbondenheid/verbondenheid.service.js';
import { VerklaringService } from '../src/verklaring/verklaring.service.js';

@Module({})
class Root {}

export const [A, B, C] = ['69599084', '68750110', '68727720'];
export const ORG = randomUUID();
export const coordinator: Actor = { rol: 'coordinator', subject: 'coordinator', regio: 'TWE' };
export const aanbieder: Actor = { rol: 'aanbieder', subject: 'aanbieder', organisatieId: ORG };
export const van = (kvkNummer: string): Actor => ({
  rol: 'ondernemer',
  subject: `o-${kvkNummer}`,
  kvkNummer,
});
export const EURO = 100;
const STEUN = 'SELECT id, versie FROM staatssteun.steun WHERE bron_id = $1';

/** The lib on a database of its own, at noon of a day that the test chooses. */
export class Steunproef {
  readonly db: Database;
  readonly facade: StaatssteunFacade;
  readonly verklaringen: VerklaringService;
  readonly verbondenheden: VerbondenheidService;
  readonly steun: SteunService;
  readonly register: RegisterService;
  readonly lezer: RegisterLezer;
  readonly ronde: Registerronde;

  private constructor(
    private readonly database: Testdatabase,
    readonly app: INestApplicationContext,
    readonly config: Configuratie,
  ) {
    this.db = app.get(Database);
    this.facade = app.get(StaatssteunFacade);
    this.verklaringen = app.get(VerklaringService);
    this.verbondenheden = app.get(VerbondenheidService);
    this.steun = app.get(SteunService);
    this.register = app.get(RegisterService);
    this.lezer = app.get(RegisterLezer);
    this.ronde = app.get(Registerronde);
  }

  static async start(): Promise<Steunproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), StaatssteunModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Steunproef(database, app, config);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  set vandaag(datum: string) {
    this.app.get(Klok).nu = () => new Date(`${datum}T12:00:00Z`);
  }

  /** Answers the id of its toewijzing. */
  async reserve(kvkNummer: string, euros: number, anders: Partial<Steunaanvraag> = {}): Promise<string> {
    const aanvraag = { bronId: randomUUID(), kvkNummer, aanbiederId: ORG, regio: 'TWE', sbi: '1071' };
    const nieuw = { ...aanvraag, bedragInCenten: euros * EURO, ...anders };
    await this.db.as(coordinator, (tx) => this.facade.reserve(tx, coordinator, nieuw));
    return nieuw.bronId;
  }

  /** As when its toewijzing is accepted, which this lib knows by its id alone. */
  accept = (bronId: string): Promise<object[]> =>
    this.owner(`UPDATE staatssteun.steun SET aangenomen_op = now() WHERE bron_id = '${bronId}'`);

  /** Once it is accepted. Of a version that is not given the one that stands there is meant. */
  grant = async (
    bronId: string,
    euros: number,
    datum: string,
    wie = coordinator,
    anders: Partial<SteunverleningDto> = {},
  ): Promise<SteunWeergave> => {
    await this.accept(bronId);
    const [rij] = await this.sql<{ id: string; versie: number }>(STEUN, [bronId]);
    const bedragInCenten = Math.round(euros * EURO);
    const verlening = { bedragInCenten, datum, verlener: 'Gemeente Proef', instrument: 'dienst' as const };
    return this.steun.grant(wie, rij?.id ?? randomUUID(), {
      versie: rij?.versie ?? 1,
      ...verlening,
      ...anders,
    });
  };

  release = (bronId: string, wie = coordinator): Promise<void> =>
    this.db.as(wie, (tx) => this.facade.release(tx, bronId));

  /** In whole euros, as far as is known. */
  async room(kvkNummer: string, datum?: string, sbi = '1071', wie = coordinator): Promise<number | null> {
    const stand = await this.db.as(wie, (tx) => this.facade.roomOn(tx, { kvkNummer, sbi }, datum));
    return stand === null ? null : stand.ruimteInCenten / EURO;
  }

  link = async (een: string, ander: string, vanaf: string, tot: string | null = null): Promise<string> =>
    (
      await this.verbondenheden.note(coordinator, {
        ...{ kvkNummer: een, anderKvkNummer: ander, van: vanaf, tot },
        bewijs: 'uittreksel handelsregister',
      })
    ).id;

  /** Today's round of retention. */
  async round(): Promise<void> {
    const [klok, houders] = [this.app.get(Klok), this.app.get(Gegevenshouders)];
    await new Bewaarronde(this.db, klok, this.config, pino({ level: 'silent' }), houders).run();
  }

  /** What the database holds for the ceilings, as its owner sees it. */
  ownerPlafonds = (): Promise<{ plafond: string; regeling: string; hoogstens: number }[]> =>
    this.owner('SELECT plafond, regeling, hoogstens::int FROM staatssteun.plafonds()');

  owner = async <T extends object>(sql: string): Promise<T[]> => {
    const client = new pg.Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<T>(sql);
    await client.end();
    return rows;
  };

  sql = <T = Record<string, unknown>>(sql: string, waarden: unknown[] = [], wie = SYSTEEM): Promise<T[]> =>
    this.db.as(wie, async (tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });
}
