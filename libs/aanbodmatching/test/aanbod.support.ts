// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Database, PlatformModule, readConfig } from '#libs/platform';
import { StamgegevensFacade, StamgegevensModule } from '#libs/stamgegevens';
import { freshDatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { AanbodImportService } from '../src/aanbod/aanbod-import.service.js';
import type { NieuwAanbod } from '../src/aanbod/aanbod-invoer.dto.js';
import { Aanbod, AanbodVersie } from '../src/aanbod/aanbod.entity.js';
import { AanbodService } from '../src/aanbod/aanbod.service.js';

@Module({})
class Root {}

/** The catalogue on a database of its own, with two providers and everyone who deals with it. */
export interface Opstelling {
  app: INestApplicationContext;
  db: Database;
  aanbod: AanbodService;
  uitwisseling: AanbodImportService;
  beheerder: Actor;
  coordinator: Actor;
  /** Provider `Provincie Gelderland`. */
  aanbieder: Actor;
  /** Provider `RVO`. */
  ander: Actor;
  /** Connection as superuser. */
  beheerUrl: string;
  close(): Promise<void>;
}

export async function start(): Promise<Opstelling> {
  const database = await freshDatabase();
  const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
  const entities = TypeOrmModule.forFeature([Aanbod, AanbodVersie]);
  const imports = [PlatformModule.forRoot(config), StamgegevensModule, entities];
  const root: DynamicModule = { module: Root, imports, providers: [AanbodService, AanbodImportService] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  const db = app.get(Database);
  const stamgegevens = app.get(StamgegevensFacade);
  const organisatie = (naam: string): Promise<string> =>
    db.as(SYSTEEM, async (tx) => (await stamgegevens.ensureOrganisatie(tx, naam, 'aanbieder')).id);
  return {
    app,
    db,
    aanbod: app.get(AanbodService),
    uitwisseling: app.get(AanbodImportService),
    beheerder: { rol: 'beheerder', subject: 'bea' },
    coordinator: { rol: 'coordinator', subject: 'cor', regio: 'TWE' },
    aanbieder: { rol: 'aanbieder', subject: 'pia', organisatieId: await organisatie('Provincie Gelderland') },
    ander: { rol: 'aanbieder', subject: 'ron', organisatieId: await organisatie('RVO') },
    beheerUrl: database.beheerUrl,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** A valid new offer of which a test names only what it is about. */
export const nieuw = (anders: Partial<NieuwAanbod> = {}): NieuwAanbod => ({
  titel: 'Energiescan',
  soort: 'voucher',
  samenvatting: 'Een adviseur bekijkt uw verbruik.',
  omschrijving: 'U krijgt een plan met maatregelen voor uw bedrijf.',
  themas: ['energie'],
  code: randomUUID(),
  voorwaarden: { gebied: ['NL'] },
  ...anders,
});
