// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for help with their contact apart from them, and the ranked offers that were found. */
export class AanbodmatchingHulpvraag1795500000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(MATCHES);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE aanbodmatching.match, aanbodmatching.matchresultaat, aanbodmatching.contact, aanbodmatching.hulpvraag,
        aanbodmatching.epoch;
      DROP SEQUENCE aanbodmatching.kenmerk_volgnummer;
      DROP FUNCTION aanbodmatching.is_eigen_hulpvraag(uuid, text, text);
    `);
  }
}

const TABLES = `
-- One sequence for all years: no row to wait for at each submit. Numbers may be skipped and are never used twice.
CREATE SEQUENCE aanbodmatching.kenmerk_volgnummer;

CREATE TABLE aanbodmatching.hulpvraag (
  id uuid PRIMARY KEY,
  kenmerk text NOT NULL UNIQUE CHECK (kenmerk ~ '^HV-[0-9]{4}-[0-9]{5,}$'),
  regio text NOT NULL CHECK (regio <> ''),
  status text NOT NULL CHECK (status IN
    ('ingediend', 'gematcht', 'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'ingetrokken')),
  versie integer NOT NULL CHECK (versie >= 1),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 5000),
  themas text[] NOT NULL,
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  herkomst text NOT NULL CHECK (herkomst IN
    ('web', 'telefoon', 'loket', 'community', 'campagne', 'bijeenkomst', 'partner')),
  -- The facts of the firm as they were when it asked: a later change in the trade register changes no decision.
  kvk_nummer text CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  onderneming_naam text,
  sbi text CHECK (sbi ~ '^[0-9]{2,5}$'),
  werkzame_personen integer CHECK (werkzame_personen >= 0),
  rechtsvorm text,
  omzet bigint CHECK (omzet >= 0),
  balanstotaal bigint CHECK (balanstotaal >= 0),
  oprichtingsdatum date,
  gemeentecode text CHECK (gemeentecode ~ '^GM[0-9]{4}$'),
  de_minimis_gebruikt bigint CHECK (de_minimis_gebruikt >= 0),
  grootteklasse text CHECK (grootteklasse IN ('micro', 'klein', 'middelgroot', 'groot')),
  feiten_bron text NOT NULL CHECK (feiten_bron IN ('opgave', 'kvk')),
  delen_met_aanbieders boolean NOT NULL,
  onderzoek boolean NOT NULL,
  ingediend_door text NOT NULL,
  ingediend_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CHECK (kvk_nummer IS NOT NULL OR (onderneming_naam IS NOT NULL AND sbi IS NOT NULL AND gemeentecode IS NOT NULL))
);
-- The coordinator's list: oldest first within a region.
CREATE INDEX hulpvraag_lijst ON aanbodmatching.hulpvraag (regio, ingediend_op, id);
CREATE INDEX hulpvraag_kvk ON aanbodmatching.hulpvraag (kvk_nummer) WHERE kvk_nummer IS NOT NULL;

-- Personal data stand apart: a provider sees the row only with consent, and erasure finds it in one place.
CREATE TABLE aanbodmatching.contact (
  hulpvraag_id uuid PRIMARY KEY REFERENCES aanbodmatching.hulpvraag (id),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  telefoon text CHECK (length(telefoon) <= 30)
);
`;

const MATCHES = `
-- A state of the index whose word statistics are frozen: which one reckoned a match can be told afterwards.
CREATE TABLE aanbodmatching.epoch (
  nummer integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  rekenregels text NOT NULL,
  aantal_aanbod integer NOT NULL,
  geopend_op timestamptz NOT NULL DEFAULT now()
);

-- One result per version of a hulpvraag, whatever happens to workers and queues.
CREATE TABLE aanbodmatching.matchresultaat (
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  hulpvraag_versie integer NOT NULL,
  event_id uuid NOT NULL UNIQUE,
  epoch integer NOT NULL REFERENCES aanbodmatching.epoch (nummer),
  rekenregels text NOT NULL,
  aantal integer NOT NULL CHECK (aantal >= 0),
  geen_passend_aanbod real NOT NULL CHECK (geen_passend_aanbod BETWEEN 0 AND 1),
  vraag jsonb,
  gematcht_op timestamptz NOT NULL,
  PRIMARY KEY (hulpvraag_id, hulpvraag_versie)
);

-- The ranked list of the newest result.
CREATE TABLE aanbodmatching.match (
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  aanbod_id uuid NOT NULL REFERENCES aanbodmatching.aanbod (id),
  rang integer NOT NULL CHECK (rang BETWEEN 1 AND 20),
  score real NOT NULL,
  oordeel text NOT NULL CHECK (oordeel IN ('ja', 'onbekend')),
  bewijs jsonb NOT NULL,
  redenen text[] NOT NULL,
  PRIMARY KEY (hulpvraag_id, aanbod_id),
  UNIQUE (hulpvraag_id, rang)
);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.hulpvraag'), platform.beveilig('aanbodmatching.contact'),
  platform.beveilig('aanbodmatching.matchresultaat'), platform.beveilig('aanbodmatching.match'),
  platform.beveilig('aanbodmatching.epoch');
SELECT platform.verleen('aanbodmatching.hulpvraag', 'SELECT, INSERT, UPDATE'),
  platform.verleen('aanbodmatching.contact', 'SELECT, INSERT, UPDATE'),
  platform.verleen('aanbodmatching.matchresultaat', 'SELECT, INSERT'),
  platform.verleen('aanbodmatching.match', 'SELECT, INSERT, DELETE'),
  platform.verleen('aanbodmatching.epoch', 'SELECT, INSERT');
DO $$ BEGIN
  EXECUTE format('GRANT USAGE ON SEQUENCE aanbodmatching.kenmerk_volgnummer TO %I', current_setting('schakel.app_rol'));
END $$;

-- Who may open a hulpvraag: its region's coordinator, its own sender, the firm itself, the worker. Nobody else.
CREATE FUNCTION aanbodmatching.is_eigen_hulpvraag(h_id uuid, h_regio text, h_kvk text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE platform.rol()
    WHEN 'systeem' THEN true
    WHEN 'coordinator' THEN h_regio = platform.regio()
    WHEN 'indiener' THEN h_id = platform.hulpvraag()
    WHEN 'ondernemer' THEN h_kvk = platform.kvk_nummer()
    ELSE false END
$$;

CREATE POLICY eigen ON aanbodmatching.hulpvraag
  USING (aanbodmatching.is_eigen_hulpvraag(id, regio, kvk_nummer))
  WITH CHECK (aanbodmatching.is_eigen_hulpvraag(id, regio, kvk_nummer));
-- Anyone may ask for help, also on behalf of a caller from another region; reading it back takes the policy above.
CREATE POLICY indienen ON aanbodmatching.hulpvraag FOR INSERT
  WITH CHECK (status = 'ingediend' AND versie = 1 AND platform.rol() IN ('anoniem', 'ondernemer', 'coordinator'));

-- The other tables follow the hulpvraag they belong to: its own policies decide whether the row is found.
CREATE POLICY eigen ON aanbodmatching.contact
  USING (EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY indienen ON aanbodmatching.contact FOR INSERT
  WITH CHECK (platform.rol() IN ('anoniem', 'ondernemer', 'coordinator'));
-- Not for a provider: the list shows the offers of others.
CREATE POLICY lezen ON aanbodmatching.matchresultaat FOR SELECT
  USING (platform.rol() <> 'aanbieder' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY rekenen ON aanbodmatching.matchresultaat FOR INSERT WITH CHECK (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.match FOR SELECT
  USING (platform.rol() <> 'aanbieder' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY rekenen ON aanbodmatching.match USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.epoch FOR SELECT USING (true);
CREATE POLICY openen ON aanbodmatching.epoch FOR INSERT WITH CHECK (platform.rol() = 'systeem');
`;
