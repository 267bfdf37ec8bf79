// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of lists of which a page is read: the last prestaties first, and the declaraties of one aanbieder. */
export class Prestatielijsten1795500000059 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX prestatie_lijst ON prestatiefinanciering.prestatie (gemeld_op DESC, id DESC);
      CREATE INDEX declaratie_aanbieder ON prestatiefinanciering.declaratie (aanbieder_id, ingediend_op DESC, id DESC)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP INDEX prestatiefinanciering.prestatie_lijst, prestatiefinanciering.declaratie_aanbieder',
    );
  }
}
