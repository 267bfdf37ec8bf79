// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { DataSource } from 'typeorm';
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
import {
  AFSPRAAK,
  DECLARATIE,
  FINANCIER,
  ORGANISATIE,
  PROGRAMMARIJ,
  SALDO,
} from '../../../test/support/betalingen.js';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { Beheer } from '../../../test/support/leegmaken.js';
import { baseEnv } from '../../../test/support/processes.js';
import { vorderingRegels } from '../src/grootboek/boekingen.rules.js';
import { Grootboek } from '../src/grootboek/grootboek.js';
import { rekeningId } from '../src/grootboek/rekening.rules.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';

@Module({})
class Root {}

export const [AANBIEDER, ANDERE, EZ, PROVINCIE, VREEMD] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];
export const [PROGRAMMA, AFSPRAAK_1] = [randomUUID(), randomUUID()];
const actor = (rol: 'aanbieder' | 'financier', subject: string, organisatieId: string): Actor => ({
  rol,
  subject,
  organisatieId,
});
export const aanbieder = actor('aanbieder', 'aanbieder', AANBIEDER);
export const collega = actor('aanbieder', 'collega', AANBIEDER);
export const andere = actor('aanbieder', 'andere', ANDERE);
export const fenna = actor('financier', 'fenna', EZ);
export const tweede = actor('financier', 'tweede', EZ);
export const provincie = actor('financier', 'provincie', PROVINCIE);
export const vreemd = actor('financier', 'vreemd', VREEMD);

interface Approved {
  id: string;
  aanbiederId: string | null;
  jaar: number;
  /** Who approved it. */
  door: string;
}

/** The lib on a database of its own: a programme of two financiers, with one afspraak that is in force and one that is not. */
export class Betaalproef {
  readonly db: Database;

  private constructor(
    private readonly database: Testdatabase,
    private readonly superuser: Beheer,
    readonly app: INestApplicationContext,
    readonly config: Configuratie,
  ) {
    this.db = app.get(Database);
  }

  static async start(): Promise<Betaalproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Betaalproef(database, await Beheer.open(database.beheerUrl), app, config);
  }

  /** The world as every test begins with it, whatever the one before left. */
  async begin(): Promise<void> {
    await this.superuser.empty();
    this.nummer = 0;
    await this.fill();
    this.nu = '2027-03-01T12:00:00Z';
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.superuser.close();
    await this.database.drop();
  }

  set nu(moment: string) {
    this.app.get(Klok).nu = () => new Date(moment);
  }

  /** As superuser, whom policies do not bind, nor triggers here: what came before is not what is tried. */
  beheer = <T extends pg.QueryResultRow>(sql: string, waarden: unknown[] = []): Promise<T[]> =>
    this.superuser.query<T>(sql, waarden);

  sql = <T = Record<string, unknown>>(sql: string, waarden: unknown[] = [], wie = SYSTEEM): Promise<T[]> =>
    this.db.as(wie, async (tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });

  /** How many statements it takes, and what it answers. */
  async statements<T>(work: () => Promise<T>): Promise<[number, T]> {
    const bron = this.app.get(DataSource);
    const { logger } = bron;
    let aantal = 0;
    bron.logger = Object.assign(Object.create(logger) as typeof logger, {
      logQuery: () => {
        aantal += 1;
      },
    });
    try {
      const uitkomst = await work();
      return [aantal, uitkomst];
    } finally {
      bron.logger = logger;
    }
  }

  /** Today's round of retention. */
  async round(): Promise<void> {
    const [klok, houders] = [this.app.get(Klok), this.app.get(Gegevenshouders)];
    await new Bewaarronde(this.db, klok, this.config, pino({ level: 'silent' }), houders).run();
  }

  /** One that was approved for this amount, with the money set apart for it. Answers its id. */
  async addDeclaratie(centen: number, anders: Partial<Approved> = {}): Promise<string> {
    const van = {
      id: randomUUID(),
      aanbiederId: AANBIEDER as string | null,
      jaar: 2027,
      door: 'keurder',
      ...anders,
    };
    this.nummer += 1;
    await this.beheer(DECLARATIE, [
      ...[van.id, `PROEF-001-D${this.nummer}`, AFSPRAAK_1, PROGRAMMA, van.aanbiederId],
      ...[van.aanbiederId === null ? 'TWE' : null, van.jaar, centen, van.door],
    ]);
    const grootboek = this.app.get(Grootboek);
    const bedrag = {
      jaar: van.jaar,
      afspraakId: AFSPRAAK_1,
      organisatieId: van.aanbiederId,
      bedragInCenten: centen,
    };
    await this.beheer(SALDO, [
      rekeningId(PROGRAMMA, { soort: 'verplicht', ...bedrag }),
      PROGRAMMA,
      van.jaar,
      van.aanbiederId,
      AFSPRAAK_1,
      centen,
      'verplicht',
    ]);
    await this.db.as(fenna, (tx) =>
      grootboek.book(tx, fenna, {
        ...{ soort: 'vordering', bronId: van.id, programmaId: PROGRAMMA, datum: `${van.jaar}-02-01` },
        regels: vorderingRegels(bedrag),
      }),
    );
    return van.id;
  }

  /** What stands on the accounts of one kind, together. */
  async saldo(soort: string): Promise<number> {
    const [rij] = await this.beheer<{ som: number }>(
      `SELECT coalesce(sum(s.saldo_in_centen), 0)::float8 AS som FROM prestatiefinanciering.saldo s
        JOIN prestatiefinanciering.grootboekrekening r ON r.id = s.rekening_id WHERE r.soort = $1`,
      [soort],
    );
    return rij?.som ?? 0;
  }

  private nummer = 0;

  private async fill(): Promise<void> {
    const organisaties: [string, string, string, string | null, string | null][] = [
      [AANBIEDER, 'Bureau Proef', 'aanbieder', '69599084', 'bureau@example.nl'],
      [ANDERE, 'Bureau Anders', 'aanbieder', null, null],
      ...[EZ, PROVINCIE, VREEMD].map((id, i): [string, string, string, null, null] => [
        ...([id, `Financier ${i}`, 'overheid', null, null] as const),
      ]),
    ];
    for (const [id, naam, ...rest] of organisaties)
      await this.beheer(ORGANISATIE, [id, naam.toLowerCase().replaceAll(' ', '-'), naam, ...rest]);
    await this.beheer(PROGRAMMARIJ, [PROGRAMMA, EZ]);
    for (const id of [EZ, PROVINCIE]) await this.beheer(FINANCIER, [PROGRAMMA, id]);
    await this.beheer(AFSPRAAK, [AFSPRAAK_1, 'PROEF-001', PROGRAMMA, AANBIEDER, 'van-kracht']);
    await this.beheer(AFSPRAAK, [randomUUID(), 'PROEF-002', PROGRAMMA, ANDERE, 'concept']);
  }
}
