// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FEITEN_ACCESS } from './0062-toegang.js';

/** What became of every question, as facts to count: built from the log of events, and from it again. */
export class Feiten1795500000062 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LOG);
    await queryRunner.query(TABLES);
    await queryRunner.query(FEITEN_ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

// Text and not uuid: whatever an event says, it can be written.
const LOG = `
ALTER TABLE platform.event
  ADD COLUMN hulpvraag_id text GENERATED ALWAYS AS (data ->> 'hulpvraagId') STORED,
  ADD COLUMN toewijzing_id text GENERATED ALWAYS AS (data ->> 'toewijzingId') STORED;
-- By these the events of one trajectory are found again, and those of one kind up to a number.
CREATE INDEX event_hulpvraag ON platform.event (hulpvraag_id) WHERE hulpvraag_id IS NOT NULL;
CREATE INDEX event_toewijzing ON platform.event (toewijzing_id) WHERE toewijzing_id IS NOT NULL;
CREATE INDEX event_type ON platform.event (type, volgnummer);
`;
const LOG_DOWN = `DROP INDEX platform.event_type;
ALTER TABLE platform.event DROP COLUMN toewijzing_id, DROP COLUMN hulpvraag_id;`;

const TABLES = `
CREATE SCHEMA IF NOT EXISTS impactverantwoording;
SELECT platform.verleen_schema('impactverantwoording');

-- One row per hulpvraag and offer that was brought to it, and one for a hulpvraag without any. Codes, counts and amounts.
CREATE TABLE impactverantwoording.traject (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL,
  toewijzing_id uuid,
  -- Of a hulpvraag the row that came furthest: who counts hulpvragen counts these.
  is_eerste boolean NOT NULL,
  -- Nobody's once it was erased.
  bedrijf uuid,
  regio text NOT NULL CHECK (regio <> ''),
  sectie text,
  grootteklasse text,
  thema text,
  herkomst text NOT NULL,
  aanbod_id uuid,
  programma_id uuid,
  -- In which it was asked, in the Netherlands.
  maand date NOT NULL CHECK (maand = date_trunc('month', maand::timestamp)::date),
  gevraagd_op timestamptz NOT NULL,
  gematcht_op timestamptz,
  toegewezen_op timestamptz,
  contact_op timestamptz,
  hulp_op timestamptz,
  bevestigd_op timestamptz,
  geholpen_op timestamptz,
  einde text,
  -- Goes on in another one, which counts.
  is_dubbel boolean NOT NULL,
  -- The dose.
  gesprekken integer NOT NULL,
  gespreksminuten integer NOT NULL,
  introducties integer NOT NULL,
  kosten_in_centen bigint NOT NULL,
  opbrengst_in_centen bigint,
  -- To how many steps after asking it came, 0 to 6.
  stap smallint GENERATED ALWAYS AS
    (num_nonnulls(gematcht_op, toegewezen_op, contact_op, hulp_op, bevestigd_op, geholpen_op)::smallint) STORED,
  -- Whole days since it was asked.
  contact_dagen integer GENERATED ALWAYS AS (floor(extract(epoch FROM contact_op - gevraagd_op) / 86400)::integer) STORED,
  hulp_dagen integer GENERATED ALWAYS AS (floor(extract(epoch FROM hulp_op - gevraagd_op) / 86400)::integer) STORED,
  bevestigd_dagen integer GENERATED ALWAYS AS (floor(extract(epoch FROM bevestigd_op - gevraagd_op) / 86400)::integer) STORED,
  CONSTRAINT traject_van CHECK (id = coalesce(toewijzing_id, hulpvraag_id)),
  CONSTRAINT traject_dosis CHECK (least(gesprekken, gespreksminuten, introducties, kosten_in_centen, opbrengst_in_centen) >= 0),
  -- A funnel: who came to a step came to all before it.
  CONSTRAINT traject_volgorde CHECK (
    (toegewezen_op IS NULL OR gematcht_op IS NOT NULL) AND (contact_op IS NULL OR toegewezen_op IS NOT NULL)
    AND (hulp_op IS NULL OR contact_op IS NOT NULL) AND (bevestigd_op IS NULL OR hulp_op IS NOT NULL)
    AND (geholpen_op IS NULL OR bevestigd_op IS NOT NULL))
);
CREATE INDEX traject_hulpvraag ON impactverantwoording.traject (hulpvraag_id);
CREATE UNIQUE INDEX traject_eerste ON impactverantwoording.traject (hulpvraag_id) WHERE is_eerste;

-- Of what kind an offer is.
CREATE TABLE impactverantwoording.aanbodsoort (
  aanbod_id uuid PRIMARY KEY,
  soort text NOT NULL,
  versie integer NOT NULL
);

-- How many firms there are, by whoever uploads it: what reach is a share of.
CREATE TABLE impactverantwoording.bedrijvenaantal (
  peiljaar integer NOT NULL CHECK (peiljaar BETWEEN 2000 AND 2100),
  regio text NOT NULL CHECK (regio <> ''),
  sectie text NOT NULL CHECK (sectie ~ '^[A-V]$'),
  grootteklasse text NOT NULL CHECK (grootteklasse IN ('micro', 'klein', 'middelgroot', 'groot')),
  aantal integer NOT NULL CHECK (aantal BETWEEN 0 AND 10000000),
  ingelezen_door text NOT NULL,
  ingelezen_op timestamptz NOT NULL,
  PRIMARY KEY (peiljaar, regio, sectie, grootteklasse)
);
`;

const DOWN = `
DROP TABLE impactverantwoording.bedrijvenaantal, impactverantwoording.aanbodsoort, impactverantwoording.traject;
${LOG_DOWN}
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'impactverantwoording'::regnamespace) THEN
    DROP SCHEMA impactverantwoording;
  END IF;
END $$;
`;
