// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Master data: areas, SBI, themes, organisations and regions. Everybody reads them; few write them. */
export class Stamgegevens1795500000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(GEBIEDEN);
    await queryRunner.query(INDELINGEN);
    await queryRunner.query(REGIOS);
    await queryRunner.query(BEVEILIGING);
    await queryRunner.query(LANDELIJK);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA stamgegevens CASCADE');
  }
}

const GEBIEDEN = `
CREATE SCHEMA stamgegevens;
SELECT platform.verleen_schema('stamgegevens');

CREATE TABLE stamgegevens.provincie (
  provinciecode text PRIMARY KEY CHECK (provinciecode ~ '^PV[0-9]{2}$'),
  naam text NOT NULL UNIQUE
);
CREATE TABLE stamgegevens.corop_gebied (
  coropcode text PRIMARY KEY CHECK (coropcode ~ '^CR[0-9]{2}$'),
  naam text NOT NULL,
  provinciecode text NOT NULL REFERENCES stamgegevens.provincie
);
-- Municipalities merge on 1 January: the date tells of which year the list is.
CREATE TABLE stamgegevens.gemeente (
  gemeentecode text PRIMARY KEY CHECK (gemeentecode ~ '^GM[0-9]{4}$'),
  naam text NOT NULL,
  provinciecode text NOT NULL REFERENCES stamgegevens.provincie,
  coropcode text NOT NULL REFERENCES stamgegevens.corop_gebied,
  inwoners integer NOT NULL CHECK (inwoners >= 0),
  peildatum date NOT NULL
);
-- One name may stand for places in several municipalities.
CREATE TABLE stamgegevens.woonplaats (
  naam text NOT NULL,
  gemeentecode text NOT NULL REFERENCES stamgegevens.gemeente,
  PRIMARY KEY (naam, gemeentecode)
);
CREATE INDEX woonplaats_gemeente ON stamgegevens.woonplaats (gemeentecode);
`;

const INDELINGEN = `
-- SBI 2008 and SBI 2025 run side by side, so a code means something only with its version.
CREATE TABLE stamgegevens.sbi_code (
  code text NOT NULL CHECK (code ~ '^([A-Z]|[0-9]{2,5})$'),
  versie text NOT NULL CHECK (versie IN ('2008', '2025')),
  titel text NOT NULL,
  niveau integer NOT NULL CHECK (niveau BETWEEN 0 AND 4),
  sectie text NOT NULL CHECK (sectie ~ '^[A-Z]$'),
  peildatum date NOT NULL,
  zoekvorm text NOT NULL,
  PRIMARY KEY (code, versie)
);
CREATE TABLE stamgegevens.thema (
  code text PRIMARY KEY CHECK (code ~ '^[a-z]{2,30}$'),
  naam text NOT NULL UNIQUE,
  naam_engels text NOT NULL,
  omschrijving text NOT NULL
);
`;

const REGIOS = `
CREATE TABLE stamgegevens.organisatie (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' AND length(code) <= 80),
  naam text NOT NULL CHECK (naam <> '' AND length(naam) <= 200),
  soort text NOT NULL CHECK (soort IN ('aanbieder', 'regio', 'overheid', 'financier')),
  versie integer NOT NULL DEFAULT 1 CHECK (versie >= 1),
  gewijzigd_door text NOT NULL DEFAULT platform.subject(),
  gewijzigd_op timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE stamgegevens.regio (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2,12}$'),
  naam text NOT NULL CHECK (naam <> '' AND length(naam) <= 200),
  organisatie_id uuid REFERENCES stamgegevens.organisatie,
  versie integer NOT NULL DEFAULT 1 CHECK (versie >= 1),
  gewijzigd_door text NOT NULL DEFAULT platform.subject(),
  gewijzigd_op timestamptz NOT NULL DEFAULT now()
);
-- The key is the municipality alone: it lies in one region at most. LANDELIJK is what is left, so it has no rows.
CREATE TABLE stamgegevens.regio_gemeente (
  gemeentecode text PRIMARY KEY REFERENCES stamgegevens.gemeente,
  regiocode text NOT NULL REFERENCES stamgegevens.regio CHECK (regiocode <> 'LANDELIJK')
);
CREATE INDEX regio_gemeente_regio ON stamgegevens.regio_gemeente (regiocode);
`;

// The reference tables change by the owner alone (a new year's list): the application role may only read them.
const BEVEILIGING = `
DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['provincie', 'corop_gebied', 'gemeente', 'woonplaats', 'sbi_code', 'thema',
                               'organisatie', 'regio', 'regio_gemeente'] LOOP
    tabel := 'stamgegevens.' || tabel;
    PERFORM platform.beveilig(tabel);
    PERFORM platform.verleen(tabel, 'SELECT');
    EXECUTE format('CREATE POLICY lezen ON %s FOR SELECT USING (true)', tabel);
    EXECUTE format('CREATE POLICY beheren ON %s USING (platform.rol() IN (''beheerder'', ''systeem''))', tabel);
  END LOOP;
END $$;
SELECT platform.verleen('stamgegevens.organisatie', 'INSERT, UPDATE (naam, soort, versie, gewijzigd_door, gewijzigd_op)');
SELECT platform.verleen('stamgegevens.regio', 'INSERT, UPDATE (naam, organisatie_id, versie, gewijzigd_door, gewijzigd_op)');
SELECT platform.verleen('stamgegevens.regio_gemeente', 'INSERT, DELETE');
`;

const LANDELIJK = `
SELECT set_config('app.rol', 'systeem', true);
INSERT INTO stamgegevens.regio (code, naam, gewijzigd_door) VALUES ('LANDELIJK', 'Landelijk', 'systeem');
SELECT set_config('app.rol', '', true);
`;
