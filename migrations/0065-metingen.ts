// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INDICATOR_SEED, VERANDERAANPAK_SEED } from './0065-indicatoren.js';
import { METINGEN_ACCESS } from './0065-toegang.js';

/** What is measured of firms that got help, by what they tell themselves and by what others know of them. */
export class Metingen1795500000065 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(INDICATOREN);
    await queryRunner.query(METINGEN);
    await queryRunner.query(BRONNEN);
    await queryRunner.query(
      `INSERT INTO impactverantwoording.indicator SELECT r.*, 'schakel', timestamptz '2026-01-01T00:00:00Z'
        FROM json_to_recordset($1) AS r (code text, versie integer, naam text, definitie text, vraag text, vraag_engels text, eenheid text,
          richting text, bron text, themas text[], momenten text[], volgorde integer, maximum numeric)`,
      [JSON.stringify(INDICATOR_SEED)],
    );
    await queryRunner.query(
      `INSERT INTO impactverantwoording.veranderaanpak SELECT r.thema, 1, r.schakels, 'schakel', timestamptz '2026-01-01T00:00:00Z'
        FROM json_to_recordset($1) AS r (thema text, schakels jsonb)`,
      [JSON.stringify(VERANDERAANPAK_SEED)],
    );
    await queryRunner.query(METINGEN_ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const CODE = `~ '^[a-z][a-z0-9-]{1,39}$'`;

const INDICATOREN = `
-- Each change is a new version, and what was answered keeps the version that was asked.
CREATE TABLE impactverantwoording.indicator (
  code text NOT NULL CHECK (code ${CODE}),
  versie integer NOT NULL CHECK (versie >= 1),
  naam text NOT NULL CHECK (char_length(naam) BETWEEN 1 AND 80),
  definitie text NOT NULL CHECK (char_length(definitie) BETWEEN 1 AND 500),
  -- As it is asked of an entrepreneur.
  vraag text NOT NULL CHECK (char_length(vraag) BETWEEN 1 AND 200),
  vraag_engels text NOT NULL CHECK (char_length(vraag_engels) BETWEEN 1 AND 200),
  eenheid text NOT NULL CHECK (eenheid IN ('aantal', 'dagen', 'centen', 'aandeel', 'score')),
  richting text NOT NULL CHECK (richting IN ('hoger', 'lager')),
  -- Whoever it is asked of, or where it comes from.
  bron text NOT NULL CHECK (bron IN ('ondernemer', 'extern')),
  -- Codes; none: every theme.
  themas text[] NOT NULL,
  momenten text[] NOT NULL CHECK (momenten <@ ARRAY['start', '6-maanden', '12-maanden', '24-maanden']),
  -- Of more than fit in one meting the first ones are asked.
  volgorde integer NOT NULL CHECK (volgorde BETWEEN 1 AND 1000),
  -- No answer is higher, in its unit.
  maximum numeric NOT NULL CHECK (maximum > 0 AND maximum <= 1000000000000),
  vastgesteld_door text NOT NULL,
  vastgesteld_op timestamptz NOT NULL,
  PRIMARY KEY (code, versie),
  CONSTRAINT indicator_aandeel CHECK (eenheid <> 'aandeel' OR maximum <= 1)
);
CREATE TABLE impactverantwoording.veranderaanpak (
  thema text NOT NULL CHECK (thema ${CODE}),
  versie integer NOT NULL CHECK (versie >= 1),
  schakels jsonb NOT NULL CHECK (jsonb_typeof(schakels) = 'array'),
  vastgesteld_door text NOT NULL,
  vastgesteld_op timestamptz NOT NULL,
  PRIMARY KEY (thema, versie)
);
`;

const METINGEN = `
-- What one firm is asked at one moment of the help with one hulpvraag.
CREATE TABLE impactverantwoording.meting (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL,
  bedrijf uuid,
  moment text NOT NULL CHECK (moment IN ('start', '6-maanden', '12-maanden', '24-maanden')),
  regio text NOT NULL CHECK (regio <> ''),
  grootteklasse text,
  thema text,
  gevraagd_op timestamptz NOT NULL,
  -- How many reminders went out.
  herinnerd integer NOT NULL CHECK (herinnerd BETWEEN 0 AND 2),
  -- When the next step is due; of what is closed nothing is.
  volgende_op timestamptz,
  gesloten_op timestamptz,
  reden text CHECK (reden IN ('beantwoord', 'deels', 'geen-antwoord', 'afgemeld')),
  CONSTRAINT meting_eenmaal UNIQUE (hulpvraag_id, moment),
  CONSTRAINT meting_gesloten CHECK ((gesloten_op IS NULL) = (reden IS NULL) AND (gesloten_op IS NULL) = (volgende_op IS NOT NULL))
);
CREATE INDEX meting_volgende ON impactverantwoording.meting (volgende_op) WHERE volgende_op IS NOT NULL;
CREATE INDEX meting_bedrijf ON impactverantwoording.meting (bedrijf) WHERE bedrijf IS NOT NULL;
CREATE TABLE impactverantwoording.metingantwoord (
  meting_id uuid NOT NULL REFERENCES impactverantwoording.meting ON DELETE CASCADE,
  indicator text NOT NULL,
  versie integer NOT NULL,
  -- Known already when it was asked: shown, to be changed or left as it is.
  bekend numeric CHECK (bekend >= 0),
  -- What was answered at the moment before.
  vorige numeric CHECK (vorige >= 0),
  waarde numeric CHECK (waarde >= 0),
  gegeven_op timestamptz,
  PRIMARY KEY (meting_id, indicator),
  CONSTRAINT metingantwoord_indicator FOREIGN KEY (indicator, versie) REFERENCES impactverantwoording.indicator (code, versie),
  CONSTRAINT metingantwoord_gegeven CHECK ((waarde IS NULL) = (gegeven_op IS NULL))
);
-- Who got help in the days of which somebody is asked now.
CREATE INDEX traject_hulp_op ON impactverantwoording.traject (hulp_op) WHERE is_eerste AND NOT is_dubbel;
CREATE INDEX traject_contact_op ON impactverantwoording.traject (contact_op) WHERE is_eerste AND NOT is_dubbel;
`;

const BRONNEN = `
-- A file of somebody else, as it was read; never changed.
CREATE TABLE impactverantwoording.externe_bron (
  id uuid PRIMARY KEY,
  naam text NOT NULL CHECK (char_length(naam) BETWEEN 1 AND 80),
  versie integer NOT NULL CHECK (versie >= 1),
  soort text NOT NULL CHECK (soort IN ('bedrijf', 'cel')),
  sha256 text NOT NULL CONSTRAINT externe_bron_bestand UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  regels integer NOT NULL CHECK (regels BETWEEN 1 AND 20000),
  ingelezen_door text NOT NULL,
  ingelezen_op timestamptz NOT NULL,
  CONSTRAINT externe_bron_versie UNIQUE (naam, versie)
);
CREATE TABLE impactverantwoording.externe_waarde (
  bron_id uuid NOT NULL REFERENCES impactverantwoording.externe_bron,
  regel integer NOT NULL CHECK (regel >= 1),
  -- Of a firm, by what it is known by to figures; or of all firms of a cell.
  bedrijf uuid,
  regio text,
  sectie text CHECK (sectie ~ '^[A-V]$'),
  grootteklasse text CHECK (grootteklasse IN ('micro', 'klein', 'middelgroot', 'groot')),
  periode text NOT NULL CHECK (periode ~ '^20[0-9]{2}(-K[1-4])?$'),
  indicator text NOT NULL,
  versie integer NOT NULL,
  waarde numeric NOT NULL CHECK (waarde BETWEEN -1000000000000 AND 1000000000000),
  PRIMARY KEY (bron_id, regel),
  CONSTRAINT externe_waarde_indicator FOREIGN KEY (indicator, versie) REFERENCES impactverantwoording.indicator (code, versie),
  CONSTRAINT externe_waarde_van CHECK (num_nonnulls(bedrijf, regio) = 1 AND num_nulls(regio, sectie, grootteklasse) IN (0, 3))
);
`;

const DOWN = `
DROP INDEX impactverantwoording.traject_hulp_op, impactverantwoording.traject_contact_op;
DROP TABLE impactverantwoording.externe_waarde, impactverantwoording.externe_bron, impactverantwoording.metingantwoord,
  impactverantwoording.meting, impactverantwoording.veranderaanpak, impactverantwoording.indicator;
`;
