// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which weeks it was counted what people in communities ask about. */
export class CommunitiesGesprektelling1795500000045 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE communities.gesprektelling (
        -- A Monday: the weeks before it are counted, once.
        peildatum date PRIMARY KEY CHECK (extract(isodow FROM peildatum) = 1),
        geteld_op timestamptz NOT NULL
      );
      SELECT platform.beveilig('communities.gesprektelling');
      SELECT platform.verleen('communities.gesprektelling', 'SELECT, INSERT');
      CREATE POLICY systeem ON communities.gesprektelling USING (platform.rol() = 'systeem')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE communities.gesprektelling');
  }
}
