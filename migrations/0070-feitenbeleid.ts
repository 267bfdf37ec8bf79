// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is asking is looked up once for a question, and not for every row of the log or of the facts: there are millions. The whole
 * condition is what is looked up, and not the role alone: of a role the database guesses that one row in a hundred is seen, and then
 * plans for so few.
 */
export class Feitenbeleid1795500000070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER POLICY systeem ON impactverantwoording.traject USING ((SELECT platform.rol() = 'systeem'));
      ALTER POLICY lezen ON impactverantwoording.traject USING ((SELECT platform.rol() IN ('analist', 'beheerder'))
        OR (SELECT platform.rol() = 'coordinator') AND regio = (SELECT platform.regio()));
      ALTER POLICY lezen ON platform.event USING ((SELECT platform.rol() = 'systeem'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER POLICY systeem ON impactverantwoording.traject USING (platform.rol() = 'systeem');
      ALTER POLICY lezen ON impactverantwoording.traject USING ((SELECT platform.rol()) IN ('analist', 'beheerder')
        OR (SELECT platform.rol()) = 'coordinator' AND regio = (SELECT platform.regio()));
      ALTER POLICY lezen ON platform.event USING (platform.rol() = 'systeem');
    `);
  }
}
