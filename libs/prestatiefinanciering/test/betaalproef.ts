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
export const PROGRAMMA = randomUUID();
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

const ORGANISATIE = `INSERT INTO stamgegevens.organisatie (id, code, naam, soort, kvk_nummer, email, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, $4, $5, $6, 1, 'proef', now())`;
const PROGRAMMARIJ = `INSERT INTO prestatiefinanciering.programma (id, code, naam, omschrijving, regios, themas, rechtsgrond,
    is_de_minimis, van, tot, status, penvoerder_id, versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, 'PROEF', 'Proefprogramma', '', '{}', '{}', 'Proefregeling', false, '2027-01-01', '2028-12-31', 'vastgesteld', $2,
    1, 'proef', now(), 'proef', now())`;
const FINANCIER = `INSERT INTO prestatiefinanciering.programmafinancier (programma_id, organisatie_id, aandeel, akkoord_door,
    akkoord_op) VALUES ($1, $2, 5000, 'proef', now())`;
const AFSPRAAK = `INSERT INTO prestatiefinanciering.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, titel, status,
    versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, 'aanbieder', $4, 'Proefafspraak', $5, 1, 'proef', now(), 'proef', now())`;

/** The lib on a database of its own: a programme of two financiers, with one afspraak that is in force and one that is not. */
export class Betaalproef {
  readonly db: Database;

  private constructor(
    private readonly database: Testdatabase,
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
    const proef = new Betaalproef(database, app, config);
    await proef.fill();
    proef.nu = '2027-03-01T12:00:00Z';
    return proef;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  set nu(moment: string) {
    this.app.get(Klok).nu = () => new Date(moment);
  }

  /** As superuser, whom policies do not bind. */
  async beheer<T extends pg.QueryResultRow>(sql: string, waarden: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.database.beheerUrl });
    await client.connect();
    try {
      return (await client.query<T>(sql, waarden)).rows;
    } finally {
      await client.end();
    }
  }

  sql = <T = Record<string, unknown>>(sql: string, waarden: unknown[] = [], wie = SYSTEEM): Promise<T[]> =>
    this.db.as(wie, async (tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });

  /** Today's round of retention. */
  async round(): Promise<void> {
    const [klok, houders] = [this.app.get(Klok), this.app.get(Gegevenshouders)];
    await new Bewaarronde(this.db, klok, this.config, pino({ level: 'silent' }), houders).run();
  }

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
    await this.beheer(AFSPRAAK, [randomUUID(), 'PROEF-001', PROGRAMMA, AANBIEDER, 'van-kracht']);
    await this.beheer(AFSPRAAK, [randomUUID(), 'PROEF-002', PROGRAMMA, ANDERE, 'concept']);
  }
}
