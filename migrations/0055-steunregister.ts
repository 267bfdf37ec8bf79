// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { STAATSSTEUN_FUNCTIONS } from './0046-functies.js';
import { REGISTER_FUNCTIONS } from './0055-functies.js';

/** What was granted, by whom and how, and that it stands in the central register of de-minimis aid. */
export class Steunregister1795500000055 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [COLUMNS, TABLES, REGISTER_FUNCTIONS, FILL, ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BACK + OLD_FUNCTIONS);
  }
}

const COLUMNS = `
ALTER TABLE staatssteun.steun
  -- Main activity of the firm when it was reserved: digits of the SBI.
  ADD COLUMN sbi text CHECK (sbi ~ '^[0-9]{2,6}$'),
  -- Of what was granted: by which authority, in which form, and from when the days to register it count.
  ADD COLUMN verlener text CHECK (length(btrim(verlener)) BETWEEN 2 AND 200),
  ADD COLUMN instrument text
    CHECK (instrument IN ('subsidie', 'dienst', 'lening', 'garantie', 'belasting', 'kapitaal')),
  ADD COLUMN termijn_vanaf date,
  ADD COLUMN versie integer NOT NULL DEFAULT 1 CHECK (versie >= 1);
`;

const TABLES = `
-- That a grant, as it was in that version, stands in the central register.
CREATE TABLE staatssteun.registratie (
  steun_id uuid NOT NULL REFERENCES staatssteun.steun ON DELETE CASCADE,
  versie integer NOT NULL CHECK (versie >= 1),
  datum date NOT NULL,
  referentie text NOT NULL CHECK (length(btrim(referentie)) BETWEEN 1 AND 100),
  hoe text NOT NULL CHECK (hoe IN ('bestand', 'hand')),
  geregistreerd_door text NOT NULL,
  geregistreerd_op timestamptz NOT NULL,
  PRIMARY KEY (steun_id, versie)
);

-- That was told that it has to be registered: on which working day of the twenty.
CREATE TABLE staatssteun.registeralarm (
  steun_id uuid NOT NULL REFERENCES staatssteun.steun ON DELETE CASCADE,
  versie integer NOT NULL CHECK (versie >= 1),
  dag integer NOT NULL CHECK (dag IN (15, 20)),
  op timestamptz NOT NULL,
  PRIMARY KEY (steun_id, versie, dag)
);
CREATE INDEX steun_verleend ON staatssteun.steun (termijn_vanaf, id) WHERE status = 'verleend';
`;

const FILL = `
UPDATE staatssteun.steun SET verlener = 'niet genoteerd', instrument = 'dienst', termijn_vanaf = datum WHERE status = 'verleend';
ALTER TABLE staatssteun.steun ADD CONSTRAINT steun_verlening
  CHECK (num_nonnulls(verlener, instrument, termijn_vanaf) = CASE WHEN status = 'verleend' THEN 3 ELSE 0 END);
`;

const ACCESS = `
SELECT platform.beveilig('staatssteun.registratie'), platform.beveilig('staatssteun.registeralarm');
SELECT platform.verleen('staatssteun.registratie', 'SELECT, INSERT'),
  platform.verleen('staatssteun.registeralarm', 'SELECT, INSERT');

CREATE POLICY eigenaar ON staatssteun.registratie FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON staatssteun.registratie FOR SELECT USING (platform.rol() = 'systeem');
-- Whoever sees the aid sees whether it is in the register.
CREATE POLICY lezen ON staatssteun.registratie FOR SELECT USING (platform.rol() IN ('coordinator', 'aanbieder')
  AND EXISTS (SELECT FROM staatssteun.steun s WHERE s.id = steun_id));
CREATE POLICY registreren ON staatssteun.registratie FOR INSERT WITH CHECK (platform.rol() = 'coordinator'
  AND geregistreerd_door = platform.subject()
  AND EXISTS (SELECT FROM staatssteun.steun s WHERE s.id = steun_id AND s.versie = registratie.versie AND s.status = 'verleend'));

CREATE POLICY systeem ON staatssteun.registeralarm USING (platform.rol() = 'systeem');
`;

const BACK = `
DROP TABLE staatssteun.registratie, staatssteun.registeralarm;
DROP FUNCTION staatssteun.geef_terug(uuid, integer, timestamptz),
  staatssteun.verleen(uuid, integer, bigint, date, text, text, timestamptz), staatssteun.mag_noteren(staatssteun.steun);
ALTER TABLE staatssteun.steun DROP COLUMN sbi, DROP COLUMN verlener, DROP COLUMN instrument, DROP COLUMN termijn_vanaf,
  DROP COLUMN versie;
`;

/** Of migration 0046: one function as it was. */
function oldFunction(naam: string): string {
  const begin = STAATSSTEUN_FUNCTIONS.indexOf(`CREATE FUNCTION staatssteun.${naam}(`);
  return STAATSSTEUN_FUNCTIONS.slice(begin, STAATSSTEUN_FUNCTIONS.indexOf('$$;', begin) + 3);
}

const OLD_FUNCTIONS = `
${oldFunction('bewaak_plafond').replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')}
${oldFunction('verleen')}
REVOKE EXECUTE ON FUNCTION staatssteun.verleen(uuid, bigint, date, timestamptz) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION staatssteun.verleen(uuid, bigint, date, timestamptz) TO %I',
    current_setting('schakel.app_rol'));
END $$;
`;
