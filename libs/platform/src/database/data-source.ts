// SPDX-License-Identifier: EUPL-1.2
import type { DataSourceOptions } from 'typeorm';
import type { Configuratie } from '../config/configuratie.js';
import { SnakeNaming } from './naming.js';

/**
 * Options of the application's own connections. Every wait has an end: connecting 5 s, a statement 15 s, an idle
 * transaction 30 s (a mail may be sent inside one, with time-outs of its own).
 */
export function dataSourceOptions(
  config: Configuratie,
  onPoolError: (fout: Error) => void,
): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    namingStrategy: new SnakeNaming(),
    poolSize: config.databasePool,
    applicationName: 'schakel',
    poolErrorHandler: onPoolError,
    extra: {
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    },
  };
}
