// SPDX-License-Identifier: EUPL-1.2
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import pino from 'pino';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { CommunitiesModule } from '#libs/communities';
import {
  Bewaarronde,
  Database,
  Gegevenshouders,
  Limieten,
  Mailer,
  PlatformModule,
  readConfig,
  type Configuratie,
  type Mail,
} from '#libs/platform';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { Schoonmaker } from '../../../test/support/schoon.js';
import { Communitypost } from '../src/bericht/communitypost.js';
import { Deelnemerpost } from '../src/bericht/deelnemerpost.js';
import { AanwezigheidscodeService } from '../src/bijeenkomst/aanwezigheidscode.service.js';
import { AanmeldingService } from '../src/bijeenkomst/aanmelding.service.js';
import type { NieuweBijeenkomstDto } from '../src/bijeenkomst/bijeenkomst.dto.js';
import { BijeenkomstLezer } from '../src/bijeenkomst/bijeenkomst.lezer.js';
import { BijeenkomstService } from '../src/bijeenkomst/bijeenkomst.service.js';
import { EvaluatieService } from '../src/bijeenkomst/evaluatie.service.js';
import { Evaluatieronde } from '../src/bijeenkomst/evaluatieronde.js';
import { Herinneringsronde } from '../src/bijeenkomst/herinneringsronde.js';
import { ReeksService } from '../src/bijeenkomst/reeks.service.js';
import type { NieuweCommunityDto } from '../src/community/community.dto.js';
import { CommunityLezer } from '../src/community/community.lezer.js';
import { CommunityService } from '../src/community/community.service.js';
import { LidmaatschapLezer } from '../src/lidmaatschap/lidmaatschap.lezer.js';
import { LidmaatschapService } from '../src/lidmaatschap/lidmaatschap.service.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import { UitnodigingService } from '../src/uitnodiging/uitnodiging.service.js';

@Module({})
class Root {}

export const tijn: Actor = { rol: 'coordinator', subject: 'tijn', regio: 'LANDELIJK' };
export const maud: Actor = { rol: 'coordinator', subject: 'maud', regio: 'MBR' };
export const bea: Actor = { rol: 'beheerder', subject: 'bea' };
export const dagmar: Actor = { rol: 'ondernemer', subject: 'dagmar', kvkNummer: '69599084' };
export const emiel: Actor = { rol: 'ondernemer', subject: 'emiel', kvkNummer: '68750110' };
export const femke: Actor = { rol: 'ondernemer', subject: 'femke', kvkNummer: '68727720' };

export const ENERGIE: NieuweCommunityDto = {
  ...{ soort: 'thema', thema: 'energie', naam: 'Zuinig met energie', toegang: 'open' },
  ...{ beschrijving: 'Hoe houden wij de rekening laag?', huisregels: 'Wat hier wordt gezegd, blijft hier.' },
};

/** The pillar on a database of this file's own: starting takes longer than most tests, so a next test gets it emptied. */
interface Opstelling {
  database: Testdatabase;
  app: INestApplicationContext;
  config: Configuratie;
  schoonmaker: Schoonmaker;
}
let vrij: Opstelling | undefined;
afterAll(async () => {
  await vrij?.app.close();
  await vrij?.schoonmaker.close();
  await vrij?.database.drop();
  vrij = undefined;
});

async function startOpstelling(): Promise<Opstelling> {
  const database = await freshDatabase();
  const schoonmaker = await Schoonmaker.open(database.beheerUrl);
  const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
  const root = {
    module: Root,
    imports: [PlatformModule.forRoot(config), CommunitiesModule],
    providers: [UitnodigingService, Limieten],
  };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  return { database, app, config, schoonmaker };
}

/** The pillar with nothing in it; mail is kept and not sent. */
export class Communityproef {
  readonly app: INestApplicationContext;
  readonly config: Configuratie;
  readonly db: Database;
  readonly communities: CommunityService;
  readonly lezer: CommunityLezer;
  readonly leden: LidmaatschapService;
  readonly ledenlezer: LidmaatschapLezer;
  readonly uitnodigingen: UitnodigingService;
  readonly bijeenkomsten: BijeenkomstService;
  readonly bijeenkomstlezer: BijeenkomstLezer;
  readonly aanmeldingen: AanmeldingService;
  readonly codes: AanwezigheidscodeService;
  readonly evaluaties: EvaluatieService;
  readonly reeksen: ReeksService;
  readonly herinneringen: Herinneringsronde;
  readonly evaluatieronde: Evaluatieronde;
  readonly post: Communitypost;
  readonly deelnemerpost: Deelnemerpost;
  readonly mails: Mail[] = [];
  private verteld = 0;

