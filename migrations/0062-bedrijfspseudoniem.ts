// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a firm is known by to figures: random, and kept apart from them, so that it can be forgotten. */
export class Bedrijfspseudoniem1795500000062 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(FUNCTION);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION aanbodmatching.bedrijf_van(text);
      DROP TABLE aanbodmatching.bedrijfspseudoniem`);
  }
}

const TABLE = `
-- The one place where the two meet. When its row is gone, nothing tells of which firm a pseudonym was.
CREATE TABLE aanbodmatching.bedrijfspseudoniem (
  kvk_nummer text PRIMARY KEY CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  pseudoniem uuid NOT NULL CONSTRAINT bedrijfspseudoniem_een UNIQUE
);
SELECT platform.beveilig('aanbodmatching.bedrijfspseudoniem');
SELECT platform.verleen('aanbodmatching.bedrijfspseudoniem', 'SELECT, DELETE');
CREATE POLICY eigenaar ON aanbodmatching.bedrijfspseudoniem FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY geven ON aanbodmatching.bedrijfspseudoniem FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY systeem ON aanbodmatching.bedrijfspseudoniem USING (platform.rol() = 'systeem');
`;

const FUNCTION = `
-- Of two at once the second waits, and finds what the first gave. Whoever may write a hulpvraag may ask it.
CREATE FUNCTION aanbodmatching.bedrijf_van(nummer text) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE gevonden uuid;
BEGIN
  IF nummer IS NULL OR platform.rol() IS NULL THEN RETURN NULL; END IF;
  INSERT INTO aanbodmatching.bedrijfspseudoniem (kvk_nummer, pseudoniem) VALUES (nummer, gen_random_uuid())
    ON CONFLICT (kvk_nummer) DO NOTHING;
  SELECT p.pseudoniem INTO gevonden FROM aanbodmatching.bedrijfspseudoniem p WHERE p.kvk_nummer = nummer;
  RETURN gevonden;
END $$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.bedrijf_van(text) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.bedrijf_van(text) TO %I', current_setting('schakel.app_rol'));
END $$;
`;
