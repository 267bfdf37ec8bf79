// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KRING_FUNCTIONS, KRING_TABLES } from './0039-kringtabellen.js';
import { KRING_ACCESS } from './0039-kringtoegang.js';

/** Kringen: who said yes, the rounds that form them, who is in them, and their bijeenkomsten. */
export class CommunitiesKring1795500000039 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [KRING_TABLES, KRING_FUNCTIONS, KRING_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const DOWN = `
DROP POLICY lezen ON communities.bijeenkomst;
DROP POLICY eigenaar ON communities.bijeenkomst;
DROP POLICY kring_plannen ON communities.bijeenkomst;
CREATE POLICY lezen ON communities.bijeenkomst FOR SELECT USING (true);
DROP POLICY kring_eigen ON communities.aanmelding;
ALTER TABLE communities.bijeenkomst DROP COLUMN kring_id;
DROP FUNCTION communities.kringlijst(uuid);
DROP TABLE communities.kringlid CASCADE;
DROP TABLE communities.kring CASCADE;
DROP TABLE communities.kringronde, communities.kringaanmelding;
DROP FUNCTION communities.neem_kringplek(), communities.in_kring(uuid, boolean), communities.beheert_kring(uuid)`;
