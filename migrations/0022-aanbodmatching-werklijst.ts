// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work lists: an index for each order, views that somebody keeps, and what was done to many at once. */
export class AanbodmatchingWerklijst1795500000022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [INDEXEN, WEERGAVE, BULK, ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE aanbodmatching.bulkrij, aanbodmatching.bulkhandeling, aanbodmatching.weergave;
      DROP INDEX aanbodmatching.hulpvraag_open_ingediend, aanbodmatching.hulpvraag_open_gewijzigd,
        aanbodmatching.hulpvraag_regio_gewijzigd, aanbodmatching.hulpvraag_regio_uiterlijk,
        aanbodmatching.hulpvraag_open_eigenaar, aanbodmatching.hulpvraag_eigenaar;
    `);
  }
}

// What is open has a last day, and nothing else has. Of those the core has an index by last day.
const INDEXEN = `
CREATE INDEX hulpvraag_open_ingediend ON aanbodmatching.hulpvraag (regio, ingediend_op, id) WHERE uiterlijk_op IS NOT NULL;
CREATE INDEX hulpvraag_open_gewijzigd ON aanbodmatching.hulpvraag (regio, gewijzigd_op, id) WHERE uiterlijk_op IS NOT NULL;
CREATE INDEX hulpvraag_open_eigenaar ON aanbodmatching.hulpvraag (regio, eigenaar) WHERE uiterlijk_op IS NOT NULL;
-- When somebody last got one: who was longest without a new one is next.
CREATE INDEX hulpvraag_eigenaar ON aanbodmatching.hulpvraag (regio, eigenaar, ingediend_op);
CREATE INDEX hulpvraag_regio_gewijzigd ON aanbodmatching.hulpvraag (regio, gewijzigd_op, id);
-- With what is closed among it: that has no last day, and comes behind all that has one.
CREATE INDEX hulpvraag_regio_uiterlijk ON aanbodmatching.hulpvraag
  (regio, coalesce(uiterlijk_op, 'infinity'::timestamptz), id);
`;

const WEERGAVE = `
CREATE TABLE aanbodmatching.weergave (
  id uuid PRIMARY KEY,
  regio text NOT NULL,
  van text NOT NULL,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 60),
  gedeeld boolean NOT NULL,
  -- Filter and order, as the api accepts them.
  inhoud jsonb NOT NULL CHECK (jsonb_typeof(inhoud) = 'object' AND length(inhoud::text) <= 4000),
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT weergave_van FOREIGN KEY (regio, van) REFERENCES aanbodmatching.behandelaar (regio, subject)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT weergave_van_naam UNIQUE (van, naam)
);
CREATE INDEX weergave_regio ON aanbodmatching.weergave (regio) WHERE gedeeld;
`;

const BULK = `
CREATE TABLE aanbodmatching.bulkhandeling (
  id uuid PRIMARY KEY,
  regio text NOT NULL CHECK (regio ~ '^[A-Z0-9]{2,20}$'),
  handeling text NOT NULL CHECK (handeling IN ('eigenaar-geven')),
  door text NOT NULL,
  gedaan_op timestamptz NOT NULL,
  ongedaan_tot timestamptz NOT NULL,
  ongedaan_op timestamptz,
  CONSTRAINT bulkhandeling_tot CHECK (gedaan_op <= ongedaan_tot),
  CONSTRAINT bulkhandeling_ongedaan CHECK (ongedaan_op BETWEEN gedaan_op AND ongedaan_tot)
);
CREATE INDEX bulkhandeling_oud ON aanbodmatching.bulkhandeling (gedaan_op);
-- What was changed, what it was before, and the version that it got: another one since is not undone.
CREATE TABLE aanbodmatching.bulkrij (
  bulkhandeling_id uuid NOT NULL REFERENCES aanbodmatching.bulkhandeling (id) ON DELETE CASCADE,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  versie integer NOT NULL CHECK (versie >= 2),
  van_eigenaar text NOT NULL,
  PRIMARY KEY (bulkhandeling_id, hulpvraag_id)
);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.weergave'), platform.beveilig('aanbodmatching.bulkhandeling'),
  platform.beveilig('aanbodmatching.bulkrij');
SELECT platform.verleen('aanbodmatching.weergave',
    'SELECT, INSERT, UPDATE (naam, gedeeld, inhoud, versie, gewijzigd_op), DELETE'),
  platform.verleen('aanbodmatching.bulkhandeling', 'SELECT, INSERT, UPDATE (ongedaan_op), DELETE'),
  platform.verleen('aanbodmatching.bulkrij', 'SELECT, INSERT');
CREATE POLICY lezen ON aanbodmatching.weergave FOR SELECT USING (platform.rol() = 'coordinator'
  AND regio = platform.regio() AND (gedeeld OR van = platform.subject()));
CREATE POLICY bewaren ON aanbodmatching.weergave FOR INSERT WITH CHECK (platform.rol() = 'coordinator'
  AND van = platform.subject() AND regio = platform.regio());
CREATE POLICY wijzigen ON aanbodmatching.weergave FOR UPDATE
  USING (platform.rol() = 'coordinator' AND van = platform.subject());
CREATE POLICY weggooien ON aanbodmatching.weergave FOR DELETE
  USING (platform.rol() = 'coordinator' AND van = platform.subject());
CREATE POLICY systeem ON aanbodmatching.bulkhandeling USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.bulkhandeling FOR SELECT USING (platform.rol() = 'coordinator'
  AND regio = platform.regio() AND door = platform.subject());
CREATE POLICY doen ON aanbodmatching.bulkhandeling FOR INSERT WITH CHECK (platform.rol() = 'coordinator'
  AND regio = platform.regio() AND door = platform.subject() AND ongedaan_op IS NULL);
CREATE POLICY ongedaan ON aanbodmatching.bulkhandeling FOR UPDATE USING (platform.rol() = 'coordinator'
  AND regio = platform.regio() AND door = platform.subject() AND ongedaan_op IS NULL)
  WITH CHECK (true);
-- They follow what they are part of: its own policies decide whether it is found.
CREATE POLICY lezen ON aanbodmatching.bulkrij FOR SELECT
  USING (EXISTS (SELECT FROM aanbodmatching.bulkhandeling b WHERE b.id = bulkhandeling_id));
CREATE POLICY doen ON aanbodmatching.bulkrij FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM aanbodmatching.bulkhandeling b WHERE b.id = bulkhandeling_id AND b.ongedaan_op IS NULL));
`;
