// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BELANG } from './0053-belang.js';
import { DECLARATIE_GUARDS } from './0053-bewaking.js';
import { DECLARATIE_FUNCTIONS } from './0053-functies.js';
import { DECLARATIE_TABLES } from './0053-tabellen.js';
import { DECLARATIE_ACCESS } from './0053-toegang.js';

const DELEN = [BELANG, DECLARATIE_TABLES, DECLARATIE_FUNCTIONS, DECLARATIE_GUARDS, DECLARATIE_ACCESS];

/** Interests in an aanbieder, and what is declared, assessed and approved by different people. */
export class Declaratie1795500000053 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of DELEN) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE prestatiefinanciering.bezwaar, prestatiefinanciering.declaratieregel CASCADE;
      DROP TABLE prestatiefinanciering.declaratie CASCADE;
      DROP TABLE prestatiefinanciering.belang;
      DROP FUNCTION prestatiefinanciering.bewaak_declaratie(), prestatiefinanciering.toets_declaratie(),
        prestatiefinanciering.bewaak_declaratieregel(), prestatiefinanciering.laat_regels_los(),
        prestatiefinanciering.bewaak_bezwaar(), prestatiefinanciering.voer_bezwaar_uit(),
        prestatiefinanciering.is_in_betaling(uuid)`);
  }
}
