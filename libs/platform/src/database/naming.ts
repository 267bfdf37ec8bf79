// SPDX-License-Identifier: EUPL-1.2
import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

const snake = (naam: string): string => naam.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** `oprichtingsDatum` in code is `oprichtings_datum` in the database, without saying so at every column. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName?: string): string {
    return customName ?? snake(className);
  }

  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return customName ?? snake([...prefixes, propertyName].join('_'));
  }
}