  private constructor(private readonly opstelling: Opstelling) {
    const { app, config } = opstelling;
    [this.app, this.config] = [app, config];
    this.db = app.get(Database);
    this.communities = app.get(CommunityService);
    this.lezer = app.get(CommunityLezer);
    this.leden = app.get(LidmaatschapService);
    this.ledenlezer = app.get(LidmaatschapLezer);
    this.uitnodigingen = app.get(UitnodigingService);
    this.bijeenkomsten = app.get(BijeenkomstService);
    this.bijeenkomstlezer = app.get(BijeenkomstLezer);
    this.aanmeldingen = app.get(AanmeldingService);
    this.codes = app.get(AanwezigheidscodeService);
    this.evaluaties = app.get(EvaluatieService);
    this.reeksen = app.get(ReeksService);
    this.evaluatieronde = new Evaluatieronde(this.db, app.get(Klok));
    this.herinneringen = new Herinneringsronde(this.db, app.get(Klok));
    const bus = { send: (mail: Mail) => Promise.resolve(void this.mails.push(mail)) } as unknown as Mailer;
    this.post = new Communitypost(bus, config, app.get(Zegelkast));
    this.deelnemerpost = new Deelnemerpost(bus, config, app.get(Klok), app.get(Zegelkast));
  }

  /** As the owner of the tables, for what no actor does. */
  async asOwner(sql: string, waarden: unknown[] = []): Promise<void> {
    const client = new Client({ connectionString: this.opstelling.database.ownerUrl });
    await client.connect();
    await client.query(`SELECT set_config('app.rol', 'systeem', false)`);
    await client.query(sql, waarden).finally(() => client.end());
  }

  static async start(): Promise<Communityproef> {
    const opstelling = vrij ?? (await startOpstelling());
    vrij = undefined;
    return new Communityproef(opstelling);
  }

  /** Empties it for the next test. */
  async stop(): Promise<void> {
    Reflect.deleteProperty(this.app.get(Klok), 'nu');
    await this.opstelling.schoonmaker.clean();
    vrij = this.opstelling;
  }

  set nu(tijd: Date) {
    this.app.get(Klok).nu = () => tijd;
  }

  /** Today's round of retention. */
  async round(): Promise<void> {
    const [klok, houders] = [this.app.get(Klok), this.app.get(Gegevenshouders)];
    await new Bewaarronde(this.db, klok, this.config, pino({ level: 'silent' }), houders).run();
  }

  sql = <T = Record<string, unknown>>(sql: string, waarden: unknown[] = []): Promise<T[]> =>
    this.db.as(SYSTEEM, async (tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });

  found = (anders: Partial<NieuweCommunityDto> = {}, wie = tijn): Promise<string> =>
    this.communities.found(wie, { ...ENERGIE, ...anders });

  join = (wie: Actor, communityId: string, weergavenaam = wie.subject): Promise<string> =>
    this.leden.join(wie, communityId, { weergavenaam, email: `${wie.subject}@example.nl` });

  /** Within two weeks, for two hours. */
  plan = (communityId: string, anders: Partial<NieuweBijeenkomstDto> = {}, wie = tijn): Promise<string> =>
    this.bijeenkomsten.plan(wie, communityId, {
      ...{ titel: 'Rekeningen vergelijken', programma: 'Neem uw rekening mee.', plaats: 'Dorpsplein 1' },
      begin: new Date(Date.now() + 14 * 86_400_000).toISOString(),
      eind: new Date(Date.now() + 14 * 86_400_000 + 7_200_000).toISOString(),
      ...anders,
    });

  /** Sends what was asked to be mailed about bijeenkomsten since the last time. */
  async mailDeelnemers(): Promise<Mail[]> {
    this.mails.length = 0;
    const events = await this.sql<{ id: string; data: { soort: 'aangemeld'; aanmeldingId: string } }>(
      `SELECT id, data FROM platform.event WHERE type = 'deelnemerbericht-gevraagd' ORDER BY volgnummer OFFSET $1`,
      [this.verteld],
    );
    this.verteld += events.length;
    for (const { id, data } of events)
      await this.db.as(SYSTEEM, (tx) => this.deelnemerpost.tell(tx, data.soort, data.aanmeldingId, id));
    return [...this.mails];
  }

  versieOf = async (id: string): Promise<number> =>
    (await this.sql<{ versie: number }>('SELECT versie FROM communities.lidmaatschap WHERE id = $1', [id]))[0]
      ?.versie ?? 0;

  namen = async (wie: Actor, communityId: string): Promise<(string | null)[]> =>
    (await this.ledenlezer.list(wie, communityId, { aantal: 50 })).gegevens.map(
      ({ weergavenaam }) => weergavenaam,
    );

  events = async (): Promise<{ type: string; data: Record<string, unknown> }[]> =>
    this.sql(
      `SELECT type, data FROM platform.event WHERE type LIKE 'lid%' OR type LIKE 'comm%' OR type LIKE 'bij%' ORDER BY volgnummer`,
    );

  /** What the worker would mail about the last event of this kind. */
  async mailAbout(id: string, soort?: 'toegelaten' | 'geweigerd' | 'verwijderd'): Promise<Mail | undefined> {
    this.mails.length = 0;
    await this.db.as(SYSTEEM, (tx) =>
      soort === undefined ? this.post.invite(tx, id, 'bericht') : this.post.tell(tx, soort, id, 'bericht'),
    );
    return this.mails[0];
  }
}
