// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EFFECT_ACCESS, EFFECT_FUNCTIONS } from './0063-toegang.js';

/** What is agreed before anybody sees an effect: designs, and lotteries that anybody can do again. */
export class Effect1795500000063 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, EFFECT_FUNCTIONS, EFFECT_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const TABLES = `
-- One per theme and indicator: who makes several cannot choose afterwards which of them to show.
CREATE TABLE impactverantwoording.effectontwerp (
  id uuid PRIMARY KEY,
  thema text NOT NULL CHECK (thema ~ '^[a-z][a-z0-9-]{1,39}$'),
  indicator text NOT NULL CHECK (indicator ~ '^[a-z][a-z0-9-]{1,39}$'),
  -- As the estimator reads it; its hash is over all of it. What is no object has no theme either.
  ontwerp jsonb NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  vastgelegd_door text NOT NULL,
  vastgelegd_op timestamptz NOT NULL,
  CONSTRAINT effectontwerp_een UNIQUE (thema, indicator),
  CONSTRAINT effectontwerp_zelfde CHECK (octet_length(ontwerp::text) <= 8000
    AND ontwerp ->> 'thema' IS NOT DISTINCT FROM thema AND ontwerp ->> 'indicator' IS NOT DISTINCT FROM indicator)
);

CREATE TABLE impactverantwoording.loting (
  id uuid PRIMARY KEY,
  thema text NOT NULL CHECK (thema ~ '^[a-z][a-z0-9-]{1,39}$'),
  regio text NOT NULL CHECK (regio <> ''),
  aanbod_id uuid,
  -- Places by stratum.
  plaatsen jsonb NOT NULL CHECK (jsonb_typeof(plaatsen) = 'object'),
  -- The public value that is taken, and from when it can be known.
  bron text NOT NULL CHECK (char_length(btrim(bron)) BETWEEN 10 AND 300),
  trekken_vanaf timestamptz NOT NULL,
  -- The organiser is bound by its hash, which was published; nobody is shown it before the draw.
  geheim text NOT NULL,
  inzet text NOT NULL,
  lijst text NOT NULL CHECK (lijst ~ '^[0-9a-f]{64}$'),
  aangekondigd_door text NOT NULL,
  aangekondigd_op timestamptz NOT NULL,
  publieke_waarde text CHECK (char_length(btrim(publieke_waarde)) BETWEEN 1 AND 300),
  zaad text CHECK (zaad ~ '^[0-9a-f]{64}$'),
  getrokken_door text,
  getrokken_op timestamptz,
  CONSTRAINT loting_inzet CHECK (inzet = encode(sha256(convert_to(geheim, 'UTF8')), 'hex')),
  CONSTRAINT loting_vooraf CHECK (trekken_vanaf > aangekondigd_op),
  CONSTRAINT loting_getrokken CHECK (num_nonnulls(publieke_waarde, zaad, getrokken_door, getrokken_op) IN (0, 4)
    AND getrokken_op >= trekken_vanaf)
);

-- What is published of who takes part is a number of this lottery alone.
CREATE TABLE impactverantwoording.lotingdeelnemer (
  loting_id uuid NOT NULL REFERENCES impactverantwoording.loting,
  lotnummer uuid NOT NULL,
  hulpvraag_id uuid NOT NULL,
  laag text NOT NULL CHECK (char_length(btrim(laag)) BETWEEN 1 AND 80),
  PRIMARY KEY (loting_id, lotnummer),
  CONSTRAINT lotingdeelnemer_eenmaal UNIQUE (loting_id, hulpvraag_id)
);
`;

const DOWN = `
DROP TABLE impactverantwoording.lotingdeelnemer, impactverantwoording.loting, impactverantwoording.effectontwerp;
DROP FUNCTION impactverantwoording.bewaak_loting(), impactverantwoording.bewaak_ontwerp(),
  impactverantwoording.eerste_uitkomst(text, text, bigint);
DROP POLICY eigenaar ON platform.event;
`;
