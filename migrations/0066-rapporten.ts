// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RAPPORT_GUARDS } from './0066-bewaking.js';
import { RAPPORT_ACCESS } from './0066-toegang.js';

/** Reports of impact: what is in them, editions that are built, approved and sealed, and of what they were made. */
export class Rapporten1795500000066 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, RAPPORT_GUARDS, RAPPORT_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE impactverantwoording.rapportbron, impactverantwoording.rapportkeuring CASCADE;
      DROP TABLE impactverantwoording.rapporteditie CASCADE;
      DROP TABLE impactverantwoording.rapportdefinitie;
      DROP FUNCTION impactverantwoording.bewaak_rapporteditie(), impactverantwoording.bewaak_rapportkeuring(),
        impactverantwoording.volg_rapportkeuring(), impactverantwoording.is_rapport_gekeurd(uuid, text),
        impactverantwoording.is_rapport_openbaar(uuid)`);
  }
}

const TABLES = `
CREATE TABLE impactverantwoording.rapportdefinitie (
  id uuid PRIMARY KEY,
  naam text NOT NULL CHECK (char_length(naam) BETWEEN 3 AND 120),
  van_kwartaal text NOT NULL CHECK (van_kwartaal ~ '^20[0-9]{2}-K[1-4]$'),
  tot_kwartaal text NOT NULL CHECK (tot_kwartaal ~ '^20[0-9]{2}-K[1-4]$'),
  -- None: all of them. One at most: of a choice the total follows from other reports.
  regios text[] NOT NULL CHECK (cardinality(regios) <= 1),
  themas text[] NOT NULL CHECK (cardinality(themas) <= 1),
  programma_id uuid,
  -- Regions whose approval it needs.
  keuring_door text[] NOT NULL CHECK (cardinality(keuring_door) >= 1),
  gemaakt_door text NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  CONSTRAINT rapportdefinitie_periode CHECK (van_kwartaal <= tot_kwartaal),
  CONSTRAINT rapportdefinitie_keuring CHECK (cardinality(regios) = 0 OR keuring_door = regios)
);

CREATE TABLE impactverantwoording.rapporteditie (
  id uuid PRIMARY KEY,
  definitie_id uuid NOT NULL CONSTRAINT rapporteditie_definitie REFERENCES impactverantwoording.rapportdefinitie (id),
  nummer integer NOT NULL CHECK (nummer >= 1),
  status text NOT NULL CHECK (status IN ('in-opbouw', 'te-keuren', 'goedgekeurd', 'verzegeld', 'geweigerd', 'mislukt')),
  voortgang integer NOT NULL CHECK (voortgang BETWEEN 0 AND 100),
  -- Last event of the log that counts; fixed when building begins.
  tot_volgnummer bigint CHECK (tot_volgnummer >= 0),
  zaad text NOT NULL CHECK (zaad ~ '^[0-9a-f]{64}$'),
  -- Hash of the state of all that was published, on which it was decided what is hidden; none before the first report.
  stand_na text CHECK (stand_na ~ '^[0-9a-f]{64}$'),
  regels_sha256 text CHECK (regels_sha256 ~ '^[0-9a-f]{64}$'),
  codeversie text CHECK (codeversie <> ''),
  inhoud text,
  inhoud_sha256 text,
  -- What is other than in the edition before it, counted; and why, in words.
  verschil jsonb,
  waarom text CHECK (char_length(waarom) BETWEEN 10 AND 1000),
  -- Why there is none; for the desk alone.
  bevinding jsonb,
  gemaakt_door text NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  verzegeld_door text,
  verzegeld_op timestamptz,
  -- In the order in which editions were sealed.
  wijzigingsnummer bigint CONSTRAINT rapporteditie_wijziging UNIQUE,
  CONSTRAINT rapporteditie_nummer UNIQUE (definitie_id, nummer),
  CONSTRAINT rapporteditie_waarom CHECK (nummer = 1 OR waarom IS NOT NULL),
  CONSTRAINT rapporteditie_hash CHECK (inhoud_sha256 IS NOT DISTINCT FROM encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')),
  CONSTRAINT rapporteditie_klaar CHECK (status NOT IN ('te-keuren', 'goedgekeurd', 'verzegeld')
    OR (num_nulls(inhoud, tot_volgnummer, regels_sha256, codeversie) = 0 AND voortgang = 100)),
  CONSTRAINT rapporteditie_bevinding CHECK (bevinding IS NULL OR status IN ('geweigerd', 'mislukt')),
  CONSTRAINT rapporteditie_zegel CHECK (num_nonnulls(verzegeld_door, verzegeld_op, wijzigingsnummer)
    = CASE status WHEN 'verzegeld' THEN 3 ELSE 0 END)
);
-- A correction begins when what was there is sealed, or went nowhere.
CREATE UNIQUE INDEX rapporteditie_open ON impactverantwoording.rapporteditie (definitie_id)
  WHERE status IN ('in-opbouw', 'te-keuren', 'goedgekeurd');

-- Of these bytes and no other; on behalf of a region, or of EZ.
CREATE TABLE impactverantwoording.rapportkeuring (
  editie_id uuid NOT NULL CONSTRAINT rapportkeuring_editie REFERENCES impactverantwoording.rapporteditie (id),
  namens text NOT NULL CHECK (namens <> ''),
  inhoud_sha256 text NOT NULL,
  door text NOT NULL,
  op timestamptz NOT NULL,
  is_akkoord boolean NOT NULL,
  reden text CHECK (char_length(reden) BETWEEN 10 AND 1000),
  PRIMARY KEY (editie_id, namens, inhoud_sha256),
  CONSTRAINT rapportkeuring_ander UNIQUE (editie_id, door, inhoud_sha256),
  CONSTRAINT rapportkeuring_reden CHECK (is_akkoord OR reden IS NOT NULL)
);

-- What an edition was made of beside the log, as it was then; and the state of publication that it would make.
CREATE TABLE impactverantwoording.rapportbron (
  editie_id uuid NOT NULL CONSTRAINT rapportbron_editie REFERENCES impactverantwoording.rapporteditie (id),
  naam text NOT NULL CHECK (naam IN ('bedrijvenaantallen', 'namen', 'effecten', 'publicatiestand')),
  inhoud text NOT NULL,
  sha256 text NOT NULL,
  PRIMARY KEY (editie_id, naam),
  CONSTRAINT rapportbron_hash CHECK (sha256 = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex'))
);
`;
