// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The KVK-nummer of an organisatie: by it an aanbieder who signs in is known to act for that organisatie. */
export class StamgegevensOrganisatieKvk1795500000018 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE stamgegevens.organisatie ADD COLUMN kvk_nummer text UNIQUE CHECK (kvk_nummer ~ '^[0-9]{8}$');
      SELECT platform.verleen('stamgegevens.organisatie', 'UPDATE (kvk_nummer)');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE stamgegevens.organisatie DROP COLUMN kvk_nummer');
  }
}
