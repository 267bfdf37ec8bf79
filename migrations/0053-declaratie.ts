// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BELANG } from './0053-belang.js';

/** Interests in an aanbieder, and what is declared, assessed and approved by different people. */
export class Declaratie1795500000053 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [BELANG]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE prestatiefinanciering.belang');
  }
}
