// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every coordinator of a region reads what it sets; of them only who leads it changes that. */
export class AanbodmatchingRegioInstelling1795500000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY beheren ON aanbodmatching.regio_instelling;
      CREATE POLICY beheerder ON aanbodmatching.regio_instelling USING (platform.rol() = 'beheerder');
      CREATE POLICY coordinator_lezen ON aanbodmatching.regio_instelling FOR SELECT
        USING (platform.rol() = 'coordinator' AND regio = platform.regio());
      CREATE POLICY hoofdcoordinator ON aanbodmatching.regio_instelling
        USING (platform.is_hoofdcoordinator() AND regio = platform.regio());
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY hoofdcoordinator ON aanbodmatching.regio_instelling;
      DROP POLICY coordinator_lezen ON aanbodmatching.regio_instelling;
      DROP POLICY beheerder ON aanbodmatching.regio_instelling;
      CREATE POLICY beheren ON aanbodmatching.regio_instelling USING (platform.rol() = 'beheerder'
        OR (platform.rol() = 'coordinator' AND regio = platform.regio()));
    `);
  }
}
