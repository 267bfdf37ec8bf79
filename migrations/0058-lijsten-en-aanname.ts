// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AANNAME, AANNAME_TERUG } from './0058-aanname.js';
import { DECLARABEL, DECLARABEL_TERUG } from './0058-declarabel.js';
import { EENMAAL, EENMAAL_TERUG } from './0058-toegang.js';

/** Lists of a financier that stay quick, declaraties of many lines, and aid only for help that was accepted. */
export class LijstenEnAanname1795500000058 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [EENMAAL, DECLARABEL, AANNAME]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [AANNAME_TERUG, DECLARABEL_TERUG, EENMAAL_TERUG]) await queryRunner.query(deel);
  }
}
