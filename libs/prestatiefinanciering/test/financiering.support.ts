// SPDX-License-Identifier: EUPL-1.2
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainError, Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Database, PlatformModule, readConfig } from '#libs/platform';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';
import type { NieuwProgrammaDto } from '../src/programma/programma.dto.js';
import { ProgrammaLezer } from '../src/programma/programma.lezer.js';
import { ProgrammaService } from '../src/programma/programma.service.js';
import type { ProgrammaWeergave } from '../src/programma/programma.weergave.js';
import { VerhogingService } from '../src/programma/verhoging.service.js';

@Module({})
class Root {}

export const EURO = 100;
export const EZ = 'f1000000-0000-4000-8000-000000000001';
export const PROVINCIE = 'f1000000-0000-4000-8000-000000000002';
export const GEMEENTE = 'f1000000-0000-4000-8000-000000000003';
export const AANBIEDER = 'f1000000-0000-4000-8000-000000000004';
export const ANDERE_AANBIEDER = 'f1000000-0000-4000-8000-000000000005';

const financier = (subject: string, organisatieId: string): Actor => ({
  rol: 'financier',
  subject,
  organisatieId,
});
/** Two people of EZ, one of the province, and one of an organisatie that pays for nothing. */
export const fenna = financier('fenna', EZ);
export const teun = financier('teun', EZ);
export const gerda = financier('gerda', PROVINCIE);
export const vreemde = financier('vreemde', GEMEENTE);
export const tijn: Actor = { rol: 'coordinator', subject: 'tijn', regio: 'TWE' };
export const hanna: Actor = { rol: 'coordinator', subject: 'hanna', regio: 'TWE', hoofdcoordinator: true };
export const maud: Actor = { rol: 'coordinator', subject: 'maud', regio: 'MBR' };
export const ravi: Actor = { rol: 'aanbieder', subject: 'ravi', organisatieId: AANBIEDER };
export const noor: Actor = { rol: 'aanbieder', subject: 'noor', organisatieId: ANDERE_AANBIEDER };
export const emre: Actor = { rol: 'analist', subject: 'emre' };
export const bo: Actor = { rol: 'beheerder', subject: 'bo' };

/** A programme of EZ (60 %) and the province (40 %) for Twente, 2026 and 2027, a million euros a year. */
export const inhoud = (anders: Partial<NieuwProgrammaDto> = {}): NieuwProgrammaDto => ({
  ...{ code: 'REGIO-2026', naam: 'Regionale hulp', omschrijving: '', regios: ['TWE'], themas: [] },
  ...{ rechtsgrond: 'Kaderwet, artikel 3', isDeMinimis: true, van: '2026-01-01', tot: '2027-12-31' },
  financiers: [
    { organisatieId: EZ, aandeel: 6000 },
    { organisatieId: PROVINCIE, aandeel: 4000 },
  ],
  jaren: [
    { jaar: 2026, budgetInCenten: 1_000_000 * EURO },
    { jaar: 2027, budgetInCenten: 1_000_000 * EURO },
  ],
  ...anders,
});

const ORGANISATIES = `INSERT INTO stamgegevens.organisatie (id, code, naam, soort, versie, gewijzigd_door)
  SELECT id, lower(replace(naam, ' ', '-')), naam, soort, 1, 'proef' FROM (VALUES
  ('${EZ}'::uuid, 'Ministerie van Economische Zaken', 'overheid'), ('${PROVINCIE}', 'Gedeputeerde Staten van Overijssel', 'overheid'),
  ('${GEMEENTE}', 'Gemeente Proefstad', 'overheid'), ('${AANBIEDER}', 'Proefadvies', 'aanbieder'),
  ('${ANDERE_AANBIEDER}', 'Tweede advies', 'aanbieder')) AS o (id, naam, soort)`;

/** The pillar on a database of its own, at noon of a day that the test chooses. */
export class Financieringsproef {
  readonly db: Database;
  readonly programmas: ProgrammaService;
  readonly verhogingen: VerhogingService;
  readonly lezer: ProgrammaLezer;

  private constructor(
    readonly database: Testdatabase,
    readonly app: INestApplicationContext,
  ) {
    this.db = app.get(Database);
    this.programmas = app.get(ProgrammaService);
    this.verhogingen = app.get(VerhogingService);
    this.lezer = app.get(ProgrammaLezer);
  }

  static async start(vandaag = '2026-07-01'): Promise<Financieringsproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    const proef = new Financieringsproef(database, app);
    proef.vandaag = vandaag;
    await proef.db.as(bo, (tx) => tx.query(ORGANISATIES));
    await proef.addRegios();
    return proef;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  set vandaag(datum: string) {
    this.app.get(Klok).nu = () => new Date(`${datum}T12:00:00Z`);
  }

  private async addRegios(): Promise<void> {
    await this.db.as(bo, (tx) =>
      tx.query(`INSERT INTO stamgegevens.regio (code, naam, organisatie_id, versie, gewijzigd_door)
        VALUES ('TWE', 'Twente', NULL, 1, 'proef'), ('MBR', 'Midden-Brabant', NULL, 1, 'proef')`),
    );
  }

  /** A programme to which both financiers agreed; by default that of `inhoud`. */
  async programma(anders: Partial<NieuwProgrammaDto> = {}): Promise<ProgrammaWeergave> {
    const id = await this.programmas.make(fenna, inhoud(anders));
    for (const wie of [teun, gerda]) await this.programmas.agree(wie, id, 1);
    return this.lezer.read(fenna, id);
  }

  /** What an event type told, in order. */
  events<T = Record<string, unknown>>(type: string): Promise<T[]> {
    const vraag = 'SELECT data FROM platform.event WHERE type = $1 ORDER BY volgnummer';
    return this.db.as(SYSTEEM, async (tx) =>
      (await tx.query<{ data: T }[]>(vraag, [type])).map(({ data }) => data),
    );
  }
}

/** Code of the refusal, or `gelukt`. */
export const code = (belofte: Promise<unknown>): Promise<string> =>
  belofte.then(
    () => 'gelukt',
    (fout: unknown) => {
      if (fout instanceof DomainError) return fout.code;
      throw fout;
    },
  );

/** Which constraint, or else which SQLSTATE, refuses it. */
export const grens = (belofte: Promise<unknown>): Promise<string> =>
  belofte.then(
    () => 'gelukt',
    (fout: unknown) => {
      const { driverError } = fout as { driverError?: { constraint?: string; code?: string } };
      return driverError?.constraint ?? driverError?.code ?? String(fout);
    },
  );
