// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEDEWERKER, MEDEWERKER_TERUG } from './0049-medewerker.js';
import { BEWAKING } from './0049-bewaking.js';
import { PROGRAMMA_ACCESS } from './0049-toegang.js';

/** Programmes: who pays which share, how much in which year, for what. */
export class Prestatiefinanciering1795500000049 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [MEDEWERKER, TABLES, PROGRAMMA_ACCESS, BEWAKING]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA prestatiefinanciering CASCADE');
    await queryRunner.query(MEDEWERKER_TERUG);
  }
}

const TABLES = `
CREATE SCHEMA prestatiefinanciering;
SELECT platform.verleen_schema('prestatiefinanciering');

CREATE TABLE prestatiefinanciering.programma (
  id uuid PRIMARY KEY,
  code text NOT NULL CONSTRAINT programma_code UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
  naam text NOT NULL CHECK (length(btrim(naam)) BETWEEN 3 AND 120),
  omschrijving text NOT NULL CHECK (length(omschrijving) <= 2000),
  -- Empty: every regio, every thema.
  regios text[] NOT NULL CHECK (array_position(regios, NULL) IS NULL AND cardinality(regios) <= 100),
  themas text[] NOT NULL CHECK (array_position(themas, NULL) IS NULL AND cardinality(themas) <= 50),
  rechtsgrond text NOT NULL CHECK (length(btrim(rechtsgrond)) BETWEEN 3 AND 300),
  -- What it pays for counts as de-minimis aid of the firms that are helped.
  is_de_minimis boolean NOT NULL,
  van date NOT NULL,
  tot date NOT NULL,
  status text NOT NULL CHECK (status IN ('concept', 'vastgesteld', 'gesloten')),
  -- The financier that signs afspraken and pays, for all of them.
  penvoerder_id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie >= 1),
  aangemaakt_door text NOT NULL,
  aangemaakt_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT programma_looptijd CHECK (van <= tot AND tot < van + interval '20 years')
);

-- Who pays which share, in hundredths of a percent; each agrees for itself.
CREATE TABLE prestatiefinanciering.programmafinancier (
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id) ON DELETE CASCADE,
  organisatie_id uuid NOT NULL,
  aandeel integer NOT NULL CHECK (aandeel BETWEEN 1 AND 10000),
  akkoord_door text,
  akkoord_op timestamptz,
  PRIMARY KEY (programma_id, organisatie_id),
  CONSTRAINT programmafinancier_akkoord CHECK ((akkoord_door IS NULL) = (akkoord_op IS NULL))
);

CREATE TABLE prestatiefinanciering.programmajaar (
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id) ON DELETE CASCADE,
  jaar integer NOT NULL CHECK (jaar BETWEEN 2020 AND 2100),
  budget_in_centen bigint NOT NULL CHECK (budget_in_centen BETWEEN 0 AND 100000000000000),
  PRIMARY KEY (programma_id, jaar)
);

-- More budget for one year of a programme that is vastgesteld: asked by one financier, and agreed by each of them.
CREATE TABLE prestatiefinanciering.programmaverhoging (
  id uuid PRIMARY KEY,
  programma_id uuid NOT NULL,
  jaar integer NOT NULL,
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen BETWEEN 1 AND 100000000000000),
  reden text NOT NULL CHECK (length(btrim(reden)) BETWEEN 3 AND 500),
  status text NOT NULL CHECK (status IN ('voorgesteld', 'vastgesteld', 'ingetrokken')),
  voorgesteld_door text NOT NULL,
  voorgesteld_op timestamptz NOT NULL,
  besloten_door text,
  besloten_op timestamptz,
  CONSTRAINT programmaverhoging_jaar FOREIGN KEY (programma_id, jaar)
    REFERENCES prestatiefinanciering.programmajaar (programma_id, jaar),
  CONSTRAINT programmaverhoging_besluit CHECK (num_nulls(besloten_door, besloten_op) IN (0, 2)
    AND (status = 'voorgesteld') = (besloten_op IS NULL))
);
-- One at a time: who agrees knows what the budget becomes.
CREATE UNIQUE INDEX programmaverhoging_open ON prestatiefinanciering.programmaverhoging (programma_id)
  WHERE status = 'voorgesteld';

CREATE TABLE prestatiefinanciering.verhogingakkoord (
  verhoging_id uuid NOT NULL REFERENCES prestatiefinanciering.programmaverhoging (id) ON DELETE CASCADE,
  organisatie_id uuid NOT NULL,
  akkoord_door text NOT NULL,
  akkoord_op timestamptz NOT NULL,
  PRIMARY KEY (verhoging_id, organisatie_id)
);
`;
