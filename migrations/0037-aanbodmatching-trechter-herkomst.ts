// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What woke the demand, in the funnel. */
export class AanbodmatchingTrechterHerkomst1795500000037 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE aanbodmatching.trechter ADD COLUMN herkomst text');
    await queryRunner.query(`SET LOCAL app.rol = 'systeem'`);
    await queryRunner.query(VULLEN);
    await queryRunner.query(`SET LOCAL app.rol = ''`);
    await queryRunner.query(GRENS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE aanbodmatching.trechter DROP COLUMN herkomst');
  }
}

const VULLEN = `UPDATE aanbodmatching.trechter t SET herkomst = h.herkomst FROM aanbodmatching.hulpvraag h
  WHERE h.id = t.hulpvraag_id`;

// As of the hulpvraag itself, where it never changes.
const GRENS = `ALTER TABLE aanbodmatching.trechter ALTER COLUMN herkomst SET NOT NULL,
  ADD CHECK (herkomst IN ('web', 'telefoon', 'loket', 'community', 'campagne', 'bijeenkomst', 'partner'))`;
