// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asking is looked up once for a question, and not for every row of the log or of the facts: there are millions. */
export class Feitenbeleid1795500000070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(policies('(SELECT platform.rol())'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(policies('platform.rol()'));
  }
}

const policies = (rol: string): string => `
ALTER POLICY systeem ON impactverantwoording.traject USING (${rol} = 'systeem');
ALTER POLICY lezen ON platform.event USING (${rol} = 'systeem');
`;
