// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The coordinators that a hulpvraag can be of, when they are away and who stands in for them. */
export class AanbodmatchingBehandelaar1795500000022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE aanbodmatching.behandelaar');
  }
}

const TABLE = `
CREATE TABLE aanbodmatching.behandelaar (
  -- As the access token names the person. It may hold any sign, so paths have the id.
  subject text CHECK (length(subject) BETWEEN 1 AND 300),
  id uuid NOT NULL UNIQUE,
  regio text NOT NULL CHECK (regio ~ '^[A-Z0-9]{2,20}$'),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  hoofdcoordinator boolean NOT NULL,
  actief boolean NOT NULL,
  afwezig_van date,
  -- Both days included; open as long as nobody knows.
  afwezig_tot date,
  vervanger text,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT behandelaar_regio_subject UNIQUE (regio, subject),
  CONSTRAINT behandelaar_vervanger FOREIGN KEY (regio, vervanger) REFERENCES aanbodmatching.behandelaar (regio, subject)
    ON DELETE SET NULL (vervanger),
  CONSTRAINT behandelaar_afwezig CHECK (afwezig_tot IS NULL OR coalesce(afwezig_van <= afwezig_tot, false)),
  CONSTRAINT behandelaar_vervangt CHECK (vervanger IS NULL OR (afwezig_van IS NOT NULL AND vervanger <> subject))
);
-- After the other one: of two keys that a row breaks, the first that was made is told, and each must be.
ALTER TABLE aanbodmatching.behandelaar ADD PRIMARY KEY (subject);
CREATE INDEX behandelaar_naam ON aanbodmatching.behandelaar (regio, naam, id);
CREATE INDEX behandelaar_vervangen ON aanbodmatching.behandelaar (regio, vervanger) WHERE vervanger IS NOT NULL;
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.behandelaar');
SELECT platform.verleen('aanbodmatching.behandelaar', 'SELECT, INSERT, DELETE,
  UPDATE (regio, naam, email, hoofdcoordinator, actief, afwezig_van, afwezig_tot, vervanger, versie, gewijzigd_door, gewijzigd_op)');
CREATE POLICY systeem ON aanbodmatching.behandelaar USING (platform.rol() = 'systeem');
-- One's own row too when it stands with another region: whoever moves takes it along.
CREATE POLICY lezen ON aanbodmatching.behandelaar FOR SELECT USING (platform.rol() = 'beheerder'
  OR (platform.rol() = 'coordinator' AND (regio = platform.regio() OR subject = platform.subject())));
-- What somebody writes of himself agrees with what the identity provider says of him.
CREATE POLICY registreren ON aanbodmatching.behandelaar FOR INSERT WITH CHECK (platform.rol() = 'coordinator'
  AND subject = platform.subject() AND regio = platform.regio() AND hoofdcoordinator = platform.is_hoofdcoordinator()
  AND actief AND versie = 1);
-- Whoever was put out of work does not put himself to work again.
CREATE POLICY eigen ON aanbodmatching.behandelaar FOR UPDATE
  USING (platform.rol() = 'coordinator' AND subject = platform.subject() AND actief)
  WITH CHECK (regio = platform.regio() AND hoofdcoordinator = platform.is_hoofdcoordinator() AND actief);
CREATE POLICY collega ON aanbodmatching.behandelaar FOR UPDATE
  USING (platform.rol() = 'beheerder' OR (platform.is_hoofdcoordinator() AND regio = platform.regio()))
  WITH CHECK (platform.rol() = 'beheerder' OR (platform.is_hoofdcoordinator() AND regio = platform.regio()));
`;
