// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who rejected an edition on behalf of a region still sees it: what she did, and why. */
export class AfgekeurdeEditie1795500000074 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY afgekeurd ON impactverantwoording.rapporteditie FOR SELECT USING (platform.is_hoofdcoordinator()
        AND status = 'geweigerd' AND EXISTS (SELECT FROM impactverantwoording.rapportkeuring k
          WHERE k.editie_id = rapporteditie.id AND k.namens = platform.regio()))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP POLICY afgekeurd ON impactverantwoording.rapporteditie');
  }
}
