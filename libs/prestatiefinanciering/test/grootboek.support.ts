// SPDX-License-Identifier: EUPL-1.2
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Database, PlatformModule, readConfig, type Tx } from '#libs/platform';
import { addProgramma, type Proefprogramma } from '../../../test/support/grootboek.js';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import {
  budgetRegels,
  verplichtingRegels,
  type Afspraakbedrag,
  type Boekingsoort,
} from '../src/grootboek/boekingen.rules.js';
import { BoekingLezer } from '../src/grootboek/boeking.lezer.js';
import type { Boeking } from '../src/grootboek/grootboek.entity.js';
import { Grootboek } from '../src/grootboek/grootboek.js';
import { GrootboekLezer } from '../src/grootboek/grootboek.lezer.js';
import { JaarafsluitingService } from '../src/grootboek/jaarafsluiting.service.js';
import type { Regel, Rekeningsoort } from '../src/grootboek/rekening.rules.js';
import { saldiVan } from '../src/grootboek/saldi.lezer.js';
import type { Verdeelsleutel } from '../src/grootboek/verdeling.rules.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';

@Module({})
class Root {}

/** What of a posting a test chooses itself; `wie` is the financier when it is not said. */
export interface Boekingskeuze {
  bronId?: string;
  datum?: string;
  wie?: Actor;
}

/** The ledger on a database of its own, at noon of a day that the test chooses. */
export class Grootboekproef {
  readonly db: Database;
  readonly grootboek: Grootboek;
  readonly lezer: GrootboekLezer;
  readonly boekingen: BoekingLezer;
  readonly afsluitingen: JaarafsluitingService;

  private constructor(
    readonly database: Testdatabase,
    readonly app: INestApplicationContext,
  ) {
    this.db = app.get(Database);
    this.grootboek = app.get(Grootboek);
    this.lezer = app.get(GrootboekLezer);
    this.boekingen = app.get(BoekingLezer);
    this.afsluitingen = app.get(JaarafsluitingService);
  }

  static async start(): Promise<Grootboekproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    const proef = new Grootboekproef(database, app);
    proef.vandaag = '2026-06-01';
    return proef;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  set vandaag(datum: string) {
    this.app.get(Klok).nu = () => new Date(`${datum}T12:00:00Z`);
  }

  /** With its budget booked, and its agreements too. */
  async programma(anders: Parameters<typeof addProgramma>[1] = {}): Promise<Proefprogramma> {
    const programma = await addProgramma(this.database.beheerUrl, anders);
    const { jaren, budgetInCenten, afspraken } = programma;
    await this.book(programma, 'budget', (sleutel) =>
      budgetRegels(
        jaren.map((jaar) => ({ jaar, budgetInCenten })),
        sleutel,
      ),
    );
    for (const { id, versieId, aanbiederId, plafondInCenten } of afspraken) {
      const plafonds = jaren.map((jaar) => ({ jaar, wasInCenten: 0, wordtInCenten: plafondInCenten }));
      const regels = verplichtingRegels({ afspraakId: id, organisatieId: aanbiederId }, plafonds);
      await this.book(programma, 'verplichting', () => regels, { bronId: versieId });
    }
    return programma;
  }

  /** On the 1st of June of 2026, by the financier, from a new cause, unless it is said otherwise. */
  book(
    { id: programmaId, financier }: Proefprogramma,
    soort: Boekingsoort,
    regelsVan: (sleutel: Verdeelsleutel) => Regel[],
    { bronId = randomUUID(), datum = '2026-06-01', wie = financier }: Boekingskeuze = {},
  ): Promise<Boeking | null> {
    return this.db.as(wie, async (tx) => {
      const regels = regelsVan(await this.grootboek.sleutel(tx, programmaId));
      return this.grootboek.book(tx, wie, { soort, bronId, programmaId, datum, regels });
    });
  }

  reverse(
    { financier }: Proefprogramma,
    boekingId: string,
    bronId: string = randomUUID(),
  ): Promise<Boeking | null> {
    return this.db.as(financier, (tx) =>
      this.grootboek.reverse(tx, financier, { boekingId, bronId, datum: '2026-06-01' }),
    );
  }

  /** In cents, of one kind of account in one year. */
  async on({ id, financier }: Proefprogramma, soort: Rekeningsoort, jaar = 2026): Promise<number> {
    const standen = await this.db.as(financier, (tx) => saldiVan(tx, id, jaar));
    return standen
      .filter(({ rekening }) => rekening.soort === soort)
      .reduce((som, { saldoInCenten }) => som + saldoInCenten, 0);
  }

  sql = <T = Record<string, unknown>>(
    sql: string,
    waarden: unknown[] = [],
    wie: Actor = SYSTEEM,
  ): Promise<T[]> =>
    this.db.as(wie, async (tx: Tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });
}

/** Of the first agreement. */
export const bedragVan = (
  { afspraken }: Proefprogramma,
  bedragInCenten: number,
  jaar = 2026,
  nr = 0,
): Afspraakbedrag => {
  const { id: afspraakId = '', aanbiederId: organisatieId = '' } = afspraken[nr] ?? {};
  return { jaar, afspraakId, organisatieId, bedragInCenten };
};

/** For `rejects.toMatchObject`: refused in words, or by that constraint. */
export const conflict = (code: string): object => ({ soort: 'conflict', code });
export const weigert = (constraint: string): object => ({
  driverError: expect.objectContaining({ constraint }),
});
