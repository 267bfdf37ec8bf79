// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BOEKING_BESLOTEN, BOEKING_BESLOTEN_TERUG } from './0057-boekingen.js';
import { EIGEN_WOORD, EIGEN_WOORD_TERUG } from './0057-uitkomst.js';

/** Whose word counts, and what may be booked and granted, held by the database. */
export class Waarborgen1795500000057 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [EIGEN_WOORD, BOEKING_BESLOTEN]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [BOEKING_BESLOTEN_TERUG, EIGEN_WOORD_TERUG]) await queryRunner.query(deel);
  }
}
