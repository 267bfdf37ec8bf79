// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MATCHAFWIJZING_ACCESS, MATCHAFWIJZING_DOWN, MATCHAFWIJZING_TABLES } from './0035-matchafwijzing.js';
import { WACHTRIJ_ACCESS, WACHTRIJ_DOWN, WACHTRIJ_TABLES } from './0035-wachtrij.js';

/** How the queues stand, with a second chance for what failed; and suggested offers that do not fit. */
export class WachtrijEnAfwijzing1795500000035 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const delen = [WACHTRIJ_TABLES, WACHTRIJ_ACCESS, MATCHAFWIJZING_TABLES, MATCHAFWIJZING_ACCESS];
    for (const deel of delen) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MATCHAFWIJZING_DOWN);
    await queryRunner.query(WACHTRIJ_DOWN);
  }
}
