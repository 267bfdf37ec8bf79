// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule, readConfig } from '#libs/platform';
import { freshDatabase } from '../../../test/support/database.js';
import { baseEnv } from '../../../test/support/processes.js';
import { StamgegevensModule } from '../src/stamgegevens.module.js';

@Module({})
class Root {}

/** The services of this lib on a database of their own. */
export interface Opstelling {
  app: INestApplicationContext;
  ownerUrl: string;
  close(): Promise<void>;
}

export async function start(): Promise<Opstelling> {
  const database = await freshDatabase();
  const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
  const imports = [PlatformModule.forRoot(config), StamgegevensModule];
  const root: DynamicModule = { module: Root, imports };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { app, ownerUrl: database.ownerUrl, close };
}
