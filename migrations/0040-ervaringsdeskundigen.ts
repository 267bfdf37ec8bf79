// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ERVARINGEN_ACCESS } from './0040-toegang.js';

/** Members who may be asked about a hulpvraag that they had, and who asked them. */
export class CommunitiesErvaringsdeskundigen1795500000040 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, FUNCTIONS, ERVARINGEN_ACCESS, TRIGGERS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER ervaringen_eindigen ON communities.lidmaatschap;
      DROP TABLE communities.ervaringsverzoek, communities.ervaring, communities.ervaringsdeskundige CASCADE;
      DROP FUNCTION communities.bewaak_verzoek(), communities.eindig_ervaringen(), communities.is_deskundige(uuid)`);
  }
}

const TABLES = `
CREATE TABLE communities.ervaringsdeskundige (
  id uuid PRIMARY KEY,
  -- By which he is a member: his name and address stand there.
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  sbi text NOT NULL CHECK (sbi ~ '^[0-9.]{2,9}$'),
  gemeentecode text CHECK (gemeentecode ~ '^GM[0-9]{4}$'),
  per_maand integer NOT NULL CHECK (per_maand BETWEEN 1 AND 2),
  gepauzeerd boolean NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL
);
CREATE UNIQUE INDEX ervaringsdeskundige_een ON communities.ervaringsdeskundige (lidmaatschap_id);

CREATE TABLE communities.ervaring (
  id uuid PRIMARY KEY,
  deskundige_id uuid NOT NULL REFERENCES communities.ervaringsdeskundige (id),
  betrokkene_id uuid NOT NULL,
  hulpvraag_id uuid NOT NULL,
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  -- In bytes: 29 for the encryption, at most 4 for a character.
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 8029),
  themas text[] NOT NULL CHECK (cardinality(themas) <= 20),
  geholpen text NOT NULL CHECK (geholpen IN ('ja', 'deels')),
  bevestigd_op timestamptz NOT NULL,
  -- That he may be asked about it, until he takes it back.
  toestemming_op timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT ervaring_ingetrokken CHECK ((tekst IS NULL) = (ingetrokken_op IS NOT NULL))
);
CREATE UNIQUE INDEX ervaring_een ON communities.ervaring (hulpvraag_id) WHERE ingetrokken_op IS NULL;
CREATE INDEX ervaring_deskundige ON communities.ervaring (deskundige_id);
CREATE INDEX ervaring_betrokkene ON communities.ervaring (betrokkene_id);

CREATE TABLE communities.ervaringsverzoek (
  id uuid PRIMARY KEY,
  deskundige_id uuid NOT NULL REFERENCES communities.ervaringsdeskundige (id),
  ervaring_id uuid NOT NULL REFERENCES communities.ervaring (id),
  hulpvraag_id uuid NOT NULL,
  -- Of who asks.
  betrokkene_id uuid NOT NULL,
  kvk_nummer text CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  thema text CHECK (thema ~ '^[a-z0-9-]{1,40}$'),
  sbi text CHECK (sbi ~ '^[0-9.]{2,9}$'),
  woorden bytea CHECK (octet_length(woorden) BETWEEN 30 AND 4029),
  naam bytea CHECK (octet_length(naam) BETWEEN 30 AND 429),
  email bytea CHECK (octet_length(email) BETWEEN 30 AND 1300),
  -- Whether the other one may read the name before he answers.
  toon_naam boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'ja', 'nee', 'vervallen')),
  gevraagd_op timestamptz NOT NULL,
  vervalt_op timestamptz NOT NULL,
  beantwoord_op timestamptz,
  -- What the other one gave of himself with his yes, under his own key.
  deskundige_betrokkene uuid,
  deskundige_naam bytea CHECK (octet_length(deskundige_naam) BETWEEN 30 AND 429),
  deskundige_email bytea CHECK (octet_length(deskundige_email) BETWEEN 30 AND 1300),
  bedankje bytea CHECK (octet_length(bedankje) BETWEEN 30 AND 2029),
  bedankt_op timestamptz,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT ervaringsverzoek_duur CHECK (vervalt_op > gevraagd_op),
  CONSTRAINT ervaringsverzoek_vrager CHECK (num_nulls(woorden, naam, email) IN (0, 3)),
  CONSTRAINT ervaringsverzoek_loopt CHECK (woorden IS NOT NULL OR status <> 'open'),
  CONSTRAINT ervaringsverzoek_antwoord CHECK ((beantwoord_op IS NOT NULL) = (status IN ('ja', 'nee'))),
  -- Nothing of him before his yes.
  CONSTRAINT ervaringsverzoek_kennismaking CHECK (deskundige_naam IS NULL OR status = 'ja'),
  CONSTRAINT ervaringsverzoek_gegeven CHECK (num_nulls(deskundige_betrokkene, deskundige_naam, deskundige_email) IN (0, 3)),
  CONSTRAINT ervaringsverzoek_dank CHECK (bedankt_op IS NULL OR status = 'ja'),
  CONSTRAINT ervaringsverzoek_dankwoord CHECK (bedankje IS NULL OR bedankt_op IS NOT NULL)
);
CREATE UNIQUE INDEX ervaringsverzoek_een ON communities.ervaringsverzoek (deskundige_id, hulpvraag_id);
CREATE UNIQUE INDEX ervaringsverzoek_open ON communities.ervaringsverzoek (deskundige_id, betrokkene_id) WHERE status = 'open';
CREATE INDEX ervaringsverzoek_hulpvraag ON communities.ervaringsverzoek (hulpvraag_id, gevraagd_op);
CREATE INDEX ervaringsverzoek_betrokkene ON communities.ervaringsverzoek (betrokkene_id);
CREATE INDEX ervaringsverzoek_ander ON communities.ervaringsverzoek (deskundige_betrokkene);
CREATE INDEX ervaringsverzoek_kvk ON communities.ervaringsverzoek (kvk_nummer);
CREATE INDEX ervaringsverzoek_vervalt ON communities.ervaringsverzoek (vervalt_op) WHERE status = 'open';
`;

// With the owner's rights: who asks may not see who asked before him.
const FUNCTIONS = `
CREATE FUNCTION communities.is_deskundige(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM communities.ervaringsdeskundige d
    JOIN communities.lidmaatschap l ON l.id = d.lidmaatschap_id
    WHERE d.id = welke AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer())
