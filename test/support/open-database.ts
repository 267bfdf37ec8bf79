// SPDX-License-Identifier: EUPL-1.2
import { DataSource, type EntitySchema } from 'typeorm';
import { Database, dataSourceOptions, readConfig, type Configuratie } from '#libs/platform';
import { freshDatabase } from './database.js';
import { baseEnv } from './processes.js';

/** A database of this spec file's own with our door to it, without any Nest module. */
export interface OpenDatabase {
  db: Database;
  dataSource: DataSource;
  config: Configuratie;
  appUrl: string;
  ownerUrl: string;
  close(): Promise<void>;
}

type Entities = (new () => object)[] | EntitySchema[];

/** Opens it as the application role, with `env` laid over the usual configuration. */
export async function openDatabase(
  entities: Entities = [],
  env: Record<string, string> = {},
): Promise<OpenDatabase> {
  const { appUrl, ownerUrl, drop } = await freshDatabase();
  const config = readConfig({ ...baseEnv(), DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, ...env });
  const dataSource = await new DataSource({
    ...dataSourceOptions(config, () => undefined),
    entities,
  }).initialize();
  const close = async (): Promise<void> => {
    await dataSource.destroy();
    await drop();
  };
  return { db: new Database(dataSource), dataSource, config, appUrl, ownerUrl, close };
}
