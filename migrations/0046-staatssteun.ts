// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { STAATSSTEUN_FUNCTIONS } from './0046-functies.js';
import { STAATSSTEUN_ACCESS } from './0046-toegang.js';

/** De-minimis aid: what ondernemers declare, which firms belong together, and what is reserved and granted. */
export class Staatssteun1795500000046 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, STAATSSTEUN_FUNCTIONS, STAATSSTEUN_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA staatssteun CASCADE');
  }
}

const TABLES = `
CREATE SCHEMA staatssteun;
SELECT platform.verleen_schema('staatssteun');

-- What an ondernemer says his firm got elsewhere. The last one counts; none is ever changed.
CREATE TABLE staatssteun.verklaring (
  id uuid PRIMARY KEY,
  kvk_nummer text NOT NULL CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  datum date NOT NULL,
  afgelegd_op timestamptz NOT NULL,
  afgelegd_door text NOT NULL,
  -- Each grant: on which day, how much, under which regulation.
  datums date[] NOT NULL CHECK (array_position(datums, NULL) IS NULL AND cardinality(datums) <= 100),
  bedragen_in_centen bigint[] NOT NULL CHECK (array_position(bedragen_in_centen, NULL) IS NULL
    AND 1 <= ALL (bedragen_in_centen) AND 100000000000 >= ALL (bedragen_in_centen)),
  regelingen text[] NOT NULL CHECK (regelingen <@ ARRAY['algemeen', 'daeb', 'landbouw', 'visserij']),
  CONSTRAINT verklaring_even_veel
    CHECK (cardinality(datums) = cardinality(bedragen_in_centen) AND cardinality(datums) = cardinality(regelingen))
);
CREATE INDEX verklaring_laatste ON staatssteun.verklaring (kvk_nummer, afgelegd_op DESC, id DESC);

-- Two firms that are one undertaking, from the first up to and including the last day.
CREATE TABLE staatssteun.verbondenheid (
  id uuid PRIMARY KEY,
  kvk_nummer text NOT NULL CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  ander_kvk_nummer text NOT NULL CHECK (ander_kvk_nummer ~ '^[0-9]{8}$'),
  van date NOT NULL,
  tot date,
  bewijs text NOT NULL CHECK (length(btrim(bewijs)) BETWEEN 3 AND 300),
  versie integer NOT NULL CHECK (versie >= 1),
  genoteerd_door text NOT NULL,
  genoteerd_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT verbondenheid_twee CHECK (kvk_nummer <> ander_kvk_nummer),
  CONSTRAINT verbondenheid_periode CHECK (tot >= van)
);
CREATE INDEX verbondenheid_een ON staatssteun.verbondenheid (kvk_nummer);
CREATE INDEX verbondenheid_ander ON staatssteun.verbondenheid (ander_kvk_nummer);

-- Aid by way of this system. While it is reserved, datum is the day of reserving; then that of granting.
CREATE TABLE staatssteun.steun (
  id uuid PRIMARY KEY,
  -- The toewijzing that it is for, known by its id alone.
  bron_id uuid NOT NULL CONSTRAINT steun_bron UNIQUE,
  -- Of whom: nobody any more when it was released.
  kvk_nummer text CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  aanbieder_id uuid NOT NULL,
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  regeling text NOT NULL CHECK (regeling IN ('algemeen', 'daeb', 'landbouw', 'visserij')),
  status text NOT NULL CHECK (status IN ('gereserveerd', 'verleend', 'vrijgegeven')),
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen BETWEEN 1 AND 100000000000),
  datum date NOT NULL,
  gereserveerd_door text NOT NULL,
  gereserveerd_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT steun_van_wie CHECK ((kvk_nummer IS NULL) = (status = 'vrijgegeven'))
);
CREATE INDEX steun_kvk ON staatssteun.steun (kvk_nummer) WHERE kvk_nummer IS NOT NULL;
`;
