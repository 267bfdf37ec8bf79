// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KOPPELING_ACCESS } from './0072-toegang.js';

/** Linking with the figures of Statistics Netherlands: who agreed to it, and the files that were made of it. */
export class Koppeling1795500000072 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TOESTEMMING, BESTANDEN, KOPPELING_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE impactverantwoording.koppelafname, impactverantwoording.koppelinhoud,
      impactverantwoording.koppelbestand, impactverantwoording.koppeltoestemming`);
  }
}

const TOESTEMMING = `
-- For one hulpvraag, by who asked it; given again after it was withdrawn it is a row of its own.
CREATE TABLE impactverantwoording.koppeltoestemming (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL,
  -- Of the words that he agreed to.
  tekstversie integer NOT NULL CHECK (tekstversie >= 1),
  gegeven_op timestamptz NOT NULL,
  gegeven_door text NOT NULL CHECK (gegeven_door <> ''),
  ingetrokken_op timestamptz,
  ingetrokken_door text CHECK (ingetrokken_door <> ''),
  CONSTRAINT koppeltoestemming_ingetrokken CHECK ((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)),
  CONSTRAINT koppeltoestemming_volgorde CHECK (ingetrokken_op >= gegeven_op)
);
CREATE UNIQUE INDEX koppeltoestemming_een ON impactverantwoording.koppeltoestemming (hulpvraag_id)
  WHERE ingetrokken_op IS NULL;
`;

const BESTANDEN = `
-- The register: who had a file made, what for, and what was in it in numbers. It stays when the file is gone.
CREATE TABLE impactverantwoording.koppelbestand (
  id uuid PRIMARY KEY,
  doel text NOT NULL CHECK (char_length(doel) BETWEEN 10 AND 500),
  -- First and last day, in the Netherlands, on which was asked for help.
  van date NOT NULL CHECK (van >= '2000-01-01'),
  tot date NOT NULL CHECK (tot <= '2100-12-31'),
  status text NOT NULL CHECK (status IN ('in-opbouw', 'klaar', 'vervallen', 'mislukt')),
  voortgang integer NOT NULL CHECK (voortgang BETWEEN 0 AND 100),
  gevraagd_door text NOT NULL CHECK (gevraagd_door <> ''),
  gevraagd_op timestamptz NOT NULL,
  klaar_op timestamptz,
  vervalt_op timestamptz,
  bedrijven integer CHECK (bedrijven >= 1),
  trajecten integer CHECK (trajecten >= 1),
  antwoorden integer CHECK (antwoorden >= 0),
  sleutel_sha256 text CHECK (sleutel_sha256 ~ '^[0-9a-f]{64}$'),
  inhoud_sha256 text CHECK (inhoud_sha256 ~ '^[0-9a-f]{64}$'),
  reden text CHECK (reden IN ('verlopen', 'toestemming-ingetrokken', 'geen-bedrijven', 'fout')),
  CONSTRAINT koppelbestand_periode CHECK (van <= tot),
  CONSTRAINT koppelbestand_klaar CHECK (num_nonnulls(klaar_op, vervalt_op, bedrijven, trajecten, antwoorden, sleutel_sha256,
    inhoud_sha256) = CASE WHEN status IN ('klaar', 'vervallen') THEN 7 ELSE 0 END),
  CONSTRAINT koppelbestand_reden CHECK ((reden IS NOT NULL) = (status IN ('vervallen', 'mislukt'))),
  -- No longer than a week.
  CONSTRAINT koppelbestand_week CHECK (vervalt_op > klaar_op AND vervalt_op <= klaar_op + interval '168 hours')
);
CREATE UNIQUE INDEX koppelbestand_open ON impactverantwoording.koppelbestand (status) WHERE status = 'in-opbouw';

-- The two files apart, each under a key of its own; gone when it was fetched or its time is over.
CREATE TABLE impactverantwoording.koppelinhoud (
  koppelbestand_id uuid NOT NULL CONSTRAINT koppelinhoud_bestand REFERENCES impactverantwoording.koppelbestand (id),
  soort text NOT NULL CHECK (soort IN ('sleutel', 'inhoud')),
  -- The key of the file, wrapped.
  sleutel bytea NOT NULL,
  inhoud bytea NOT NULL,
  PRIMARY KEY (koppelbestand_id, soort)
);

-- Each file is fetched once, and nobody fetches both.
CREATE TABLE impactverantwoording.koppelafname (
  koppelbestand_id uuid NOT NULL CONSTRAINT koppelafname_bestand REFERENCES impactverantwoording.koppelbestand (id),
  soort text NOT NULL CHECK (soort IN ('sleutel', 'inhoud')),
  door text NOT NULL CHECK (door <> ''),
  op timestamptz NOT NULL,
  CONSTRAINT koppelafname_eenmaal PRIMARY KEY (koppelbestand_id, soort),
  CONSTRAINT koppelafname_ander UNIQUE (koppelbestand_id, door)
);
`;
