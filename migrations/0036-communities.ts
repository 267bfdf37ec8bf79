// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMMUNITIES_ACCESS } from './0036-toegang.js';

/** Communities of ondernemers, their members, and invitations by mail. */
export class Communities1795500000036 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, FUNCTIONS, COMMUNITIES_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA communities CASCADE');
  }
}

const TABLES = `
CREATE SCHEMA communities;
SELECT platform.verleen_schema('communities');

CREATE TABLE communities.community (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('thema', 'branche', 'regio')),
  thema text CHECK (thema ~ '^[a-z0-9-]{1,40}$'),
  sectie text CHECK (sectie ~ '^[A-V]$'),
  -- Whose coordinators keep it; of a community of soort regio also whom it is for.
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  naam text NOT NULL CHECK (length(btrim(naam)) BETWEEN 3 AND 100),
  beschrijving text NOT NULL CHECK (length(btrim(beschrijving)) BETWEEN 1 AND 2000),
  huisregels text NOT NULL CHECK (length(btrim(huisregels)) BETWEEN 1 AND 4000),
  toegang text NOT NULL CHECK (toegang IN ('open', 'op-uitnodiging')),
  gearchiveerd_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  opgericht_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT community_van_thema CHECK ((soort = 'thema') = (thema IS NOT NULL)),
  CONSTRAINT community_van_branche CHECK ((soort = 'branche') = (sectie IS NOT NULL))
);
-- Two of one name in one region would be taken for each other.
CREATE UNIQUE INDEX community_naam ON communities.community (regio, lower(naam)) WHERE gearchiveerd_op IS NULL;
CREATE INDEX community_lijst ON communities.community (naam, id);

CREATE TABLE communities.lidmaatschap (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  betrokkene_id uuid NOT NULL,
  -- Who signs in, for which firm, under which name: nothing of these after an erasure.
  subject text,
  kvk_nummer text CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  -- In bytes: 29 for the encryption, at most 4 for a character.
  weergavenaam bytea CHECK (octet_length(weergavenaam) BETWEEN 30 AND 429),
  email bytea CHECK (octet_length(email) BETWEEN 30 AND 1300),
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  rol text NOT NULL CHECK (rol IN ('lid', 'beheerder')),
  status text NOT NULL CHECK (status IN ('gevraagd', 'lid', 'geweigerd', 'vertrokken', 'verwijderd')),
  reden bytea CHECK (octet_length(reden) BETWEEN 30 AND 4029),
  gevraagd_op timestamptz NOT NULL,
  lid_sinds timestamptz,
  beeindigd_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT lidmaatschap_persoon CHECK (num_nulls(subject, kvk_nummer, weergavenaam, email) IN (0, 4)),
  CONSTRAINT lidmaatschap_loopt CHECK (subject IS NOT NULL OR status NOT IN ('gevraagd', 'lid')),
  -- Nobody is refused or removed without being told why.
  CONSTRAINT lidmaatschap_waarom
    CHECK ((reden IS NOT NULL) = (subject IS NOT NULL AND status IN ('geweigerd', 'verwijderd'))),
  CONSTRAINT lidmaatschap_sinds CHECK (status <> 'lid' OR lid_sinds IS NOT NULL),
  CONSTRAINT lidmaatschap_einde CHECK ((beeindigd_op IS NULL) = (status IN ('gevraagd', 'lid')))
);
-- One at a time for a firm that somebody acts for, and who was removed does not come back by himself.
CREATE UNIQUE INDEX lidmaatschap_een ON communities.lidmaatschap (community_id, subject, kvk_nummer)
  WHERE status IN ('gevraagd', 'lid', 'verwijderd');
CREATE INDEX lidmaatschap_leden ON communities.lidmaatschap (community_id, status, gevraagd_op, id);
CREATE INDEX lidmaatschap_subject ON communities.lidmaatschap (subject);
CREATE INDEX lidmaatschap_kvk ON communities.lidmaatschap (kvk_nummer);
CREATE INDEX lidmaatschap_betrokkene ON communities.lidmaatschap (betrokkene_id);

CREATE TABLE communities.uitnodiging (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  betrokkene_id uuid NOT NULL,
  email bytea NOT NULL CHECK (octet_length(email) BETWEEN 30 AND 1300),
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  -- SHA-256 of the key in the link, which is kept nowhere.
  sleutelhash bytea NOT NULL CHECK (octet_length(sleutelhash) = 32),
  uitgenodigd_door text NOT NULL,
  uitgenodigd_op timestamptz NOT NULL,
  vervalt_op timestamptz NOT NULL,
  ingewisseld_op timestamptz,
  ingewisseld_door text,
  CONSTRAINT uitnodiging_ingewisseld CHECK (num_nulls(ingewisseld_op, ingewisseld_door) IN (0, 2))
);
CREATE UNIQUE INDEX uitnodiging_een ON communities.uitnodiging (community_id, betrokkene_id)
  WHERE ingewisseld_op IS NULL;
CREATE INDEX uitnodiging_betrokkene ON communities.uitnodiging (betrokkene_id);
CREATE INDEX uitnodiging_vervalt ON communities.uitnodiging (vervalt_op);
`;

// With the owner's rights: policies on members that look at members would go round in circles.
const FUNCTIONS = `
CREATE FUNCTION communities.is_lid(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM communities.lidmaatschap l
    WHERE l.community_id = welke AND l.subject = platform.subject()
      AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid')
$$;

-- The coordinators of the region, and the members who moderate.
CREATE FUNCTION communities.beheert(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE platform.rol()
    WHEN 'coordinator' THEN EXISTS (SELECT FROM communities.community c
      WHERE c.id = welke AND c.regio = platform.regio())
    WHEN 'ondernemer' THEN EXISTS (SELECT FROM communities.lidmaatschap l
      WHERE l.community_id = welke AND l.subject = platform.subject()
        AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid' AND l.rol = 'beheerder')
    ELSE false END
$$;

CREATE FUNCTION communities.aantal_leden(welke uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::integer FROM communities.lidmaatschap l WHERE l.community_id = welke AND l.status = 'lid'
$$;

-- Answers the community; nothing for a wrong key as for one that was used or is over.
CREATE FUNCTION communities.wissel_in(welke uuid, hash bytea) RETURNS uuid
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE communities.uitnodiging u SET ingewisseld_op = now(), ingewisseld_door = platform.subject()
  WHERE u.id = welke AND u.sleutelhash = hash AND u.ingewisseld_op IS NULL AND u.vervalt_op > now()
    AND platform.rol() = 'ondernemer'
  RETURNING u.community_id
$$;

-- In this very transaction: an invitation lets somebody in once.
CREATE FUNCTION communities.wisselt_in(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.uitnodiging u
    WHERE u.community_id = welke AND u.ingewisseld_door = platform.subject() AND u.ingewisseld_op = now())
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.is_lid(uuid)', 'communities.beheert(uuid)', 'communities.aantal_leden(uuid)',
    'communities.wissel_in(uuid,bytea)', 'communities.wisselt_in(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;
`;
