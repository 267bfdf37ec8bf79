// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accepting and refusing is for the provider, also when nothing but the database stands in the way. */
export class AanbodmatchingToewijzingBesluit1795500000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(coordinator(`AND status IN ('aangeboden', 'ingetrokken')`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(coordinator(''));
  }
}

const EIGEN_REGIO = `platform.rol() = 'coordinator' AND regio = platform.regio()`;

const coordinator = (besluit: string): string => `
DROP POLICY coordinator ON aanbodmatching.toewijzing;
CREATE POLICY coordinator ON aanbodmatching.toewijzing
  USING (${EIGEN_REGIO}) WITH CHECK (${EIGEN_REGIO} ${besluit});
`;
