// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WACHTRIJ_ACCESS, WACHTRIJ_DOWN, WACHTRIJ_TABLES } from './0035-wachtrij.js';

/** How the queues stand, with a second chance for what failed. */
export class WachtrijEnAfwijzing1795500000035 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [WACHTRIJ_TABLES, WACHTRIJ_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(WACHTRIJ_DOWN);
  }
}