$$;

-- Nobody is asked too often. The row of who is asked is locked first: of many at once each finds what those before left.
CREATE FUNCTION communities.bewaak_verzoek() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE deskundige communities.ervaringsdeskundige; wil boolean; reden text;
BEGIN
  -- One who asks asks one at a time, so that his own limit holds too.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.betrokkene_id::text, 40));
  SELECT d.* INTO deskundige FROM communities.ervaringsdeskundige d WHERE d.id = NEW.deskundige_id FOR UPDATE;
  SELECT NOT deskundige.gepauzeerd AND l.status = 'lid' AND e.deskundige_id = deskundige.id AND e.ingetrokken_op IS NULL INTO wil
    FROM communities.lidmaatschap l, communities.ervaring e WHERE l.id = deskundige.lidmaatschap_id AND e.id = NEW.ervaring_id;
  -- Of what is not there the keys tell.
  IF wil IS NULL THEN RETURN NEW; END IF;
  SELECT CASE
    WHEN NOT wil THEN 'geen-toestemming'
    WHEN count(*) FILTER (WHERE v.gevraagd_op > NEW.gevraagd_op - interval '30 days') >= deskundige.per_maand THEN 'maand-vol'
    WHEN count(*) >= 8 THEN 'jaar-vol'
    WHEN bool_or(v.status = 'nee' AND v.gevraagd_op > NEW.gevraagd_op - interval '60 days') THEN 'pauze'
    WHEN bool_or(v.status = 'nee' AND v.betrokkene_id = NEW.betrokkene_id) THEN 'al-gevraagd'
    END INTO reden FROM communities.ervaringsverzoek v
    WHERE v.deskundige_id = NEW.deskundige_id AND v.gevraagd_op > NEW.gevraagd_op - interval '365 days';
  IF reden IS NULL AND (SELECT count(*) FROM communities.ervaringsverzoek v
    WHERE v.betrokkene_id = NEW.betrokkene_id AND v.status = 'open') >= 3 THEN reden := 'vrager-vol'; END IF;
  IF reden IS NOT NULL THEN
    RAISE EXCEPTION 'dit verzoek kan nu niet' USING ERRCODE = 'check_violation', CONSTRAINT = 'ervaringsverzoek_grens', DETAIL = reden;
  END IF;
  RETURN NEW;
END $$;

-- Who is a member no more is not asked any more; of who is erased nothing stays that he gave.
CREATE FUNCTION communities.eindig_ervaringen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE communities.ervaring e SET tekst = NULL, ingetrokken_op = NEW.gewijzigd_op, versie = e.versie + 1
    FROM communities.ervaringsdeskundige d
    WHERE d.lidmaatschap_id = NEW.id AND e.deskundige_id = d.id AND e.ingetrokken_op IS NULL;
  -- The round that lets requests lapse tells who asked.
  UPDATE communities.ervaringsverzoek v SET vervalt_op = greatest(NEW.gewijzigd_op, v.gevraagd_op + interval '1 second')
    FROM communities.ervaringsdeskundige d
    WHERE d.lidmaatschap_id = NEW.id AND v.deskundige_id = d.id AND v.status = 'open';
  IF NEW.subject IS NULL THEN
    UPDATE communities.ervaringsverzoek v
      SET deskundige_betrokkene = NULL, deskundige_naam = NULL, deskundige_email = NULL
      FROM communities.ervaringsdeskundige d
      WHERE d.lidmaatschap_id = NEW.id AND v.deskundige_id = d.id AND v.deskundige_naam IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.is_deskundige(uuid)', 'communities.bewaak_verzoek()',
    'communities.eindig_ervaringen()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION communities.is_deskundige(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

const TRIGGERS = `
CREATE TRIGGER verzoek_bewaken BEFORE INSERT ON communities.ervaringsverzoek
  FOR EACH ROW EXECUTE FUNCTION communities.bewaak_verzoek();
CREATE TRIGGER ervaringen_eindigen AFTER UPDATE OF status, subject ON communities.lidmaatschap
  FOR EACH ROW WHEN (NEW.status <> 'lid') EXECUTE FUNCTION communities.eindig_ervaringen();
`;
