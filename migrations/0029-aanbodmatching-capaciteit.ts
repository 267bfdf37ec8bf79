// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERIODE } from './0029-periode.js';
import { TERUG } from './0029-terug.js';
import { RIJ, WACHTLIJST } from './0029-wachtlijst.js';

/** Places per period, counted by the database alone, and a waiting list in which nobody passes another. */
export class AanbodmatchingCapaciteit1795500000029 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [PERIODE, RIJ, WACHTLIJST]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TERUG);
  }
}
