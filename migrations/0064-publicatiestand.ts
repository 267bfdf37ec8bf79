// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was ever published, by which the next report is judged: one chain, to which is only added. */
export class Publicatiestand1795500000064 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(TRIGGER);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE impactverantwoording.publicatiestand;
      DROP FUNCTION impactverantwoording.weiger_standwijziging()`);
  }
}

const TABLE = `
-- Per sealed edition everything that was published up to it, hidden figures too: what the worker alone may read.
CREATE TABLE impactverantwoording.publicatiestand (
  editie_id uuid PRIMARY KEY,
  -- Hash of the one before. Of two that come after the same one, the second finds it taken.
  vorige text CONSTRAINT publicatiestand_na UNIQUE
    CONSTRAINT publicatiestand_vorige REFERENCES impactverantwoording.publicatiestand (hash),
  hash text NOT NULL CONSTRAINT publicatiestand_een UNIQUE,
  -- Canonical JSON; text and not jsonb, so that the hash is of the bytes that are here.
  stand text NOT NULL CONSTRAINT publicatiestand_json CHECK (stand IS JSON OBJECT),
  CONSTRAINT publicatiestand_hash CHECK (hash = encode(sha256(convert_to(coalesce(vorige, '') || stand, 'UTF8')), 'hex'))
);
CREATE UNIQUE INDEX publicatiestand_eerste ON impactverantwoording.publicatiestand ((vorige IS NULL)) WHERE vorige IS NULL;
SELECT platform.beveilig('impactverantwoording.publicatiestand');
SELECT platform.verleen('impactverantwoording.publicatiestand', 'SELECT, INSERT');
CREATE POLICY systeem ON impactverantwoording.publicatiestand USING (platform.rol() = 'systeem');
`;

const TRIGGER = `
-- Whom rights do not stop, this does: what was published once is known for ever.
CREATE FUNCTION impactverantwoording.weiger_standwijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'een publicatiestand verandert niet' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON impactverantwoording.publicatiestand
  FOR EACH STATEMENT EXECUTE FUNCTION impactverantwoording.weiger_standwijziging();
`;
