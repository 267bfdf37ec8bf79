// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a beheerder changed in the thesaurus, in versions, and by which of them was matched. */
export class AanbodmatchingThesaurus1795500000034 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE aanbodmatching.epoch DROP COLUMN thesaurusversie, DROP COLUMN thesaurusbasis;
      DROP TABLE aanbodmatching.thesaurusconcept, aanbodmatching.thesaurusversie;
    `);
  }
}

const TABLES = `
-- Each is the whole list of changes on the files of the product. The newest holds; without any the files alone do.
CREATE TABLE aanbodmatching.thesaurusversie (
  nummer integer PRIMARY KEY CHECK (nummer >= 1),
  wijzigingen jsonb NOT NULL CHECK (jsonb_typeof(wijzigingen) = 'array'),
  -- Hash of the files that it was tried and published on.
  basis text NOT NULL CHECK (basis ~ '^[0-9a-f]{12}$'),
  reden text NOT NULL CHECK (length(btrim(reden)) BETWEEN 1 AND 500),
  proef jsonb NOT NULL CHECK (jsonb_typeof(proef) = 'object'),
  -- By the proef it finds less than before: then somebody says why it is published all the same.
  lager boolean NOT NULL,
  reden_lager text CHECK (length(btrim(reden_lager)) BETWEEN 1 AND 500),
  gepubliceerd_door text NOT NULL,
  gepubliceerd_op timestamptz NOT NULL,
  CONSTRAINT thesaurusversie_lager CHECK (lager = (reden_lager IS NOT NULL))
);

-- What is being worked on, by name: there is one for all beheerders together, so that none overwrites another.
CREATE TABLE aanbodmatching.thesaurusconcept (
  naam text PRIMARY KEY CHECK (naam ~ '^[a-z]{1,40}$'),
  wijzigingen jsonb NOT NULL CHECK (jsonb_typeof(wijzigingen) = 'array'),
  versie integer NOT NULL CHECK (versie >= 1),
  -- Outcome of the proef of this very version; gone when something changes.
  proef jsonb CHECK (jsonb_typeof(proef) = 'object'),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL
);

-- 0: the files alone. Of what was reckoned before this column it is not known on which files.
ALTER TABLE aanbodmatching.epoch
  ADD COLUMN thesaurusversie integer NOT NULL DEFAULT 0 CHECK (thesaurusversie >= 0),
  ADD COLUMN thesaurusbasis text CHECK (thesaurusbasis ~ '^[0-9a-f]{12}$');
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.thesaurusversie'), platform.beveilig('aanbodmatching.thesaurusconcept');
SELECT platform.verleen('aanbodmatching.thesaurusversie', 'SELECT, INSERT');
SELECT platform.verleen('aanbodmatching.thesaurusconcept',
  'SELECT, INSERT, UPDATE (wijzigingen, versie, proef, gewijzigd_door, gewijzigd_op)');
CREATE POLICY lezen ON aanbodmatching.thesaurusversie FOR SELECT USING (platform.rol() IN ('beheerder', 'systeem'));
CREATE POLICY publiceren ON aanbodmatching.thesaurusversie FOR INSERT
  WITH CHECK (platform.rol() = 'beheerder' AND gepubliceerd_door = platform.subject());
CREATE POLICY beheerder ON aanbodmatching.thesaurusconcept USING (platform.rol() = 'beheerder');
`;
