// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time codes by mail and the keys they are exchanged for; the status key alone then only reads. */
export class AanbodmatchingInlogcode1795500000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(ACCESS);
    await queryRunner.query(HULPVRAAG);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY koppelen_lezen ON aanbodmatching.hulpvraag;
      DROP POLICY koppelen ON aanbodmatching.hulpvraag;
      DROP POLICY bewerken ON aanbodmatching.hulpvraag;
      DROP POLICY bewerken ON aanbodmatching.contact;
      DROP TABLE aanbodmatching.inlogcode, aanbodmatching.bewerksleutel;
    `);
  }
}

const TABLES = `
-- One active code per hulpvraag: a new one takes the place of the old. What is kept is an HMAC, never the code.
CREATE TABLE aanbodmatching.inlogcode (
  hulpvraag_id uuid PRIMARY KEY REFERENCES aanbodmatching.hulpvraag (id),
  code_hash text NOT NULL,
  pogingen integer NOT NULL DEFAULT 0 CHECK (pogingen BETWEEN 0 AND 5),
  vervalt_op timestamptz NOT NULL,
  ingewisseld_op timestamptz
);
CREATE INDEX inlogcode_verlopen ON aanbodmatching.inlogcode (vervalt_op);

CREATE TABLE aanbodmatching.bewerksleutel (
  sleutel_hash text PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  vervalt_op timestamptz NOT NULL
);
CREATE INDEX bewerksleutel_verlopen ON aanbodmatching.bewerksleutel (vervalt_op);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.inlogcode'), platform.beveilig('aanbodmatching.bewerksleutel');
SELECT platform.verleen('aanbodmatching.inlogcode', 'SELECT, INSERT, UPDATE, DELETE'),
  -- One column for updating: that is what taking a lock for clearing away asks.
  platform.verleen('aanbodmatching.bewerksleutel', 'SELECT, INSERT, DELETE, UPDATE (vervalt_op)');
-- The worker makes the codes and clears away what is over.
CREATE POLICY systeem ON aanbodmatching.inlogcode USING (platform.rol() = 'systeem');
CREATE POLICY systeem ON aanbodmatching.bewerksleutel USING (platform.rol() = 'systeem');
-- Who guesses is confined to the one hulpvraag, and can do no more than count a guess or hand in the code.
CREATE POLICY eigen_lezen ON aanbodmatching.inlogcode FOR SELECT
  USING (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag());
CREATE POLICY inwisselen ON aanbodmatching.inlogcode FOR UPDATE
  USING (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag());
CREATE POLICY eigen_lezen ON aanbodmatching.bewerksleutel FOR SELECT
  USING (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag());
-- A key exists only on the strength of a code that was handed in within this very transaction.
CREATE POLICY verkrijgen ON aanbodmatching.bewerksleutel FOR INSERT
  WITH CHECK (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag() AND EXISTS (
    SELECT FROM aanbodmatching.inlogcode i WHERE i.hulpvraag_id = bewerksleutel.hulpvraag_id AND i.ingewisseld_op = now()));
`;

const HULPVRAAG = `
-- The status key alone reads. Writing takes a bewerksleutel, and then the subject says so.
CREATE POLICY bewerken ON aanbodmatching.hulpvraag AS RESTRICTIVE FOR UPDATE
  USING (platform.rol() <> 'indiener' OR platform.subject() = 'bewerker:' || id);
CREATE POLICY bewerken ON aanbodmatching.contact AS RESTRICTIVE FOR UPDATE
  USING (platform.rol() <> 'indiener' OR platform.subject() = 'bewerker:' || hulpvraag_id);
-- An ondernemer with the status key sees that hulpvraag, and may make it his own while it is nobody else's.
CREATE POLICY koppelen_lezen ON aanbodmatching.hulpvraag FOR SELECT
  USING (platform.rol() = 'ondernemer' AND id = platform.hulpvraag());
CREATE POLICY koppelen ON aanbodmatching.hulpvraag FOR UPDATE
  USING (platform.rol() = 'ondernemer' AND id = platform.hulpvraag() AND kvk_nummer IS NULL)
  WITH CHECK (platform.rol() = 'ondernemer' AND id = platform.hulpvraag() AND kvk_nummer = platform.kvk_nummer());
`;
